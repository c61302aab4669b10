#pragma once

#include "app/import/importmap.h"
#include "core/catalogue.h"
#include "store/session.h"

namespace app {

/// The categories that the rows of a file name: finds the known ones, and plans and makes those that are missing.
class CategoryPlan {
public:
    CategoryPlan(const core::Catalogue& catalogue, const CategoryChoice& choice);

    /// Plans what is missing of the path; false when something is missing and may not be made.
    [[nodiscard]] bool note(const QStringList& path, core::Kind kind);
    /// "Noise / Loud music", in the order of the file.
    [[nodiscard]] const QStringList& missing() const { return m_missing; }
    /// Stores what was planned, parents first. Call inside a unit of work.
    void make(store::Session& session);
    /// Invalid for an empty path, and for one that was neither known nor made.
    [[nodiscard]] core::CategoryId idOf(const QStringList& path) const;

private:
    struct Node {
        core::CategoryId id; ///< invalid while it is only planned
        QString key;
        QString parentKey;
        QString name;
        core::Kind kind{};
    };

    [[nodiscard]] static QString keyOf(const QStringList& path);
    [[nodiscard]] QString codeFor(const QString& key);

    CategoryChoice m_choice;
    QHash<QString, core::CategoryId> m_known; ///< folded path → id
    QSet<QString> m_codes;
    QList<Node> m_planned;
    QStringList m_missing;
};

} // namespace app
