#include "pages/case/whenfield.h"

#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QDateTimeEdit>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WhenField::WhenField(const widgets::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_quick(new widgets::SegmentedControl(theme, this)) {
    m_quick->setAccessibleName(tr("Quick choices"));
    setQuickChoices({{tr("+4 h"), 4h}, {tr("+1 day"), 24h}, {tr("+3 days"), 72h}});
    m_exact = new QDateTimeEdit(this); // after the choices: Tab goes in the order of making
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
        m_quick->setCurrentIndex(static_cast<int>(m_choices.size()));
        emit changed();
    });
}

void WhenField::setQuickChoices(const QList<Quick>& choices) {
    m_choices = choices;
    QList<widgets::Segment> segments;
    for (const Quick& each : choices)
        segments.append({each.label, {}, {}});
    segments.append({tr("Exact"), {}, {}});
    m_quick->setSegments(segments);
}

void WhenField::begin(core::Instant now) {
    m_now = now;
    m_quick->setCurrentIndex(0);
    choose(0);
}

core::Instant WhenField::instant() const { return core::Instant(m_exact->dateTime()); }

void WhenField::setInstant(core::Instant at) {
    m_exact->setDateTime(at.toLocal());
    m_quick->setCurrentIndex(static_cast<int>(m_choices.size()));
}

void WhenField::choose(int quick) {
    if (quick < 0 || quick >= m_choices.size())
        return;
    {
        const QSignalBlocker blocker(m_exact);
        m_exact->setDateTime((m_now + m_choices.at(quick).span).toLocal());
    }
    emit changed();
}

} // namespace pages
