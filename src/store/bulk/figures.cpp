#include "store/bulk/figures.h"

#include "store/casefigures.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace store::bulk {

namespace {

constexpr qint64 kDayMsecs = 86'400'000;

QByteArray dayText(qint64 day) { return core::Instant(day * kDayMsecs).toUtc().date().toString(Qt::ISODate).toUtf8(); }

} // namespace

std::size_t Figures::Hash::operator()(const Key& key) const {
    return qHashMulti(0, key.day, key.figure, key.category, key.owner, key.networkMember, key.moment, key.kind,
                      key.channel);
}

void Figures::add(const Life& life) {
    const core::Case& subject = life.subject;
    for (const CaseFigure& each : figuresOf(life.events))
        ++m_amounts[{each.at.msecs() / kDayMsecs, int(each.figure), subject.category.value(), subject.owner.value(),
                     subject.networkMember.value(), subject.moment.value(), int(subject.kind), int(subject.channel)}];
}

Rows Figures::rows() const {
    std::vector<std::pair<Key, qint64>> sorted(m_amounts.begin(), m_amounts.end());
    std::ranges::sort(sorted);
    Rows rows;
    rows.cells.reserve(sorted.size() * 9);
    for (const auto& [key, amount] : sorted)
        rows.add(dayText(key.day), core::toCode(Tally(key.figure)).toUtf8(), key.category, key.owner, key.networkMember,
                 key.moment, core::toCode(core::Kind(key.kind)).toUtf8(),
                 core::toCode(core::Channel(key.channel)).toUtf8(), amount);
    return rows;
}

QStringList Figures::columns() {
    return u"day,figure,category_id,owner_id,network_member_id,moment_id,kind,channel,amount"_s.split(u',');
}

} // namespace store::bulk
