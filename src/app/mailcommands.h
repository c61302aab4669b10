#pragma once

#include "app/undocommands.h"
#include "core/incoming.h"

/// Commands about what comes in by mail and text message, as values (commands.h).
namespace app {

/// What somebody wrote goes into the case. A case that waits for the customer goes on, an ended one opens again within
/// ten days unless the customer only says thank you (domain.md, clocks, rule 7); the owner is told.
struct ReceiveMessage {
    core::CaseId caseId;
    core::IncomingId mail; ///< its original; invalid: none is kept
    core::Medium medium = core::Medium::Email;
    QString from;
    core::Correspondent by = core::Correspondent::Other;
    bool isAutomatic = false; ///< a program wrote it: it stands in the case and moves nothing
    QString text;
    bool operator==(const ReceiveMessage&) const = default;
};

/// A mail of the quarantine, or one that was dismissed, goes into a case.
struct AttachMail {
    core::IncomingId mail;
    core::CaseId caseId;
    bool operator==(const AttachMail&) const = default;
};
/// Such a mail makes a case of its own.
struct LogMail {
    core::IncomingId mail;
    bool operator==(const LogMail&) const = default;
};
/// Such a mail needs nothing.
struct DismissMail {
    core::IncomingId mail;
    QString reason;
    bool operator==(const DismissMail&) const = default;
};
/// Takes a person's decision on a mail back: it is in quarantine again, and the case is as it was. Only made by the
/// bus, as Receipt::inverse.
struct ReturnMail {
    core::IncomingId mail;
    std::optional<UndoChange> change;        ///< of the case that it went into
    std::optional<WithdrawIntake> withdrawn; ///< the case that it made
    bool operator==(const ReturnMail&) const = default;
};

} // namespace app
