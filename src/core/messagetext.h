#pragma once

#include "core/outgoing.h"

namespace core {

/// Which text: what it is for, how it travels, its language ("es", "en").
struct TextKey {
    Purpose purpose = Purpose::Receipt;
    Medium medium = Medium::Email;
    QString language;

    bool operator==(const TextKey&) const = default;
};

/// One version of a text that messages begin with, with names to be filled in: "Su caso {{case.number}}".
struct MessageText {
    TextKey key;
    int version = 0; ///< 0: as shipped
    QString subject; ///< of mail
    QString body;
    UserId savedBy;
    std::optional<Instant> savedAt;

    bool operator==(const MessageText&) const = default;
};

/// What advisors insert by typing "::key".
struct StoredPhrase {
    QString key;
    QString language;
    QString text;
    bool isShipped = false;

    bool operator==(const StoredPhrase&) const = default;
};

} // namespace core
