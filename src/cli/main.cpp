#include "cli/program.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    // The window's names: both find the user's own store in the same folder.
    QCoreApplication::setApplicationName(QStringLiteral("reparo"));
    QCoreApplication::setOrganizationName(QStringLiteral("reparo"));
    return static_cast<int>(cli::run(argc, argv));
}
