#include "core/instant.h"

namespace core {

std::optional<Instant> Instant::fromIso(const QString& text) {
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return Instant(time);
}

QString Instant::toIso() const { return toUtc().toString(Qt::ISODateWithMs); }

} // namespace core
