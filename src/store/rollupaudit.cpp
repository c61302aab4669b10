#include "store/rollupaudit.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int kDeltasAtOnce = 5000;

constexpr const char* kSplits[] = {"category", "owner", "network member", "moment", "kind", "channel", "all together"};

/// splitmix64's finish: numbers that differ in one bit give prints that share nothing.
quint64 mixed(quint64 value) {
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

quint64 numberOf(const QString& code) { return qHash(code, 1); }

quint64 numberOf(qint64 id) { return static_cast<quint64>(id); }

QString keyOf(const QString& day, const QString& figure) { return day + u' ' + figure; }

} // namespace

void RollupAudit::add(Sum& sum, const std::array<quint64, 6>& parts, qint64 amount) {
    const auto times = static_cast<quint64>(amount); // sums wrap around, on both sides alike
    quint64 together = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sum.prints[i] += times * mixed(parts[i]);
        together = mixed(together ^ parts[i]);
    }
    sum.prints.back() += times * together;
}

void RollupAudit::count(const core::Case& subject, const QList<CaseFigure>& figures) {
    const std::array<quint64, 6> parts{
        numberOf(subject.category.value()),      numberOf(subject.owner.value()),
        numberOf(subject.networkMember.value()), numberOf(subject.moment.value()),
        numberOf(core::toCode(subject.kind)),    numberOf(core::toCode(subject.channel))};
    for (const CaseFigure& each : figures) {
        Sum& sum = m_sums[keyOf(each.at.toUtc().date().toString(Qt::ISODate), core::toCode(each.figure))];
        ++sum.counted;
        add(sum, parts, 1);
    }
}

void RollupAudit::subtract(const Statement& row) {
    Sum& sum = m_sums[keyOf(row.text(0), row.text(1))];
    const qint64 amount = row.integer(8);
    sum.stored += amount;
    add(sum,
        {numberOf(row.integer(2)), numberOf(row.integer(3)), numberOf(row.integer(4)), numberOf(row.integer(5)),
         numberOf(row.text(6)), numberOf(row.text(7))},
        -amount);
}

void RollupAudit::subtractStored(Session& session) {
    Statement days(session, "find_rollup_days");
    while (days.next()) {
        Statement rows(session, "find_rollups_of_day");
        rows.bind(days.text(0));
        while (rows.next())
            subtract(rows);
    }
    qint64 last = 0;
    for (int read = kDeltasAtOnce; read == kDeltasAtOnce;) {
        Statement rows(session, "find_rollup_deltas_after");
        rows.bind(last).bind(kDeltasAtOnce);
        for (read = 0; rows.next(); ++read) {
            subtract(rows);
            last = rows.integer(9);
        }
    }
}

QList<Difference> RollupAudit::differences() const {
    QList<Difference> differences;
    QStringList keys = m_sums.keys();
    keys.sort();
    for (const QString& key : keys) {
        const Sum sum = m_sums.value(key);
        const QString stored = QString::number(sum.stored);
        const QString counted = QString::number(sum.counted);
        if (sum.stored != sum.counted) {
            differences << Difference{u"rollup"_s, key, stored, counted};
            continue;
        }
        const auto wrong = std::ranges::find_if(sum.prints, [](quint64 print) { return print != 0; });
        if (wrong != sum.prints.end()) {
            const QString split = QString::fromLatin1(kSplits[wrong - sum.prints.begin()]);
            differences << Difference{u"rollup"_s, u"%1 by %2"_s.arg(key, split), u"%1 split otherwise"_s.arg(stored),
                                      counted};
        }
    }
    return differences;
}

} // namespace store
