#pragma once

#include <QString>

namespace messaging {

/// How the letters of a text message travel.
enum class SmsCoding {
    Gsm7, ///< GSM 03.38: Kannel's coding=0
    Ucs2, ///< UTF-16: Kannel's coding=2
};

/// What a text costs to send.
struct SmsCost {
    SmsCoding coding = SmsCoding::Gsm7;
    int units = 0;  ///< septets or UTF-16 units; € ^ { } [ ] ~ | \ count two
    int parts = 0;  ///< 160 or 70 units in one, 153 or 67 in each of more; 0 for an empty text
    int left = 0;   ///< units that the last part still takes
    QString costly; ///< the first character that GSM 03.38 lacks; empty when it has all

    bool operator==(const SmsCost&) const = default;
};

/// GSM 03.38 when it has every character (ñ é à ü ¿ ¡ € are in it; á í ó ú are not), else UCS-2.
[[nodiscard]] SmsCost smsCost(const QString& text);

/// The text with GSM 03.38 letters where a plain one says the same: á → a, “ → ", … → ...; what has none stays.
[[nodiscard]] QString withGsmLetters(const QString& text);

/// Letters, digits and '-', at most 64: what survives every gateway.
[[nodiscard]] bool isSmsReference(QStringView reference);
/// "+" and 7 to 15 digits.
[[nodiscard]] bool isSmsNumber(QStringView number);

} // namespace messaging
