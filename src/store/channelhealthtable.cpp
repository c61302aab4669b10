#include "store/channelhealthtable.h"

#include "store/statement.h"

namespace store {

namespace {

constexpr int kMostLetters = 500;

} // namespace

QList<core::ChannelHealth> findChannelHealth(Session& session) {
    Statement query(session, "find_channel_health");
    QList<core::ChannelHealth> found;
    while (query.next()) {
        core::ChannelHealth each;
        each.channel = query.code<core::PostChannel>(0);
        each.failingSince = query.maybeInstant(1);
        each.triedAt = query.instant(2);
        each.lastSuccessAt = query.maybeInstant(3);
        each.fault = query.text(4);
        each.sentence = query.text(5);
        each.failures = static_cast<int>(query.integer(6));
        each.holder = query.text(7);
        found << each;
    }
    return found;
}

void failChannel(Session& session, const ChannelFailure& failure, const QString& holder, core::Instant now) {
    Statement fail(session, "fail_channel");
    fail.bind(failure.channel).bind(now).bind(now).bind(failure.fault);
    fail.bind(failure.sentence.left(kMostLetters)).bind(holder).run();
}

void restoreChannel(Session& session, core::PostChannel channel, const QString& holder, core::Instant now) {
    Statement(session, "restore_channel").bind(channel).bind(now).bind(now).bind(holder).run();
}

} // namespace store
