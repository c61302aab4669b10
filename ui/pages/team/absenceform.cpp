#include "pages/team/absenceform.h"

#include "app/office.h"
#include "models/timetext.h"
#include "pages/case/whenfield.h"
#include "widgets/segmentedcontrol.h"

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum Which { DueBefore, All, None };

} // namespace

AbsenceForm::AbsenceForm(const PageContext& context, QWidget* parent)
    : HandoverForm(context, u"absence"_s, tr("Absence"), tr("Declare the absence"), parent)
    , m_from(addWhen(u"from"_s, tr("From")))
    , m_until(addWhen(u"until"_s, tr("Until")))
    , m_note(addLine(u"note"_s, tr("Note")))
    , m_which(addSegments(u"which"_s, tr("Hand over"),
                          {tr("What is due before the return"), tr("Every open case"), tr("Nothing")})) {
    m_from->setQuickChoices({{tr("Now"), 0h}, {tr("+1 day"), 24h}, {tr("+1 week"), 168h}});
    m_until->setQuickChoices({{tr("+1 day"), 24h}, {tr("+3 days"), 72h}, {tr("+1 week"), 168h}});
    m_note->setPlaceholderText(tr("Optional, for colleagues: holidays, ill, training"));
}

void AbsenceForm::fillFields() {
    const core::Instant now = context().office.clock().now();
    setTitle(tr("Absence of %1").arg(personName()));
    m_from->begin(now);
    m_until->begin(now);
    m_note->clear();
    m_which->setCurrentIndex(DueBefore);
}

bool AbsenceForm::movesNothing() const { return m_which->currentIndex() == None; }

app::HandoverRequest AbsenceForm::request() const {
    return {person(), m_from->instant(), m_until->instant(), m_which->currentIndex() == DueBefore};
}

bool AbsenceForm::beginsLater() const {
    return core::beginsLater(m_from->instant(), context().office.clock().now());
}

QString AbsenceForm::previewText() const {
    if (movesNothing())
        return tr("No case moves.");
    if (!beginsLater())
        return HandoverForm::previewText();
    const QString when = models::dueTime(m_from->instant(), context().office.clock().now(), QLocale());
    return tr("When it begins, %1. As of now: %2").arg(when, HandoverForm::previewText());
}

QList<app::Command> AbsenceForm::commands() const {
    return {app::DeclareAbsence{person(), m_from->instant(), m_until->instant(), m_note->text().trimmed(),
                                movesNothing() ? QList<app::CaseMove>() : plan().caseMoves(), !movesNothing(),
                                m_which->currentIndex() == DueBefore}};
}

QString AbsenceForm::doneText(const app::Receipt& receipt) const {
    const core::Instant now = context().office.clock().now();
    const QString until = models::dueTime(receipt.absence->until, now, QLocale());
    if (!movesNothing() && core::beginsLater(receipt.absence->from, now))
        return tr("%1 will be absent until %2; the cases move when it begins").arg(receipt.ownerName, until);
    const int moved = movesNothing() ? 0 : static_cast<int>(plan().moves.size());
    const QString said = receipt.absence->isInForce(now)
                             ? tr("%1 is absent until %2").arg(receipt.ownerName, until)
                             : tr("%1 will be absent until %2").arg(receipt.ownerName, until);
    return moved == 0 ? said : said + u", "_s + tr("%n case(s) handed over", nullptr, moved);
}

} // namespace pages
