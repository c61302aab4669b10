#include "pages/agreements/spanfield.h"

#include "widgets/theme.h"

#include <QBoxLayout>
#include <QSpinBox>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr int kMostDays = 3660; ///< as core::agreementErrors()
constexpr int kWidth = 76;

} // namespace

SpanField::SpanField(const widgets::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_hours(makeBox(u"hours"_s, tr(" h"), kMostDays * 24))
    , m_minutes(makeBox(u"minutes"_s, tr(" min"), 59))
    , m_days(makeBox(u"days"_s, tr(" d"), kMostDays)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(6));
    for (QSpinBox* each : {m_hours, m_minutes, m_days}) {
        each->setFixedWidth(theme.px(kWidth));
        each->setMinimumHeight(theme.fieldHeight());
        row->addWidget(each);
    }
    row->addStretch(1);
    setInDays(false);
}

QSpinBox* SpanField::makeBox(const QString& name, const QString& suffix, int most) {
    auto* box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(0, most);
    box->setSuffix(suffix);
    connect(box, &QSpinBox::valueChanged, this, &SpanField::changed);
    return box;
}

void SpanField::setInDays(bool isInDays) {
    m_isInDays = isInDays;
    m_hours->setVisible(!isInDays);
    m_minutes->setVisible(!isInDays);
    m_days->setVisible(isInDays);
    setFocusProxy(isInDays ? m_days : m_hours);
}

void SpanField::setAmount(qint64 amount) {
    const QSignalBlocker blocker(this);
    if (m_isInDays)
        return m_days->setValue(static_cast<int>(amount));
    m_hours->setValue(static_cast<int>(amount / (60 * kMinute)));
    m_minutes->setValue(static_cast<int>(amount / kMinute % 60));
}

qint64 SpanField::amount() const {
    return m_isInDays ? m_days->value() : (m_hours->value() * qint64(60) + m_minutes->value()) * kMinute;
}

void SpanField::nameFields(const QString& name) {
    m_hours->setAccessibleName(tr("%1, hours").arg(name));
    m_minutes->setAccessibleName(tr("%1, minutes").arg(name));
    m_days->setAccessibleName(tr("%1, days").arg(name));
}

} // namespace pages
