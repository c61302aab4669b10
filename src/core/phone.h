#pragma once

#include <QString>

namespace core {

/// E.164 of what people typed ("300 555 0142" → "+573005550142"), by libphonenumber; empty when it is no phone
/// number. `region` is ISO 3166-1 alpha-2 ("CO") and decides what a number without country code means.
/// A leading 00 is read as +, since libphonenumber misparses it.
[[nodiscard]] QString normalizedPhone(const QString& typed, const QString& region);

/// "+57 300 555 0142": the international form for screens; the input itself when it can't be read.
[[nodiscard]] QString displayPhone(const QString& e164);

} // namespace core
