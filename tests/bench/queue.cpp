#include "app/caselists.h"
#include "bench/bench.h"
#include "bench/rowsql.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int kRows = 50;
constexpr int kAnchorStep = 200;

/// A list as the product asks for it and as one would write it by hand.
struct List {
    QString name;
    core::CaseQuery query;
    QByteArray where;
    QByteArray order = "c.due_rank, c.id";
    QByteArray place = "(c.due_rank, c.id) >= (?, ?)";
    RawEngine::Values values;
};

List openByDue() {
    List list{u"open by due"_s, {}, "c.is_open = 1", "c.due_rank, c.id", "(c.due_rank, c.id) >= (?, ?)", {}};
    list.query.isOpen = true;
    return list;
}

List ownByDue(const core::User& owner) {
    List list = openByDue();
    list.name = u"one owner's open by due"_s;
    list.query.owners = {owner.id};
    list.where += " AND c.owner_id = ?";
    list.values = {owner.id.value()};
    return list;
}

List byNewest(List list) {
    list.query.sort = core::SortOrder::Newest;
    list.order = "c.received_at DESC, c.id DESC";
    list.place = "(c.received_at, c.id) <= (?, ?)";
    return list;
}

List claimsByPhone() {
    List list = byNewest(openByDue());
    list.name = u"open claims by phone, newest first"_s;
    list.query.kinds = {core::Kind::Claim};
    list.query.channels = {core::Channel::Phone};
    list.where += " AND c.kind = 'claim' AND c.channel = 'phone'";
    return list;
}

/// What narrows it little is neither an index of its own nor an order.
List criticalOfCategory(core::CategoryId category) {
    List list = openByDue();
    list.name = u"a category's critical ones by due"_s;
    list.query.categories = {category};
    list.query.priorities = {core::Priority::Critical};
    list.where += " AND c.category_id = ? AND c.priority = 'critical'";
    list.values = {category.value()};
    return list;
}

class QueueSection {
public:
    explicit QueueSection(const Bench& bench)
        : m_bench(bench)
        , m_desk(bench.stores.kept(bench.engine, bench.options.cases))
        , m_reader(m_desk.user(BenchStores::kManager)) {}

    void run() {
        for (const List& list : {openByDue(), ownByDue(m_reader), claimsByPhone(), criticalOfCategory(leaf())}) {
            measureFirst(list, kRows);
            measureDepth(list, kRows);
        }
        measureDepth(openByDue(), kAnchorStep);
        countAll(openByDue());
        countAll({u"all, newest first"_s, byNewest({}).query, "true", {}, {}, {}});
    }

private:
    [[nodiscard]] core::CategoryId leaf() const { return m_desk.company.catalogue.categories.last().id; }

    void readPage(const List& list, std::optional<core::RowKey> from, int rows) {
        (void)valueOf(app::readCasePage(*m_desk.session, m_reader, list.query, m_bench.clock.now(), from, rows));
    }

    void report(const QString& name, const Pair& times) {
        m_bench.report.add(
            m_bench.figure(u"queue"_s, name, times,
                           {atMost(u"median − engine"_s, times.product.median() - times.raw.median(), 1, u"ms"_s)}));
    }

    void measureFirst(const List& list, int rows) {
        const int sql = m_desk.raw->prepare(rowSql("complaint_case AS c", list.where, list.order));
        RawEngine::Values values = list.values;
        values.emplace_back(qint64(rows));
        report(u"first page, "_s + list.name, timeByTurns(
                                                  m_bench.runs(300), [&](int) { readPage(list, {}, rows); },
                                                  [&](int) { m_desk.raw->run(sql, values); }));
    }

    void measureDepth(const List& list, int rows) {
        const app::CaseAnchors anchors = anchorsOf(list);
        if (anchors.keys.isEmpty())
            return;
        const int sql =
            m_desk.raw->prepare(rowSql("complaint_case AS c", list.where + " AND " + list.place, list.order));
        QList<core::RowKey> places;
        for (int i = 0; i < m_bench.runs(300); ++i)
            places << anyOf(m_desk.random, anchors.keys);
        const auto readPlace = [&](int run) { readPage(list, places[run], rows); };
        for (int i = 0; i < places.size(); ++i)
            readPlace(i); // from the disk, this once
        const auto readRaw = [&](int run) {
            RawEngine::Values values = list.values;
            values.insert(values.end(), {places[run].sort, places[run].id, qint64(rows)});
            m_desk.raw->run(sql, values);
        };
        report(u"any depth, %1%2"_s.arg(list.name, rows == kRows ? QString() : u", %1 rows"_s.arg(rows)),
               timeByTurns(static_cast<int>(places.size()), readPlace, readRaw));
    }

    [[nodiscard]] app::CaseAnchors anchorsOf(const List& list) {
        return valueOf(app::readCaseAnchors(*m_desk.session, m_reader, list.query, m_bench.clock.now(), kAnchorStep));
    }

    /// What the window asks for in the background, once a list.
    void countAll(const List& list) {
        const int sql = m_desk.raw->prepare("SELECT count(*) FROM complaint_case AS c WHERE " + list.where);
        const Pair times = timeByTurns(
            m_bench.runs(20), [&](int) { (void)anchorsOf(list); }, [&](int) { m_desk.raw->run(sql, {}); });
        m_bench.report.add(m_bench.figure(u"queue"_s, u"count and anchors, "_s + list.name, times));
    }

    const Bench& m_bench;
    Desk m_desk;
    core::User m_reader;
};

} // namespace

void measureQueue(const Bench& bench) { QueueSection(bench).run(); }

} // namespace bench
