#pragma once

#include "app/company.h"
#include "app/receipt.h"
#include "core/clock.h"
#include "store/session.h"

namespace app {

class AssignmentBoard;

/// The one way in for changes: permission → validation → one unit of work → receipt. Synchronous, used in one thread
/// with one session: the writer thread of the window, reparoctl, the jobs.
class Bus {
public:
    /// `origin` is a random id of this process, written to the change log.
    Bus(store::Session& session, const core::Clock& clock, const QString& origin);
    ~Bus();
    Bus(const Bus&) = delete;
    Bus& operator=(const Bus&) = delete;

    [[nodiscard]] core::Result<Receipt> run(const core::User& actor, const Command& command);
    /// Runs many with one validation path each; all in one transaction, or (`isKeepGood`) each that is valid.
    [[nodiscard]] QList<core::Result<Receipt>> runBatch(const core::User& actor, const QList<Command>& commands,
                                                        bool isKeepGood);
    [[nodiscard]] const Company& company() const { return m_company; }
    /// Reads the company again; call when the feed reports settings, people or catalogue.
    [[nodiscard]] core::Result<void> refreshCompany();

private:
    store::Session& m_session;
    const core::Clock& m_clock;
    QString m_origin;
    Company m_company;
    std::unique_ptr<AssignmentBoard> m_board;
};

} // namespace app
