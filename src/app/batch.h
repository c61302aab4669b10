#pragma once

#include "app/bus.h"

namespace app {

/// Somebody else was quicker: the next run sees what he did (an intake then finds its key).
[[nodiscard]] bool mayPassNextTime(const Command& command, const core::Error& error);

/// One Bus::runBatch under way.
class Batch {
public:
    using Results = QList<core::Result<Receipt>>;

    Batch(Bus& bus, const core::User& actor, const QList<Command>& commands);
    [[nodiscard]] Results runAllOrNothing();
    [[nodiscard]] Results runEach();

private:
    using Indexes = QList<qsizetype>;
    /// What stopped a unit of work; without `at`, the commit did.
    struct Stop {
        core::Error error;
        std::optional<qsizetype> at;
        bool isRefusal = false; ///< a handler said no, so the same command says no again
    };

    [[nodiscard]] std::optional<Stop> runTogether(const Indexes& part);
    /// An error only when the store itself is in trouble: nothing further will work either.
    [[nodiscard]] std::optional<core::Error> runPart(Indexes part);
    [[nodiscard]] std::optional<core::Error> runOneByOne(const Indexes& part);
    void answer(const Indexes& part, const core::Error& error);

    Bus& m_bus;
    const core::User& m_actor;
    const QList<Command>& m_commands;
    Results m_results;
    Indexes m_ready;
};

} // namespace app
