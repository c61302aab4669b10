#pragma once

#include "core/caseevent.h"
#include "core/caserecord.h"
#include "core/catalogue.h"
#include "core/slaclock.h"
#include "core/user.h"
#include "store/bulk.h"
#include "store/bulk/dice.h"

namespace store::bulk {

/// Who works at the store's company and on what.
struct Staff {
    QList<core::User> advisors;
    QList<core::User> managers;
    core::Catalogue catalogue;

    [[nodiscard]] static Staff of(Session& session);
};

/// An alarm that rang in its time.
struct Ring {
    core::RungAlarm alarm;
    core::Instant at;
};

/// A case as it is now and everything that happened to it.
struct Life {
    core::Case subject;
    QList<core::CaseEvent> events; ///< numbered from 1; the store gives its own ids
    QList<core::CaseClock> clocks;
    QList<Ring> rings;
};

/// Lets cases live: received, owned, worked on, answered, closed; each by chance, all by the rules.
class CaseLife {
public:
    CaseLife(const Staff& staff, const BulkPlan& plan, const core::Case& intake, Dice& dice);

    [[nodiscard]] Life toItsEnd() &&;
    [[nodiscard]] Life untilNow() &&;

private:
    void receive();
    void giveOwner();
    void takeUp(core::Instant until);
    void escalate(core::Instant at);
    void waitFor(core::Instant at, core::Instant until);
    void resolve(core::Instant at);
    void close(core::Instant at, core::Evidence evidence);
    void reopen(core::Instant at);
    void record(core::EventType type, core::Instant at, core::UserId actor, const QString& text = {},
                const QJsonObject& data = {});
    void chooseTopic();
    [[nodiscard]] core::Instant between(core::Instant from, core::Instant to, double part) const;
    [[nodiscard]] Life finish() &&;

    const Staff& m_staff;
    const BulkPlan& m_plan;
    Dice& m_dice;
    Life m_life;
};

} // namespace store::bulk
