#include "models/directorymodel.h"

#include "models/twolineroles.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString words(const char* text, int n = -1) { return QCoreApplication::translate("Directory", text, nullptr, n); }

QString openText(const app::MemberNumbers& numbers) {
    const QString open = words(QT_TRANSLATE_N_NOOP("Directory", "%n open"), numbers.open);
    return numbers.overdue == 0
               ? open
               : open + u" · "_s + words(QT_TRANSLATE_N_NOOP("Directory", "%n overdue"), numbers.overdue);
}

QString keptText(const app::MemberNumbers& numbers) {
    return numbers.accepted.judged == 0 ? words(QT_TRANSLATE_NOOP("Directory", "nothing to judge yet"))
                                        : words(QT_TRANSLATE_NOOP("Directory", "%1 % accepted in time"))
                                              .arg(qRound(100.0 * numbers.accepted.kept / numbers.accepted.judged));
}

} // namespace

QString shareText(const app::WeekShare& share) {
    if (share.judged == 0)
        return u"–"_s;
    return words(QT_TRANSLATE_NOOP("Directory", "%1 % (%2 of %3)"))
        .arg(qRound(100.0 * share.kept / share.judged))
        .arg(share.kept)
        .arg(share.judged);
}

void DirectoryModel::setEntries(const QList<app::DirectoryEntry>& entries, const core::Catalogue& catalogue) {
    const bool isSameRows = std::ranges::equal(
        entries, m_entries, {}, [](const auto& each) { return each.member.id; },
        [](const auto& each) { return each.member.id; });
    m_catalogue = catalogue;
    if (isSameRows) {
        m_entries = entries;
        if (!entries.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const app::DirectoryEntry* DirectoryModel::entryAt(int row) const {
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int DirectoryModel::rowOf(core::NetworkMemberId id) const {
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries.at(row).member.id == id)
            return row;
    return -1;
}

int DirectoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString DirectoryModel::detail(const app::DirectoryEntry& entry) const {
    QStringList parts;
    if (!entry.member.isActive)
        parts << words(QT_TRANSLATE_NOOP("Directory", "out of use"));
    if (!entry.profile.isReachable())
        parts << words(QT_TRANSLATE_NOOP("Directory", "can't be reached: no mail, no phone"));
    parts << (entry.profile.territory.isEmpty() ? words(QT_TRANSLATE_NOOP("Directory", "everywhere"))
                                                : entry.profile.territory);
    QStringList topics;
    for (const QString& code : entry.profile.categories)
        if (const core::Category* category = m_catalogue.findCategory(code))
            topics << category->name.in(QLocale().name());
    parts << (topics.isEmpty() ? words(QT_TRANSLATE_NOOP("Directory", "all topics")) : topics.join(u", "_s));
    return parts.join(u" · "_s);
}

QVariant DirectoryModel::data(const QModelIndex& index, int role) const {
    const app::DirectoryEntry* entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->member.name;
    case DetailRole:
        return detail(*entry);
    case RowTimeRole:
        return openText(entry->numbers);
    case RemarkRole:
        return keptText(entry->numbers);
    case RowIconRole:
        return entry->profile.isReachable() ? u"network"_s : u"warning"_s;
    case IsFreshRole:
        return !entry->profile.isReachable() && entry->member.isActive;
    case Qt::AccessibleTextRole:
        return QStringList{entry->member.name, detail(*entry), openText(entry->numbers), keptText(entry->numbers)}.join(
            u", "_s);
    default:
        return {};
    }
}

} // namespace models
