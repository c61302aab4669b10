#pragma once

#include <QAbstractListModel>
#include <QDateTime>

namespace models {

/// IANA time zones for a type-ahead: found by city, by continent or by country, with their distance from UTC now.
/// Roles of typeaheadroles.h.
class ZonesModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setTyped(const QString& typed, const QDateTime& now);
    [[nodiscard]] QByteArray zoneAt(const QModelIndex& index) const;
    [[nodiscard]] int total() const { return static_cast<int>(m_zones.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// "UTC−5"
    [[nodiscard]] static QString offsetText(const QByteArray& zone, const QDateTime& at);

private:
    struct Zone {
        QByteArray id;
        QString country;
        QString folded; ///< everything it is found by, each word after a blank
    };
    void readZones();

    QList<Zone> m_zones; ///< read when something is typed first
    QList<int> m_rows;
    QDateTime m_now;
};

} // namespace models
