#include "store/casetable.h"
#include "store/partytable.h"
#include "store/partywords.h"
#include "store/sqlpart.h"
#include "store/textindex.h"
#include <limits>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// So many people are compared and sorted in a few milliseconds.
constexpr qint64 kFewPeople = 1'000;
/// So many people, the latest in touch first, are asked for a frequent name.
constexpr qint64 kWalkedPeople = 4'000;

/// What was typed, as conditions on the words of one person.
struct Wanted {
    QList<PartyTerm> terms;
    bool isWhole = false; ///< whole words instead of beginnings

    [[nodiscard]] SqlPart wordIs(const PartyTerm& term) const {
        SqlPart any;
        for (const QString& beginning : term.beginnings) {
            any.append(any.isEmpty() ? u"("_s : u" OR "_s);
            any.append(isWhole ? SqlPart{u"w.word = ?"_s, {beginning}}
                               : SqlPart{u"(w.word >= ? AND w.word < ?)"_s, {beginning, endOfBeginning(beginning)}});
        }
        return any.append(u")"_s);
    }
    /// Person `p` has a word for every term but `answered`. PostgreSQL must not make a join of all people out of it.
    [[nodiscard]] SqlPart hasAllBut(Engine engine, const PartyTerm* answered) const {
        SqlPart all;
        for (const PartyTerm& term : terms) {
            if (&term == answered)
                continue;
            SqlPart has{u"EXISTS (SELECT 1 FROM party_word AS w WHERE w.party_id = p.id AND "_s, {}};
            all.require(has.append(wordIs(term)).append(engine == Engine::Sqlite ? u")"_s : u" OFFSET 0)"_s));
        }
        return all;
    }
};

qint64 countUpTo(Session& session, const SqlPart& condition, qint64 most) {
    SqlPart count{u"SELECT count(*) FROM (SELECT 1 FROM party_word AS w WHERE "_s, {}};
    return prepared(session, count.append(condition).append({u" LIMIT ?) AS held"_s, {most}})).runForId();
}

QList<core::PartyId> readIds(Session& session, const SqlPart& sql) {
    Statement query = prepared(session, sql);
    QList<core::PartyId> ids;
    while (query.next())
        ids << query.id<core::PartyId>(0);
    return ids;
}

/// People with a word for `rarest`, at most so many of them, who have the other words too.
QList<core::PartyId> findAmong(Session& session, const Wanted& wanted, const PartyTerm& rarest, qint64 candidates,
                               int limit) {
    SqlPart sql{u"SELECT p.id FROM (SELECT DISTINCT w.party_id AS id FROM party_word AS w WHERE "_s, {}};
    sql.append(wanted.wordIs(rarest)).append({u" LIMIT ?) AS k"_s, {candidates}});
    sql.append(session.engine() == Engine::Sqlite ? u" CROSS JOIN "_s : u" JOIN "_s)
        .append(u"party AS p ON p.id = k.id"_s);
    if (const SqlPart others = wanted.hasAllBut(session.engine(), &rarest); !others.isEmpty())
        sql.append(u" WHERE "_s).append(others);
    return readIds(session, sql.append({u" ORDER BY p.last_contact_at DESC NULLS LAST, p.id LIMIT ?"_s, {limit}}));
}

/// A frequent name: people are asked for it, the latest in touch first.
QList<core::PartyId> findByWalk(Session& session, const Wanted& wanted, int limit) {
    const QString index = session.engine() == Engine::Sqlite ? u" INDEXED BY party_last_contact"_s : QString();
    const QString order = u" ORDER BY p.last_contact_at DESC, p.id DESC LIMIT "_s;
    const QString people = u"FROM party AS p%1 WHERE p.last_contact_at IS NOT NULL"_s.arg(index);
    Statement end = Statement::fromText(session, u"SELECT p.last_contact_at "_s + people + order + u"1 OFFSET ?"_s,
                                        {kWalkedPeople});
    const qint64 earliest = end.next() ? end.integer(0) : std::numeric_limits<qint64>::min();
    SqlPart sql{u"SELECT p.id "_s + people + u" AND p.last_contact_at >= ?"_s, {earliest}};
    return readIds(session, sql.require(wanted.hasAllBut(session.engine(), nullptr)).append({order + u'?', {limit}}));
}

void addNew(QList<core::PartyId>& found, const QList<core::PartyId>& more, int limit) {
    for (const core::PartyId id : more)
        if (id.isValid() && found.size() < limit && !found.contains(id))
            found << id;
}

/// The latest in touch first.
QList<core::PartyId> findWanted(Session& session, const Wanted& wanted, int limit) {
    const PartyTerm* rarest = nullptr;
    qint64 fewest = std::numeric_limits<qint64>::max();
    for (const PartyTerm& term : wanted.terms) {
        const qint64 count = countUpTo(session, wanted.wordIs(term), std::min(fewest, kFewPeople + 1));
        if (count < fewest)
            rarest = &term;
        fewest = std::min(fewest, count);
    }
    if (!rarest || fewest == 0)
        return {};
    if (fewest <= kFewPeople)
        return findAmong(session, wanted, *rarest, kFewPeople, limit);
    QList<core::PartyId> found = findByWalk(session, wanted, limit);
    if (found.size() < limit)
        addNew(found, findAmong(session, wanted, *rarest, kFewPeople, limit), limit);
    return found;
}

QList<core::PartyId> peopleOfCase(Session& session, const QString& number) {
    const auto subject = number.isEmpty() ? std::nullopt : findCase(session, findCaseByNumber(session, number));
    return subject ? QList{subject->customer, subject->consumer} : QList<core::PartyId>();
}

QString contactToShow(const core::Party& party, const QString& typed) {
    const core::ContactPoint* shown = nullptr;
    for (const core::ContactPoint& contact : party.contacts) {
        if (isMeant(contact, typed))
            return contact.value;
        if (!shown || (contact.isPrimary && !shown->isPrimary))
            shown = &contact;
    }
    return shown ? shown->value : QString();
}

core::PartySuggestion describe(Session& session, core::PartyId id, const QString& typed) {
    core::PartySuggestion suggestion;
    if (const auto party = findParty(session, id))
        suggestion.matchedContact = contactToShow(*party, typed);
    Statement query(session, "find_party_suggestion");
    query.bind(id);
    if (!query.next())
        return suggestion;
    suggestion.id = id;
    suggestion.name = query.text(1);
    suggestion.document = query.text(2);
    suggestion.place = query.text(3);
    suggestion.isVip = query.flag(4);
    suggestion.lastContactAt = query.maybeInstant(5);
    suggestion.openCases = static_cast<int>(query.integer(6));
    return suggestion;
}

} // namespace

QList<core::PartySuggestion> suggestParties(Session& session, const QString& typed, int limit) {
    QList<core::PartyId> found;
    addNew(found, peopleOfCase(session, typedCaseNumber(typed)), limit);
    const QList<PartyTerm> terms = partyTerms(typed);
    // Who is called exactly so comes before those whose name only begins like that.
    for (const bool isWhole : {true, false})
        if (found.size() < limit)
            addNew(found, findWanted(session, {terms, isWhole}, limit), limit);
    QList<core::PartySuggestion> suggestions;
    for (const core::PartyId id : std::as_const(found))
        suggestions << describe(session, id, typed);
    return suggestions;
}

} // namespace store
