#include "pages/intake/callsaved.h"

#include "app/office.h"
#include "models/ownerreason.h"
#include "models/timetext.h"
#include "pages/shell/actions.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"

#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::KeyButton;
using widgets::ThemedLabel;
using widgets::Type;

CallSaved::CallSaved(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    setObjectName(u"callSaved"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(142, 60, 20, 20);
    column->setSpacing(8);
    auto* head = new ThemedLabel(context.theme, Type::Small, Ink::Text2, this);
    head->setText(tr("Saved. Read the number to the caller:"));
    m_number = new ThemedLabel(context.theme, Type::Figure, Ink::Text, this);
    m_number->setObjectName(u"savedNumber"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_owner = new ThemedLabel(context.theme, Type::Body, Ink::Text, this);
    m_due = new ThemedLabel(context.theme, Type::Body, Ink::Text2, this);
    m_next = new KeyButton(context.theme, tr("Next contact"), {}, KeyButton::Look::Primary, this);
    m_next->setKeyOf(context.actions.find(u"intake.new"_s));
    auto* open = new KeyButton(context.theme, tr("Open the case"), {}, KeyButton::Look::Plain, this);
    for (QWidget* each : QList<QWidget*>{head, m_number, m_owner, m_due})
        column->addWidget(each);
    column->addSpacing(14);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_next);
    acts->addWidget(open);
    acts->addStretch(1);
    column->addLayout(acts);
    column->addStretch(1);
    connect(m_next, &QAbstractButton::clicked, this, &CallSaved::nextWanted);
    connect(open, &QAbstractButton::clicked, this, &CallSaved::caseWanted);
}

void CallSaved::showReceipt(const app::Receipt& receipt) {
    m_number->setText(receipt.number);
    m_owner->setText(
        receipt.owner.isValid()
            ? tr("%1 takes care of it, %2").arg(receipt.ownerName, models::ownerReasonText(receipt.ownerReason))
            : tr("Solved in this call."));
    const core::Instant now = m_context.office.clock().now();
    m_due->clear();
    for (const core::CaseClock& each : receipt.clocks)
        if (each.measure == core::Measure::Resolution && each.state == core::ClockState::Running)
            m_due->setText(tr("Answer promised by %1").arg(models::dueTime(each.dueAt, now, QLocale())));
    m_next->setFocus();
}

} // namespace pages
