#pragma once

#include "core/result.h"
#include "core/slaclock.h"
#include "store/session.h"

namespace store {

/// A large coherent store for measurements: people, and cases with their whole history over the last 13 months, spread
/// over the managers, categories and partners that the store holds. The same plan on the same store gives the same
/// rows.
struct BulkPlan {
    qint64 cases = 100'000;
    qint64 parties = 30'000;
    quint32 seed = 1;
    core::Instant now;
    double openShare = 0.2;
    double oldShare = 0.5; ///< of the open ones: anywhere in the past instead of among the newest
    core::AgreementBook book; ///< every case holds the company's promise
};

/// All of it in one transaction, past the tables' functions but by the same rules: verifyStore() finds no difference.
/// `progress` gets the number of cases written so far.
[[nodiscard]] core::Result<void> generateCases(Session& session, const BulkPlan& plan,
                                               const std::function<void(qint64 cases)>& progress = {});

} // namespace store
