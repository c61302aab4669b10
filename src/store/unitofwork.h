#pragma once

#include "core/result.h"
#include "store/session.h"
#include <type_traits>

namespace store {

namespace detail {
/// BEGIN IMMEDIATE (SQLite) or BEGIN, body, COMMIT; rolls back when the body fails or throws. Transient failures
/// (busy, serialization, deadlock) run the whole body again, five times at most.
[[nodiscard]] core::Result<void> runWrite(Session& session, const std::function<core::Result<void>()>& body);
[[nodiscard]] core::Result<void> runRead(Session& session, const std::function<core::Result<void>()>& body);

template <class Run, class Body>
auto capture(Run run, Session& session, Body& body) -> std::invoke_result_t<Body> {
    using Outcome = std::invoke_result_t<Body>;
    if constexpr (std::is_same_v<Outcome, core::Result<void>>) {
        return run(session, body);
    } else {
        Outcome outcome = core::fail(core::ErrorCode::Internal, QStringLiteral("never_ran"));
        auto done = run(session, [&]() -> core::Result<void> {
            outcome = body();
            if (!outcome)
                return tl::unexpected<core::Error>(outcome.error());
            return {};
        });
        if (!done)
            return tl::unexpected<core::Error>(done.error());
        return outcome;
    }
}
} // namespace detail

/// One transaction around `body`, which returns a Result; only after it returns was anything changed.
template <class Body>
[[nodiscard]] auto write(Session& session, Body body) {
    return detail::capture(detail::runWrite, session, body);
}

/// Reads that belong together see one state of the store.
template <class Body>
[[nodiscard]] auto read(Session& session, Body body) {
    return detail::capture(detail::runRead, session, body);
}

} // namespace store
