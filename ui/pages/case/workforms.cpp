#include "pages/case/workforms.h"

#include "app/office.h"
#include "models/casewords.h"
#include "models/labels.h"
#include "models/networkwords.h"
#include "models/timetext.h"
#include "pages/case/casesource.h"
#include "pages/case/whenfield.h"
#include "widgets/formrow.h"
#include "widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 3;

} // namespace

WaitForm::WaitForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"wait"_s, tr("Pause the clocks"), tr("Pause"), parent)
    , m_reason(addCombo(u"reason"_s, tr("Waits for")))
    , m_until(addWhen(u"until"_s, tr("Until")))
    , m_text(addText(u"text"_s, tr("What exactly"), kLines)) {
    for (const core::WaitReason each : core::allValues<core::WaitReason>())
        m_reason->addItem(models::label(each), core::toCode(each));
    row(u"until"_s)->setHint(tr("It goes on by itself then, and the owner is told."));
}

void WaitForm::fill(const CaseView&) {
    m_reason->setCurrentIndex(0);
    m_until->begin(context().office.clock().now());
    m_text->clear();
}

app::Command WaitForm::command() const {
    const auto reason = core::fromCode<core::WaitReason>(m_reason->currentData().toString());
    return app::WaitCase{caseId(), reason.value_or(core::WaitReason::CustomerInformation), m_until->instant(),
                         m_text->toPlainText().trimmed()};
}

QString WaitForm::doneText(const app::Receipt& receipt) const {
    return tr("%1 waits until %2")
        .arg(receipt.number, models::dueTime(m_until->instant(), context().office.clock().now(), QLocale()));
}

EscalateForm::EscalateForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"escalate"_s, tr("Send to the network"), tr("Send"), parent)
    , m_member(addCombo(u"networkMember"_s, tr("Network")))
    , m_text(addText(u"text"_s, tr("What is asked"), kLines)) {}

void EscalateForm::fill(const CaseView& view) {
    m_member->clear();
    m_member->addItem(tr("Choose…"), 0);
    for (const core::NetworkMember& each : context().office.company()->catalogue.networkMembers)
        if (each.isActive)
            m_member->addItem(each.name, each.id.value());
    m_member->setCurrentIndex(std::max(0, m_member->findData(view.detail.subject.networkMember.value())));
    row(u"networkMember"_s)->setHint({});
    m_text->clear();
    const core::CaseId id = view.detail.subject.id;
    context().office.memberChoice(id, this).then(this, [this, id](const core::Result<core::NetworkChoice>& choice) {
        if (choice && id == caseId())
            offer(*choice);
    });
}

/// Whom the rule would choose stands there unless somebody was quicker, and why stands below.
void EscalateForm::offer(const core::NetworkChoice& choice) {
    row(u"networkMember"_s)->setHint(models::memberReasonText(choice.reason));
    if (m_member->currentIndex() > 0 || !choice.member.isValid())
        return;
    const QSignalBlocker blocker(this); // nobody changed anything: no draft
    m_member->setCurrentIndex(std::max(0, m_member->findData(choice.member.value())));
}

bool EscalateForm::check() {
    const bool isChosen = m_member->currentIndex() > 0;
    row(u"networkMember"_s)->setError(isChosen ? QString() : tr("Choose the network member."));
    if (!isChosen)
        m_member->setFocus();
    return isChosen;
}

app::Command EscalateForm::command() const {
    return app::EscalateCase{caseId(), core::NetworkMemberId(m_member->currentData().toLongLong()),
                             m_text->toPlainText().trimmed()};
}

QString EscalateForm::doneText(const app::Receipt& receipt) const {
    return tr("%1 sent to %2").arg(receipt.number, m_member->currentText());
}

AcceptForm::AcceptForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"accept"_s, tr("Accept the case"), tr("Accept"), parent)
    , m_text(addText(u"text"_s, tr("What comes next"), kLines)) {}

void AcceptForm::fill(const CaseView&) { m_text->clear(); }

app::Command AcceptForm::command() const { return app::AcceptCase{caseId(), m_text->toPlainText().trimmed()}; }

QString AcceptForm::doneText(const app::Receipt& receipt) const { return tr("%1 accepted").arg(receipt.number); }

SeverityForm::SeverityForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"severity"_s, tr("Change the severity"), tr("Change"), parent)
    , m_severity(nullptr)
    , m_reason(nullptr) {
    QStringList choices;
    for (const core::Priority each : core::allValues<core::Priority>())
        choices << tr("%1 %2").arg(models::severityOf(each)).arg(models::label(each));
    m_severity = addSegments(u"priority"_s, tr("Severity"), choices);
    m_reason = addLine(u"reason"_s, tr("Why"));
    row(u"priority"_s)->setHint(tr("A digit chooses. Clocks keep their start."));
}

void SeverityForm::fill(const CaseView& view) {
    m_severity->setCurrentIndex(static_cast<int>(view.detail.subject.priority));
    m_reason->clear();
}

app::Command SeverityForm::command() const {
    return app::SetPriority{caseId(), static_cast<core::Priority>(m_severity->currentIndex()),
                            m_reason->text().trimmed()};
}

QString SeverityForm::doneText(const app::Receipt& receipt) const {
    return tr("%1 has severity %2 now").arg(receipt.number).arg(m_severity->currentIndex() + 1);
}

void SeverityForm::keyPressEvent(QKeyEvent* event) {
    const int index = event->key() - Qt::Key_1;
    if (index >= 0 && index < m_severity->count())
        m_severity->setCurrentIndex(index);
    else
        ActForm::keyPressEvent(event);
}

LateForm::LateForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"late"_s, tr("Why it is late"), tr("Save the reason"), parent)
    , m_reason(addCombo(u"reason"_s, tr("Held up by")))
    , m_text(addText(u"text"_s, tr("What exactly"), kLines)) {
    m_reason->addItem(tr("Choose…"), QString());
    for (const core::LateReason each : core::allValues<core::LateReason>())
        m_reason->addItem(models::label(each), core::toCode(each));
    row(u"text"_s)->setHint(tr("Only for us: the customer does not read it."));
}

void LateForm::fill(const CaseView& view) {
    const auto& known = view.detail.subject.lateReason;
    m_reason->setCurrentIndex(known ? std::max(0, m_reason->findData(core::toCode(*known))) : 0);
    m_text->clear();
}

std::optional<core::LateReason> LateForm::reason() const {
    return core::fromCode<core::LateReason>(m_reason->currentData().toString());
}

bool LateForm::check() {
    row(u"reason"_s)->setError(reason() ? QString() : tr("Choose what held it up."));
    if (!reason())
        m_reason->setFocus();
    return reason().has_value();
}

app::Command LateForm::command() const {
    return app::ExplainDelay{caseId(), reason().value_or(core::LateReason::Other), m_text->toPlainText().trimmed()};
}

QString LateForm::doneText(const app::Receipt& receipt) const {
    return tr("%1: delay explained, %2").arg(receipt.number, m_reason->currentText());
}

ReopenForm::ReopenForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"reopen"_s, tr("Open the case again"), tr("Open again"), parent)
    , m_reason(addText(u"reason"_s, tr("Why"), kLines)) {
    row(u"reason"_s)->setHint(tr("A new resolution clock begins; the first one stays on record."));
}

void ReopenForm::fill(const CaseView&) { m_reason->clear(); }

app::Command ReopenForm::command() const { return app::ReopenCase{caseId(), m_reason->toPlainText().trimmed()}; }

QString ReopenForm::doneText(const app::Receipt& receipt) const { return tr("%1 is open again").arg(receipt.number); }

} // namespace pages
