#pragma once

#include "app/membertasks.h"
#include "models/caserowtext.h"
#include <QAbstractListModel>

namespace models {

/// What waits for a network member, in the roles of caseroles.h: the chip is the member's own clock, the second line
/// says what is asked and by whom, a sign marks a word that is new.
class MemberInboxModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setTasks(const QList<app::MemberTask>& tasks, const RowContext& context);
    /// Null outside the rows.
    [[nodiscard]] const app::MemberTask* taskAt(int row) const;
    /// -1 when there is none.
    [[nodiscard]] int rowOf(core::CaseId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString spoken(const app::MemberTask& task) const;

    QList<app::MemberTask> m_tasks;
    RowContext m_context;
};

/// "asked: why was it late?; when will it come?", "to be accepted", "to be done", "with the claims team"
[[nodiscard]] QString taskText(const app::MemberTask& task);

} // namespace models
