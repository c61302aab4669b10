#pragma once

#include "app/channels.h"
#include "cli/desk.h"
#include "cli/output.h"

namespace cli {

/// Of the verbs of `channel`.
struct ChannelOptions {
    QString file;
    QString channel;
    QString passwordFile;
    QString place;
    QString sendTo;
};

/// Settings of a JSON file; NotFound "file.unreadable", Invalid.
[[nodiscard]] core::Result<app::ChannelSettings> channelsOfFile(const QString& path);

/// `channel test`: a list of steps for each, as JSON one object a channel. Refused when one channel, or all of several,
/// can't work; Partly when some can. The right to set channels up is needed.
[[nodiscard]] Exit testChannels(Desk& desk, Output& output, const ChannelOptions& options);

} // namespace cli
