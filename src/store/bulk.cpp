#include "store/bulk.h"

#include "store/bulk/caserows.h"
#include "store/bulk/figures.h"
#include "store/bulk/people.h"
#include "store/bulk/schedule.h"
#include "store/changelog.h"
#include "store/execute.h"
#include "store/sqlfailure.h"
#include "store/statement.h"
#include "store/tablecopy.h"
#include "store/unitofwork.h"
#include <QScopeGuard>
#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using namespace bulk;

constexpr qint64 kCasesAtOnce = 2'000;
constexpr qint64 kPartiesAtOnce = 50'000; ///< their words are sorted together
constexpr quint64 kLifeKey = 0x6c696665U;

qint64 askNumber(Session& session, const QString& sql) { return Statement::fromText(session, sql).runForId(); }

/// One run: cases are made in one thread while the batch before is written in this one.
class BulkLoad {
public:
    BulkLoad(Session& session, const BulkPlan& plan, const std::function<void(qint64)>& progress)
        : m_session(session)
        , m_plan(plan)
        , m_progress(progress)
        , m_staff(Staff::of(session))
        , m_schedule(plan)
        , m_firstCase(askNumber(session, u"SELECT coalesce(max(id), 0) + 1 FROM complaint_case"_s))
        , m_people(plan, askNumber(session, u"SELECT coalesce(max(id), 0) + 1 FROM party"_s)) {}

    void run() {
        countYears();
        writePeople();
        writeCases();
        writeFigures();
        indexTexts();
        Change change{0, m_plan.now, {}, u"generate"_s, u"case"_s, 0, 0, u"generate"_s};
        appendChange(m_session, change);
    }

private:
    void countYears();
    void writePeople();
    void writeCases();
    void writeFigures();
    void indexTexts();
    [[nodiscard]] qint64 firstAfter(int year, qint64 index) const;
    [[nodiscard]] std::vector<qint64> lastContacts() const;
    [[nodiscard]] PartyRows makePeople(const std::vector<qint64>& lastContact, qint64 from, qint64 to) const;
    [[nodiscard]] Life liveCase(qint64 index) const;
    [[nodiscard]] CaseRows makeCases(qint64 from, qint64 to);

    Session& m_session;
    const BulkPlan& m_plan;
    const std::function<void(qint64)>& m_progress;
    Staff m_staff;
    Schedule m_schedule;
    qint64 m_firstCase;
    People m_people;
    QHash<int, qint64> m_yearBases;
    Figures m_figures;
};

int yearOf(core::Instant at) { return at.toUtc().date().year(); }

/// The first case of a later year; the case `index` is of this one.
qint64 BulkLoad::firstAfter(int year, qint64 index) const {
    qint64 end = m_plan.cases;
    while (index + 1 < end) {
        const qint64 middle = index + (end - index) / 2;
        (yearOf(m_schedule.receivedAt(middle)) > year ? end : index) = middle;
    }
    return end;
}

void BulkLoad::countYears() {
    for (qint64 index = 0; index < m_plan.cases;) {
        const int year = yearOf(m_schedule.receivedAt(index));
        Statement::fromText(m_session,
                            u"INSERT INTO number_year (year, base_id) VALUES (?, ?) "
                            "ON CONFLICT (year) DO NOTHING"_s,
                            {year, m_firstCase + index - 1})
            .run();
        m_yearBases[year] =
            Statement::fromText(m_session, u"SELECT base_id FROM number_year WHERE year = ?"_s, {year}).runForId();
        index = firstAfter(year, index);
    }
}

std::vector<qint64> BulkLoad::lastContacts() const {
    std::vector<qint64> contacts(static_cast<std::size_t>(m_plan.parties), 0);
    for (qint64 index = 0; index < m_plan.cases; ++index)
        if (const qint64 customer = m_people.customerOf(index); customer >= 0)
            contacts[static_cast<std::size_t>(customer)] = m_schedule.receivedAt(index).msecs();
    return contacts;
}

