#include "core/casequeryvalues.h"

#include "core/casequerywords.h"
#include "core/fold.h"
#include <algorithm>

namespace core {

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr int kMaxSpanDigits = 6;
constexpr int kIsoDaySize = 10;

struct Unit {
    const char16_t* name;
    Duration length;
};

/// Largest first: a span is written from the left.
constexpr Unit kUnits[] = {{u"d", 24h}, {u"h", 1h}, {u"m", 1min}, {u"s", 1s}};
constexpr Unit kOtherUnits[] = {{u"w", 7 * 24h}, {u"sem", 7 * 24h}, {u"min", 1min}};

template <class T>
QString idText(T id) {
    return u'#' + QString::number(id.value());
}

template <class T>
std::optional<T> explicitId(QStringView word) {
    const auto id = word.startsWith(u'#') ? readId(word) : std::nullopt;
    return id ? std::optional(T(*id)) : std::nullopt;
}

bool hasWord(const QString& name, const QString& wanted) { return folded(name).split(u' ').contains(wanted); }

/// Never guesses one person of several.
template <class Test>
std::optional<UserId> onlyOne(const QList<User>& users, Test test) {
    std::optional<UserId> found;
    for (const User& user : users) {
        if (!test(user))
            continue;
        if (found)
            return std::nullopt;
        found = user.id;
    }
    return found;
}

std::optional<Duration> unitLength(QStringView name) {
    for (const Unit& unit : kUnits)
        if (name == QStringView(unit.name))
            return unit.length;
    for (const Unit& unit : kOtherUnits)
        if (name == QStringView(unit.name))
            return unit.length;
    return std::nullopt;
}

/// Takes the leading characters that pass `test` off `rest`.
template <class Test>
QStringView takeWhile(QStringView& rest, Test test) {
    const auto end = std::find_if_not(rest.begin(), rest.end(), test);
    const QStringView taken = rest.first(end - rest.begin());
    rest = rest.sliced(taken.size());
    return taken;
}

std::optional<Instant> readEnd(const QString& text, bool isLast) {
    if (text.size() != kIsoDaySize)
        return Instant::fromIso(text);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(startOfDay(isLast ? day.addDays(1) : day)) : std::nullopt;
}

QString writeEnd(Instant at, bool isLast) {
    const QDate day = at.toLocal().date();
    if (startOfDay(day) != at)
        return at.toIso();
    return (isLast ? day.addDays(-1) : day).toString(Qt::ISODate);
}

std::optional<TimeRange> readEnds(const QString& from, const QString& to) {
    const TimeRange range{readEnd(from, false), readEnd(to, true)};
    if (range.from.has_value() == from.isEmpty() || range.to.has_value() == to.isEmpty())
        return std::nullopt;
    if (from.isEmpty() && to.isEmpty())
        return std::nullopt;
    if (range.from && range.to && *range.to <= *range.from)
        return std::nullopt;
    return range;
}

} // namespace

