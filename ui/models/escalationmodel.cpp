#include "models/escalationmodel.h"

#include "models/escalationroles.h"
#include "models/escalationwords.h"
#include "models/timetext.h"
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using app::EscalationRow;
using app::EscalationState;

namespace {

bool isSameStep(const EscalationRow& left, const EscalationRow& right) {
    return left.caseId == right.caseId && left.at == right.at && left.notice == right.notice &&
           left.measure == right.measure && left.alarm == right.alarm && left.people.value(0) == right.people.value(0);
}

/// Shape and colours of the chips tell the same here as everywhere: a square is too late, a tick is done.
core::SlaState chipOf(EscalationState state) {
    switch (state) {
    case EscalationState::Ignored:
        return core::SlaState::Overdue;
    case EscalationState::Open:
        return core::SlaState::Soon;
    case EscalationState::Seen:
        return core::SlaState::None;
    case EscalationState::Done:
        return core::SlaState::Met;
    }
    Q_UNREACHABLE();
}

} // namespace

void EscalationModel::setRows(const QList<EscalationRow>& rows, core::Instant now) {
    const bool isSame = std::ranges::equal(m_rows, rows, isSameStep);
    if (!isSame)
        beginResetModel();
    m_rows = rows;
    m_now = now;
    if (!isSame)
        return endResetModel();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const EscalationRow* EscalationModel::rowAt(int row) const {
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int EscalationModel::rowOf(const EscalationRow& step) const {
    const auto found = std::ranges::find_if(m_rows, [&](const EscalationRow& each) { return isSameStep(each, step); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EscalationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EscalationModel::data(const QModelIndex& index, int role) const {
    const EscalationRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return stepTitle(*row);
    case StepTimeRole:
        return rowTime(row->at, m_now, QLocale());
    case StepWordsRole:
        return stepWords(*row);
    case StepChipRole:
        return int(chipOf(row->state));
    case StepStateRole:
        return stepState(*row, m_now);
    case StepDueRole:
        return stepDue(*row, m_now);
    case IsDueLateRole:
        return core::slaState(row->due, m_now) == core::SlaState::Overdue;
    case IsUnansweredRole:
        return row->isUnanswered();
    case Qt::ToolTipRole:
        return stepHint(*row, m_now);
    case Qt::AccessibleTextRole: {
        QStringList parts{stepState(*row, m_now), stepTitle(*row), stepWords(*row), stepDue(*row, m_now),
                          eventTime(row->at, m_now, QLocale())};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace models
