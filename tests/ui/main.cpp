#include "support/qttest.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    // Settings and drafts of the test, not of whoever runs it.
    const QTemporaryDir settings;
    qputenv("XDG_DATA_HOME", settings.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("reparo-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    return support::runQtTests(QCoreApplication::arguments());
}
