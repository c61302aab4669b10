#include "app/caselists.h"
#include "bench/bench.h"
#include "bench/rowsql.h"
#include "store/words.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int kRows = 50;
constexpr qint64 kLargeStore = 500'000;

class SearchSection {
public:
    explicit SearchSection(const Bench& bench)
        : m_bench(bench)
        , m_desk(bench.stores.kept(bench.engine, bench.options.cases))
        , m_reader(m_desk.user(BenchStores::kManager)) {
        const bool isSqlite = m_desk.raw->isSqlite();
        const QByteArray from = isSqlite ? "case_search AS s JOIN complaint_case AS c ON c.id = s.rowid"
                                         : "case_text AS s JOIN complaint_case AS c ON c.id = s.case_id";
        const QByteArray where = isSqlite
                                     ? "case_search MATCH ?"
                                     : "array_to_tsvector(string_to_array(btrim(s.body), ' ')) @@ CAST(? AS tsquery)";
        m_all = m_desk.raw->prepare(rowSql(from, where, "c.due_rank, c.id"));
        m_open = m_desk.raw->prepare(rowSql(from, where + " AND c.is_open = 1", "c.due_rank, c.id"));
    }

    void run() {
        measure(u"nowhere"_s, u"zarzaparrilla"_s);
        measure(u"in five cases"_s, u"kx45678"_s);
        measure(u"in 0.05 %"_s, u"incendio"_s);
        measure(u"in 0.5 %"_s, u"cortocircuito"_s);
        measure(u"in 5 %"_s, u"garantía"_s);
        measure(u"in 35 %"_s, u"servicio"_s);
        measure(u"frequent and rare"_s, u"servicio incendio"_s);
        measure(u"two frequent"_s, u"servicio garantía"_s);
        measure(u"a short beginning"_s, u"se"_s);
    }

private:
    [[nodiscard]] QByteArray matchOf(const QString& text) const {
        QStringList terms;
        const QStringList words = store::searchedWords(text);
        for (const QString& word : words)
            terms << (m_desk.raw->isSqlite() ? u"\"%1\""_s : u"'%1'"_s).arg(word);
        terms.last() += m_desk.raw->isSqlite() ? u" *"_s : u":*"_s;
        return terms.join(m_desk.raw->isSqlite() ? u" AND "_s : u" & "_s).toUtf8();
    }

    void measure(const QString& how, const QString& text) {
        const RawEngine::Values values{matchOf(text), qint64(kRows)};
        for (const bool isOpen : {false, true}) {
            core::CaseQuery query;
            query.text = text;
            if (isOpen)
                query.isOpen = true;
            const auto search = [&](int) {
                (void)valueOf(
                    app::readCasePage(*m_desk.session, m_reader, query, m_bench.clock.now(), std::nullopt, kRows));
            };
            const Pair times =
                timeByTurns(m_bench.runs(25), search, [&](int) { m_desk.raw->run(isOpen ? m_open : m_all, values); });
            const double limit = m_bench.options.cases > kLargeStore ? 100 : 25;
            m_bench.report.add(m_bench.figure(u"search"_s,
                                              u"a word %1%2"_s.arg(how, isOpen ? u", open cases"_s : QString()), times,
                                              {atMost(u"p95"_s, times.product.percentile(0.95), limit, u"ms"_s)}));
        }
    }

    const Bench& m_bench;
    Desk m_desk;
    core::User m_reader;
    int m_all = 0;
    int m_open = 0;
};

} // namespace

void measureSearch(const Bench& bench) { SearchSection(bench).run(); }

} // namespace bench
