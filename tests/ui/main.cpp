#include "support/qttest.h"

#include <QApplication>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    return support::runQtTests(QCoreApplication::arguments());
}
