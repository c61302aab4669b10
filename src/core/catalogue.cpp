#include "core/catalogue.h"

#include "core/fold.h"

namespace core {

namespace {

template <class T, class IdOf>
const T* withId(const QList<T>& all, IdOf id) {
    for (const T& each : all)
        if (each.id == id)
            return &each;
    return nullptr;
}

bool isNamed(const Label& name, QStringView exactly) { return name.es == exactly || name.en == exactly; }
bool isNamed(const QString& name, QStringView exactly) { return name == exactly; }
bool isLikeFolded(const Label& name, const QString& wanted) {
    return folded(name.es) == wanted || folded(name.en) == wanted;
}
bool isLikeFolded(const QString& name, const QString& wanted) { return folded(name) == wanted; }

/// Exact spellings first: they are the common case of an import and cost no folding.
template <class T>
const T* withCodeOrName(const QList<T>& all, QStringView codeOrName) {
    const QStringView given = codeOrName.trimmed();
    if (given.isEmpty())
        return nullptr;
    for (const T& each : all)
        if (each.code == given)
            return &each;
    for (const T& each : all)
        if (isNamed(each.name, given))
            return &each;
    const QString wanted = folded(given);
    for (const T& each : all)
        if (folded(each.code) == wanted)
            return &each;
    for (const T& each : all)
        if (isLikeFolded(each.name, wanted))
            return &each;
    return nullptr;
}

} // namespace

const Category* Catalogue::category(CategoryId id) const { return withId(categories, id); }
const Category* Catalogue::findCategory(QStringView codeOrName) const { return withCodeOrName(categories, codeOrName); }
const Cause* Catalogue::cause(CauseId id) const { return withId(causes, id); }
const Cause* Catalogue::findCause(QStringView codeOrName) const { return withCodeOrName(causes, codeOrName); }
const Moment* Catalogue::moment(MomentId id) const { return withId(moments, id); }
const Moment* Catalogue::findMoment(QStringView codeOrName) const { return withCodeOrName(moments, codeOrName); }
const ServiceAttribute* Catalogue::attribute(AttributeId id) const { return withId(attributes, id); }
const ServiceAttribute* Catalogue::findAttribute(QStringView codeOrName) const {
    return withCodeOrName(attributes, codeOrName);
}
const NetworkMember* Catalogue::networkMember(NetworkMemberId id) const { return withId(networkMembers, id); }
const NetworkMember* Catalogue::findNetworkMember(QStringView codeOrName) const {
    return withCodeOrName(networkMembers, codeOrName);
}

QString Catalogue::categoryPath(CategoryId id, QStringView language) const {
    QStringList names;
    const Category* node = category(id);
    // A tree edited into a ring must not hang a screen.
    while (node && names.size() <= categories.size()) {
        names.prepend(node->name.in(language));
        node = category(node->parent);
    }
    return names.join(QStringLiteral(" / "));
}

QStringList Catalogue::codesToRoot(CategoryId id) const {
    QStringList codes;
    const Category* node = category(id);
    while (node && codes.size() < categories.size()) {
        codes << node->code;
        node = category(node->parent);
    }
    return codes;
}

} // namespace core
