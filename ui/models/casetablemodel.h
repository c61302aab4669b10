#pragma once

#include "app/receipt.h"
#include "core/casequery.h"
#include "models/caserowtext.h"
#include "models/groupheadmodel.h"
#include "models/keysettablemodel.h"
#include "models/pagedrows.h"
#include <QSet>

namespace app {
class Office;
}

namespace models {

/// A list of cases of any length for one query, with the roles of caseroles.h. Follows the change feed: a changed row
/// moves to its exact place. Rows can be ticked for mass acts.
class CaseTableModel : public KeysetTableModel {
    Q_OBJECT

public:
    explicit CaseTableModel(app::Office& office, QObject* parent = nullptr);

    void setQuery(const core::CaseQuery& query);
    [[nodiscard]] const core::CaseQuery& query() const { return m_query; }
    void retry() { m_rows.retry(); }

    /// Nothing while the row is on its way.
    [[nodiscard]] const core::CaseRow* rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] core::CaseId idAt(int row) const;
    [[nodiscard]] int rowOf(core::CaseId id) const;
    [[nodiscard]] bool isCounted() const { return m_rows.isCounted(); }

    void toggleTick(int row);
    void clearTicks();
    [[nodiscard]] const QSet<core::CaseId>& ticked() const { return m_ticked; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void ticksChanged();
    /// Something in the list may stand elsewhere now: counts and groups want to be read again.
    void listChanged();

private:
    void follow(const app::ChangeSet& changes);
    void place(core::CaseId id, const core::Result<std::optional<core::CaseRow>>& row);
    void passMinute();

    app::Office& m_office;
    core::CaseQuery m_query;
    RowContext m_context;
    QSet<core::CaseId> m_ticked;
    mutable PagedRows<core::CaseRow> m_rows;
};

} // namespace models
