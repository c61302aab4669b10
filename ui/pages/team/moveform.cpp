#include "pages/team/moveform.h"

#include "app/office.h"
#include "models/handovertext.h"
#include "models/timetext.h"
#include "widgets/formrow.h"
#include "widgets/segmentedcontrol.h"

#include <QComboBox>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum Which { Everything, Today, Overdue };

/// Beyond every due time.
constexpr core::Duration kFar = 24h * 365;

} // namespace

MoveForm::MoveForm(const PageContext& context, QWidget* parent)
    : HandoverForm(context, u"move"_s, tr("Move cases"), tr("Move the cases"), parent)
    , m_to(addCombo(u"to"_s, tr("To")))
    , m_which(addSegments(u"which"_s, tr("Which"), {tr("Every open case"), tr("Due within a day"), tr("Overdue")}))
    , m_reason(addLine(u"reason"_s, tr("Why"))) {
    connect(m_to, &QComboBox::currentIndexChanged, this, &MoveForm::warnOfAbsence);
}

void MoveForm::fillTargets() {
    m_to->clear();
    m_to->addItem(tr("By rule: least load"), 0);
    for (const core::User& each : context().office.company()->users)
        if (each.isActive && each.role == core::Role::ClaimsManager && each.id != person())
            m_to->addItem(each.name, each.id.value());
}

void MoveForm::warnOfAbsence() {
    const core::Instant now = context().office.clock().now();
    const core::Absence* absence = core::absenceOf(context().office.company()->absences, target(), now);
    row(u"to"_s)->setNotice(
        absence ? tr("%1 is absent until %2.").arg(m_to->currentText(), models::dueTime(absence->end(), now, QLocale()))
                : QString(),
        absence ? u"warning"_s : QString());
}

void MoveForm::fillFields() {
    setTitle(tr("Cases of %1").arg(personName()));
    fillTargets();
    m_which->setCurrentIndex(Everything);
    m_reason->setText(tr("Load shared out"));
}

core::UserId MoveForm::target() const { return core::UserId(m_to->currentData().toLongLong()); }

app::HandoverRequest MoveForm::request() const {
    const core::Instant now = context().office.clock().now();
    const core::Duration ahead = m_which->currentIndex() == Today ? core::Duration(24h) : core::Duration(0);
    if (m_which->currentIndex() == Everything)
        return {person(), now, now + kFar, false};
    return {person(), now, now + ahead, true};
}

QList<app::CaseMove> MoveForm::moves() const {
    QList<app::CaseMove> chosen;
    const bool isEverything = m_which->currentIndex() == Everything;
    const core::UserId to = target();
    for (const app::HandoverMove& each : plan().moves)
        if (isEverything || each.row.due.at)
            chosen << app::CaseMove{each.row.id, to.isValid() ? to : each.to};
    for (const app::HandoverStay& each : plan().stays)
        if (to.isValid() && each.why != u"due_later")
            chosen << app::CaseMove{each.row.id, to};
    return chosen;
}

QString MoveForm::previewText() const {
    const QList<app::CaseMove> chosen = moves();
    if (chosen.isEmpty())
        return tr("No case moves.");
    if (target().isValid())
        return m_to->currentText() + QChar(QChar::Nbsp) + QString::number(chosen.size());
    app::Handover shown = plan();
    shown.moves.removeIf([&](const app::HandoverMove& each) {
        return std::none_of(chosen.begin(), chosen.end(),
                            [&](const app::CaseMove& move) { return move.caseId == each.row.id; });
    });
    return models::sharesText(shown, *context().office.company());
}

bool MoveForm::check() {
    const bool isMissing = m_reason->text().trimmed().isEmpty();
    row(u"reason"_s)->setError(isMissing ? tr("Say why.") : QString());
    if (isMissing)
        m_reason->setFocus();
    return !isMissing && !moves().isEmpty();
}

QList<app::Command> MoveForm::commands() const {
    QList<app::Command> commands;
    for (const app::CaseMove& each : moves())
        commands << app::AssignCase{each.caseId, each.to, m_reason->text().trimmed()};
    return commands;
}

QString MoveForm::doneText(const app::Receipt&) const {
    return tr("%n case(s) of %1 moved", nullptr, static_cast<int>(moves().size())).arg(personName());
}

} // namespace pages
