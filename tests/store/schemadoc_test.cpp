#include "store/statement.h"
#include "support/teststore.h"
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QStringList quotedWords(const QString& text) {
    QStringList words;
    static const QRegularExpression quoted(u"`(\\w+)`"_s);
    for (auto each = quoted.globalMatch(text); each.hasNext();)
        words << each.next().captured(1);
    return words;
}

/// "table.column" of each row in a section's list, as often as it stands there.
QStringList columnsListedUnder(const QString& heading) {
    QFile file(QStringLiteral(REPARO_SOURCE_DIR "/docs/schema.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString section =
        QString::fromUtf8(file.readAll()).section(u"\n## "_s + heading + u'\n', 1).section(u"\n## "_s, 0, 0);
    QStringList columns;
    for (const QString& line : section.split(u'\n'))
        if (line.startsWith(u"| `"_s))
            for (const QString& column : quotedWords(line.section(u'|', 2, 2)))
                columns << quotedWords(line.section(u'|', 1, 1)).first() + u'.' + column;
    return columns;
}

QStringList columnsOf(store::Session& session) {
    store::Statement names = store::Statement::fromText(
        session, u"SELECT t.name || '.' || c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c "
                 "WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY 1"_s);
    QStringList columns;
    while (names.next())
        columns << names.text(0);
    return columns;
}

} // namespace

TEST_CASE("every column of the store is listed as personal or as not personal") {
    support::TestStore store(store::Engine::Sqlite);
    QStringList listed = columnsListedUnder(u"Personal data"_s) + columnsListedUnder(u"Not personal"_s);
    listed.sort();
    CHECK(listed == columnsOf(store.session()));
}
