#pragma once

#include "app/commands.h"
#include "app/company.h"
#include "core/incoming.h"

/// Who writes a mail, and what a case that begins with it says.
namespace app {

/// A mail to a case that closed longer ago is another matter.
constexpr core::Duration kReopenTime = std::chrono::hours(24 * 10);

/// Whether this address is the customer's or consumer's, else the network member's who has the case.
[[nodiscard]] core::Correspondent correspondentOf(store::Session& session, const core::Case& subject,
                                                  const QString& address);

/// The case that goes on: a merged one stands for the one that it went into. Nothing when there is none.
[[nodiscard]] std::optional<core::Case> findLivingCase(store::Session& session, core::CaseId id);

/// A case by mail: a sender whose address one person alone has is that person. `follows` is the number of an older case
/// that it goes on from; empty when there is none.
[[nodiscard]] LogCase intakeOf(store::Session& session, const Company& company, const core::Incoming& mail,
                               const QString& follows);

/// What it says in a case: its new words, else its subject, else a dash.
[[nodiscard]] QString saidIn(const core::Incoming& mail);

/// Text messages are kept beside the mail: the address that stands for a phone there, and back; empty for a real one.
[[nodiscard]] QString textAddress(const QString& phone);
[[nodiscard]] QString textPhone(const QString& address);

/// `text` as the store can hold it, cut to `longest`.
[[nodiscard]] QString storable(QString text, qsizetype longest);

} // namespace app
