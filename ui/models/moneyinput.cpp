#include "models/moneyinput.h"

#include <QRegularExpression>

namespace models {

std::optional<qint64> minorFrom(const QString& typed, const QLocale& locale) {
    static const QRegularExpression kAround(QStringLiteral("^[\\p{Sc}\\p{L}\\s]+|[\\p{Sc}\\p{L}\\s]+$"));
    QString digits = typed;
    digits.remove(kAround);
    bool isNumber = false;
    const double amount = locale.toDouble(digits, &isNumber);
    return isNumber ? std::optional<qint64>(qRound64(amount * 100)) : std::nullopt;
}

} // namespace models
