#pragma once

#include <QCoreApplication>

namespace cli {

/// Everything that reparoctl says to people, through Qt's translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace cli
