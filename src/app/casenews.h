#pragma once

#include "app/company.h"
#include "core/caserecord.h"
#include "core/notification.h"

/// What people of the company are told of their cases by what others say and do.
namespace app {

/// For this person, to be seen within their working hours; the same key is told once.
[[nodiscard]] core::Notification noticeFor(const core::User& user, core::NotificationKind kind, const QString& key,
                                           const Company& company, core::Instant now);

/// Who is told.
enum class Listeners {
    Owner, ///< without an owner the supervisors
    OwnerAndSupervisors,
};

/// Tells them in the program, within their working hours, once for `key`. Inside a unit of work. `detail` stands beside
/// the notice: the name of the member that it is about. Nothing of a customer, since notices are not erased with them.
void tellOfCase(store::Session& session, const Company& company, core::Instant now, const core::Case& subject,
                core::NotificationKind kind, const QString& key, Listeners who, const QString& detail = {});

} // namespace app
