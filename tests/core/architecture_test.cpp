#include "support/strings.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a room may include beside itself and core: the arrows of the design. A page hands commands to app and shows
/// widgets, so `ui/pages ─► ui/models ─► app` is read as seeing both; the store stays out of its sight.
const QHash<QString, QStringList>& arrows() {
    static const QHash<QString, QStringList> drawn{
        {u"core"_s, {}},
        {u"store"_s, {}},
        {u"messaging"_s, {}},
        {u"app"_s, {u"store"_s, u"messaging"_s}},
        {u"reports"_s, {u"store"_s}},
        {u"cli"_s, {u"app"_s, u"reports"_s}},
        {u"models"_s, {u"app"_s}},
        {u"widgets"_s, {}},
        {u"pages"_s, {u"models"_s, u"widgets"_s, u"app"_s}},
    };
    return drawn;
}

/// An arrow that the design lacks, no wider than its reason, and where docs/architecture.md gives that reason: without
/// those words there it does not hold.
struct LaterArrow {
    QString room;
    QString headers; ///< regular expression
    QString words;
};

const QList<LaterArrow>& laterArrows() {
    static const QList<LaterArrow> added{
        {u"cli"_s, u"^store/"_s, u"`cli ─► store`"_s},
        {u"widgets"_s, u"^models/[a-z]+roles\\.h$"_s, u"`widgets ─► models`"_s},
    };
    return added;
}

bool isAddedLater(const QString& room, const QString& header) {
    return std::any_of(laterArrows().begin(), laterArrows().end(), [&](const LaterArrow& arrow) {
        return arrow.room == room && QRegularExpression(arrow.headers).match(header).hasMatch();
    });
}

/// Header names of one Qt module, in both spellings ("QWidget", "qwidget.h").
QSet<QString> headersOf(const QString& module) {
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module);
    const QStringList names = folder.entryList(QDir::Files);
    return {names.begin(), names.end()};
}

struct QtHeaders {
    QSet<QString> core = headersOf(u"QtCore"_s);
    QSet<QString> sql = headersOf(u"QtSql"_s);
    QSet<QString> widgets = headersOf(u"QtWidgets"_s);
};

const QtHeaders& qt() {
    static const QtHeaders headers;
    return headers;
}

bool isOf(const QSet<QString>& module, const QString& folder, const QString& header) {
    return header.startsWith(folder + u'/') || header == folder || module.contains(header);
}

/// "src/store/session.cpp" → "store", "ui/pages/case/x.h" → "pages", "ui/main.cpp" → "main"; empty when in no room.
QString roomOf(const QString& path) {
    if (path == u"ui/main.cpp"_s)
        return u"main"_s;
    const QStringList parts = path.split(u'/');
    const QString room = parts.value(1);
    const bool isUi = room == u"models"_s || room == u"widgets"_s || room == u"pages"_s;
    const bool isPlaced = parts.size() > 2 && arrows().contains(room) && parts[0] == (isUi ? u"ui"_s : u"src"_s);
    return isPlaced ? room : QString();
}

/// Why `room` may not include `"header"`; empty when it may.
QString offenceOfOwn(const QString& room, const QString& header) {
    if (header.contains(u"../"_s))
        return u"climbs out of its folder: "_s + header;
    const QString target = header.section(u'/', 0, 0);
    if (target == u"ui"_s || target == u"src"_s || target == u"tests"_s)
        return u"names a top folder: "_s + header;
    if (!header.contains(u'/') || !arrows().contains(target))
        return {};
    const bool isDrawn =
        target == room || target == u"core"_s || arrows()[room].contains(target) || isAddedLater(room, header);
    return isDrawn ? QString() : room + u" must not include "_s + target + u": "_s + header;
}

/// Why `room` may not include `<header>`; empty when it may.
QString offenceOfQt(const QString& room, const QString& header) {
    if (isOf(qt().sql, u"QtSql"_s, header) && room != u"store"_s)
        return u"only store speaks SQL: "_s + header;
    if (isOf(qt().widgets, u"QtWidgets"_s, header) && room != u"widgets"_s && room != u"pages"_s)
        return room + u" must not include widgets: "_s + header;
    const bool isQt = header.startsWith(u'Q') && header.section(u'/', 0, 0) != u"QtCore"_s;
    if (room == u"core"_s && isQt && !qt().core.contains(header))
        return u"core stands on QtCore alone: "_s + header;
    return {};
}

/// Every include of a source file that architecture.md does not draw, as "path:line: why". `path` is relative to the
/// source tree.
QStringList offences(const QString& path, const QString& text) {
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    const QString room = roomOf(path);
    if (room == u"main"_s)
        return {};
    if (room.isEmpty())
        return {path + u":1: belongs to no room"_s};
    QStringList found;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        // Our own headers count however they are quoted.
        QString why = offenceOfOwn(room, header);
        if (why.isEmpty())
            why = offenceOfQt(room, header);
        if (!why.isEmpty())
            found << u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(why);
    }
    return found;
}