/// Makes rows in another thread while those made before are written in this one.
template <class Make, class Write>
void writeWhileMaking(qint64 count, qint64 atOnce, Make make, Write write) {
    const auto makeFrom = [&](qint64 from) {
        return std::async(std::launch::async,
                          [&make, from, to = std::min(from + atOnce, count)] { return make(from, to); });
    };
    auto next = makeFrom(0);
    for (qint64 from = 0; from < count; from += atOnce) {
        const auto rows = next.get();
        const qint64 end = std::min(from + atOnce, count);
        next = makeFrom(end);
        write(rows, end);
    }
    next.get();
}

PartyRows BulkLoad::makePeople(const std::vector<qint64>& lastContact, qint64 from, qint64 to) const {
    PartyRows rows;
    for (qint64 index = from; index < to; ++index) {
        const qint64 last = lastContact[static_cast<std::size_t>(index)];
        rows.add(m_people.person(index), last > 0 ? std::optional(core::Instant(last)) : std::nullopt);
    }
    rows.sortWords();
    return rows;
}

void BulkLoad::writePeople() {
    RowWriter parties(m_session, u"party"_s, partyColumns());
    RowWriter contacts(m_session, u"contact_point"_s, u"party_id,kind,value,normalized,is_primary"_s.split(u','));
    RowWriter words(m_session, u"party_word"_s, {u"word"_s, u"party_id"_s});
    const std::vector<qint64> lastContact = lastContacts();
    writeWhileMaking(
        m_plan.parties, kPartiesAtOnce, [&](qint64 from, qint64 to) { return makePeople(lastContact, from, to); },
        [&](const PartyRows& rows, qint64) {
            parties.write(rows.parties);
            contacts.write(rows.contacts);
            words.write(rows.sortedWords);
        });
}

Life BulkLoad::liveCase(qint64 index) const {
    Dice dice(m_plan.seed ^ kLifeKey, quint64(index));
    core::Case intake;
    intake.id = core::CaseId(m_firstCase + index);
    intake.receivedAt = m_schedule.receivedAt(index);
    const int year = yearOf(intake.receivedAt);
    intake.number = u"R-%1-%2"_s.arg(year).arg(intake.id.value() - m_yearBases[year], 6, 10, QLatin1Char('0'));
    const qint64 customer = m_people.customerOf(index);
    if (customer >= 0) {
        intake.customer = m_people.idOf(customer);
        intake.consumer = m_people.idOf(m_people.consumerOf(index, customer));
    }
    CaseLife life(m_staff, m_plan, intake, dice);
    return m_schedule.isOpen(index) && customer >= 0 ? std::move(life).untilNow() : std::move(life).toItsEnd();
}

CaseRows BulkLoad::makeCases(qint64 from, qint64 to) {
    CaseRows rows;
    for (qint64 index = from; index < to; ++index) {
        const Life life = liveCase(index);
        const qint64 customer = m_people.customerOf(index);
        QList<core::Party> people;
        if (customer >= 0)
            people << m_people.person(customer);
        if (life.subject.consumer != life.subject.customer)
            people << m_people.person(m_people.consumerOf(index, customer));
        rows.add(life, people);
        m_figures.add(life);
    }
    return rows;
}

void BulkLoad::writeCases() {
    RowWriter cases(m_session, u"complaint_case"_s, caseColumns());
    RowWriter attributes(m_session, u"case_attribute"_s, {u"case_id"_s, u"attribute_id"_s});
    RowWriter events(m_session, u"case_event"_s, eventColumns());
    RowWriter clocks(m_session, u"case_clock"_s, clockColumns());
    RowWriter alarms(m_session, u"clock_alarm"_s, alarmColumns());
    RowWriter texts(m_session, u"case_text"_s, {u"case_id"_s, u"body"_s});
    writeWhileMaking(
        m_plan.cases, kCasesAtOnce, [this](qint64 from, qint64 to) { return makeCases(from, to); },
        [&](const CaseRows& rows, qint64 written) {
            cases.write(rows.cases);
            attributes.write(rows.attributes);
            events.write(rows.events);
            clocks.write(rows.clocks);
            alarms.write(rows.alarms);
            texts.write(rows.texts);
            if (m_progress)
                m_progress(written);
        });
}

void BulkLoad::writeFigures() {
    // Figures that are there already may have the same keys; deltas are folded into them by and by.
    const bool isFirst = askNumber(m_session, u"SELECT count(*) FROM (SELECT 1 FROM rollup_daily LIMIT 1) AS r"_s) == 0;
    RowWriter(m_session, isFirst ? u"rollup_daily"_s : u"rollup_delta"_s, Figures::columns()).write(m_figures.rows());
}

