#include "pages/intake/callfacts.h"

#include "app/office.h"
#include "models/caserowtext.h"
#include "models/labels.h"
#include "models/ownerreason.h"
#include "models/timetext.h"
#include "pages/shell/navigator.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/initials.h"
#include "widgets/slachip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::ElidedLabel;
using widgets::FormRow;
using widgets::Ink;
using widgets::Type;

namespace {

/// One line of widgets, left to right, with room to the right.
QWidget* lineOf(const QList<QWidget*>& parts, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* each : parts)
        row->addWidget(each);
    row->addStretch(1);
    return line;
}

} // namespace

CallFacts::CallFacts(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeOwner());
    column->addWidget(makeDues());
}

QWidget* CallFacts::makeOwner() {
    const widgets::Theme& theme = m_context.theme;
    m_initials = new widgets::Initials(theme, this);
    m_owner = new ElidedLabel(theme, Type::Body, Ink::Text, this);
    m_reason = new ElidedLabel(theme, Type::Body, Ink::Text2, this);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"ownerChoice"_s);
    m_choice->setAccessibleName(tr("Owner"));
    m_choice->hide();
    connect(m_choice, &QComboBox::activated, this,
            [this] { emit ownerChosen(core::UserId(m_choice->currentData().toLongLong())); });
    auto* row = new FormRow(theme, tr("Owner"), lineOf({m_initials, m_owner, m_reason, m_choice}, this), this);
    auto* key = new widgets::ThemedLabel(theme, Type::Key, Ink::Hint, row);
    key->setText(tr("Alt+R change"));
    row->addTrailing(key);
    return row;
}

QWidget* CallFacts::makeDues() {
    const widgets::Theme& theme = m_context.theme;
    m_dues = new QWidget(this);
    m_firstContact = new widgets::SlaChip(theme, this);
    m_resolution = new widgets::SlaChip(theme, this);
    m_when = new ElidedLabel(theme, Type::Body, Ink::Text2, this);
    auto* first = new ElidedLabel(theme, Type::Body, Ink::Text2, this);
    first->setText(models::label(core::Measure::FirstContact));
    auto* resolution = new ElidedLabel(theme, Type::Body, Ink::Text2, this);
    resolution->setText(models::label(core::Measure::Resolution));
    m_noDues = new ElidedLabel(theme, Type::Body, Ink::Hint, this);
    m_dues = lineOf({first, m_firstContact, resolution, m_resolution, m_when}, this);
    auto* both = lineOf({m_dues, m_noDues}, this);
    return new FormRow(theme, tr("Due"), both, this);
}

void CallFacts::show(const CallDraft& draft, core::Kind kind) {
    const bool isIntake = !draft.addTo.isValid();
    setVisible(isIntake);
    if (!isIntake)
        return;
    const bool isPromised = !draft.hasNoContactDetails && !draft.isResolvedNow;
    m_dues->setVisible(isPromised);
    m_noDues->setVisible(!isPromised);
    m_noDues->setText(tr("No clock: it ends with this call"));
    if (draft.owner.isValid())
        showOwner(draft.owner, tr("chosen by you"));
    else if (!draft.category.isValid())
        showNoOwner();
    const bool isOwnerByRule = !draft.owner.isValid() && draft.category.isValid();
    const app::LogCase command = toCommand(draft, kind, m_context.office.company()->currency);
    m_context.office.previewIntake(command, this)
        .then(this, [this, isOwnerByRule](const core::Result<app::IntakePreview>& preview) {
            if (!preview)
                return m_context.navigator.tellFailed(preview.error());
            showDues(preview->clocks);
            if (isOwnerByRule)
                showOwner(preview->owner.owner, models::ownerReasonText(preview->owner.reason));
        });
}

void CallFacts::showOwner(core::UserId owner, const QString& reason) {
    const QString name = m_context.office.company()->userName(owner);
    m_initials->setPerson(models::initialsOf(name), name, owner == m_context.office.user().id);
    m_owner->setText(name);
    m_reason->setText(reason);
}

void CallFacts::showNoOwner() {
    m_initials->setPerson({}, {});
    m_owner->setText({});
    m_reason->setText(tr("Given by rule once there is a topic"));
}

void CallFacts::showDues(const QList<core::CaseClock>& clocks) {
    const core::Instant now = m_context.office.clock().now();
    for (const auto& [measure, chip] : {std::pair(core::Measure::FirstContact, m_firstContact),
                                        std::pair(core::Measure::Resolution, m_resolution)}) {
        const auto clock = std::ranges::find(clocks, measure, &core::CaseClock::measure);
        chip->setVisible(clock != clocks.end());
        if (clock == clocks.end())
            continue;
        const core::CaseDue due = models::dueOfClock(*clock);
        chip->setSla(core::slaState(due, now), models::chipText(due, now), models::chipWords(due, now));
        if (measure == core::Measure::Resolution)
            m_when->setText(models::dueTime(clock->dueAt, now, QLocale()));
    }
}

void CallFacts::offerOwners() {
    m_choice->clear();
    m_choice->addItem(tr("By rule"), 0);
    for (const core::User& each : m_context.office.company()->users)
        if (each.isActive && each.role == core::Role::ClaimsManager)
            m_choice->addItem(each.name, each.id.value());
    m_choice->show();
    m_choice->setFocus();
    m_choice->showPopup();
}

} // namespace pages
