#include "pages/case/whenfield.h"

#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QDateTimeEdit>
#include <array>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<core::Duration, 3> kQuick{4h, 24h, 72h};
constexpr int kExact = 3;

widgets::SegmentedControl* makeQuick(const widgets::Theme& theme, QWidget* parent) {
    auto* quick = new widgets::SegmentedControl(theme, parent);
    quick->setSegments({{pages::WhenField::tr("+4 h"), {}, {}},
                        {pages::WhenField::tr("+1 day"), {}, {}},
                        {pages::WhenField::tr("+3 days"), {}, {}},
                        {pages::WhenField::tr("Exact"), {}, {}}});
    quick->setAccessibleName(pages::WhenField::tr("Quick choices"));
    return quick;
}

} // namespace

WhenField::WhenField(const widgets::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_quick(makeQuick(theme, this))
    , m_exact(new QDateTimeEdit(this)) {
    m_exact->setObjectName(u"exactTime"_s);
    m_exact->setAccessibleName(tr("Exact time"));
    m_exact->setDisplayFormat(u"ddd d MMM yyyy, HH:mm"_s);
    m_exact->setMinimumHeight(theme.fieldHeight());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(14));
    row->addWidget(m_quick);
    row->addWidget(m_exact);
    row->addStretch(1);
    setFocusProxy(m_quick);
    connect(m_quick, &widgets::SegmentedControl::currentChanged, this, &WhenField::choose);
    connect(m_exact, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_quick->setCurrentIndex(kExact);
        emit changed();
    });
}

void WhenField::begin(core::Instant now) {
    m_now = now;
    m_quick->setCurrentIndex(0);
    choose(0);
}

core::Instant WhenField::instant() const { return core::Instant(m_exact->dateTime()); }

void WhenField::setInstant(core::Instant at) {
    m_exact->setDateTime(at.toLocal());
    m_quick->setCurrentIndex(kExact);
}

void WhenField::choose(int quick) {
    if (quick < 0 || quick >= kExact)
        return;
    {
        const QSignalBlocker blocker(m_exact);
        m_exact->setDateTime((m_now + kQuick.at(static_cast<size_t>(quick))).toLocal());
    }
    emit changed();
}

} // namespace pages
