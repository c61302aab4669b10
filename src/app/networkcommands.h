#pragma once

#include "core/id.h"
#include "core/memberquestions.h"
#include <QByteArray>
#include <QDate>

/// Commands between us and the network member who has a case, as values (commands.h).
namespace app {

/// A question of ours to the member who has the case.
struct AskMember {
    core::CaseId caseId;
    QString text;
    bool operator==(const AskMember&) const = default;
};
/// What the member says. A member who says that all is done has accepted the case, said so or not.
struct AnswerMember {
    core::CaseId caseId;
    QString text;
    QList<core::EventId> questions = {}; ///< that it answers; none: all that are open
    std::optional<core::CannotAnswer> cannot = {};
    std::optional<QDate> restBy = {}; ///< the day for which the rest is promised; today at the earliest
    bool isResolved = false;          ///< the member's work is done
    bool operator==(const AnswerMember&) const = default;
};
/// The member does not take it, or gives it back: the case is its owner's again.
struct DeclineCase {
    core::CaseId caseId;
    QString text;
    bool operator==(const DeclineCase&) const = default;
};
/// A member asks to see whom to call. It goes on record, and from then on its people see it in this case.
struct RevealContact {
    core::CaseId caseId;
    bool operator==(const RevealContact&) const = default;
};
/// A file for the case: core::fileTypeOf() takes it, core::kLargestFile bytes at most.
struct AttachFile {
    core::CaseId caseId;
    QString name;
    QByteArray content;
    bool operator==(const AttachFile&) const = default;
};

} // namespace app
