#pragma once

#include "core/catalogue.h"
#include <QAbstractListModel>
#include <QHash>

namespace models {

/// Topics for the type-ahead of the call form: leaf categories that match what is typed, the advisor's own most used
/// first. Roles of typeaheadroles.h.
class TopicModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `uses` = how often this advisor picked each category (by code).
    void setTopics(const core::Catalogue& catalogue, const QString& language, const QHash<QString, int>& uses);
    void setTyped(const QString& typed);
    [[nodiscard]] core::CategoryId categoryAt(const QModelIndex& index) const;
    /// "Claim · Punctuality"
    [[nodiscard]] QString detailOf(core::CategoryId id) const;
    /// All topics, for "3 of 41".
    [[nodiscard]] int total() const { return static_cast<int>(m_topics.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Topic {
        core::CategoryId id;
        QString name;
        QString detail; ///< "Claim · Punctuality"
        QString folded; ///< name and path, both languages
        int uses = 0;
    };
    void select();
    QList<Topic> m_topics;
    QList<int> m_rows;
    QString m_typed;
};

} // namespace models
