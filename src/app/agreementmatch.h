#pragma once

#include "app/work.h"

/// Which agreement a case comes under.
namespace app {

/// The agreement with the customer's side, by everything that is known of the case.
[[nodiscard]] core::AgreementChoice agreementFor(const Work& work, const core::Case& subject);
/// The agreement with the network member that the case is handed to; an invalid pin when there is none.
[[nodiscard]] core::AgreementChoice networkAgreementFor(const Work& work, const core::Case& subject);

/// {"id", "version"} as events keep it.
[[nodiscard]] QJsonObject pinData(const core::AgreementPin& pin);
/// Data of an Escalated event: who, and under which agreement.
[[nodiscard]] QJsonObject escalatedData(const Work& work, const core::Case& subject);

} // namespace app
