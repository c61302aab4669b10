#include "app/work.h"

#include "store/changelog.h"

namespace app {

void logChange(const Work& work, ChangeSet& changes, const QString& entity, qint64 id, qint64 version,
               const QString& verb) {
    const store::Change change{0, work.now, work.actor.id, work.origin, entity, id, version, verb};
    store::insertChange(work.session, change);
    changes.changes << Change{entity, id, version};
}

ChangeSet changesBy(const core::User& actor) { return {{}, actor.id, actor.name, true}; }

Receipt receiptOf(const Work& work, const core::Case& subject, const QList<core::CaseClock>& clocks) {
    Receipt receipt;
    receipt.caseId = subject.id;
    receipt.number = subject.number;
    receipt.version = subject.version;
    receipt.owner = subject.owner;
    receipt.ownerName = work.company.userName(subject.owner);
    receipt.ownerReason = subject.ownerReason;
    if (const core::Absence* absence = core::absenceOf(work.company.absences, subject.owner, work.now))
        receipt.ownerAbsentUntil = absence->end();
    receipt.clocks = clocks;
    receipt.changes = changesBy(work.actor);
    return receipt;
}

} // namespace app
