#include "models/calendarsmodel.h"

#include "app/agreements.h"

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

QString agreementNames(const QList<core::Agreement>& agreements, const QString& language, bool withVersions) {
    QStringList names;
    for (const core::Agreement& each : agreements)
        names << (withVersions ? CalendarsModel::tr("%1 (version %2)").arg(each.name.in(language)).arg(each.version)
                               : each.name.in(language));
    return names.join(u", "_s);
}

void CalendarsModel::setBook(const core::AgreementBook& book, const QString& language) {
    m_book = book;
    m_language = language;
    rebuild();
}

void CalendarsModel::setUnsaved(const QSet<core::CalendarId>& unsaved) {
    if (m_unsaved == unsaved)
        return;
    m_unsaved = unsaved;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void CalendarsModel::setNew(const std::optional<QString>& name) {
    if (m_new == name)
        return;
    m_new = name;
    rebuild();
}

void CalendarsModel::rebuild() {
    QList<Row> rows;
    for (const core::Calendar& each : m_book.calendars()) {
        const QString names = agreementNames(app::agreementsBy(m_book, each.id), m_language, false);
        const QString name = each.name.in(m_language);
        rows << Row{each.id, name.isEmpty() ? each.code : name,
                    tr("%1 · %2 · version %3").arg(each.code, QString::fromUtf8(each.zone)).arg(each.version),
                    names.isEmpty() ? tr("No agreement in use") : tr("Counted by %1").arg(names)};
    }
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) { return a.name.localeAwareCompare(b.name) < 0; });
    if (m_new)
        rows << Row{{}, m_new->isEmpty() ? tr("New calendar") : *m_new, tr("not saved yet"), {}};
    // The cursor stays where rows are the same ones.
    const bool isSame = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (isSame) {
        m_rows = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

core::CalendarId CalendarsModel::idAt(int row) const {
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : core::CalendarId();
}

int CalendarsModel::rowOf(core::CalendarId id) const {
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CalendarsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CalendarsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    const bool isUnsaved = m_unsaved.contains(row.id);
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case SecondRole:
        return row.second;
    case UsedByRole:
        return row.usedBy;
    case IsUnsavedRole:
        return isUnsaved;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList words{row.name, row.second, row.usedBy};
        if (isUnsaved)
            words << tr("changes not saved");
        words.removeAll(QString());
        return words.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    }
    default:
        return {};
    }
}

} // namespace models
