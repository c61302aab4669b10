#include "pages/case/caseheader.h"

#include "app/office.h"
#include "models/caserowtext.h"
#include "models/casewords.h"
#include "models/labels.h"
#include "models/ownerreason.h"
#include "models/timetext.h"
#include "pages/case/casesource.h"
#include "widgets/elidedlabel.h"
#include "widgets/initials.h"
#include "widgets/keybutton.h"
#include "widgets/pageheader.h"
#include "widgets/slachip.h"

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::ElidedLabel;
using widgets::Ink;
using widgets::Type;

namespace {

const QString kBetween = QStringLiteral("  ·  ");

/// States that the steps don't show at a glance.
bool isWorthTelling(core::Status status) {
    return status != core::Status::Received && status != core::Status::Assigned && status != core::Status::InProgress;
}

/// Beside the title is room for these; all are among the steps.
constexpr int kPromisesShown = 2;

/// What is still to be kept, the nearest first; then what was kept or missed.
QList<core::CaseClock> nearestOf(QList<core::CaseClock> clocks) {
    const auto rank = [](const core::CaseClock& clock) {
        const bool isUnderWay =
            clock.state == core::ClockState::Running || clock.state == core::ClockState::Paused;
        return std::pair(isUnderWay ? 0 : 1, clock.dueAt);
    };
    std::ranges::stable_sort(clocks, {}, rank);
    QList<core::CaseClock> nearest = clocks.mid(0, kPromisesShown);
    std::ranges::stable_sort(nearest, {}, &core::CaseClock::measure);
    return nearest;
}

} // namespace

CaseHeader::CaseHeader(const PageContext& context, QAction* next, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new widgets::PageHeader(context.theme, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    m_header->setSecondLine(makeSecondLine());
    for (int i = 0; i < kPromisesShown; ++i)
        addPromise();
    m_header->addSeparator();
    auto* button = new widgets::KeyButton(context.theme, {}, {}, widgets::KeyButton::Look::Plain, m_header);
    button->setAction(next);
    m_header->addRight(button);
}

QWidget* CaseHeader::makeSecondLine() {
    auto* line = new QWidget(this);
    m_line = new ElidedLabel(m_context.theme, Type::Body, Ink::Text2, line);
    m_line->setObjectName(u"caseLine"_s);
    m_initials = new widgets::Initials(m_context.theme, line);
    m_owner = new ElidedLabel(m_context.theme, Type::Body, Ink::Text2, line);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme.px(6));
    row->addWidget(m_line);
    row->addWidget(m_initials);
    row->addWidget(m_owner);
    row->addStretch(1);
    return line;
}

void CaseHeader::addPromise() {
    auto* name = new ElidedLabel(m_context.theme, Type::Small, Ink::Text2, m_header);
    auto* chip = new widgets::SlaChip(m_context.theme, m_header);
    m_header->addRight(name);
    m_header->addRight(chip);
    m_promises.append({name, chip});
}

void CaseHeader::showCase(const CaseView& view) {
    const core::Case& subject = view.detail.subject;
    const auto company = m_context.office.company();
    m_header->setTitle(subject.summary);
    QStringList parts{subject.number,
                      tr("%1, %2").arg(models::label(subject.kind), models::severityText(subject.priority))};
    if (isWorthTelling(subject.status))
        parts << models::label(subject.status);
    if (view.detail.customer)
        parts << view.detail.customer->name;
    m_line->setText(parts.join(kBetween) + kBetween.chopped(2));
    const QString owner = company->userName(subject.owner);
    m_initials->setPerson(models::initialsOf(owner), owner, subject.owner == m_context.office.user().id);
    m_owner->setText(owner.isEmpty() ? tr("nobody owns it") : owner);
    m_owner->setToolTip(models::ownerReasonDetail(subject.ownerReason));
    showPromises(view);
}

void CaseHeader::showPromises(const CaseView& view) {
    const core::Instant now = m_context.office.clock().now();
    const QList<core::CaseClock> clocks = nearestOf(models::currentClocks(view.detail));
    for (int i = 0; i < m_promises.size(); ++i) {
        const Promise& each = m_promises.at(i);
        const core::CaseDue due = i < clocks.size() ? models::dueOfClock(clocks.at(i)) : core::CaseDue();
        const core::SlaState state = core::slaState(due, now);
        each.name->setText(models::label(due.measure));
        each.chip->setSla(state, models::chipText(due, now), models::chipWords(due, now));
        each.chip->setToolTip(due.at ? models::dueTime(*due.at, now, QLocale()) : QString());
        each.chip->setVisible(state != core::SlaState::None);
        each.name->setVisible(state != core::SlaState::None);
    }
}

void CaseHeader::showNothing() {
    m_header->setTitle({});
    m_line->setText({});
    m_initials->setPerson({}, {});
    m_owner->setText({});
    for (const Promise& each : std::as_const(m_promises)) {
        each.chip->hide();
        each.name->hide();
    }
}

} // namespace pages
