#include "store/textindex.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Words consist of letters and digits only, so quoting them is safe; the whole is bound all the same.
QString matchText(Engine engine, const QStringList& words, const QString& prefix) {
    const bool isSqlite = engine == Engine::Sqlite;
    QStringList terms;
    for (const QString& word : words)
        terms << (isSqlite ? u"\"%1\""_s : u"'%1'"_s).arg(word);
    if (!prefix.isEmpty())
        terms << (isSqlite ? u"\"%1\" *"_s : u"'%1':*"_s).arg(prefix);
    return terms.join(isSqlite ? u" AND "_s : u" & "_s);
}

} // namespace

SqlPart selectIndexed(Engine engine, const QStringList& words, const QString& prefix) {
    const QString match = matchText(engine, words, prefix);
    if (engine == Engine::Sqlite)
        return {u"SELECT rowid AS id FROM case_search WHERE case_search MATCH ?"_s, {match}};
    return {u"SELECT i.case_id AS id FROM case_text AS i "
            "WHERE array_to_tsvector(string_to_array(btrim(i.body), ' ')) @@ CAST(? AS tsquery)"_s,
            {match}};
}

bool areMoreThan(Session& session, qint64 count, const QStringList& words, const QString& prefix) {
    SqlPart probe{u"SELECT count(*) FROM ("_s, {}};
    probe.append(selectIndexed(session.engine(), words, prefix));
    probe.append(SqlPart{u" LIMIT ?) AS hit"_s, {count + 1}});
    return prepared(session, probe).runForId() > count;
}

QString endOfBeginning(const QString& prefix) { return prefix + QString::fromUcs4(U"\U0010FFFF"); }

} // namespace store
