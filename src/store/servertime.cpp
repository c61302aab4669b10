#include "store/servertime.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace store {

std::optional<core::Instant> serverTime(Session& session) {
    if (session.engine() == Engine::Sqlite)
        return std::nullopt;
    Statement time = Statement::fromText(session, u"SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint"_s);
    return time.next() ? std::optional(time.instant(0)) : std::nullopt;
}

} // namespace store
