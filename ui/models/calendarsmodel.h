#pragma once

#include "core/agreementbook.h"
#include <QAbstractListModel>
#include <QSet>
#include <optional>

namespace models {

/// The calendars of the company, by name: a line with the name, one with code, zone and version, and what agreements in
/// use count by each. A new one that was begun and not saved comes last.
class CalendarsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SecondRole = Qt::UserRole + 1, ///< "office · America/Bogota · version 3"
        UsedByRole,                    ///< "Counted by: The company's promise", "No agreement counts by it"
        IsUnsavedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setBook(const core::AgreementBook& book, const QString& language);
    /// Those with changes that were not saved; an invalid id = the new one.
    void setUnsaved(const QSet<core::CalendarId>& unsaved);
    /// Name of the new one, which may be empty; nothing = there is none.
    void setNew(const std::optional<QString>& name);

    /// Invalid for the new one.
    [[nodiscard]] core::CalendarId idAt(int row) const;
    [[nodiscard]] int rowOf(core::CalendarId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        core::CalendarId id;
        QString name;
        QString second;
        QString usedBy;

        bool operator==(const Row&) const = default;
    };
    void rebuild();

    core::AgreementBook m_book;
    QString m_language;
    std::optional<QString> m_new;
    QSet<core::CalendarId> m_unsaved;
    QList<Row> m_rows;
};

/// Names of agreements with their versions: "Claims (version 4), Network (version 2)".
[[nodiscard]] QString agreementNames(const QList<core::Agreement>& agreements, const QString& language,
                                     bool withVersions);

} // namespace models
