#define CATCH_CONFIG_RUNNER
#include "e2e/killorders.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <catch2/catch.hpp>

e2e::KillOrders& e2e::killOrders() {
    static KillOrders orders;
    return orders;
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    e2e::KillOrders& orders = e2e::killOrders();
    if (qEnvironmentVariableIsSet("REPARO_KILLS"))
        orders.kills = qEnvironmentVariableIntValue("REPARO_KILLS");
    orders.seed = QRandomGenerator::global()->generate();
    Catch::Session session;
    using Catch::clara::Opt;
    session.cli(session.cli() |
                Opt(orders.kills, "N")["--kills"]("how often to kill on SQLite; a fifth on PostgreSQL") |
                Opt(orders.seed, "SEED")["--seed"]("of the moments to kill at; another one each time"));
    if (const int wrong = session.applyCommandLine(argc, argv); wrong != 0)
        return wrong;
    return session.run();
}
