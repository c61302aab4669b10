#pragma once

#include "cli/desk.h"

namespace cli {

/// Options of the verbs that change a case; each verb reads the few that it declares.
struct WorkOptions {
    QString number;
    QString target; ///< login, network member, case number, priority: whatever the verb is about
    QString reason;
    QString text;
    QString time;
    QString channel;
    QString outcome;
    QString evidence;
    QString category;
    QString cause;
    QString authority;
    QString amount;
    QString medium;
    QString whom;
    QString cannot;
    std::vector<qint64> questions;
    int more = 0;
    QStringList changes;
    bool isAnswered = false;
    bool isAccepted = false;
    bool isDeclined = false;
    bool isSent = false;
    bool isClosing = false;
    bool isResolved = false;
    bool handsOn = false;
};

using MakeCommand = core::Result<app::Command> (*)(Desk&, core::CaseId, const WorkOptions&);

/// "125000.50 COP" or "125000" in the company's currency.
[[nodiscard]] core::Result<core::Money> readMoney(const QString& text, const QString& currency);

// One a verb; what can't be read is Invalid, with the option's name as the field.
[[nodiscard]] core::Result<app::Command> makeAssign(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeConfirm(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeStart(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeWait(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeResume(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeEscalate(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeAccept(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeAsk(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeMemberAnswer(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeDecline(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeReveal(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeNote(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeContact(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeResolve(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeClose(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeReopen(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeMerge(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeUnmerge(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeOffer(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makePromise(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makePriority(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeExtend(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeLate(Desk& desk, core::CaseId id, const WorkOptions& options);
[[nodiscard]] core::Result<app::Command> makeEdit(Desk& desk, core::CaseId id, const WorkOptions& options);

} // namespace cli
