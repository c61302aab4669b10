#include "models/casechoices.h"

#include "models/fuzzy.h"
#include "models/labels.h"
#include "models/typeaheadroles.h"
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

void CaseChoices::setOwn(const QList<core::CaseRow>& rows, core::CaseId self) {
    m_own = rows;
    m_self = self;
    m_typed.clear();
    select({});
}

void CaseChoices::setTyped(const QString& typed) {
    m_typed = typed;
    select({});
}

void CaseChoices::setFound(const QList<core::CaseRow>& rows) { select(rows); }

void CaseChoices::select(const QList<core::CaseRow>& found) {
    beginResetModel();
    m_shown.clear();
    for (const core::CaseRow& each : m_own)
        if (core::isOpen(each.status) && each.id != m_self &&
            (m_typed.isEmpty() || matchScore(m_typed, {each.number, each.summary}) > 0))
            m_shown.append(each);
    for (const core::CaseRow& each : found) {
        const auto isShown = [&](const core::CaseRow& shown) { return shown.id == each.id; };
        if (each.id != m_self && core::isOpen(each.status) && std::none_of(m_shown.begin(), m_shown.end(), isShown))
            m_shown.append(each);
    }
    endResetModel();
}

int CaseChoices::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CaseChoices::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const core::CaseRow& row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case PrimaryRole:
        return row.summary;
    case SecondaryRole:
        return row.number + u"  "_s + row.customerName;
    case RightRole:
        return label(row.status);
    case RightSecondRole:
        return row.ownerName;
    case IconNameRole:
        return u"folder"_s;
    default:
        return {};
    }
}

} // namespace models
