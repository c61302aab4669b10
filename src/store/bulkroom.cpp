#include "store/bulkroom.h"

#include "store/execute.h"
#include "store/sqlfailure.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// A cache is only speed: without it the work is done as well.
void setCache(Session& session, qint64 size) noexcept {
    try {
        execute(session, u"PRAGMA cache_size = %1"_s.arg(size));
    } catch (const SqlFailure&) {
    }
}

} // namespace

BulkRoom::BulkRoom(Session& session)
    : m_session(session) {
    if (session.engine() != Engine::Sqlite)
        return;
    try {
        m_before = Statement::fromText(session, u"PRAGMA cache_size"_s).runForId();
        setCache(session, -qint64(kMegabytes) * 1024);
    } catch (const SqlFailure&) { // the work itself will tell
    }
}

BulkRoom::~BulkRoom() {
    if (m_before != 0)
        setCache(m_session, m_before);
}

} // namespace store
