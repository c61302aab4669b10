#pragma once

#include "core/result.h"
#include <QStringList>

namespace pages {

/// What `reparo` was started with (cli.md, "The window").
struct LaunchOptions {
    QString store; ///< as typed; empty = the last one used, else the user's data folder
    QString login;
    QString language;     ///< "es" or "en"; empty = the platform's, Spanish when it is neither
    QString theme;        ///< "light", "dark", "contrast", "auto"; empty = as chosen last
    QString incomingCall; ///< phone number that rings
    QString tourFolder;   ///< render every screen here and end

    bool operator==(const LaunchOptions&) const = default;
};

/// Wrong usage is Invalid, with a detail for people.
[[nodiscard]] core::Result<LaunchOptions> parseLaunch(const QStringList& arguments);
/// Help for `--help`.
[[nodiscard]] QString launchHelp();
/// The store's address: option, else REPARO_STORE, else the last one, else the user's data folder.
[[nodiscard]] QString storeAddress(const LaunchOptions& options);
/// Where drafts, settings and default stores of this user live.
[[nodiscard]] QString dataFolder();

} // namespace pages
