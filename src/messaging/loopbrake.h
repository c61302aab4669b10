#pragma once

#include "core/codes.h"
#include "messaging/incomingmail.h"

namespace messaging {

/// Why no automatic answer goes to a mail (RFC 3834; reliability rules in docs/decisions/0014-messaging.md).
enum class NoAnswer {
    Automatic,     ///< Auto-Submitted is anything but "no"
    NullSender,    ///< its envelope sender is <>
    List,          ///< a mailing list's
    Bulk,          ///< Precedence bulk, list, junk or auto_reply
    Suppressed,    ///< X-Auto-Response-Suppress
    OwnLoop,       ///< our mark or our Message-ID
    NoReplySender, ///< noreply, mailer-daemon and the like, or no address at all
    OwnAddress,    ///< from ourselves
    NotToUs,       ///< none of our addresses is in To or Cc
    Report,        ///< a delivery report
    Blocked,       ///< mail to this address came back
    OncePerCase,   ///< this template went to this address for this case before
    DailyLimit,    ///< the address got kAutomaticPerDay in 24 hours
};

/// Who we are to others.
struct OwnMail {
    QStringList addresses; ///< our mailboxes
    QString idDomain;      ///< what our Message-IDs end in
    QString loopMark;      ///< our X-Loop

    bool operator==(const OwnMail&) const = default;
};

/// What was sent automatically before.
struct AutomaticCounts {
    int ofTemplateToAddress = 0; ///< for this case, ever
    int toAddressInDay = 0;      ///< of all cases, in the last 24 hours
    bool isBlocked = false;

    bool operator==(const AutomaticCounts&) const = default;
};

constexpr int kAutomaticPerDay = 3;

/// Whether a program may answer this mail; nothing when it may.
[[nodiscard]] std::optional<NoAnswer> whyNoAutomaticAnswer(const IncomingMail& mail, const OwnMail& own);

/// Whether one more automatic mail may go out; nothing when it may. Holds for every automatic mail, answer or not.
[[nodiscard]] std::optional<NoAnswer> whyNoMoreMail(const AutomaticCounts& counts);

/// To whom an answer goes: Reply-To, else From; empty when neither is an address.
[[nodiscard]] QString answerAddress(const IncomingMail& mail);

} // namespace messaging

namespace core {

template <>
struct Codes<messaging::NoAnswer> {
    using N = messaging::NoAnswer;
    static constexpr std::array<std::pair<N, const char*>, 13> table{{
        {N::Automatic, "automatic"},
        {N::NullSender, "null_sender"},
        {N::List, "list"},
        {N::Bulk, "bulk"},
        {N::Suppressed, "suppressed"},
        {N::OwnLoop, "own_loop"},
        {N::NoReplySender, "no_reply_sender"},
        {N::OwnAddress, "own_address"},
        {N::NotToUs, "not_to_us"},
        {N::Report, "report"},
        {N::Blocked, "blocked"},
        {N::OncePerCase, "once_per_case"},
        {N::DailyLimit, "daily_limit"},
    }};
};

} // namespace core
