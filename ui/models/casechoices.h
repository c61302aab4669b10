#pragma once

#include "core/caserow.h"
#include <QAbstractListModel>

namespace models {

/// Open cases to choose one from: those of the same customer first, then what a search found. Roles of
/// typeaheadroles.h.
class CaseChoices : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `self` is never offered.
    void setOwn(const QList<core::CaseRow>& rows, core::CaseId self);
    void setTyped(const QString& typed);
    /// Cases of others that the typed words found; those offered already are left out.
    void setFound(const QList<core::CaseRow>& rows);

    [[nodiscard]] const core::CaseRow& rowAt(int row) const { return m_shown.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void select(const QList<core::CaseRow>& found);

    QList<core::CaseRow> m_own;
    QList<core::CaseRow> m_shown;
    core::CaseId m_self;
    QString m_typed;
};

} // namespace models
