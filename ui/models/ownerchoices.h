#pragma once

#include "app/company.h"
#include <QAbstractListModel>

namespace models {

/// Who can be given a case, with what each already carries: oneself first, then the claims managers by load, those
/// who are absent after them, last the rule. What is typed narrows it. Roles of typeaheadroles.h.
class OwnerChoices : public QAbstractListModel {
    Q_OBJECT

public:
    /// Invalid owner = by rule.
    struct Choice {
        core::UserId owner;
        QString name;
        std::optional<int> open; ///< unknown until counted
        std::optional<int> today;
        bool isMe = false;
        std::optional<core::Instant> absentUntil; ///< away now

        bool operator==(const Choice&) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /// Everybody but `owner`, who has the case; `now` tells who is absent.
    void setPeople(const app::Company& company, core::UserId me, core::UserId owner, core::Instant now);
    /// Open cases of a person, and how many of them are due within a day.
    void setLoad(core::UserId owner, int open, int today);
    /// Orders by load; call it when the last load is set.
    void sortByLoad();
    void setTyped(const QString& typed);

    [[nodiscard]] const Choice& choiceAt(int row) const { return m_shown.at(row); }
    /// The people offered, whatever is typed.
    [[nodiscard]] QList<core::UserId> people() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void select();

    QList<Choice> m_choices;
    QList<Choice> m_shown;
    QString m_typed;
    core::Instant m_now;
};

} // namespace models
