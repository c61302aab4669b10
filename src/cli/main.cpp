#include "cli/program.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    return static_cast<int>(cli::run(argc, argv));
}
