#pragma once

#include "core/caseevent.h"
#include "core/caserecord.h"
#include "core/outgoing.h"
#include "core/party.h"

namespace core {

/// Why an answer goes by this medium.
enum class ChannelReason {
    Prefers,     ///< asked for it, and accepted the notice about personal data
    WroteMail,   ///< the last word was a mail
    WroteSms,    ///< the last word was a text message
    WroteLetter, ///< the matter came by letter
    Called,      ///< the matter came by telephone
    NoConsent,   ///< wrote by phone, but nobody may send text messages there
    OnlyWay,     ///< nothing nearer to how the customer came to us is known
    Nothing,     ///< no way is known at all
};

/// How to answer somebody, and why so.
struct ReplyChannel {
    std::optional<Medium> medium; ///< none: `reason` is Nothing
    QString address;              ///< e-mail; phone in E.164; the lines of a postal address
    ChannelReason reason = ChannelReason::Nothing;

    bool operator==(const ReplyChannel&) const = default;
};

/// The channel that the customer used last, unless another is preferred (with consent recorded) and possible; a text
/// message needs consent; without mail a call, without phone a letter (domain.md, “Answering”).
[[nodiscard]] ReplyChannel replyChannel(const Case& subject, const std::optional<Party>& customer,
                                        const QList<CaseEvent>& events);

/// The same for what a program sends: mail or text message only. A text message stands for the call that somebody
/// prefers; else mail comes first.
[[nodiscard]] ReplyChannel writtenChannel(const Case& subject, const std::optional<Party>& customer,
                                          const QList<CaseEvent>& events);

/// Where this medium reaches the customer: where the last mail came from, else the first address on file; empty when
/// there is none, or no leave to use it.
[[nodiscard]] QString addressFor(Medium medium, const std::optional<Party>& customer, const QList<CaseEvent>& events);

template <>
struct Codes<ChannelReason> {
    using R = ChannelReason;
    static constexpr std::array<std::pair<R, const char*>, 8> table{{{R::Prefers, "prefers"},
                                                                     {R::WroteMail, "wrote_mail"},
                                                                     {R::WroteSms, "wrote_sms"},
                                                                     {R::WroteLetter, "wrote_letter"},
                                                                     {R::Called, "called"},
                                                                     {R::NoConsent, "no_consent"},
                                                                     {R::OnlyWay, "only_way"},
                                                                     {R::Nothing, "nothing"}}};
};

} // namespace core
