#pragma once

#include "core/result.h"
#include "models/rowobserver.h"
#include <QAbstractTableModel>

namespace models {

/// A table over PagedRows: passes on what happens to the rows. A model for a kind of row derives from it, holds a
/// `mutable PagedRows<Row> m_rows{observer(), this}` (data() asks for pages) and answers rowCount() and data() from it.
class KeysetTableModel : public QAbstractTableModel, private RowObserver {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

signals:
    /// Rows could not be read; they stay placeholders until the model is told to try again.
    void loadFailed(const core::Error& error);

protected:
    [[nodiscard]] RowObserver& observer() { return *this; }

private:
    void beginReset() override { beginResetModel(); }
    void endReset() override { endResetModel(); }
    void beginInsert(int first, int last) override { beginInsertRows({}, first, last); }
    void endInsert() override { endInsertRows(); }
    void beginRemove(int first, int last) override { beginRemoveRows({}, first, last); }
    void endRemove() override { endRemoveRows(); }
    void beginMove(int from, int before) override;
    void endMove() override { endMoveRows(); }
    void changed(int first, int last) override;
    void failed(const core::Error& error) override { emit loadFailed(error); }
};

} // namespace models
