#include "models/topicmodel.h"

#include "core/fold.h"
#include "models/labels.h"
#include "models/typeaheadroles.h"

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 7;

bool isLeaf(const core::Catalogue& catalogue, core::CategoryId id) {
    return std::none_of(catalogue.categories.begin(), catalogue.categories.end(),
                        [id](const core::Category& each) { return each.parent == id && each.isActive; });
}

/// Every typed word begins a word of the topic.
bool isMatch(const QString& folded, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(u' ' + word); });
}

} // namespace

void TopicModel::setTopics(const core::Catalogue& catalogue, const QString& language, const QHash<QString, int>& uses) {
    m_topics.clear();
    for (const core::Category& each : catalogue.categories) {
        if (!each.isActive || !isLeaf(catalogue, each.id))
            continue;
        QString detail = label(each.kind);
        if (const core::Category* parent = catalogue.category(each.parent))
            detail += u" · "_s + parent->name.in(language);
        const QString all = u' ' + each.name.es + u' ' + each.name.en + u' ' + catalogue.categoryPath(each.id, u"es") +
                            u' ' + catalogue.categoryPath(each.id, u"en");
        m_topics.append({each.id, each.name.in(language), detail, u' ' + core::folded(all), uses.value(each.code)});
    }
    std::stable_sort(m_topics.begin(), m_topics.end(), [](const Topic& a, const Topic& b) { return a.uses > b.uses; });
    select();
}

void TopicModel::setTyped(const QString& typed) {
    m_typed = typed;
    select();
}

void TopicModel::select() {
    beginResetModel();
    m_rows.clear();
    const QStringList words = core::folded(m_typed).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_topics.size() && m_rows.size() < kShown; ++i)
        if (isMatch(m_topics.at(i).folded, words))
            m_rows.append(i);
    endResetModel();
}

QString TopicModel::detailOf(core::CategoryId id) const {
    for (const Topic& each : m_topics)
        if (each.id == id)
            return each.detail;
    return {};
}

core::CategoryId TopicModel::categoryAt(const QModelIndex& index) const {
    return index.isValid() ? m_topics.at(m_rows.at(index.row())).id : core::CategoryId();
}

int TopicModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TopicModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Topic& topic = m_topics.at(m_rows.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case PrimaryRole:
        return topic.name;
    case RightRole:
        return topic.detail;
    case Qt::AccessibleTextRole:
        return QString(topic.name + u", "_s + topic.detail);
    default:
        return {};
    }
}

} // namespace models
