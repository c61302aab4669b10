#pragma once

#include "core/caserecord.h"
#include "core/catalogue.h"
#include "core/party.h"
#include "core/user.h"
#include "store/session.h"
#include "store/unitofwork.h"
#include "support/teststore.h"

/// A small company for store tests, and short ways to write and read it.
namespace company {

inline const core::Instant kNow(1'795'000'000'000); // 2026-11-18T11:06:40Z

/// Runs `body` in one transaction; the test fails when the store refuses.
template <class Body>
auto writing(store::Session& session, Body body) {
    using Value = std::invoke_result_t<Body>;
    return support::valueOf(store::write(session, [&]() -> core::Result<Value> {
        if constexpr (std::is_void_v<Value>) {
            body();
            return {};
        } else {
            return body();
        }
    }));
}

template <class Body>
auto reading(store::Session& session, Body body) {
    using Value = std::invoke_result_t<Body>;
    return support::valueOf(store::read(session, [&]() -> core::Result<Value> {
        if constexpr (std::is_void_v<Value>) {
            body();
            return {};
        } else {
            return body();
        }
    }));
}

struct Company {
    QList<core::User> managers;
    core::User advisor;
    QList<core::Category> categories; ///< [0] is the root of [1] and [2], [1] the root of [3]; [4] stands alone
    QList<core::NetworkMember> members;
    QList<core::Cause> causes;
    QList<core::Moment> moments;
    QList<core::ServiceAttribute> attributes;
    QList<core::Party> parties;
};

[[nodiscard]] Company found(store::Session& session);

[[nodiscard]] core::Party person(const QString& name, const QString& phone = {});
/// A case that was received `age` before kNow and is due 24 h after that.
[[nodiscard]] core::Case openCase(core::Duration age = std::chrono::hours(1));
/// The case with its number and id.
core::Case insert(store::Session& session, core::Case subject);

} // namespace company
