#pragma once

#include <QString>
#include <QtGlobal>
#include <compare>

namespace core {

/// An amount in the currency's minor unit (cents, centavos); `currency` is ISO 4217, upper case.
struct Money {
    qint64 minor = 0;
    QString currency;

    bool operator==(const Money&) const = default;
};

} // namespace core