/// All texts at once are sorted in memory, not in the small steps that suit a desk.
void rebuildTextIndex(Session& session) {
    const auto useMemory = [&](int megabytes) {
        execute(session, u"INSERT INTO case_search (case_search, rank) VALUES ('hashsize', %1)"_s.arg(megabytes << 20));
    };
    useMemory(64);
    execute(session, u"INSERT INTO case_search (case_search) VALUES ('rebuild')"_s);
    useMemory(1);
}

void BulkLoad::indexTexts() {
    if (m_session.engine() == Engine::Postgres)
        return;
    if (m_firstCase == 1)
        rebuildTextIndex(m_session);
    else
        execute(
            m_session,
            u"INSERT INTO search_queue (case_id) SELECT case_id FROM case_text WHERE case_id >= %1"_s.arg(m_firstCase));
}

/// SQLite looks every reference up, one by one; these are right by construction, and verify checks them all.
auto withoutReferenceChecks(Session& session) {
    const qint64 cacheBefore = askNumber(session, u"PRAGMA cache_size"_s);
    execute(session, u"PRAGMA foreign_keys = OFF"_s);
    execute(session, u"PRAGMA cache_size = -262144"_s);
    return qScopeGuard([&session, cacheBefore] {
        execute(session, u"PRAGMA cache_size = %1"_s.arg(cacheBefore));
        execute(session, u"PRAGMA foreign_keys = ON"_s);
    });
}

/// PostgreSQL looks up every reference and sorts every row into every index; all at once at the end is many times as
/// quick. Constraints come back by the definitions that the server gives, and are checked then.
class DeferredChecks {
public:
    explicit DeferredChecks(Session& session)
        : m_session(session) {
        defer(u"SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname), "
              "format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) "
              "FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"_s);
        defer(u"SELECT format('DROP INDEX %I', indexname), indexdef FROM pg_indexes "
              "WHERE schemaname = current_schema() AND NOT EXISTS (SELECT 1 FROM pg_constraint "
              "WHERE conindid = to_regclass(quote_ident(indexname)))"_s);
    }
    void restore() {
        for (auto each = m_restoring.crbegin(); each != m_restoring.crend(); ++each)
            execute(m_session, *each);
    }

private:
    void defer(const QString& definitions) {
        QStringList dropping;
        {
            Statement query = Statement::fromText(m_session, definitions);
            while (query.next()) {
                dropping << query.text(0);
                m_restoring << query.text(1);
            }
        }
        for (const QString& sql : std::as_const(dropping))
            execute(m_session, sql);
    }

    Session& m_session;
    QStringList m_restoring;
};

void runInPostgres(Session& session, const std::function<void()>& load) {
    execute(session, u"SET LOCAL statement_timeout = 0"_s);
    execute(session, u"SET LOCAL maintenance_work_mem = '512MB'"_s);
    DeferredChecks checks(session);
    load();
    checks.restore();
    continueIds(session);
}

core::Result<void> generateInSqlite(Session& session, const BulkPlan& plan,
                                    const std::function<void(qint64)>& progress) {
    const auto unchecked = withoutReferenceChecks(session);
    return write(session, [&]() -> core::Result<void> {
        BulkLoad(session, plan, progress).run();
        return {};
    });
}

core::Result<void> generateInPostgres(Session& session, const BulkPlan& plan,
                                      const std::function<void(qint64)>& progress) {
    const auto done = write(session, [&]() -> core::Result<void> {
        runInPostgres(session, [&] { BulkLoad(session, plan, progress).run(); });
        return {};
    });
    if (done)
        execute(session, u"ANALYZE"_s);
    return done;
}

} // namespace

core::Result<void> generateCases(Session& session, const BulkPlan& plan,
                                 const std::function<void(qint64 cases)>& progress) {
    try {
        return session.engine() == Engine::Sqlite ? generateInSqlite(session, plan, progress)
                                                  : generateInPostgres(session, plan, progress);
    } catch (const SqlFailure& failure) {
        return tl::unexpected<core::Error>(failure.error());
    }
}

} // namespace store