std::optional<qint64> readId(QStringView word) {
    bool isNumber = false;
    const qint64 id = (word.startsWith(u'#') ? word.sliced(1) : word).toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

std::optional<UserId> readUser(QStringView word, const QueryScope& scope) {
    if (word.startsWith(u'#'))
        return explicitId<UserId>(word);
    const QString wanted = folded(word);
    if (const auto id = onlyOne(scope.users, [&](const User& user) { return folded(user.login) == wanted; }))
        return id;
    if (const auto id = onlyOne(scope.users, [&](const User& user) { return folded(user.name) == wanted; }))
        return id;
    return onlyOne(scope.users, [&](const User& user) { return user.isActive && hasWord(user.name, wanted); });
}

QString writeUser(UserId id, const QueryScope& scope, QStringView language) {
    if (id == scope.me)
        return writeWord(QueryName::Me, language);
    for (const User& user : scope.users)
        if (user.id == id && !readWord<QueryName>(user.login) && readUser(user.login, scope) == id)
            return user.login;
    return idText(id);
}

std::optional<CategoryId> readCategory(QStringView word, const QueryScope& scope) {
    const Category* found = scope.catalogue ? scope.catalogue->findCategory(word) : nullptr;
    return found ? std::optional(found->id) : explicitId<CategoryId>(word);
}

QString writeCategory(CategoryId id, const QueryScope& scope) {
    const Category* category = scope.catalogue ? scope.catalogue->category(id) : nullptr;
    return category && readCategory(category->code, scope) == id ? category->code : idText(id);
}

std::optional<NetworkMemberId> readNetworkMember(QStringView word, const QueryScope& scope) {
    const NetworkMember* found = scope.catalogue ? scope.catalogue->findNetworkMember(word) : nullptr;
    return found ? std::optional(found->id) : explicitId<NetworkMemberId>(word);
}

QString writeNetworkMember(NetworkMemberId id, const QueryScope& scope) {
    const NetworkMember* member = scope.catalogue ? scope.catalogue->networkMember(id) : nullptr;
    const bool isReadBack =
        member && !readWord<QueryName>(member->code) && readNetworkMember(member->code, scope) == id;
    return isReadBack ? member->code : idText(id);
}

std::optional<Duration> readSpan(QStringView word) {
    if (!word.startsWith(u'<'))
        return std::nullopt;
    QStringView rest = word.sliced(1);
    if (rest.startsWith(u'='))
        rest = rest.sliced(1);
    Duration span{};
    do {
        const QStringView number = takeWhile(rest, [](QChar each) { return each.isDigit(); });
        const QStringView unit = takeWhile(rest, [](QChar each) { return each.isLetter(); });
        const auto length = unitLength(unit.toString().toLower());
        if (number.isEmpty() || number.size() > kMaxSpanDigits || !length)
            return std::nullopt;
        span += number.toLongLong() * *length;
    } while (!rest.isEmpty());
    return span;
}

QString writeSpan(Duration span) {
    QString text = u"<"_s;
    for (const Unit& unit : kUnits) {
        if (const auto count = span / unit.length; count > 0)
            text.append(QString::number(count)).append(QStringView(unit.name));
        span %= unit.length;
    }
    return text.size() > 1 ? text : u"<0s"_s;
}

std::optional<TimeRange> readRange(const QString& word, const QueryScope& scope) {
    const QDate today = localToday(scope);
    if (readWord<QueryName>(word) == QueryName::Today)
        return TimeRange{startOfDay(today), startOfDay(today.addDays(1))};
    if (const auto span = readSpan(word))
        return TimeRange{scope.now - *span, std::nullopt};
    const qsizetype dots = word.indexOf(u".."_s);
    return dots < 0 ? readEnds(word, word) : readEnds(word.first(dots), word.sliced(dots + 2));
}

QString writeEnds(const TimeRange& range) {
    const QString from = range.from ? writeEnd(*range.from, false) : QString();
    const QString to = range.to ? writeEnd(*range.to, true) : QString();
    return from == to && from.size() == kIsoDaySize ? from : from + u".."_s + to;
}

QString writeRange(const TimeRange& range, const QueryScope& scope, QStringView language) {
    const QDate today = localToday(scope);
    if (range == TimeRange{startOfDay(today), startOfDay(today.addDays(1))})
        return writeWord(QueryName::Today, language);
    if (range.from && !range.to && startOfDay(range.from->toLocal().date()) != range.from) {
        const QString since = writeSpan(scope.now - *range.from);
        if (readRange(since, scope) == range)
            return since;
    }
    return writeEnds(range);
}

Instant startOfDay(QDate localDay) { return Instant(localDay.startOfDay(Qt::LocalTime)); }

QDate localToday(const QueryScope& scope) { return scope.now.toLocal().date(); }

} // namespace core
