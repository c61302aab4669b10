#pragma once

#include "app/answercheck.h"
#include "core/replychannel.h"

namespace models {

/// What a finding means and how to mend it, in one sentence.
[[nodiscard]] QString findingText(const messaging::FivePFinding& finding);
/// "1 part, 34 more letters fit"; with the letter that makes it dear.
[[nodiscard]] QString smsCostText(const messaging::SmsCost& cost);
/// "by e-mail to ana@example.org"
[[nodiscard]] QString mediumText(core::Medium medium, const QString& address);
[[nodiscard]] QString label(core::Medium medium);
/// "because she wrote by mail"
[[nodiscard]] QString reasonText(core::ChannelReason reason);

} // namespace models
