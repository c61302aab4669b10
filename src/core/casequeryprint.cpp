#include "core/casequery.h"

#include "core/casequeryvalues.h"
#include "core/casequerywords.h"
#include <algorithm>

namespace core {

namespace {

using namespace Qt::StringLiterals;

/// A quote mark itself can't be written and means nothing to a search.
QString quotedWhenNeeded(QString value) {
    value.remove(u'"');
    const bool isPlain =
        std::none_of(value.begin(), value.end(), [](QChar each) { return each.isSpace() || each == u','; });
    return isPlain ? value : u'"' + value + u'"';
}

class QueryWriter {
public:
    QueryWriter(const QueryScope& scope, QStringView language)
        : m_scope(scope)
        , m_language(language) {}

    void writeState(const CaseQuery& query) {
        if (query.isOpen)
            is(*query.isOpen ? QueryFlag::Open : QueryFlag::Closed);
        if (query.isUnassigned)
            is(QueryFlag::Unassigned);
        if (query.isOverdue)
            is(QueryFlag::Overdue);
        if (query.isUpcoming)
            is(QueryFlag::Upcoming);
        if (query.isPaused)
            is(QueryFlag::Paused);
        if (query.needsCompletion)
            is(QueryFlag::Incomplete);
        if (query.needsLateReason)
            is(QueryFlag::Unexplained);
        writeAll(QueryKey::Status, query.statuses);
        writeAll(QueryKey::Kind, query.kinds);
        writeAll(QueryKey::Channel, query.channels);
        writeAll(QueryKey::Priority, query.priorities);
    }

    void writeWho(const CaseQuery& query) {
        add(QueryKey::Category, each(query.categories, [&](CategoryId id) { return writeCategory(id, m_scope); }));
        add(QueryKey::Owner, each(query.owners, [&](UserId id) { return writeUser(id, m_scope, m_language); }));
        if (query.isWithNetwork)
            add(QueryKey::Network, {writeWord(QueryName::Any, m_language)});
        if (query.networkMember.isValid())
            add(QueryKey::Network, {writeNetworkMember(query.networkMember, m_scope)});
        if (query.party.isValid())
            add(QueryKey::Customer, {u'#' + QString::number(query.party.value())});
    }

    void writeWhen(const CaseQuery& query) {
        if (query.dueWithin)
            add(QueryKey::Due, {dueText(*query.dueWithin)});
        if (query.dueFrom || query.dueTo)
            add(QueryKey::Due, {writeEnds({query.dueFrom, query.dueTo})});
        if (query.receivedFrom || query.receivedTo)
            add(QueryKey::Received, {writeRange({query.receivedFrom, query.receivedTo}, m_scope, m_language)});
        if (query.closedFrom || query.closedTo)
            add(QueryKey::Closed, {writeRange({query.closedFrom, query.closedTo}, m_scope, m_language)});
        if (query.sort != SortOrder::Due)
            add(QueryKey::Sort, {writeWord(query.sort, m_language)});
    }

    void writeText(const QString& text) {
        QString words = text;
        words = words.remove(u'"').simplified();
        if (words.contains(u':'))
            m_words << writeWord(QueryKey::Text, m_language) + u":\""_s + words + u'"';
        else if (!words.isEmpty())
            m_words << words;
    }

    [[nodiscard]] QString text() const { return m_words.join(u' '); }

private:
    void is(QueryFlag flag) { add(QueryKey::Is, {writeWord(flag, m_language)}); }

    template <class E>
    void writeAll(QueryKey key, const QList<E>& values) {
        add(key, each(values, [&](E value) { return writeWord(value, m_language); }));
    }

    template <class T, class Write>
    static QStringList each(const QList<T>& values, Write write) {
        QStringList words;
        for (const T& value : values)
            words << write(value);
        return words;
    }

    void add(QueryKey key, const QStringList& values) {
        if (!values.isEmpty())
            m_words << writeWord(key, m_language) + u':' + each(values, quotedWhenNeeded).join(u',');
    }

    [[nodiscard]] QString dueText(Duration within) const {
        const bool isToday = startOfDay(localToday(m_scope).addDays(1)) - m_scope.now == within;
        return isToday ? writeWord(QueryName::Today, m_language) : writeSpan(within);
    }

    const QueryScope& m_scope;
    QStringView m_language;
    QStringList m_words;
};

} // namespace

QString toText(const CaseQuery& query, const QueryScope& scope, QStringView language) {
    QueryWriter writer(scope, language);
    writer.writeState(query);
    writer.writeWho(query);
    writer.writeWhen(query);
    writer.writeText(query.text);
    return writer.text();
}

} // namespace core
