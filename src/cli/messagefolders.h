#pragma once

#include "app/channels.h"

namespace cli {

/// Where messages of the kind folder are written: beside a store that is a file, else in the user's data folder.
[[nodiscard]] QString messageFolder(const store::Uri& uri);
/// Where passwords of channels are kept.
[[nodiscard]] QString secretsFolder();
/// The store's channels with this machine's passwords, ready to send.
[[nodiscard]] core::Result<app::Channels> channelsOf(store::Session& session);

} // namespace cli
