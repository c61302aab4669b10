#include "models/boardtablemodel.h"

#include "core/fold.h"
#include "models/boardwords.h"
#include "models/caseroles.h"
#include "models/casewords.h"
#include "models/timetext.h"
#include <QCollator>
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

void BoardTableModel::setCards(const QList<app::BoardCard>& cards, const BoardContext& context) {
    const bool isSameCases = std::ranges::equal(
        cards, m_cards, {}, [](const app::BoardCard& each) { return each.row.id; },
        [](const app::BoardCard& each) { return each.row.id; });
    m_context = context;
    if (isSameCases && m_column == Left && m_order == Qt::AscendingOrder) {
        m_cards = cards;
        if (!m_cards.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    m_cards = sorted(cards);
    endResetModel();
}

void BoardTableModel::setNow(core::Instant now) {
    m_context.row.now = now;
    if (!m_cards.isEmpty())
        emit dataChanged(index(0, Left), index(rowCount() - 1, Left));
}

core::CaseId BoardTableModel::caseAt(int row) const {
    return row >= 0 && row < m_cards.size() ? m_cards.at(row).row.id : core::CaseId();
}

int BoardTableModel::rowOf(core::CaseId id) const {
    const auto found = std::ranges::find(m_cards, id, [](const app::BoardCard& each) { return each.row.id; });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int BoardTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

int BoardTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant BoardTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const app::BoardCard& card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(card, index.column());
    case Qt::ToolTipRole:
        return cardTip(card, m_context);
    case Qt::AccessibleTextRole:
        return index.column() == Left ? chipWords(card.row.due, m_context.row.now) : textOf(card, index.column());
    case SlaStateRole:
        return static_cast<int>(core::slaState(card.row.due, m_context.row.now));
    case CaseIdRole:
        return card.row.id.value();
    default:
        return {};
    }
}

QString BoardTableModel::textOf(const app::BoardCard& card, int column) const {
    switch (column) {
    case Left:
        return chipText(card.row.due, m_context.row.now);
    case Number:
        return card.row.number;
    case Summary:
        return card.row.summary;
    case Customer:
        return card.row.customerName;
    case Owner:
        return card.row.owner.isValid() ? card.row.ownerName : tr("no owner");
    case Partner:
        return card.row.networkMemberName;
    case Topic: {
        const auto* category = m_context.row.company->catalogue.category(card.row.category);
        return category != nullptr ? category->name.in(m_context.row.language) : QString();
    }
    case Standing: {
        BoardContext byPerson = m_context;
        byPerson.grouping = app::BoardGrouping::Person;
        return cardStanding(card, byPerson);
    }
    case Severity:
        return QString::number(severityOf(card.row.priority));
    default:
        return {};
    }
}

QVariant BoardTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Left:
        return tr("Time left");
    case Number:
        return tr("Number");
    case Summary:
        return tr("Case");
    case Customer:
        return tr("Customer");
    case Owner:
        return tr("Owner");
    case Partner:
        return tr("Network");
    case Topic:
        return tr("Topic");
    case Standing:
        return tr("Where it stands");
    case Severity:
        return tr("Severity");
    default:
        return {};
    }
}

void BoardTableModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= kColumns)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<core::CaseId> ids;
    for (const QModelIndex& each : before)
        ids << caseAt(each.row());
    m_column = column;
    m_order = order;
    m_cards = sorted(m_cards);
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before.at(i), index(rowOf(ids.at(i)), before.at(i).column()));
    emit layoutChanged();
}

QList<app::BoardCard> BoardTableModel::sorted(QList<app::BoardCard> cards) const {
    QCollator collator;
    collator.setNumericMode(true);
    const auto isLess = [&](const app::BoardCard& left, const app::BoardCard& right) {
        if (m_column == Left)
            return left.row.key < right.row.key;
        // Folded, so that Árbol comes before Mesa in every locale.
        const int compared =
            collator.compare(core::folded(textOf(left, m_column)), core::folded(textOf(right, m_column)));
        return compared != 0 ? compared < 0 : left.row.key < right.row.key;
    };
    if (m_order == Qt::AscendingOrder)
        std::ranges::stable_sort(cards, isLess);
    else
        std::ranges::stable_sort(cards, [&](const auto& left, const auto& right) { return isLess(right, left); });
    return cards;
}

} // namespace models
