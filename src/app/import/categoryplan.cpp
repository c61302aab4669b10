#include "app/import/categoryplan.h"

#include "core/fold.h"
#include "store/cataloguetable.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QChar kBetween(0x1F);
constexpr qsizetype kLongestCode = 60;

/// "Árboles, parques y jardines" → "arboles-parques-y-jardines"
QString slug(const QString& text) {
    QString code;
    for (const QChar letter : text) {
        const bool isPlain = letter.unicode() < 0x80 && letter.isLetterOrNumber();
        if (isPlain)
            code += letter;
        else if (!code.isEmpty() && !code.endsWith(u'-'))
            code += u'-';
    }
    code.truncate(kLongestCode);
    while (code.endsWith(u'-'))
        code.chop(1);
    return code.isEmpty() ? u"category"_s : code;
}

} // namespace

CategoryPlan::CategoryPlan(const core::Catalogue& catalogue, const CategoryChoice& choice)
    : m_choice(choice) {
    for (const core::Category& each : catalogue.categories) {
        m_codes << each.code;
        QStringList es;
        QStringList en;
        for (const core::Category* node = &each; node; node = catalogue.category(node->parent)) {
            es.prepend(node->name.es);
            en.prepend(node->name.en);
        }
        m_known.insert(keyOf(en), each.id);
        m_known.insert(keyOf(es), each.id);
    }
    // A file may also name a category by its code.
    for (const core::Category& each : catalogue.categories)
        if (!m_known.contains(core::folded(each.code)))
            m_known.insert(core::folded(each.code), each.id);
}

QString CategoryPlan::keyOf(const QStringList& path) {
    QStringList folded;
    for (const QString& name : path)
        folded << core::folded(name);
    return folded.join(kBetween);
}

bool CategoryPlan::note(const QStringList& path, core::Kind kind) {
    for (qsizetype depth = 1; depth <= path.size(); ++depth) {
        const QString key = keyOf(path.first(depth));
        if (m_known.contains(key))
            continue;
        if (!m_choice.createsMissing)
            return false;
        m_known.insert(key, core::CategoryId());
        m_planned << Node{{}, key, keyOf(path.first(depth - 1)), path[depth - 1], kind};
        m_missing << path.first(depth).join(u" / "_s);
    }
    return true;
}

void CategoryPlan::make(store::Session& session) {
    for (const Node& node : m_planned) {
        core::Category category;
        category.parent = m_known.value(node.parentKey);
        category.code = codeFor(node.key);
        category.name = {node.name, node.name};
        category.kind = node.kind;
        store::saveCategory(session, category);
        m_known[node.key] = category.id;
    }
}

QString CategoryPlan::codeFor(const QString& key) {
    const QString stem = m_choice.codePrefix.isEmpty() ? slug(key) : slug(m_choice.codePrefix) + u'-' + slug(key);
    QString code = stem;
    for (int n = 2; m_codes.contains(code); ++n)
        code = stem + u'-' + QString::number(n);
    m_codes << code;
    return code;
}

core::CategoryId CategoryPlan::idOf(const QStringList& path) const { return m_known.value(keyOf(path)); }

} // namespace app
