#include "models/boardcolumnmodel.h"

#include "models/boardwords.h"
#include "models/caseroles.h"
#include "models/timetext.h"
#include <algorithm>

namespace models {

namespace {

bool isSame(const BoardLineItem& left, const BoardLineItem& right) {
    return left.line == right.line && left.key == right.key;
}

} // namespace

void BoardColumnModel::setLines(const QList<BoardLineItem>& lines, const BoardContext& context) {
    m_context = context;
    dropMissing(lines);
    for (int row = 0; row < lines.size(); ++row)
        place(row, lines.at(row));
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void BoardColumnModel::dropMissing(const QList<BoardLineItem>& lines) {
    for (int row = rowCount() - 1; row >= 0; --row) {
        const BoardLineItem& old = m_lines.at(row);
        if (std::ranges::any_of(lines, [&](const BoardLineItem& each) { return isSame(each, old); }))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
}

void BoardColumnModel::place(int row, const BoardLineItem& line) {
    int from = row;
    while (from < m_lines.size() && !isSame(m_lines.at(from), line))
        ++from;
    if (from == m_lines.size()) {
        beginInsertRows({}, row, row);
        m_lines.insert(row, line);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_lines.move(from, row);
        endMoveRows();
    }
    m_lines[row] = line;
}

void BoardColumnModel::setNow(core::Instant now) {
    m_context.row.now = now;
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {SlaStateRole, ChipTextRole, Qt::AccessibleTextRole});
}

core::CaseId BoardColumnModel::caseAt(int row) const {
    const bool isCase = row >= 0 && row < m_lines.size() && m_lines.at(row).card;
    return isCase ? m_lines.at(row).card->row.id : core::CaseId();
}

int BoardColumnModel::rowOf(core::CaseId id) const {
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).card && m_lines.at(row).card->row.id == id)
            return row;
    return -1;
}

int BoardColumnModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHead = m_lines.at(index.row()).line == BoardLine::Head;
    return isHead ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                  : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant BoardColumnModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const BoardLineItem& line = m_lines.at(index.row());
    if (role == LineRole)
        return static_cast<int>(line.line);
    if (role == QueryRole)
        return line.query;
    if (line.card)
        return caseData(line, role);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return line.text;
    case FigureRole:
        return line.figure;
    case ShareRole:
        return line.share;
    case CaseIdRole:
        return 0;
    case Qt::AccessibleTextRole:
        return line.figure.isEmpty() ? line.text : line.text + QStringLiteral(": ") + line.figure;
    default:
        return {};
    }
}

QVariant BoardColumnModel::caseData(const BoardLineItem& line, int role) const {
    const app::BoardCard& card = *line.card;
    switch (role) {
    case CaseIdRole:
        return card.row.id.value();
    case SubtitleRole:
        return cardSubtitle(card, m_context);
    case StandingRole:
        return cardStanding(card, m_context);
    case InitialsRole:
        return initialsOf(card.row.ownerName);
    case TimeRole:
        return line.line == BoardLine::Resuming ? resumingText(card, m_context) : dueClockTime(card);
    case Qt::ToolTipRole:
        return cardTip(card, m_context);
    case Qt::AccessibleTextRole:
        return cardSpoken(card, m_context);
    default:
        return caseRowData(card.row, role, m_context.row);
    }
}

} // namespace models
