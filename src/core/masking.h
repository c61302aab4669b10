#pragma once

#include "core/party.h"

/// Personal data as those see it who do not need it yet (ux.md §6.5): enough to tell two people apart, too little to
/// reach anyone.
namespace core {

/// "Ana María Ruiz" → "A. M. R."
[[nodiscard]] QString maskedName(const QString& name);
/// "+57 300 111 4821" → "+57 300 ••• 4821"; shorter numbers keep their last two digits only.
[[nodiscard]] QString maskedPhone(const QString& phone);
/// "ana@example.org" → "a•••@…"
[[nodiscard]] QString maskedMail(const QString& mail);

/// The name, phones and mail addresses masked; the document, street addresses and other handles left out.
[[nodiscard]] Party masked(const Party& party);

} // namespace core
