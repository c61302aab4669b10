#include "app/channelpulse.h"

#include "app/sender.h"
#include "store/changelog.h"
#include "store/channelhealthtable.h"
#include "store/unitofwork.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using messaging::Fault;

namespace app {

namespace {

constexpr core::Duration kPulse = 1min;

using Known = std::optional<core::ChannelHealth>;

core::Result<Known> findKnown(store::Session& session, core::PostChannel channel) {
    return store::read(session, [&]() -> core::Result<Known> {
        const auto all = store::findChannelHealth(session);
        const auto found = std::ranges::find(all, channel, &core::ChannelHealth::channel);
        return found == all.end() ? Known() : Known(*found);
    });
}

/// A success from the future was written by a clock that went wrong.
bool isNews(const Known& known, const ChannelNews& news, core::Instant now) {
    if (!news.works || !known || known->isFailing() || !known->lastSuccessAt)
        return true;
    return now - *known->lastSuccessAt >= kPulse || *known->lastSuccessAt > now;
}

} // namespace

core::Result<void> noteChannel(store::Session& session, const core::Clock& clock, const QString& holder,
                               const ChannelNews& news) {
    const auto known = findKnown(session, news.channel);
    if (!known)
        return tl::unexpected<core::Error>(known.error());
    const core::Instant now = clock.now();
    if (!isNews(*known, news, now))
        return {};
    return store::write(session, [&]() -> core::Result<void> {
        if (news.works)
            store::restoreChannel(session, news.channel, holder, now);
        else
            store::failChannel(session, {news.channel, news.fault, news.sentence}, holder, now);
        const bool wasFailing = *known && (*known)->isFailing();
        if (wasFailing != news.works) // goes on as it was
            return {};
        // A name of its own, so that the window around the process learns of it, too.
        store::Change change{0, now, {}, holder + u"/post"_s, u"channel"_s, 0, 0, core::toCode(news.channel)};
        store::appendChange(session, change);
        return {};
    });
}

std::optional<ChannelNews> newsOf(core::PostChannel channel, const messaging::SendOutcome& outcome) {
    if (outcome.delivery != messaging::Delivery::Accepted && isOutage(outcome.fault))
        return ChannelNews{channel, false, core::toCode(outcome.fault), outcome.sentence};
    const bool isRefusal = outcome.reply > 0 && (outcome.fault == Fault::Recipient || outcome.fault == Fault::Content);
    const bool isAnswer = outcome.delivery == messaging::Delivery::Accepted || isRefusal;
    return isAnswer ? std::optional(ChannelNews{channel, true}) : std::nullopt;
}

std::optional<ChannelNews> newsOfInbox(const std::optional<core::Error>& error) {
    if (!error)
        return ChannelNews{core::PostChannel::Inbox, true};
    const auto fault = core::fromCode<Fault>(error->rule);
    const bool isOfServer = (fault && *fault != Fault::Cancelled) || error->rule == u"no_mailbox";
    return isOfServer ? std::optional(ChannelNews{core::PostChannel::Inbox, false, error->rule, error->detail})
                      : std::nullopt;
}

} // namespace app
