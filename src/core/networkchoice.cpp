#include "core/networkchoice.h"

#include "core/fold.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Ranked = QList<const NetworkCandidate*>;

constexpr qsizetype kNamed = 3;

/// " word word ": what lies between blanks is whole words.
QString words(const QString& text) {
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    return u' ' + folded(text).replace(gap, u" "_s).trimmed() + u' ';
}

bool takesTopic(const NetworkProfile& profile, const QStringList& topic) {
    return profile.categories.isEmpty() ||
           std::ranges::any_of(profile.categories, [&](const QString& each) { return topic.contains(each); });
}

bool hasRoom(const NetworkCandidate& candidate) {
    return candidate.profile.capacity == 0 || candidate.open < candidate.profile.capacity;
}

/// 0: works where the person is; 1: works anywhere; 2: elsewhere. The same for all where nobody knows the place.
int distance(const NetworkCandidate& candidate, const QString& place) {
    if (place.trimmed().isEmpty())
        return 0;
    if (isInTerritory(candidate.profile.territory, place))
        return 0;
    return candidate.profile.territory.trimmed().isEmpty() ? 1 : 2;
}

QString describe(const QString& rule, const Ranked& ranked) {
    QJsonArray named;
    for (const NetworkCandidate* each : ranked.first(std::min(ranked.size(), kNamed)))
        named << QJsonObject{{u"name"_s, each->member.name}, {u"open"_s, each->open}};
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"rule"_s, rule}, {u"candidates"_s, named}}).toJson(QJsonDocument::Compact));
}

/// Keeps those that hold; true while there is one.
template <class Holds>
bool keep(Ranked& candidates, Holds holds) {
    candidates.removeIf([&](const NetworkCandidate* each) { return !holds(*each); });
    return !candidates.isEmpty();
}

NetworkChoice nobody(const QString& rule, const Ranked& named = {}) { return {{}, describe(rule, named)}; }

} // namespace

bool isInTerritory(const QString& territory, const QString& place) {
    static const QRegularExpression apart(u"[,;/]|\\s+(?:y|e|and)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    const QString there = words(place);
    const QStringList parts = territory.split(apart, Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [&](const QString& part) {
        const QString here = words(part);
        return here.size() > 2 && there.contains(here);
    });
}

NetworkChoice chooseMember(const QList<NetworkCandidate>& candidates, const NetworkNeed& need) {
    Ranked left;
    for (const NetworkCandidate& each : candidates)
        left << &each;
    if (!keep(left, [](const NetworkCandidate& each) { return each.member.isActive; }))
        return nobody(u"no_members"_s);
    if (!keep(left, [](const NetworkCandidate& each) { return each.profile.isReachable(); }))
        return nobody(u"none_reachable"_s);
    if (!keep(left, [&](const NetworkCandidate& each) { return takesTopic(each.profile, need.categories); }))
        return nobody(u"none_for_topic"_s);
    if (!keep(left, [&](const NetworkCandidate& each) { return !need.passedOver.contains(each.member.id); }))
        return nobody(u"none_left"_s);
    const Ranked able = left;
    if (!keep(left, hasRoom))
        return nobody(u"none_below_capacity"_s, able);
    std::ranges::sort(left, {}, [&](const NetworkCandidate* each) {
        return std::tuple(distance(*each, need.place), each->open, each->member.id);
    });
    const bool isNear = isInTerritory(left.first()->profile.territory, need.place);
    return {left.first()->member.id, describe(isNear ? u"territory"_s : u"least_load"_s, left)};
}

} // namespace core
