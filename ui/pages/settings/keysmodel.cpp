#include "pages/settings/keysmodel.h"

#include "models/fuzzy.h"
#include "pages/shell/actions.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

QString keysText(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& each : keys)
        texts << widgets::keyText(each);
    texts.removeDuplicates(); // two Enter keys
    return texts.join(u"  "_s);
}

KeysModel::KeysModel(const Actions& actions, QObject* parent)
    : QAbstractListModel(parent)
    , m_actions(actions) {}

void KeysModel::refresh(const QString& words) {
    QList<std::pair<int, Line>> found;
    for (const Actions::Entry& each : m_actions.commands()) {
        const QString name = widgets::withoutMnemonic(each.action->text());
        const QString keys = keysText(each.action->shortcuts());
        const int score =
            words.isEmpty() ? 1 : models::matchScore(words, QStringList{name, each.area, keys} + each.synonyms);
        if (score > 0)
            found.append({score, {each.id, name, each.area, keys, m_actions.isRemapped(each.id)}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<Line> lines;
    for (const auto& [score, line] : found)
        lines.append(line);
    if (lines == m_lines)
        return;
    if (lines.size() == m_lines.size()) { // the row under the cursor stays there
        m_lines = lines;
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

QString KeysModel::idAt(int row) const { return m_lines.value(row).id; }

int KeysModel::rowOf(const QString& id) const {
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).id == id)
            return row;
    return -1;
}

int KeysModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant KeysModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(line.name, line.area, line.keys.isEmpty() ? tr("no key") : line.keys);
    case AreaRole:
        return line.area;
    case KeysRole:
        return line.keys;
    case IsOwnRole:
        return line.isOwn;
    default:
        return {};
    }
}

} // namespace pages
