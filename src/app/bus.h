#pragma once

#include "app/company.h"
#include "app/receipt.h"
#include "core/assignment.h"
#include "core/clock.h"
#include "store/session.h"

namespace app {

class AssignmentBoard;

/// What an intake would come to, were it saved now.
struct IntakePreview {
    core::Assignment owner;
    core::AgreementChoice agreement;
    QList<core::CaseClock> clocks;

    bool operator==(const IntakePreview&) const = default;
};

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
    /// Runs many in few transactions. All or nothing: one failure leaves the store as it was, and every other command
    /// answers "batch.rolled_back". `isKeepGood`: each stands for itself, as if it were run alone.
    [[nodiscard]] QList<core::Result<Receipt>> runBatch(const core::User& actor, const QList<Command>& commands,
                                                        bool isKeepGood);
    /// As run(), inside a unit of work that the caller holds open (imports that are all or nothing): the receipt is a
    /// promise that the commit keeps. When that unit of work fails, call refreshCompany().
    [[nodiscard]] core::Result<Receipt> runWithin(const core::User& actor, const Command& command);
    /// Whom the rule would choose for this intake now, and what would be promised; nothing is counted or changed.
    [[nodiscard]] core::Result<IntakePreview> previewIntake(const LogCase& draft);
    [[nodiscard]] const Company& company() const { return m_company; }
    [[nodiscard]] const QString& origin() const { return m_origin; }
    /// Permission and validation: everything that can be said of a command without the case.
    [[nodiscard]] core::Result<void> check(const core::User& actor, const Command& command);
    /// Reads the company again; call when the feed reports settings, people or catalogue.
    [[nodiscard]] core::Result<void> refreshCompany();

private:
    friend class Batch;
    /// Inside an open unit of work.
    [[nodiscard]] core::Result<Receipt> dispatch(const core::User& actor, const Command& command);

    store::Session& m_session;
    const core::Clock& m_clock;
    QString m_origin;
    Company m_company;
    bool m_isCompanyRead = false;
    std::unique_ptr<AssignmentBoard> m_board;
};

} // namespace app
