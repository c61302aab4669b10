#pragma once

#include "app/commands.h"
#include "core/absence.h"
#include "core/outgoing.h"
#include "core/slaclock.h"

namespace app {

/// What changed, so that views can follow: one entry a thing.
struct Change {
    QString entity; ///< as store::Change
    qint64 id = 0;
    qint64 version = 0;

    bool operator==(const Change&) const = default;
};

struct ChangeSet {
    QList<Change> changes;
    core::UserId actor;
    QString actorName;
    bool isOwn = true; ///< made by this process

    bool operator==(const ChangeSet&) const = default;
};

/// A field that somebody else changed while an editor was open.
struct OtherChange {
    QString field;
    QString who;
    core::Instant at;
    QJsonValue now;

    bool operator==(const OtherChange&) const = default;
};

/// Proof that a command is durable. Made only after the commit.
struct Receipt {
    core::CaseId caseId;
    QString number;
    qint64 version = 0;
    core::UserId owner;
    QString ownerName;
    QString ownerReason;
    std::optional<core::Instant> ownerAbsentUntil; ///< the owner is away now: somebody should look after the case
    std::optional<core::Absence> absence;          ///< that was declared, ended or taken back; `owner` is the person
    QList<core::CaseClock> clocks;
    std::optional<core::Outgoing> message; ///< that was ordered, taken back or carried out
    core::CaseFileId file;                 ///< that was added
    ChangeSet changes;
    QList<OtherChange> mergedWith;
    std::optional<Command> inverse;
    bool isRepeat = false; ///< the key was known: this is the first receipt again

    bool operator==(const Receipt&) const = default;
};

} // namespace app
