#include "core/assignment.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace core {

namespace {

using Ranked = QList<const Candidate*>;

constexpr int kOthersNamed = 3;
constexpr Duration kDay = std::chrono::hours(24);
constexpr Duration kHours = std::chrono::hours(4);

bool isLanguage(const QString& skill) {
    return skill == QLatin1String("es") || skill == QLatin1String("en") || skill == QLatin1String("pt");
}

/// Skills of one sort (kinds, languages, categories) limit a person only when there are any of that sort.
struct Match {
    bool isAsked = false;
    bool isMet = false;

    void note(bool isHit) {
        isAsked = true;
        isMet = isMet || isHit;
    }
    [[nodiscard]] bool isOk() const { return !isAsked || isMet; }
};

bool isSkilled(const User& user, const AssignmentNeed& need) {
    Match kind;
    Match language;
    Match category;
    for (const QString& skill : user.skills) {
        if (fromCode<Kind>(skill))
            kind.note(need.kind.isEmpty() || skill == need.kind);
        else if (isLanguage(skill))
            language.note(need.language.isEmpty() || skill == need.language);
        else
            category.note(need.category.isEmpty() || need.category.contains(skill));
    }
    return kind.isOk() && language.isOk() && category.isOk();
}

bool hasRoom(const Candidate& candidate) { return candidate.load.open < candidate.user.capacity; }

auto rankOf(const Candidate& candidate) {
    // Never assigned = idle for longest.
    const qint64 lastAssigned =
        candidate.load.lastAssignedAt ? candidate.load.lastAssignedAt->msecs() : std::numeric_limits<qint64>::min();
    return std::tuple(candidate.load.weight(), lastAssigned, candidate.user.id);
}

/// A name as JSON text.
QString quoted(const QString& text) {
    QString json(u'"');
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\')
            json += u'\\';
        json += letter < u' ' ? QChar(u' ') : letter;
    }
    return json + u'"';
}

/// Written by hand: every intake makes one, and QJsonDocument takes as long for it as SQLite for two rows.
QString describe(const char* rule, const Ranked& ranked) {
    QString json = QStringLiteral("{\"candidates\":[");
    for (const Candidate* each : ranked.first(std::min<qsizetype>(ranked.size(), 1 + kOthersNamed))) {
        json += (json.endsWith(u'}') ? QStringLiteral(",{\"name\":") : QStringLiteral("{\"name\":"));
        json += quoted(each->user.name);
        json += QStringLiteral(",\"open\":") + QString::number(each->load.open);
        json += QStringLiteral(",\"today\":") + QString::number(each->load.dueWithinDay) + u'}';
    }
    return json + QStringLiteral("],\"rule\":\"") + QString::fromLatin1(rule) + QStringLiteral("\"}");
}

Assignment choose(const char* rule, Ranked candidates) {
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate* left, const Candidate* right) { return rankOf(*left) < rankOf(*right); });
    return {candidates.isEmpty() ? UserId() : candidates.first()->user.id, describe(rule, candidates)};
}

} // namespace

void Load::add(const CaseDue& due, Instant now) {
    ++open;
    if (due.at && *due.at - now < kDay)
        ++dueWithinDay;
    if (due.at && *due.at - now < kHours)
        ++dueWithinHours;
    lastAssignedAt = now;
}

bool isOnShift(const User& user, QTime time) {
    const QTime from = user.shiftFrom;
    const QTime to = user.shiftTo;
    if (!from.isValid() || !to.isValid() || from == to)
        return true;
    return from < to ? from <= time && time < to : from <= time || time < to;
}

Assignment chooseOwner(const QList<Candidate>& candidates, const AssignmentNeed& need, QTime localTime) {
    Ranked active;
    Ranked skilled;
    Ranked there;
    Ranked present;
    Ranked free;
    for (const Candidate& each : candidates) {
        if (!each.user.isActive)
            continue;
        active << &each;
        if (!isSkilled(each.user, need))
            continue;
        skilled << &each;
        if (each.isAbsent)
            continue;
        there << &each;
        if (!isOnShift(each.user, localTime))
            continue;
        present << &each;
        if (hasRoom(each))
            free << &each;
    }
    if (!free.isEmpty())
        return choose("least_load", free);
    if (!present.isEmpty())
        return choose("nobody_below_capacity", there);
    if (!there.isEmpty())
        return choose("nobody_on_shift", there);
    if (!skilled.isEmpty())
        return choose("everybody_absent", {});
    return choose(active.isEmpty() ? "nobody_active" : "nobody_skilled", {});
}

} // namespace core
