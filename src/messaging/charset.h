#pragma once

#include <QByteArray>
#include <QString>

namespace messaging {

/// Text of bytes whose charset is `name` as mail and gateways spell it. UTF-8, UTF-16, ISO-8859-1 and windows-1252 are
/// read here; of any other name, of none and of bytes that are not what they claim, UTF-8 is tried and then
/// windows-1252, in which every byte is some letter. Never fails.
[[nodiscard]] QString decoded(const QByteArray& bytes, const QByteArray& name = {});

/// Whether decoded() reads it by its name.
[[nodiscard]] bool isPlainCharset(const QByteArray& name);

} // namespace messaging
