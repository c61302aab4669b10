#pragma once

#include "core/caserecord.h"
#include "store/casefigures.h"
#include "store/maintenance.h"
#include <QHash>
#include <array>

namespace store {

/// Counts every case's figures again and compares them with the stored rollups, in memory that grows with the days and
/// not with the cases: a day's rows are summed up as fingerprints, one for each way to split them.
class RollupAudit {
public:
    void count(const core::Case& subject, const QList<CaseFigure>& figures);
    /// Reads rollup_daily and rollup_delta, inside the unit of work that the cases were read in.
    void subtractStored(Session& session);
    /// "2026-03-01 received": the sum differs; "2026-03-01 received by owner": the sum agrees, its parts don't.
    [[nodiscard]] QList<Difference> differences() const;

private:
    /// By category, owner, network member, moment, kind, channel, and all of them together.
    using Prints = std::array<quint64, 7>;
    struct Sum {
        qint64 counted = 0;
        qint64 stored = 0;
        Prints prints{}; ///< all zero when what was counted is what is stored
    };
    void add(Sum& sum, const std::array<quint64, 6>& parts, qint64 amount);
    void subtract(const class Statement& row);

    QHash<QString, Sum> m_sums; ///< by day and figure
};

} // namespace store
