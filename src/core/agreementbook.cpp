#include "core/agreementbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

struct AgreementBook::Pages {
    std::map<AgreementPin, Agreement> agreements;
    std::map<CalendarPin, WorkingTime> calendars;
    QList<Agreement> newest; ///< by position: what new cases choose from
};

namespace {

template <class T, class Fact>
bool isAmong(const QList<T>& wanted, const Fact& fact) {
    return wanted.contains(fact);
}

bool isAnyAmong(const QStringList& wanted, const QStringList& facts) {
    return std::ranges::any_of(facts, [&](const QString& each) { return wanted.contains(each); });
}

/// Of each id only the newest version, by `rank`.
template <class Map, class Take, class Rank>
auto newestOf(const Map& all, Take take, Rank rank) {
    QList<std::decay_t<decltype(take(all.begin()->second))>> list;
    for (auto each = all.begin(); each != all.end(); ++each) {
        const auto next = std::next(each);
        if (next == all.end() || next->first.id != each->first.id) // versions of one id stand in their order
            list << take(each->second);
    }
    std::ranges::stable_sort(list, {}, rank);
    return list;
}

} // namespace

AgreementBook::AgreementBook()
    : AgreementBook(ofTargets(defaultTargets())) {}

AgreementBook::AgreementBook(const QList<Agreement>& agreements, const QList<Calendar>& calendars) {
    auto pages = std::make_shared<Pages>();
    for (const Agreement& each : agreements)
        pages->agreements.emplace(each.pin(), each);
    for (const Calendar& each : calendars)
        if (auto time = WorkingTime::compile(each))
            pages->calendars.emplace(CalendarPin{each.id, each.version}, *std::move(time));
    m_pages = sorted(std::move(pages));
}

std::shared_ptr<const AgreementBook::Pages> AgreementBook::sorted(std::shared_ptr<Pages> pages) {
    pages->newest = newestOf(
        pages->agreements, [](const Agreement& each) { return each; },
        [](const Agreement& each) { return std::pair(each.position, each.id); });
    return pages;
}

AgreementBook AgreementBook::ofTargets(const QList<Target>& targets, const QList<Calendar>& calendars) {
    Agreement promise;
    promise.id = AgreementId(1);
    promise.code = u"standard"_s;
    promise.name = {u"Promesa de la empresa"_s, u"The company's promise"_s};
    promise.targets = targets;
    return AgreementBook({promise}, calendars);
}

const Agreement* AgreementBook::find(const AgreementPin& pin) const {
    const auto found = m_pages->agreements.find(pin);
    if (found != m_pages->agreements.end())
        return &found->second;
    return m_pages->agreements.empty() ? nullptr : &m_pages->agreements.begin()->second;
}

const Calendar* AgreementBook::calendar(const CalendarPin& pin) const {
    const auto found = m_pages->calendars.find(pin);
    return found == m_pages->calendars.end() ? nullptr : &found->second.calendar();
}

const WorkingTime* AgreementBook::workingTime(const CalendarPin& pin) const {
    const auto found = m_pages->calendars.find(pin);
    return found == m_pages->calendars.end() ? nullptr : &found->second;
}

QList<Agreement> AgreementBook::agreements() const { return m_pages->newest; }

QList<Calendar> AgreementBook::calendars() const {
    return newestOf(
        m_pages->calendars, [](const WorkingTime& each) { return each.calendar(); },
        [](const Calendar& each) { return each.code; });
}

QList<Agreement> AgreementBook::versions(AgreementId id) const {
    QList<Agreement> found;
    for (const auto& [pin, each] : m_pages->agreements)
        if (pin.id == id)
            found << each;
    return found;
}

Agreement AgreementBook::asNext(const Agreement& draft) const {
    Agreement next = draft;
    const auto isSame = [&](const Agreement& each) {
        return draft.id.isValid() ? each.id == draft.id : each.code == draft.code;
    };
    const auto known = std::ranges::find_if(m_pages->newest, isSame);
    if (known != m_pages->newest.end()) {
        next.id = known->id;
        next.version = known->version + 1;
    } else {
        next.id = AgreementId(m_pages->agreements.empty() ? 1 : m_pages->agreements.rbegin()->first.id.value() + 1);
        next.version = 1;
    }
    const QList<Calendar> newest = calendars();
    for (Target& each : next.targets)
        if (const auto calendar = std::ranges::find(newest, each.calendar.id, &Calendar::id); calendar != newest.end())
            each.calendar.version = calendar->version;
    return next;
}

AgreementBook AgreementBook::with(const Agreement& version) const {
    auto pages = std::make_shared<Pages>(*m_pages);
    pages->agreements.insert_or_assign(version.pin(), version);
    return AgreementBook(sorted(std::move(pages)));
}

AgreementChoice AgreementBook::choose(AgreementScope scope, const MatchFacts& facts) const {
    for (const Agreement& each : m_pages->newest) {
        if (!each.isActive || each.scope != scope)
            continue;
        if (const auto matched = matchedBy(each.match, facts)) {
            const QJsonObject why{{u"code"_s, each.code},
                                  {u"position"_s, each.position},
                                  {u"matched"_s, QJsonArray::fromStringList(*matched)}};
            return {each.pin(), QString::fromUtf8(QJsonDocument(why).toJson(QJsonDocument::Compact))};
        }
    }
    return {};
}

bool AgreementBook::operator==(const AgreementBook& other) const {
    const auto isSameCalendar = [](const auto& left, const auto& right) {
        return left.first == right.first && left.second.calendar() == right.second.calendar();
    };
    return m_pages == other.m_pages ||
           (m_pages->agreements == other.m_pages->agreements &&
            std::ranges::equal(m_pages->calendars, other.m_pages->calendars, isSameCalendar));
}

QList<MatchLimit> limitsOf(const AgreementMatch& match, const MatchFacts& facts) {
    QList<MatchLimit> limits;
    const auto limit = [&](const char* fact, bool isLimited, bool isMet) {
        if (isLimited)
            limits << MatchLimit{QString::fromLatin1(fact), isMet};
    };
    limit("kind", !match.kinds.isEmpty(), isAmong(match.kinds, facts.kind));
    limit("channel", !match.channels.isEmpty(), isAmong(match.channels, facts.channel));
    limit("priority", !match.priorities.isEmpty(), isAmong(match.priorities, facts.priority));
    limit("category", !match.categories.isEmpty(), isAnyAmong(match.categories, facts.categories));
    limit("segment", !match.segments.isEmpty(), isAnyAmong(match.segments, facts.segments));
    limit("customer", !match.customers.isEmpty(), isAmong(match.customers, facts.customer));
    limit("partner", !match.partners.isEmpty(), isAmong(match.partners, facts.partner));
    return limits;
}

std::optional<QStringList> matchedBy(const AgreementMatch& match, const MatchFacts& facts) {
    QStringList matched;
    for (const MatchLimit& each : limitsOf(match, facts)) {
        if (!each.isMet)
            return std::nullopt;
        matched << each.fact;
    }
    return matched;
}

} // namespace core
