#include "models/rowmirror.h"

namespace numbers {

using namespace Qt::StringLiterals;
using Model = QAbstractItemModel;

RowMirror::RowMirror(const NumberTableModel& model)
    : m_model(model) {
    connect(&model, &Model::modelReset, this, [this] {
        m_ids.assign(static_cast<size_t>(m_model.rowCount()), 0);
        learn(0, m_model.rowCount() - 1);
    });
    connect(&model, &Model::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        m_ids.insert(m_ids.begin() + first, static_cast<size_t>(last - first + 1), 0);
        check("insert");
        learn(first, last);
    });
    connect(&model, &Model::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        check("remove");
    });
    connect(&model, &Model::rowsMoved, this, [this](const QModelIndex&, int from, int, const QModelIndex&, int before) {
        const qint64 id = m_ids[static_cast<size_t>(from)];
        m_ids.erase(m_ids.begin() + from);
        m_ids.insert(m_ids.begin() + (before > from ? before - 1 : before), id);
        check("move");
    });
    connect(&model, &Model::dataChanged, this, [this](const QModelIndex& topLeft, const QModelIndex& bottomRight) {
        check("change");
        learn(topLeft.row(), bottomRight.row());
    });
}

void RowMirror::check(const char* after) {
    if (static_cast<int>(m_ids.size()) != m_model.rowCount())
        m_faults.append(u"%1: %2 rows, told of %3"_s.arg(QLatin1StringView(after))
                            .arg(m_model.rowCount())
                            .arg(static_cast<int>(m_ids.size())));
    for (int row = 0; row < m_model.rowCount() && m_faults.isEmpty(); ++row) {
        const std::optional<PageKey> key = m_model.rows().keyAt(row);
        const qint64 seen = m_ids[static_cast<size_t>(row)];
        if (seen != 0 && (!key || key->id != seen))
            m_faults.append(
                u"%1: row %2 is %3, told %4"_s.arg(QLatin1StringView(after)).arg(row).arg(key ? key->id : 0).arg(seen));
    }
}

void RowMirror::learn(int first, int last) {
    for (int row = first; row <= last; ++row) {
        const std::optional<PageKey> key = m_model.rows().keyAt(row);
        m_ids[static_cast<size_t>(row)] = key ? key->id : 0;
    }
}

} // namespace numbers
