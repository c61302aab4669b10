#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace core {

/// Identity of a stored row. Zero means "not stored yet"; ids of different things do not mix.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) {
    return ::qHash(id.value(), seed);
}

using CaseId = Id<struct CaseTag>;
using EventId = Id<struct EventTag>;
using PartyId = Id<struct PartyTag>;
using ContactPointId = Id<struct ContactPointTag>;
using UserId = Id<struct UserTag>;
using CategoryId = Id<struct CategoryTag>;
using CauseId = Id<struct CauseTag>;
using MomentId = Id<struct MomentTag>;
using AttributeId = Id<struct AttributeTag>;
using NetworkMemberId = Id<struct NetworkMemberTag>;
using SavedViewId = Id<struct SavedViewTag>;
using CalendarId = Id<struct CalendarTag>;
using AgreementId = Id<struct AgreementTag>;
using NotificationId = Id<struct NotificationTag>;
using AbsenceId = Id<struct AbsenceTag>;
using CaseFileId = Id<struct CaseFileTag>;

} // namespace core
