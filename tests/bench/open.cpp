#include "app/casereads.h"
#include "bench/bench.h"
#include "bench/rowsql.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr qint64 kRelated = 10;

/// Everything that the workspace shows of a case, by bare statements.
class RawCase {
public:
    explicit RawCase(RawEngine& raw)
        : m_raw(raw)
        , m_case(raw.prepare("SELECT * FROM complaint_case WHERE id = ?"))
        , m_people(raw.prepare("SELECT customer_id FROM complaint_case WHERE id = ?")) {
        for (const char* sql :
             {"SELECT * FROM case_event WHERE case_id = ? ORDER BY id", "SELECT * FROM case_clock WHERE case_id = ?",
              "SELECT attribute_id FROM case_attribute WHERE case_id = ?",
              "SELECT id FROM complaint_case WHERE merged_into_id = ? AND merged_into_id IS NOT NULL"})
            m_ofCase << raw.prepare(sql);
        for (const QByteArray& sql : {QByteArray("SELECT * FROM party WHERE id = ?"),
                                      QByteArray("SELECT * FROM contact_point WHERE party_id = ?")})
            m_ofCustomer << raw.prepare(sql);
        m_related = raw.prepare(rowSql("complaint_case AS c", "c.customer_id = ?", "c.received_at DESC"));
    }

    void read(qint64 id) {
        m_raw.run(m_case, {id});
        for (const int each : m_ofCase)
            m_raw.run(each, {id});
        m_raw.run(m_people, {id});
        const qint64 customer = m_raw.rows().first().first().toLongLong();
        for (const int each : m_ofCustomer)
            m_raw.run(each, {customer});
        m_raw.run(m_related, {customer, kRelated});
    }

private:
    RawEngine& m_raw;
    int m_case;
    int m_people;
    QList<int> m_ofCase;
    QList<int> m_ofCustomer;
    int m_related = 0;
};

} // namespace

void measureOpen(const Bench& bench) {
    Desk desk(bench.stores.kept(bench.engine, bench.options.cases));
    const core::User reader = desk.user(BenchStores::kManager);
    RawCase raw(*desk.raw);
    QList<qint64> ids;
    for (int i = 0; i < bench.runs(500); ++i)
        ids << 1 + static_cast<qint64>(desk.random.bounded(double(bench.options.cases)));
    const auto open = [&](int run) {
        (void)valueOf(
            app::readCaseDetail(*desk.session, reader, desk.company, core::CaseId(ids[run]), bench.clock.now()));
    };
    const Pair times = timeByTurns(static_cast<int>(ids.size()), open, [&](int run) { raw.read(ids[run]); });
    bench.report.add(bench.figure(u"open"_s, u"a case with its history"_s, times,
                                  {atMost(u"p95"_s, times.product.percentile(0.95), 50, u"ms"_s)}));
}

} // namespace bench
