#pragma once

#include "app/company.h"
#include "core/caserecord.h"
#include "core/incoming.h"
#include "messaging/loopbrake.h"

namespace app {

/// Where a mail belongs.
struct MailVerdict {
    core::MailState state = core::MailState::Quarantine;
    std::optional<core::QuarantineReason> reason; ///< with Quarantine
    std::optional<core::Case> subject;            ///< with FollowUp; of Quarantine: the case that it may be about
    core::Correspondent by = core::Correspondent::Other;
    core::OutgoingId outgoing; ///< with Report
};

/// Decides by rules alone what a mail is; what can't be told for sure is a person's (domain.md, "Answering"). A mail
/// continues a case only when it answers a mail of that case (In-Reply-To, References) and comes from somebody of it.
/// Its own X- headers decide nothing in its favour. Inside a unit of work; changes nothing.
class MailJudge {
public:
    MailJudge(store::Session& session, const messaging::OwnMail& own)
        : m_session(session)
        , m_own(own) {}

    [[nodiscard]] MailVerdict judge(const core::Incoming& mail, const messaging::IncomingMail& read);

private:
    [[nodiscard]] std::optional<core::QuarantineReason> whyUnusable(const core::Incoming& mail,
                                                                    const messaging::IncomingMail& read);
    [[nodiscard]] bool isOwn(const messaging::IncomingMail& read);
    [[nodiscard]] MailVerdict judgeReport(const messaging::IncomingMail& read);
    /// Our own message with this Message-ID.
    [[nodiscard]] core::OutgoingId outgoingOf(const QString& messageId);
    [[nodiscard]] std::optional<core::Case> threadOf(const messaging::IncomingMail& read);

    store::Session& m_session;
    const messaging::OwnMail& m_own;
};

/// Whether a program wrote it, by what it says of itself.
[[nodiscard]] bool isMachineWritten(const messaging::IncomingMail& read, const messaging::OwnMail& own);

} // namespace app
