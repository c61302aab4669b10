#include "app/batch.h"

#include "app/assignmentboard.h"
#include "store/execute.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Commands a commit: enough to make the commit's cost vanish, few enough that a rerun is cheap.
constexpr qsizetype kPart = 1000;
/// Refusals in one part after which each command is run alone.
constexpr int kMostReruns = 8;

core::Error notRun() { return {core::ErrorCode::Refused, u"batch.rolled_back"_s, {}, {}}; }

bool isTroubleOfStore(const core::Error& error) {
    switch (error.code) {
    case core::ErrorCode::Busy:
    case core::ErrorCode::Offline:
    case core::ErrorCode::DiskFull:
    case core::ErrorCode::ReadOnly:
    case core::ErrorCode::NotAStore:
    case core::ErrorCode::NewerSchema:
    case core::ErrorCode::Corrupt:
        return true;
    default:
        return false;
    }
}

} // namespace

Batch::Batch(Bus& bus, const core::User& actor, const QList<Command>& commands)
    : m_bus(bus)
    , m_actor(actor)
    , m_commands(commands) {
    m_results.reserve(commands.size());
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const auto ready = bus.check(actor, commands[i]);
        m_results << core::Result<Receipt>(tl::unexpected(ready ? notRun() : ready.error()));
        if (ready)
            m_ready << i;
    }
}

Batch::Results Batch::runAllOrNothing() {
    if (m_ready.size() != m_commands.size())
        return m_results;
    const auto stop = runTogether(m_ready);
    if (!stop)
        return m_results;
    const bool isOfOne = stop->at && !isTroubleOfStore(stop->error);
    answer(m_ready, isOfOne ? notRun() : stop->error);
    if (isOfOne)
        m_results[*stop->at] = tl::unexpected(stop->error);
    return m_results;
}

Batch::Results Batch::runEach() {
    for (qsizetype from = 0; from < m_ready.size(); from += kPart)
        if (const auto trouble = runPart(m_ready.mid(from, kPart))) {
            answer(m_ready.mid(from + kPart), *trouble);
            break;
        }
    return m_results;
}

std::optional<core::Error> Batch::runPart(Indexes part) {
    for (int reruns = 0; !part.isEmpty(); ++reruns) {
        const auto stop = runTogether(part);
        if (!stop)
            break;
        if (isTroubleOfStore(stop->error)) {
            answer(part, stop->error);
            return stop->error;
        }
        if (!stop->isRefusal || reruns == kMostReruns)
            return runOneByOne(part);
        m_results[*stop->at] = tl::unexpected(stop->error);
        part.removeOne(*stop->at);
    }
    return std::nullopt;
}

std::optional<core::Error> Batch::runOneByOne(const Indexes& part) {
    for (qsizetype i = 0; i < part.size(); ++i) {
        const auto receipt = m_bus.run(m_actor, m_commands[part[i]]);
        m_results[part[i]] = receipt;
        if (!receipt && isTroubleOfStore(receipt.error())) {
            answer(part.mid(i), receipt.error());
            return receipt.error();
        }
    }
    return std::nullopt;
}

std::optional<Batch::Stop> Batch::runTogether(const Indexes& part) {
    Stop stop;
    const auto done = store::write(m_bus.m_session, [&]() -> core::Result<void> {
        stop = {};
        for (const qsizetype index : part) {
            stop.at = index;
            auto receipt = m_bus.dispatch(m_actor, m_commands[index]);
            if (!receipt) {
                stop.isRefusal = !mayPassNextTime(m_commands[index], receipt.error());
                return tl::unexpected(receipt.error());
            }
            store::settle(m_bus.m_session); // what it posted fails here, or it is done
            m_results[index] = std::move(receipt);
        }
        stop.at.reset();
        return {};
    });
    if (done)
        return std::nullopt;
    m_bus.m_board->forget();
    stop.error = done.error();
    return stop;
}

void Batch::answer(const Indexes& part, const core::Error& error) {
    for (const qsizetype index : part)
        m_results[index] = tl::unexpected(error);
}

} // namespace app
