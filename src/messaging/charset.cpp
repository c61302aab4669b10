#include "messaging/charset.h"

#include <QStringDecoder>
#include <optional>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

/// 0x80 to 0x9f of windows-1252; its five holes stay control characters, as browsers have it.
constexpr char16_t kWindows[32] = {0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                   0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                   0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

/// ISO-8859-1 too: whoever says so and writes 0x93 means windows-1252.
QString fromWindows(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& each : text)
        if (each.unicode() >= 0x80 && each.unicode() < 0xa0)
            each = kWindows[each.unicode() - 0x80];
    return text;
}

std::optional<QString> fromUnicode(const QByteArray& bytes, QStringDecoder::Encoding encoding) {
    // Stateless: a character that is cut off at the end is an error too.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

enum class Known { None, Utf8, Utf16Big, Utf16Little, Utf16, Western };

Known known(const QByteArray& name) {
    const QByteArray plain = name.toLower().trimmed().replace('_', '-');
    if (plain == "utf-8" || plain == "utf8" || plain == "us-ascii" || plain == "ascii")
        return Known::Utf8;
    if (plain == "utf-16be" || plain == "ucs-2")
        return Known::Utf16Big;
    if (plain == "utf-16le")
        return Known::Utf16Little;
    if (plain == "utf-16")
        return Known::Utf16;
    const bool isWestern = plain == "iso-8859-1" || plain == "latin1" || plain == "iso8859-1" ||
                           plain == "windows-1252" || plain == "cp1252";
    return isWestern ? Known::Western : Known::None;
}

} // namespace

bool isPlainCharset(const QByteArray& name) { return known(name) != Known::None; }

QString decoded(const QByteArray& bytes, const QByteArray& name) {
    std::optional<QString> text;
    switch (known(name)) {
    case Known::Utf16Big:
        text = fromUnicode(bytes, QStringDecoder::Utf16BE);
        break;
    case Known::Utf16Little:
        text = fromUnicode(bytes, QStringDecoder::Utf16LE);
        break;
    case Known::Utf16:
        text = fromUnicode(bytes, QStringDecoder::Utf16);
        break;
    case Known::Western:
        return fromWindows(bytes);
    case Known::Utf8:
    case Known::None:
        text = fromUnicode(bytes, QStringDecoder::Utf8);
        break;
    }
    return text ? *text : fromWindows(bytes);
}

} // namespace messaging
