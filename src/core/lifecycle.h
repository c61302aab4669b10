#pragma once

#include "core/caserecord.h"
#include "core/result.h"

namespace core {

/// Everything that can be done to a case or the company's data; permissions and guards are keyed by it.
enum class Verb {
    LogCase,
    EditCase,
    Assign,
    Confirm,
    Start,
    Wait,
    Resume,
    Escalate,
    Accept,
    Note,
    Contact,
    Resolve,
    Close,
    Reopen,
    Merge,
    Unmerge,
    Offer,
    Promise,
    SetPriority,
    ReadCase,
    ReadAllCases,
    ManageUsers,
    ManageCatalogue,
    ManageParties,
    ImportCases,
    ManageSharedViews,
    BackUp,
};

template <>
struct Codes<Verb> {
    static const std::array<std::pair<Verb, const char*>, 27> table;
};

/// The status after `verb`, or why the case's state does not allow it (Error::rule such as "resolve.already_closed").
/// Guards look at the case alone; who may do it is permissions.h.
[[nodiscard]] Result<Status> statusAfter(Verb verb, const Case& subject);

} // namespace core
