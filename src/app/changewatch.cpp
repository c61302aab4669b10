#include "app/changewatch.h"

#include "store/dataversion.h"
#include "store/unitofwork.h"
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kPage = 500;
/// A view is told of an import by others in pieces that it can look through between two frames.
constexpr qsizetype kLargestSet = 500;

} // namespace

core::Result<void> ChangeWatch::begin(store::Session& session) {
    m_dataVersion.reset();
    return store::read(session, [&]() -> core::Result<void> {
        if (!m_cursor)
            m_cursor.emplace(store::lastChange(session));
        return {};
    });
}

core::Result<QList<store::Change>> ChangeWatch::next(store::Session& session, Bus& bus) {
    auto found = store::read(session, [&] { return read(session); });
    if (!found)
        m_dataVersion.reset();
    else if (std::ranges::any_of(changeSetsOf(*found), concernsCompany))
        if (const auto refreshed = bus.refreshCompany(); !refreshed)
            return tl::unexpected<core::Error>(refreshed.error());
    return found;
}

/// A failed read leaves the cursor where it was, so that nothing is skipped.
core::Result<QList<store::Change>> ChangeWatch::read(store::Session& session) {
    const std::optional<qint64> version = store::dataVersion(session);
    if (version && version == m_dataVersion)
        return QList<store::Change>();
    store::ChangeCursor cursor = *m_cursor;
    QList<store::Change> found;
    for (auto page = cursor.next(session, kPage); !page.isEmpty(); page = cursor.next(session, kPage))
        found << page;
    found.removeIf([this](const store::Change& change) { return change.origin == m_origin; });
    m_cursor = cursor;
    m_dataVersion = version;
    return found;
}

QList<ChangeSet> changeSetsOf(const QList<store::Change>& changes) {
    QList<ChangeSet> sets;
    QHash<std::pair<QString, qint64>, qsizetype> places; // in the last set
    for (const store::Change& change : changes) {
        if (sets.isEmpty() || sets.last().actor != change.actor || sets.last().changes.size() >= kLargestSet) {
            sets << ChangeSet{{}, change.actor, {}, false};
            places.clear();
        }
        QList<Change>& set = sets.last().changes;
        const auto place = places.constFind({change.entity, change.entityId});
        if (place != places.cend()) {
            set[*place].version = change.version;
        } else {
            places.insert({change.entity, change.entityId}, set.size());
            set << Change{change.entity, change.entityId, change.version};
        }
    }
    return sets;
}

bool concernsCompany(const ChangeSet& changes) {
    return std::ranges::any_of(changes.changes, [](const Change& change) {
        return change.entity == u"setting" || change.entity == u"user" || change.entity == u"catalogue" ||
               change.entity == u"agreement" || change.entity == u"calendar" || change.entity == u"absence";
    });
}

} // namespace app
