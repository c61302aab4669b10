#pragma once

#include "app/company.h"
#include "core/channelhealth.h"
#include "core/timeguard.h"
#include "store/incomingtable.h"

/// How the works are doing, each part with its numbers, judged in one place (reliability.md §8.2, R14, R20).
namespace app {

/// One part of the works, in the order in which they are shown.
enum class HealthPart {
    Intake,    ///< whether all mail that came is accounted for
    Inbox,     ///< fetching mail
    MailOut,   ///< sending mail
    SmsOut,    ///< sending text messages
    Outbox,    ///< what should have left by now
    Undecided, ///< messages that a person must decide on
    Clock,     ///< this computer's
};

enum class HealthState {
    Ok,
    Off,     ///< not set up, so that nothing can fail
    Warning, ///< a person should look at it
    Failing
};

struct HealthLine {
    HealthPart part{};
    HealthState state = HealthState::Ok;
    std::optional<core::ChannelHealth> channel; ///< Inbox, MailOut, SmsOut: as tried last; nothing: never yet
    store::IncomingFigures mail;                ///< Intake
    int waiting = 0;                            ///< MailOut, SmsOut, Outbox: should have left by now
    std::optional<core::Instant> oldest;        ///< of those: ordered at
    int uncertain = 0;                          ///< Undecided
    int failed = 0;                             ///< Undecided
    bool isUnreadable = false;                  ///< Inbox, MailOut, SmsOut: the settings can't be read
    core::Error clock;                          ///< Clock: as troubleOf(); no rule: all is well

    bool operator==(const HealthLine&) const = default;
};

/// The worst of all; Off counts as Ok.
[[nodiscard]] HealthState worstOf(const QList<HealthLine>& lines);

/// All parts for supervisors and administrators; the channels and their waiting messages for whoever writes to
/// customers; Denied to everyone else. `trust` is StoreTime::compare() of this process.
[[nodiscard]] core::Result<QList<HealthLine>> readHealth(store::Session& session, const core::User& reader,
                                                         const core::TimeTrust& trust, core::Instant now);
/// All parts, inside a transaction that is open.
[[nodiscard]] QList<HealthLine> healthWithin(store::Session& session, const core::TimeTrust& trust, core::Instant now);

} // namespace app

namespace core {

template <>
struct Codes<app::HealthPart> {
    using P = app::HealthPart;
    static constexpr std::array<std::pair<P, const char*>, 7> table{{{P::Intake, "intake"},
                                                                     {P::Inbox, "inbox"},
                                                                     {P::MailOut, "mail_out"},
                                                                     {P::SmsOut, "sms_out"},
                                                                     {P::Outbox, "outbox"},
                                                                     {P::Undecided, "undecided"},
                                                                     {P::Clock, "clock"}}};
};

template <>
struct Codes<app::HealthState> {
    using S = app::HealthState;
    static constexpr std::array<std::pair<S, const char*>, 4> table{
        {{S::Ok, "ok"}, {S::Off, "off"}, {S::Warning, "warning"}, {S::Failing, "failing"}}};
};

} // namespace core
