#include "app/casereads.h"
#include "bench/bench.h"
#include "store/partywords.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int kShown = 8;
constexpr int kPeople = 60;

/// What stands in the field after each key.
QStringList keystrokes(const QString& text, qsizetype first) {
    QStringList typed;
    for (qsizetype length = first; length <= text.size(); ++length)
        typed << text.first(length);
    return typed;
}

QString digitsOf(const QString& text) {
    QString digits;
    for (const QChar each : text)
        if (each.isDigit())
            digits += each;
    return digits;
}

class TypeaheadSection {
public:
    explicit TypeaheadSection(const Bench& bench)
        : m_bench(bench)
        , m_desk(bench.stores.kept(bench.engine, bench.options.cases))
        , m_reader(m_desk.user(BenchStores::kAdvisor)) {}

    void run() {
        QStringList names;
        QStringList phones;
        QStringList documents;
        QStringList numbers;
        for (const QString& name : someOf("SELECT name FROM party WHERE kind = 'person'"))
            names << keystrokes(name, 2);
        // People say the last digits: each key brings one more, from the left.
        for (const QString& phone : someOf("SELECT normalized FROM contact_point WHERE kind = 'phone'"))
            phones << keystrokes(digitsOf(phone).right(7), 2);
        for (const QString& document : someOf("SELECT document FROM party WHERE document <> ''"))
            documents << keystrokes(digitsOf(document), 2);
        for (const QString& number : someOf("SELECT number FROM complaint_case"))
            numbers << keystrokes(number, number.size() - 3);
        measure(u"names"_s, names);
        measure(u"last digits of phones"_s, phones);
        measure(u"documents"_s, documents);
        measure(u"case numbers"_s, numbers);
    }

private:
    /// Spread over the table.
    [[nodiscard]] QStringList someOf(const QByteArray& sql) {
        const qint64 last = m_desk.raw->numbers("SELECT max(id) FROM party").first();
        QStringList texts;
        const QByteArray glue = sql.contains("WHERE") ? " AND " : " WHERE ";
        for (int i = 0; i < m_bench.runs(kPeople); ++i)
            for (const QByteArray& each : m_desk.raw->texts(sql + glue + "id >= ? ORDER BY id LIMIT 1",
                                                            {qint64(1 + m_desk.random.bounded(double(last)))}))
                texts << QString::fromUtf8(each);
        return texts;
    }

    void askRaw(const QString& typed) {
        QByteArray sql =
            "SELECT p.id, p.name, p.document, p.place, p.is_vip, p.last_contact_at FROM party AS p WHERE true";
        RawEngine::Values values;
        for (const store::PartyTerm& term : store::partyTerms(typed)) {
            sql += " AND p.id IN (SELECT party_id FROM party_word WHERE word >= ? AND word < ?)";
            values.emplace_back(term.beginnings.first().toUtf8());
            values.emplace_back(QString(term.beginnings.first() + QString::fromUcs4(U"\U0010FFFF")).toUtf8());
        }
        if (values.empty())
            return;
        const auto known = m_statements.constFind(sql);
        const int statement =
            known != m_statements.cend()
                ? *known
                : *m_statements.insert(sql, m_desk.raw->prepare(sql + " ORDER BY p.last_contact_at DESC LIMIT 8"));
        m_desk.raw->run(statement, values);
    }

    void measure(const QString& name, const QStringList& typed) {
        const auto suggest = [&](int key) {
            (void)valueOf(app::suggestCallers(*m_desk.session, m_reader, typed[key], kShown));
        };
        const Pair times =
            timeByTurns(m_bench.runs(static_cast<int>(typed.size())), suggest, [&](int key) { askRaw(typed[key]); });
        Figure figure = m_bench.figure(u"typeahead"_s, name + u", a keystroke"_s, times,
                                       {atMost(u"p95"_s, times.product.percentile(0.95), 50, u"ms"_s)});
        figure.note = u"slowest: \"%1\""_s.arg(slowest(times.product, typed));
        m_bench.report.add(figure);
    }

    [[nodiscard]] static QString slowest(const Samples& times, const QStringList& typed) {
        return typed[times.slowest()];
    }

    const Bench& m_bench;
    Desk m_desk;
    core::User m_reader;
    QHash<QByteArray, int> m_statements;
};

} // namespace

void measureTypeahead(const Bench& bench) { TypeaheadSection(bench).run(); }

} // namespace bench
