#include "store/dataversion.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace store {

std::optional<qint64> dataVersion(Session& session) {
    if (session.engine() == Engine::Postgres)
        return std::nullopt;
    Statement version = Statement::fromText(session, u"PRAGMA data_version"_s);
    return version.next() ? std::optional(version.integer(0)) : std::nullopt;
}

} // namespace store
