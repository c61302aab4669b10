#include "pages/shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

QString chosenLanguage(const QString& asked) {
    if (!asked.isEmpty())
        return asked;
    const QString saved = QSettings().value(u"language"_s).toString();
    if (!saved.isEmpty())
        return saved;
    return QLocale::system().language() == QLocale::English ? u"en"_s : u"es"_s;
}

QLocale localeOf(const QString& language) {
    const QLocale platform = QLocale::system();
    if (platform.name().startsWith(language) && platform.language() != QLocale::C)
        return platform;
    return language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedStates)
                               : QLocale(QLocale::Spanish, QLocale::Colombia);
}

/// Replaces the translator of this name; the old one goes with its file.
void install(const QString& name, const QString& file, const QString& folder) {
    auto* app = QCoreApplication::instance();
    delete app->findChild<QTranslator*>(name);
    auto* translator = new QTranslator(app);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void installLanguage(const QString& language) {
    const QString chosen = chosenLanguage(language);
    QLocale::setDefault(localeOf(chosen));
    install(u"screens"_s, u"reparo_"_s + chosen, u":/i18n"_s);
    install(u"toolkit"_s, u"qtbase_"_s + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QString currentLanguage() { return QLocale().language() == QLocale::English ? u"en"_s : u"es"_s; }

} // namespace pages
