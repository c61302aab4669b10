#pragma once

#include "app/casereads.h"
#include <QAbstractListModel>
#include <optional>

namespace models {

/// Saved views at the left of a list, under heads ("Team", "Saved"), with live counts (viewroles.h).
class ViewsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setViews(const QList<app::SavedView>& views, const QString& language);
    /// One count a view, in the order of views(); nothing for a view whose query can't be read.
    void setCounts(const QList<std::optional<qint64>>& counts);
    [[nodiscard]] QList<app::SavedView> views() const;
    /// Nothing for a head.
    [[nodiscard]] const app::SavedView* viewAt(int row) const;
    /// -1 when no view has this query.
    [[nodiscard]] int rowOfQuery(const QString& query) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        QString head; ///< empty: a view
        app::SavedView view;
        std::optional<qint64> count = 0;
    };
    [[nodiscard]] QString spoken(const Line& line) const;
    void addGroup(const QString& head, const QList<app::SavedView>& views);
    QList<Line> m_lines;
    QString m_language;
};

} // namespace models
