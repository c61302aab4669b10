#pragma once

#include "app/commands.h"
#include <QJsonObject>

namespace pages {

/// What a call form holds before it is saved; survives a kill as JSON. Everything optional but the channel.
struct CallDraft {
    core::Channel channel = core::Channel::Phone;
    core::PartyId customer;
    QString customerName;    ///< of a known caller
    QString customerContact; ///< the phone or mail he is known by
    app::PartyInput caller;  ///< of a new one
    core::CaseId addTo;      ///< the contact belongs to this open case
    QString addToNumber;
    core::CategoryId category;
    QString what;
    std::optional<core::Priority> priority; ///< only when the advisor chose it
    QString remedySought;
    std::optional<qint64> amountMinor;
    core::Demeanour demeanour = core::Demeanour::Calm;
    core::MomentId moment;
    QList<core::AttributeId> attributes;
    app::PartyInput consumer;
    core::NetworkMemberId networkMember;
    bool isConsentGiven = false;
    bool hasNoContactDetails = false;
    core::UserId owner;
    bool isResolvedNow = false;
    core::Outcome outcome = core::Outcome::Upheld;
    QString answer;
    core::CauseId cause;
    QString key; ///< idempotency key: the same form logs once, however often it is sent
    core::Instant startedAt;

    [[nodiscard]] bool hasCaller() const { return customer.isValid() || !caller.isEmpty() || hasNoContactDetails; }
    /// Nothing was entered yet: not worth keeping.
    [[nodiscard]] bool isBlank() const;
    bool operator==(const CallDraft&) const = default;
};

/// First sentence of what the customer says, 120 characters at most and cut between words: the case's one line.
[[nodiscard]] QString summaryOf(const QString& what);
/// The intake command; kind comes from the category.
[[nodiscard]] app::LogCase toCommand(const CallDraft& draft, core::Kind kind, const QString& currency);
[[nodiscard]] QJsonObject toJson(const CallDraft& draft);
[[nodiscard]] CallDraft callDraftFromJson(const QJsonObject& json);

} // namespace pages
