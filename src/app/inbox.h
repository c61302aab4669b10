#pragma once

#include "app/bus.h"
#include "app/channels.h"
#include "app/mailjudge.h"
#include "messaging/mailparser.h"
#include "store/incomingtable.h"

namespace app {

/// What became of mail.
struct InboxReport {
    int kept = 0; ///< bytes that were new
    int cases = 0;
    int followUps = 0;
    int reports = 0;
    int quarantined = 0;

    void count(core::MailState state);
    [[nodiscard]] bool isIdle() const { return kept + cases + followUps + reports + quarantined == 0; }
    bool operator==(const InboxReport&) const = default;
};

/// Takes mail in (reliability.md §8.3): its bytes are committed before anybody reads them; then it is read in a child
/// process, judged (mailjudge.h), and what follows from it is one unit of work with what is written down about it.
/// Whatever breaks in between leaves a mail that is taken up again, and never makes two things of one. One thread.
class Inbox {
public:
    struct Tools {
        store::Session& session;
        Bus& bus;
        const core::Clock& clock;
        messaging::MailParser& parser;
        messaging::OwnMail own;
    };
    /// All that `tools` refers to outlives the inbox.
    explicit Inbox(const Tools& tools)
        : m_session(tools.session)
        , m_bus(tools.bus)
        , m_clock(tools.clock)
        , m_parser(tools.parser)
        , m_own(tools.own) {}

    struct Kept {
        core::IncomingId id;
        bool isNew = false; ///< false: these bytes came before

        bool operator==(const Kept&) const = default;
    };
    /// `wholeSize` when only the beginning of a mail could be had, in bytes.
    [[nodiscard]] core::Result<Kept>
    keep(const QByteArray& original, const std::optional<store::MailPlace>& place = std::nullopt, qint64 wholeSize = 0);
    /// Reads and places it, unless that was done: then it comes back as it is. Errors are of the store or of the
    /// reader; the mail stays kept.
    [[nodiscard]] core::Result<core::Incoming> handle(core::IncomingId id);
    /// Mail that was kept and not placed, `batch` at most.
    [[nodiscard]] core::Result<InboxReport> handleKept(int batch, const std::stop_token& stop = {});

private:
    [[nodiscard]] core::Result<core::Incoming> place(core::Incoming mail, const messaging::IncomingMail& read);
    [[nodiscard]] core::Result<core::Incoming> placeNow(core::Incoming mail, const messaging::IncomingMail& read);
    [[nodiscard]] core::Result<core::Incoming> putAside(core::Incoming mail, const messaging::IncomingMail& read,
                                                        const core::Error& error);
    void describe(core::Incoming& mail, const messaging::IncomingMail& read) const;
    [[nodiscard]] core::Result<void> carryOut(core::Incoming& mail, const messaging::IncomingMail& read,
                                              const MailVerdict& verdict);
    [[nodiscard]] core::Result<void> logCase(core::Incoming& mail, const QString& follows);
    [[nodiscard]] core::Result<void> followUp(core::Incoming& mail, const MailVerdict& verdict);
    [[nodiscard]] core::Result<bool> followMember(const core::Incoming& mail, const MailVerdict& verdict);
    [[nodiscard]] core::Result<void> report(const core::Incoming& mail, const messaging::DeliveryReport& report);
    [[nodiscard]] core::Result<core::Incoming> write(core::Incoming mail);

    store::Session& m_session;
    Bus& m_bus;
    const core::Clock& m_clock;
    messaging::MailParser& m_parser;
    messaging::OwnMail m_own;
};

/// The mail or message itself is at fault, or what it asks for: no other try would fare better.
[[nodiscard]] bool isOfMail(const core::Error& error);
/// Whether no other mail would fare better now: the store or the server is at fault.
[[nodiscard]] bool isOfAll(const core::Error& error);
/// Who we are to those who write to us.
[[nodiscard]] messaging::OwnMail ownMailOf(const ChannelSettings& settings);

} // namespace app
