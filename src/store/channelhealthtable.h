#pragma once

#include "core/channelhealth.h"
#include "store/session.h"
#include <QList>

/// How the channels fare, written by whichever process holds them.
namespace store {

/// Of those that were tried ever, in the order of their codes.
[[nodiscard]] QList<core::ChannelHealth> findChannelHealth(Session& session);

/// One try that failed for the channel as a whole.
struct ChannelFailure {
    core::PostChannel channel{};
    QString fault;
    QString sentence; ///< cut at 500 letters
};
void failChannel(Session& session, const ChannelFailure& failure, const QString& holder, core::Instant now);
/// It works, as of now.
void restoreChannel(Session& session, core::PostChannel channel, const QString& holder, core::Instant now);

} // namespace store
