#pragma once

#include "core/caserecord.h"

namespace core {

/// Position of a row in a sorted list: what the list is sorted by, then the id. Lists never page by number.
struct RowKey {
    qint64 sort = 0;
    qint64 id = 0;

    auto operator<=>(const RowKey&) const = default;
};

/// A case as lists show it, people's names included.
struct CaseRow {
    RowKey key;
    CaseId id;
    QString number;
    QString summary;
    Kind kind = Kind::Complaint;
    Channel channel = Channel::Phone;
    Status status = Status::Received;
    Priority priority = Priority::Normal;
    PartyId customer;
    QString customerName;
    CategoryId category;
    UserId owner;
    QString ownerName;
    QString networkMemberName;
    CaseDue due;
    Instant receivedAt;
    Instant updatedAt;
    qint64 version = 1;

    bool operator==(const CaseRow&) const = default;
};

/// A caller suggestion: the person and what an advisor must know before picking up the talk.
struct PartySuggestion {
    PartyId id;
    QString name;
    QString document;
    QString matchedContact; ///< the phone or address that matched, else the primary one
    QString place;
    bool isVip = false;
    int openCases = 0;
    std::optional<Instant> lastContactAt;

    bool operator==(const PartySuggestion&) const = default;
};

} // namespace core
