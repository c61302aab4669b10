#include "core/phone.h"

#include <optional>
#include <phonenumbers/phonenumberutil.h>

namespace core {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// The library's own shared instance; loading its metadata takes long, so it happens once, at the first number.
const PhoneNumberUtil& phones() {
    static const PhoneNumberUtil* const instance = PhoneNumberUtil::GetInstance();
    return *instance;
}

QString withPlus(const QString& typed) {
    const QString trimmed = typed.trimmed();
    return trimmed.startsWith(QStringLiteral("00")) ? u'+' + trimmed.mid(2) : trimmed;
}

std::optional<PhoneNumber> parsed(const QString& typed, const QString& region) {
    PhoneNumber number;
    const auto outcome = phones().Parse(withPlus(typed).toStdString(), region.toUpper().toStdString(), &number);
    if (outcome != PhoneNumberUtil::NO_PARSING_ERROR || !phones().IsValidNumber(number))
        return std::nullopt;
    return number;
}

QString formatted(const PhoneNumber& number, PhoneNumberUtil::PhoneNumberFormat format) {
    std::string text;
    phones().Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

QString normalizedPhone(const QString& typed, const QString& region) {
    const auto number = parsed(typed, region);
    return number ? formatted(*number, PhoneNumberUtil::E164) : QString();
}

QString displayPhone(const QString& e164) {
    // "ZZ": no region is guessed, so only a number with its country code is read.
    const auto number = parsed(e164, QStringLiteral("ZZ"));
    return number ? formatted(*number, PhoneNumberUtil::INTERNATIONAL) : e164;
}

} // namespace core
