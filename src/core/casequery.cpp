#include "core/casequery.h"

#include "core/casequeryvalues.h"
#include "core/casequerywords.h"
#include <algorithm>

namespace core {

const std::array<std::pair<SortOrder, const char*>, 5> Codes<SortOrder>::table{{
    {SortOrder::Due, "due"},
    {SortOrder::Newest, "newest"},
    {SortOrder::Oldest, "oldest"},
    {SortOrder::Priority, "priority"},
    {SortOrder::Updated, "updated"},
}};

namespace {

using namespace Qt::StringLiterals;

/// Cuts where `isCut` says so outside quotes; a quote that nobody closes reaches to the end. Empty pieces are kept.
template <class Test>
QStringList cutOutsideQuotes(QStringView text, Test isCut) {
    QStringList pieces{QString()};
    bool isQuoted = false;
    for (const QChar each : text) {
        if (each == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && isCut(each))
            pieces << QString();
        else
            pieces.last() += each;
    }
    return pieces;
}

QString unquoted(QString text) { return text.remove(u'"').simplified(); }

/// Where the key of "key:value" ends; -1 for a plain word ("10:30", "R-2026-000123").
qsizetype colonOf(const QString& word) {
    const qsizetype colon = word.indexOf(u':');
    const bool isKey =
        colon > 0 && std::all_of(word.begin(), word.begin() + colon, [](QChar c) { return c.isLetter(); });
    return isKey ? colon : -1;
}

template <class T>
bool add(QList<T>& list, const std::optional<T>& value) {
    if (value && !list.contains(*value))
        list << *value;
    return value.has_value();
}

/// Reads one word after the other into a query. Each reader says whether it understood the value.
class QueryReader {
public:
    explicit QueryReader(const QueryScope& scope)
        : m_scope(scope) {}

    Result<void> read(const QString& word) {
        const qsizetype colon = colonOf(word);
        if (colon < 0) {
            addText(word);
            return {};
        }
        const auto key = readWord<QueryKey>(QStringView(word).first(colon));
        if (!key)
            return fail(ErrorCode::Invalid, u"query.unknown_word"_s, word);
        if (!readValues(*key, word.sliced(colon + 1)))
            return fail(ErrorCode::Invalid, u"query.unknown_value"_s, word);
        return {};
    }

    [[nodiscard]] CaseQuery query() const { return m_query; }

private:
    bool readValues(QueryKey key, const QString& values) {
        if (key == QueryKey::Text) {
            addText(values);
            return true;
        }
        const QStringList words = cutOutsideQuotes(values, [](QChar each) { return each == u','; });
        return std::all_of(words.begin(), words.end(),
                           [&](const QString& each) { return readValue(key, unquoted(each)); });
    }

    bool readValue(QueryKey key, const QString& value) {
        switch (key) {
        case QueryKey::Is:
            return readIs(value);
        case QueryKey::Status:
            return add(m_query.statuses, readWord<Status>(value));
        case QueryKey::Owner:
            return readOwner(value);
        case QueryKey::Kind:
            return add(m_query.kinds, readWord<Kind>(value));
        case QueryKey::Channel:
            return add(m_query.channels, readWord<Channel>(value));
        case QueryKey::Priority:
            return add(m_query.priorities, readWord<Priority>(value));
        case QueryKey::Category:
            return add(m_query.categories, readCategory(value, m_scope));
        case QueryKey::Network:
            return readNetwork(value);
        case QueryKey::Customer:
            return readCustomer(value);
        case QueryKey::Due:
            return readDue(value);
        case QueryKey::Received:
            return readReceived(value);
        case QueryKey::Closed:
            return readClosed(value);
        case QueryKey::Text:
            return true;
        case QueryKey::Sort:
            return readSort(value);
        }
        Q_UNREACHABLE();
    }

    bool readIs(const QString& value) {
        const auto flag = readWord<QueryFlag>(value);
        if (!flag)
            return add(m_query.statuses, readWord<Status>(value));
        switch (*flag) {
        case QueryFlag::Open:
            m_query.isOpen = true;
            break;
        case QueryFlag::Closed:
            m_query.isOpen = false;
            break;
        case QueryFlag::Unassigned:
            m_query.isUnassigned = true;
            break;
        case QueryFlag::Overdue:
            m_query.isOverdue = true;
            break;
        case QueryFlag::Paused:
            m_query.isPaused = true;
            break;
        case QueryFlag::Incomplete:
            m_query.needsCompletion = true;
            break;
        case QueryFlag::Unexplained:
            m_query.needsLateReason = true;
            break;
        case QueryFlag::Upcoming:
            m_query.isUpcoming = true;
            break;
        }
        return true;
    }

    bool readOwner(const QString& value) {
        const auto name = readWord<QueryName>(value);
        if (name == QueryName::Nobody)
            m_query.isUnassigned = true;
        else if (name == QueryName::Me)
            return m_scope.me.isValid() && add(m_query.owners, std::optional(m_scope.me));
        else
            return add(m_query.owners, readUser(value, m_scope));
        return true;
    }

    bool readNetwork(const QString& value) {
        if (readWord<QueryName>(value) == QueryName::Any) {
            m_query.isWithNetwork = true;
            return true;
        }
        const auto member = readNetworkMember(value, m_scope);
        m_query.networkMember = member.value_or(m_query.networkMember);
        return member.has_value();
    }

    bool readCustomer(const QString& value) {
        const auto id = readId(value);
        m_query.party = id ? PartyId(*id) : m_query.party;
        return id.has_value();
    }

    /// "today" ends with the local day; what is overdue already is within every span.
    bool readDue(const QString& value) {
        const auto name = readWord<QueryName>(value);
        if (name == QueryName::Overdue)
            m_query.isOverdue = true;
        else if (name == QueryName::Today)
            m_query.dueWithin = startOfDay(localToday(m_scope).addDays(1)) - m_scope.now;
        else if (const auto span = readSpan(value))
            m_query.dueWithin = span;
        else if (const auto days = readRange(value, m_scope)) {
            m_query.dueFrom = days->from;
            m_query.dueTo = days->to;
        } else
            return false;
        return true;
    }

    bool readReceived(const QString& value) {
        const auto range = readRange(value, m_scope);
        if (!range)
            return false;
        m_query.receivedFrom = range->from;
        m_query.receivedTo = range->to;
        return true;
    }

    bool readClosed(const QString& value) {
        const auto range = readRange(value, m_scope);
        if (!range)
            return false;
        m_query.closedFrom = range->from;
        m_query.closedTo = range->to;
        return true;
    }

    bool readSort(const QString& value) {
        const auto order = readWord<SortOrder>(value);
        m_query.sort = order.value_or(m_query.sort);
        return order.has_value();
    }

    void addText(const QString& words) { m_query.text = (m_query.text + u' ' + unquoted(words)).simplified(); }

    const QueryScope& m_scope;
    CaseQuery m_query;
};

} // namespace

Result<CaseQuery> parseQuery(const QString& text, const QueryScope& scope) {
    QueryReader reader(scope);
    for (const QString& word : cutOutsideQuotes(text, [](QChar each) { return each.isSpace(); })) {
        if (word.isEmpty())
            continue;
        if (const auto understood = reader.read(word); !understood)
            return tl::unexpected(understood.error());
    }
    return reader.query();
}

} // namespace core
