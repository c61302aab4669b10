#pragma once

#include "app/channeltest.h"
#include "core/instant.h"

/// Set-up and tests of channels in words, for the window and for reparoctl (context "Wording").
namespace app {

/// "Mail out"
[[nodiscard]] QString channelText(Channel channel);
/// "in the keyring of this computer"
[[nodiscard]] QString placeText(SecretPlace place);
/// What a step looks at: "The certificate is verified".
[[nodiscard]] QString stepText(TestStep step);
/// What it found; empty where there is nothing to say.
[[nodiscard]] QString findingText(const TestedStep& step);

/// The message that a test sends.
[[nodiscard]] QString testSubject();
[[nodiscard]] QString testText(core::Instant now);

} // namespace app