QStringList sourcesBelow(const QString& folder) {
    const QDir root(QStringLiteral(REPARO_SOURCE_DIR));
    QStringList paths;
    QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << root.relativeFilePath(files.next());
    paths.sort();
    return paths;
}

QString textOf(const QString& path) {
    QFile file(QStringLiteral(REPARO_SOURCE_DIR "/") + path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("every include follows an arrow that the architecture draws") {
    QStringList found;
    QSet<QString> rooms;
    for (const QString& path : sourcesBelow(u"src"_s) + sourcesBelow(u"ui"_s)) {
        found << offences(path, textOf(path));
        rooms << roomOf(path);
    }
    CHECK(rooms.contains(u"core"_s));
    CHECK(rooms.contains(u"store"_s));
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("a planted include against the arrows is caught with its file and line") {
    struct Planted {
        QString path;
        QString line;
    };
    const auto planted = GENERATE(Planted{u"src/core/x.h"_s, u"#include \"store/session.h\""_s},
                                  Planted{u"src/core/x.cpp"_s, u"#include <QWidget>"_s},
                                  Planted{u"src/core/x.cpp"_s, u"#include <QImage>"_s},
                                  Planted{u"src/store/x.cpp"_s, u"#include \"app/bus.h\""_s},
                                  Planted{u"src/app/x.h"_s, u"#include <QSqlQuery>"_s},
                                  Planted{u"src/app/x.h"_s, u"  #  include <QtSql/QSqlQuery>"_s},
                                  Planted{u"src/app/x.cpp"_s, u"#include <models/labels.h>"_s},
                                  Planted{u"src/app/x.cpp"_s, u"#include <qwidget.h>"_s},
                                  Planted{u"src/app/x.cpp"_s, u"#include \"../../ui/models/labels.h\""_s},
                                  Planted{u"src/reports/x.cpp"_s, u"#include \"app/bus.h\""_s},
                                  Planted{u"src/messaging/x.cpp"_s, u"#include \"store/session.h\""_s},
                                  Planted{u"src/cli/x.cpp"_s, u"#include <QSqlQuery>"_s},
                                  Planted{u"ui/models/x.cpp"_s, u"#include \"widgets/theme.h\""_s},
                                  Planted{u"ui/models/x.cpp"_s, u"#include <QTableView>"_s},
                                  Planted{u"ui/models/x.cpp"_s, u"#include <QtWidgets>"_s},
                                  Planted{u"ui/widgets/x.cpp"_s, u"#include \"app/bus.h\""_s},
                                  Planted{u"ui/widgets/x.cpp"_s, u"#include \"models/labels.h\""_s},
                                  Planted{u"ui/pages/case/x.cpp"_s, u"#include \"store/casepage.h\""_s},
                                  Planted{u"ui/pages/case/x.cpp"_s, u"#include <QSqlDatabase>"_s});
    INFO(planted.path.toStdString() << " " << planted.line.toStdString());
    const QStringList found = offences(planted.path, u"#pragma once\n\n"_s + planted.line + u"\nint x;\n"_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].startsWith(planted.path + u":3: "_s));
}

TEST_CASE("includes along the arrows pass") {
    const QString any = u"#include \"core/id.h\"\n#include <QString>\n#include <vector>\n"_s;
    for (const QString& path : {u"src/core/x.h"_s, u"src/store/x.h"_s, u"ui/widgets/x.h"_s, u"ui/pages/a/x.h"_s})
        CHECK(offences(path, any).isEmpty());
    CHECK(offences(u"src/store/x.cpp"_s, u"#include <QSqlQuery>\n#include \"store/session.h\"\n"_s).isEmpty());
    CHECK(offences(u"src/app/x.cpp"_s, u"#include \"store/session.h\"\n// #include <QSqlQuery>\n"_s).isEmpty());
    CHECK(offences(u"ui/pages/a/x.cpp"_s, u"#include <QWidget>\n#include \"ui_x.h\"\n#include \"app/office.h\"\n"_s)
              .isEmpty());
    CHECK(offences(u"ui/main.cpp"_s, u"#include \"store/session.h\"\n#include <QSqlDatabase>\n"_s).isEmpty());
}

TEST_CASE("an arrow that the design lacks holds only while docs/architecture.md gives its reason") {
    const QString map = textOf(u"docs/architecture.md"_s);
    for (const LaterArrow& arrow : laterArrows()) {
        INFO(arrow.words.toStdString());
        CHECK(map.contains(arrow.words));
    }
    CHECK(offences(u"ui/widgets/x.cpp"_s, u"#include \"models/caseroles.h\"\n"_s).isEmpty());
    CHECK(offences(u"ui/widgets/x.cpp"_s, u"#include \"models/caselistmodel.h\"\n"_s).size() == 1);
}

TEST_CASE("a file in no room is an offence of its own") {
    CHECK(offences(u"src/stray.cpp"_s, {}).size() == 1);
    CHECK(offences(u"ui/stray.cpp"_s, {}).size() == 1);
    CHECK(offences(u"src/widgets/x.cpp"_s, {}).size() == 1);
    CHECK(offences(u"ui/core/x.cpp"_s, {}).size() == 1);
}
