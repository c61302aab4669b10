#pragma once

#include "app/bus.h"
#include "store/changecursor.h"

namespace app {

/// What others changed in a store since one looked last; costs nearly nothing while nobody changes anything. Lives in
/// the thread of the session.
class ChangeWatch {
public:
    /// `origin`: whose changes are no news.
    explicit ChangeWatch(const QString& origin)
        : m_origin(origin) {}

    /// From where the log ends now; after a session was lost, from where one stood.
    [[nodiscard]] core::Result<void> begin(store::Session& session);
    /// In the log's order; `bus` reads the company again when it is concerned. A failed look skips nothing.
    [[nodiscard]] core::Result<QList<store::Change>> next(store::Session& session, Bus& bus);

private:
    [[nodiscard]] core::Result<QList<store::Change>> read(store::Session& session);

    const QString m_origin;
    std::optional<store::ChangeCursor> m_cursor;
    std::optional<qint64> m_dataVersion;
};

/// A set for each run of changes by one actor, in bounded pieces; of several changes to one thing the last counts.
[[nodiscard]] QList<ChangeSet> changeSetsOf(const QList<store::Change>& changes);
/// Whether the change may concern the Company value (settings, people, catalogue).
[[nodiscard]] bool concernsCompany(const ChangeSet& changes);

} // namespace app
