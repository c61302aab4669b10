#include "support/qttest.h"

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    return support::runQtTests(QCoreApplication::arguments());
}
