#include "store/changelog.h"
#include "store/clockaudit.h"
#include "store/maintenance.h"
#include "store/native.h"
#include "store/rollupaudit.h"
#include "store/search.h"
#include "store/sqlfailure.h"
#include "store/statement.h"
#include "store/unitofwork.h"
#include "store/words.h"
#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Some ten milliseconds: in SQLite's rollback journal a reader keeps writers waiting.
constexpr int kCasesAtOnce = 1000;

using Report = std::function<void(const Difference&)>;

struct Count {
    qint64 cases = 0;
    RollupAudit rollups;
};

/// One run over a store. Single cases are right or wrong by themselves and are read batch by batch, so that desks can
/// write in between; the rollups are only comparable with cases of the same moment.
class Verification {
public:
    Verification(Session& session, const core::AgreementBook& book, core::Instant now, const Report& report)
        : m_session(session)
        , m_book(book)
        , m_now(now)
        , m_report(report) {}

    core::Result<qint64> run(bool isDeep) {
        if (m_session.engine() == Engine::Sqlite)
            checkFile(isDeep);
        if (isDeep)
            checkSearch();
        return checkCases();
    }

private:
    template <class Body>
    void reading(Body body) {
        const core::Result<void> done = read(m_session, [&]() -> core::Result<void> {
            body();
            return {};
        });
        if (!done)
            throw SqlFailure(done.error(), false);
    }

    void checkFile(bool isDeep);
    void checkStructure(const QString& pragma);
    void checkReferences();
    void checkSearch();
    void checkTexts();
    void checkIndex();
    [[nodiscard]] qint64 checkCases();
    [[nodiscard]] std::optional<Count> countInSteps();
    [[nodiscard]] Count countAtOnce(bool comparesCases);
    void compare(const QList<StoredCase>& cases) const;
    static void add(const QList<StoredCase>& cases, Count& count);

    Session& m_session;
    const core::AgreementBook& m_book;
    core::Instant m_now;
    const Report& m_report;
};

void Verification::checkFile(bool isDeep) {
    if (isDeep) {
        checkStructure(u"PRAGMA integrity_check"_s);
        checkReferences();
        return;
    }
    QStringList tables;
    reading([&] { // table by table, so that nobody waits for the whole file
        Statement names = Statement::fromText(m_session, u"SELECT name FROM pragma_table_list WHERE schema = 'main' "
                                                         "AND type IN ('table', 'shadow')"_s);
        while (names.next())
            tables << names.text(0);
    });
    for (const QString& table : tables)
        checkStructure(u"PRAGMA integrity_check(\"%1\")"_s.arg(table));
}

void Verification::checkStructure(const QString& pragma) {
    reading([&] {
        Statement lines = Statement::fromText(m_session, pragma);
        while (lines.next())
            if (lines.text(0) != u"ok")
                m_report({u"integrity"_s, m_session.uri().toDisplay(), lines.text(0), u"ok"_s});
    });
}

void Verification::checkReferences() {
    reading([&] {
        Statement orphans =
            Statement::fromText(m_session, u"SELECT \"table\", rowid, parent FROM pragma_foreign_key_check"_s);
        while (orphans.next())
            m_report(
                {u"integrity"_s, u"%1 %2"_s.arg(orphans.text(0), orphans.text(1)), u"no such row"_s, orphans.text(2)});
    });
}

void Verification::checkSearch() {
    checkTexts();
    if (m_session.engine() == Engine::Sqlite)
        checkIndex();
}

/// Every case can be found by its number and the words of its summary.
void Verification::checkTexts() {
    core::CaseId last;
    for (int rows = kCasesAtOnce; rows == kCasesAtOnce;) {
        reading([&] {
            Statement texts(m_session, "find_texts_to_verify");
            texts.bind(last.value()).bind(kCasesAtOnce);
            for (rows = 0; texts.next(); ++rows) {
                last = texts.id<core::CaseId>(0);
                const QString missing = searchBody(QString(texts.text(1) + u' ' + texts.text(2)), texts.text(3));
                if (!missing.trimmed().isEmpty())
                    m_report({u"search"_s, texts.text(1), {}, missing.trimmed()});
            }
        });
    }
}

/// FTS5 compares its index with the texts only when it is told to, and says nothing but "malformed".
void Verification::checkIndex() {
    const core::Result<void> done = write(m_session, [&]() -> core::Result<void> {
        const QString compared = hasPendingIndex(m_session) ? u"0"_s : u"1"_s; // queued texts are not in it yet
        Statement::fromText(
            m_session, u"INSERT INTO case_search (case_search, rank) VALUES ('integrity-check', %1)"_s.arg(compared))
            .run();
        return {};
    });
    if (!done && done.error().code == core::ErrorCode::Corrupt)
        m_report({u"search"_s, u"case_search"_s, u"index and texts differ"_s, u"ok"_s});
    else if (!done && done.error().code != core::ErrorCode::ReadOnly)
        throw SqlFailure(done.error(), false);
}

qint64 Verification::checkCases() {
    // Elsewhere than in SQLite's rollback journal a reader stands in nobody's way.
    const bool isReaderInTheWay = m_session.journalMode() == u"truncate";
    std::optional<Count> count = isReaderInTheWay ? countInSteps() : std::nullopt;
    if (!count)
        count = countAtOnce(!isReaderInTheWay);
    for (const Difference& difference : count->rollups.differences())
        m_report(difference);
    return count->cases;
}

/// Nothing when a desk changed something meanwhile: the rollups are of a later moment than some of the cases.
std::optional<Count> Verification::countInSteps() {
    Count count;
    qint64 firstChange = 0;
    reading([&] { firstChange = lastChange(m_session); });
    for (core::CaseId last;;) {
        QList<StoredCase> cases;
        reading([&] { cases = findCasesAfter(m_session, last, kCasesAtOnce); });
        if (cases.isEmpty())
            break;
        compare(cases);
        add(cases, count);
        last = cases.last().subject.id;
    }
    RollupAudit rollups;
    bool isUnchanged = false;
    reading([&] {
        rollups = count.rollups;
        rollups.subtractStored(m_session);
        isUnchanged = lastChange(m_session) == firstChange;
    });
    count.rollups = rollups;
    return isUnchanged ? std::optional(count) : std::nullopt;
}

/// `comparesCases` is false when the steps have done that.
Count Verification::countAtOnce(bool comparesCases) {
    Count count;
    reading([&] {
        count = {};
        for (core::CaseId last;;) {
            const QList<StoredCase> cases = findCasesAfter(m_session, last, kCasesAtOnce);
            if (cases.isEmpty())
                break;
            if (comparesCases)
                compare(cases);
            add(cases, count);
            last = cases.last().subject.id;
        }
        count.rollups.subtractStored(m_session);
    });
    return count;
}

void Verification::compare(const QList<StoredCase>& cases) const {
    for (const StoredCase& each : cases)
        for (const Difference& difference : differencesOf(each, m_book, m_now))
            m_report(difference);
}

void Verification::add(const QList<StoredCase>& cases, Count& count) {
    for (const StoredCase& each : cases)
        count.rollups.count(each.subject, figuresOf(each.events));
    count.cases += cases.size();
}

} // namespace

core::Result<qint64> verifyStore(Session& session, const core::AgreementBook& book, core::Instant now, bool deep,
                                 const std::function<void(const Difference&)>& report) {
    try {
        return Verification(session, book, now, report).run(deep);
    } catch (const SqlFailure& failure) {
        return tl::unexpected<core::Error>(failure.error());
    }
}

} // namespace store
