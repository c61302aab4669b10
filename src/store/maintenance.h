#pragma once

#include "core/result.h"
#include "core/slaclock.h"
#include "store/session.h"
#include <QJsonObject>

namespace store {

struct StoreInfo {
    Engine engine = Engine::Sqlite;
    QString engineVersion;
    QString journalMode;
    int schema = 0;
    qint64 cases = 0;
    qint64 openCases = 0;
    qint64 parties = 0;
    qint64 users = 0;
    qint64 events = 0;
    bool isDemo = false;
    QString company;
};

[[nodiscard]] core::Result<StoreInfo> describeStore(Session& session);

/// A difference that verify found: what, where, stored and expected.
struct Difference {
    QString what; ///< "integrity", "clock", "due", "rollup", "case", "search"
    QString where;
    QString stored;
    QString expected;

    bool operator==(const Difference&) const = default;
};

/// Integrity of the file, every case's clocks and due recomputed from its events, every rollup recounted; `deep` also
/// the search text and foreign keys. Reports differences through `report`; returns how many cases were checked.
[[nodiscard]] core::Result<qint64> verifyStore(Session& session, const core::AgreementBook& book, core::Instant now,
                                               bool deep, const std::function<void(const Difference&)>& report);

/// A consistent copy while the store is in use (SQLite backup API; PostgreSQL: the tables of one snapshot written into
/// a SQLite file, so that a backup is one verified file on both engines). Verified before it gets its name.
[[nodiscard]] core::Result<void> backUp(Session& session, const QString& file);
/// Verifies `file`, keeps what was there beside it (".before-restore"), then replaces the store.
[[nodiscard]] core::Result<void> restore(const Uri& uri, const QString& file);

} // namespace store
