#pragma once

#include "core/codes.h"
#include "core/instant.h"
#include <QByteArray>
#include <optional>

namespace messaging {

/// What a gateway reports of a text message, from the least to the most that it tells.
enum class ReceiptState {
    Relayed,   ///< the operator has it
    Buffered,  ///< the phone is off; the operator tries on
    Rejected,  ///< the operator refused it
    Failed,    ///< it never reached the phone
    Delivered, ///< on the phone
};

struct SmsReceipt {
    QString reference; ///< ours
    ReceiptState state{};
    QString answer; ///< the operator's words

    bool operator==(const SmsReceipt&) const = default;
};

/// A text message that came in.
struct InboundSms {
    QString from;
    QString to;
    QString text;
    QString id; ///< the gateway's; the same when it tells us twice

    bool operator==(const InboundSms&) const = default;
};

/// The query of Kannel's call to the address that KannelTransport gave it; nothing when it is none of ours.
[[nodiscard]] std::optional<SmsReceipt> smsReceipt(const QByteArray& query);

/// What holds after both were told, in whichever order and however often: reports overtake each other.
[[nodiscard]] ReceiptState stronger(ReceiptState one, ReceiptState other);
/// Whether nothing better can follow; only Delivered may still replace Failed.
[[nodiscard]] bool isFinal(ReceiptState state);

/// The query of Kannel's call for a message that came in; its sms-service must have
/// `get-url = "…?from=%p&to=%P&text=%b&charset=%C&id=%I"`.
[[nodiscard]] std::optional<InboundSms> inboundSms(const QByteArray& query);

} // namespace messaging

namespace core {

template <>
struct Codes<messaging::ReceiptState> {
    using R = messaging::ReceiptState;
    static constexpr std::array<std::pair<R, const char*>, 5> table{{
        {R::Relayed, "relayed"},
        {R::Buffered, "buffered"},
        {R::Rejected, "rejected"},
        {R::Failed, "failed"},
        {R::Delivered, "delivered"},
    }};
};

} // namespace core
