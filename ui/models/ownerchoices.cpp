#include "models/ownerchoices.h"

#include "models/fuzzy.h"
#include "models/timetext.h"
#include "models/typeaheadroles.h"
#include <algorithm>
#include <tuple>

namespace models {

using namespace Qt::StringLiterals;

namespace {

std::optional<core::Instant> absenceEnd(const app::Company& company, core::UserId user, core::Instant now) {
    const core::Absence* absence = core::absenceOf(company.absences, user, now);
    return absence ? std::optional(absence->end()) : std::nullopt;
}

QString loadText(const OwnerChoices::Choice& choice, core::Instant now) {
    if (choice.absentUntil)
        return OwnerChoices::tr("absent until %1").arg(dueTime(*choice.absentUntil, now, QLocale()));
    if (!choice.owner.isValid())
        return OwnerChoices::tr("least loaded who can");
    if (!choice.open)
        return {};
    const QString open = OwnerChoices::tr("%n open", nullptr, *choice.open);
    return choice.today.value_or(0) == 0 ? open
                                         : open + u", "_s + OwnerChoices::tr("%n due today", nullptr, *choice.today);
}

} // namespace

void OwnerChoices::setPeople(const app::Company& company, core::UserId me, core::UserId owner, core::Instant now) {
    m_now = now;
    m_choices.clear();
    for (const core::User& each : company.users) {
        const bool isMe = each.id == me;
        const bool canOwn =
            each.isActive && (each.role == core::Role::ClaimsManager || (isMe && each.role == core::Role::Supervisor));
        if (canOwn && each.id != owner)
            m_choices.append({each.id, each.name, {}, {}, isMe, absenceEnd(company, each.id, now)});
    }
    sortByLoad();
}

void OwnerChoices::setLoad(core::UserId owner, int open, int today) {
    for (Choice& each : m_choices) {
        if (each.owner != owner)
            continue;
        each.open = open;
        each.today = today;
    }
}

void OwnerChoices::sortByLoad() {
    m_choices.removeIf([](const Choice& each) { return !each.owner.isValid(); });
    std::stable_sort(m_choices.begin(), m_choices.end(), [](const Choice& a, const Choice& b) {
        return std::tuple(!a.isMe, a.absentUntil.has_value(), a.open.value_or(0) + a.today.value_or(0)) <
               std::tuple(!b.isMe, b.absentUntil.has_value(), b.open.value_or(0) + b.today.value_or(0));
    });
    m_choices.append({{}, tr("By rule"), {}, {}, false, {}});
    select();
}

void OwnerChoices::setTyped(const QString& typed) {
    m_typed = typed;
    select();
}

void OwnerChoices::select() {
    beginResetModel();
    m_shown.clear();
    for (const Choice& each : m_choices)
        if (m_typed.isEmpty() || matchScore(m_typed, {each.name}) > 0)
            m_shown.append(each);
    endResetModel();
}

QList<core::UserId> OwnerChoices::people() const {
    QList<core::UserId> ids;
    for (const Choice& each : m_choices)
        if (each.owner.isValid())
            ids << each.owner;
    return ids;
}

int OwnerChoices::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant OwnerChoices::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Choice& choice = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case PrimaryRole:
        return choice.isMe ? tr("%1 (you)").arg(choice.name) : choice.name;
    case RightRole:
        return loadText(choice, m_now);
    case IconNameRole:
        return choice.owner.isValid() ? u"person"_s : u"rule"_s;
    default:
        return {};
    }
}

} // namespace models
