#pragma once

#include "core/caseevent.h"
#include "core/catalogue.h"
#include "core/slaclock.h"
#include "core/vocabulary.h"
#include <QString>

/// Words on screen for the codes of the domain, in the window's language (tr).
namespace models {

[[nodiscard]] QString label(core::Kind value);
[[nodiscard]] QString label(core::Channel value);
[[nodiscard]] QString label(core::Status value);
[[nodiscard]] QString label(core::Priority value);
[[nodiscard]] QString label(core::Outcome value);
[[nodiscard]] QString label(core::Demeanour value);
[[nodiscard]] QString label(core::Evidence value);
[[nodiscard]] QString label(core::Role value);
[[nodiscard]] QString label(core::Measure value);
[[nodiscard]] QString label(core::WaitReason value);
[[nodiscard]] QString label(core::LateReason value);
[[nodiscard]] QString label(core::ContactOutcome value);
/// Name of the icon in resources/icons.
[[nodiscard]] QString iconName(core::Channel value);
[[nodiscard]] QString iconName(core::EventType value);

/// Of a file: "1 MB".
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace models
