#include "store/rollup.h"

#include "store/statement.h"

const std::array<std::pair<store::Tally, const char*>, 5> core::Codes<store::Tally>::table{{
    {store::Tally::Received, "received"},
    {store::Tally::Resolved, "resolved"},
    {store::Tally::Closed, "closed"},
    {store::Tally::FirstContact, "first_contact"},
    {store::Tally::Reopened, "reopened"},
}};

namespace store {

namespace {

/// SQLite's write lock stands around the unit of work: what is summed is what is deleted.
int foldLocked(Session& session, int limit) {
    const qint64 last = Statement(session, "find_last_rollup_delta").bind(limit).runForId();
    if (last == 0)
        return 0;
    Statement(session, "fold_rollup_deltas").bind(last).run();
    return static_cast<int>(Statement(session, "delete_rollup_deltas").bind(last).run());
}

} // namespace

void tally(Session& session, Tally figure, const core::Case& subject, core::Instant at, int by) {
    Statement insert(session, "insert_rollup_delta");
    insert.bind(at.toUtc().date().toString(Qt::ISODate)).bind(figure);
    insert.bind(subject.category.value()).bind(subject.owner.value()).bind(subject.networkMember.value());
    insert.bind(subject.moment.value()).bind(subject.kind).bind(subject.channel).bind(by).post();
}

int foldRollups(Session& session, int limit) {
    if (session.engine() == Engine::Sqlite)
        return foldLocked(session, limit);
    return static_cast<int>(Statement(session, "fold_rollup_deltas").bind(limit).runForId());
}

} // namespace store
