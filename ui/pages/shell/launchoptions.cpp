#include "pages/shell/launchoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("Launch", text); }

void addOptions(QCommandLineParser& parser) {
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"store"_s, words(QT_TRANSLATE_NOOP("Launch", "Open this store: sqlite:FILE, a path, or postgresql://…")),
         u"uri"_s},
        {u"login"_s, words(QT_TRANSLATE_NOOP("Launch", "Fill in this user name.")), u"user"_s},
        {u"lang"_s, words(QT_TRANSLATE_NOOP("Launch", "Language of the screens: es or en.")), u"language"_s},
        {u"theme"_s, words(QT_TRANSLATE_NOOP("Launch", "light, dark, contrast or auto.")), u"theme"_s},
        {u"incoming-call"_s, words(QT_TRANSLATE_NOOP("Launch", "Start a contact with this phone number.")),
         u"number"_s},
        {u"tour"_s,
         words(QT_TRANSLATE_NOOP("Launch", "Render every screen with demo data to PNG files in this folder, and end.")),
         u"folder"_s},
    });
}

bool isOneOf(const QString& value, const QStringList& allowed) { return value.isEmpty() || allowed.contains(value); }

} // namespace

core::Result<LaunchOptions> parseLaunch(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return core::fail(core::ErrorCode::Invalid, u"usage"_s, parser.errorText());
    LaunchOptions options{parser.value(u"store"_s), parser.value(u"login"_s),         parser.value(u"lang"_s),
                          parser.value(u"theme"_s), parser.value(u"incoming-call"_s), parser.value(u"tour"_s)};
    if (!isOneOf(options.language, {u"es"_s, u"en"_s}))
        return core::fail(core::ErrorCode::Invalid, u"usage"_s,
                          words(QT_TRANSLATE_NOOP("Launch", "--lang takes es or en.")));
    if (!isOneOf(options.theme, {u"light"_s, u"dark"_s, u"contrast"_s, u"auto"_s}))
        return core::fail(core::ErrorCode::Invalid, u"usage"_s,
                          words(QT_TRANSLATE_NOOP("Launch", "--theme takes light, dark, contrast or auto.")));
    return options;
}

QString launchHelp() {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("Launch", "Reparo: complaints, each with an owner and a clock.")));
    addOptions(parser);
    return parser.helpText();
}

QString dataFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

QString storeAddress(const LaunchOptions& options) {
    if (!options.store.isEmpty())
        return options.store;
    const QString named = qEnvironmentVariable("REPARO_STORE");
    if (!named.isEmpty())
        return named;
    return QSettings().value(u"store"_s, QString(dataFolder() + u"/reparo.reparo"_s)).toString();
}

} // namespace pages
