#pragma once

#include "core/caserow.h"
#include "core/instant.h"
#include <QAbstractListModel>

namespace models {

/// People that the caller type-ahead found, with the roles of typeaheadroles.h.
class CallerModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setPeople(const QList<core::PartySuggestion>& people, core::Instant now);
    [[nodiscard]] const core::PartySuggestion& personAt(int row) const { return m_people.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<core::PartySuggestion> m_people;
    core::Instant m_now;
};

/// "CC 52•••318": a document shows its ends only, enough to compare with what the caller says.
[[nodiscard]] QString maskedDocument(const QString& document);

} // namespace models
