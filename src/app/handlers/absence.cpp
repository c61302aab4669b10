#include "app/assignmentboard.h"
#include "app/handlers/handlers.h"
#include "app/handlers/owners.h"
#include "core/permissions.h"
#include "store/absencetable.h"
#include "store/plannedhandover.h"
#include "store/usertable.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::handlers {

namespace {

QString compact(const QJsonObject& facts) {
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

core::Result<void> refuseOverlap(Work& work, const core::Absence& absence) {
    for (const core::Absence& each : store::findAbsencesOf(work.session, absence.user, absence.from))
        if (each.id != absence.id && each.overlaps(absence.from, absence.end()))
            return core::fail(core::ErrorCode::Refused, u"absence.overlaps"_s,
                              compact({{u"from"_s, each.from.toIso()}, {u"until"_s, each.end().toIso()}}));
    return {};
}

/// The case of this number isn't what the preview saw.
tl::unexpected<core::Error> moved(const core::Case& subject) {
    return core::fail(core::ErrorCode::Conflict, u"absence.case_moved"_s, subject.number);
}

core::Result<Receipt> giveAway(Work& work, const core::Absence& absence, const CaseMove& move) {
    return CaseChange::begin(work, move.caseId, core::Verb::Assign)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            if (change.before().owner != absence.user || !core::isOpen(change.before().status))
                return moved(change.before());
            giveTo(change, givenByAbsence(work, move.to, absence), work.company);
            return change.finish();
        });
}

/// What an act on the absence answers: the person stands where a case's owner would.
Receipt receiptOf(Work& work, const core::Absence& absence, QList<UndoChange> moves,
                  std::optional<core::Instant> endedBefore, const ChangeSet& cases) {
    Receipt receipt;
    receipt.owner = absence.user;
    receipt.ownerName = work.company.userName(absence.user);
    receipt.absence = absence;
    receipt.changes = cases;
    logChange(work, receipt.changes, u"absence"_s, absence.id.value(), 1, core::toCode(core::Verb::ManageAbsences));
    receipt.inverse = UndoAbsence{absence.id, endedBefore, absence.endedAt, std::move(moves)};
    work.board.forget(); // who may be chosen is another question from now on
    return receipt;
}

/// The absence as stored, locked with its person; NotFound, or Denied when it is another's.
core::Result<core::Absence> take(Work& work, core::AbsenceId id) {
    auto found = store::findAbsence(work.session, id);
    if (!found)
        return core::fail(core::ErrorCode::NotFound, u"absence.unknown"_s);
    if (const auto allowed = core::mayDoFor(work.actor, core::Verb::ManageAbsences, found->user); !allowed)
        return tl::unexpected(allowed.error());
    store::lockUser(work.session, found->user);
    return *store::findAbsence(work.session, id);
}

/// The same refusal, which says of which case of many.
core::Error ofCase(const core::Error& error, const QString& number) {
    if (error.rule != u"undo.changed_since")
        return error;
    QJsonObject facts = QJsonDocument::fromJson(error.detail.toUtf8()).object();
    facts[u"number"_s] = number;
    return {core::ErrorCode::Conflict, u"absence.case_changed_since"_s, compact(facts), {}};
}

} // namespace

core::Result<Receipt> handle(Work& work, const DeclareAbsence& command) {
    if (const auto allowed = core::mayDoFor(work.actor, core::Verb::ManageAbsences, command.user); !allowed)
        return tl::unexpected(allowed.error());
    store::lockUser(work.session, command.user);
    core::Absence absence{
        {}, command.user, command.from, command.until, command.note.simplified(), work.actor.id, work.now, {}};
    if (const auto clear = refuseOverlap(work, absence); !clear)
        return tl::unexpected(clear.error());
    store::insertAbsence(work.session, absence);
    ChangeSet cases = changesBy(work.actor);
    if (core::beginsLater(absence.from, work.now)) {
        if (command.handsOver || !command.moves.isEmpty())
            store::planHandoverAt(work.session, absence.id, absence.from, command.keepsLater);
        return receiptOf(work, absence, {}, absence.from, cases);
    }
    QList<UndoChange> inverses;
    for (const CaseMove& each : command.moves) {
        const auto given = giveAway(work, absence, each);
        if (!given)
            return given;
        cases.changes << given->changes.changes;
        inverses.prepend(std::get<UndoChange>(*given->inverse));
    }
    Receipt receipt = receiptOf(work, absence, inverses, absence.from, cases);
    return receipt;
}

/// What was planned for its beginning is done, whatever of it was left to do.
core::Result<Receipt> handle(Work& work, const HandOverAbsence& command) {
    return take(work, command.id).and_then([&](const core::Absence& absence) -> core::Result<Receipt> {
        if (!absence.isInForce(work.now))
            return core::fail(core::ErrorCode::Refused, u"absence.over"_s);
        ChangeSet cases = changesBy(work.actor);
        for (const CaseMove& each : command.moves) {
            const auto given = giveAway(work, absence, each);
            if (given)
                cases.changes << given->changes.changes;
            else if (given.error().rule != u"absence.case_moved")
                return given;
        }
        store::endPlannedHandover(work.session, absence.id, work.now);
        return receiptOf(work, absence, {}, absence.endedAt, cases);
    });
}

core::Result<Receipt> handle(Work& work, const EndAbsence& command) {
    return take(work, command.id).and_then([&](core::Absence absence) -> core::Result<Receipt> {
        if (absence.end() <= work.now || absence.end() <= absence.from)
            return core::fail(core::ErrorCode::Refused, u"absence.over"_s);
        const auto before = std::exchange(absence.endedAt, std::max(work.now, absence.from));
        store::endAbsence(work.session, absence.id, absence.endedAt);
        return receiptOf(work, absence, {}, before, changesBy(work.actor));
    });
}

core::Result<Receipt> handle(Work& work, const UndoAbsence& command) {
    return take(work, command.id).and_then([&](core::Absence absence) -> core::Result<Receipt> {
        if (absence.endedAt != command.endedAfter)
            return core::fail(core::ErrorCode::Conflict, u"absence.changed_since"_s,
                              work.company.userName(absence.user));
        absence.endedAt = command.endedBefore;
        if (const auto clear = refuseOverlap(work, absence); !clear)
            return tl::unexpected(clear.error());
        store::endAbsence(work.session, absence.id, absence.endedAt);
        ChangeSet cases = changesBy(work.actor);
        QList<UndoChange> inverses;
        for (const UndoChange& each : command.moves) {
            const auto undone = handle(work, each);
            if (!undone)
                return tl::unexpected(ofCase(undone.error(), each.before.number));
            cases.changes << undone->changes.changes;
            inverses.prepend(std::get<UndoChange>(*undone->inverse));
        }
        return receiptOf(work, absence, inverses, command.endedAfter, cases);
    });
}

} // namespace app::handlers
