#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <utility>

namespace core {

/// Stable lower-case code of each value of an enum: what the database, the JSON and the queries hold.
/// Specialise with `static constexpr std::array<std::pair<E, const char*>, N> table`.
template <class E>
struct Codes;

template <class E>
[[nodiscard]] QString toCode(E value) {
    for (const auto& [each, code] : Codes<E>::table)
        if (each == value)
            return QString::fromLatin1(code);
    Q_UNREACHABLE();
}

template <class E>
[[nodiscard]] std::optional<E> fromCode(QStringView code) {
    for (const auto& [each, name] : Codes<E>::table)
        if (code == QLatin1String(name))
            return each;
    return std::nullopt;
}

template <class E>
[[nodiscard]] QList<E> allValues() {
    QList<E> values;
    for (const auto& entry : Codes<E>::table)
        values << entry.first;
    return values;
}

} // namespace core
