#pragma once

#include "core/agreement.h"
#include "core/slaclock.h"
#include "workoracle.h"
#include <QMap>

namespace oracle {

/// What happens to a case, as plain minutes since 1970; told to the engine as an event log (caseoracle_test.cpp).
struct PlainCase {
    struct Wait {
        qint64 from = 0;
        qint64 to = 0; ///< however it ended
        core::WaitReason reason{};
    };
    struct Change {
        qint64 at = 0;
        int agreement = 0; ///< place in `agreements`
    };
    struct Extension {
        qint64 at = 0;
        qint64 amount = 0; ///< in `unit`; milliseconds or days
        core::TimeUnit unit{};
    };

    qint64 start = 0;
    qint64 now = 0;
    std::optional<qint64> answeredAt;
    QList<Wait> waits;
    QList<Change> changes;       ///< the first at the start
    QList<Extension> extensions; ///< of the legal term
};

/// The rules of domain.md “Clocks” for one measure of a whole case, in the slowest and plainest way: minute by minute,
/// with open minutes and ends of days as PlainTime tells them.
class CaseOracle {
public:
    /// `calendars` by the calendar's id; null where there is none.
    CaseOracle(const QList<core::Agreement>& agreements, const QMap<qint64, const PlainTime*>& calendars,
               qint64 lastMinute);

    struct Outcome {
        bool isKnown = true; ///< false: the due time lies beyond the minutes at hand
        core::CaseClock clock;
    };
    /// Nothing when no agreement of the case promises it.
    [[nodiscard]] std::optional<Outcome> clockOf(const PlainCase& subject, core::Measure measure) const;

private:
    struct Run;
    [[nodiscard]] Outcome run(const PlainCase& subject, const core::Target& target, qint64 until, bool isLast) const;
    [[nodiscard]] static bool isPaused(const PlainCase& subject, const core::Target& target, qint64 minute);
    [[nodiscard]] static bool doesStop(const core::Target& target, core::WaitReason reason);

    const QList<core::Agreement>& m_agreements;
    QMap<qint64, const PlainTime*> m_calendars;
    qint64 m_lastMinute;
};

} // namespace oracle
