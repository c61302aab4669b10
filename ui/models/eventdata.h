#pragma once

#include "core/caseevent.h"
#include <QStringList>
#include <optional>

/// Short ways to what an event's data say.
namespace models {

inline QString dataText(const core::CaseEvent& event, QLatin1String key) { return event.data.value(key).toString(); }

template <class E>
std::optional<E> dataCode(const core::CaseEvent& event, QLatin1String key) {
    return core::fromCode<E>(dataText(event, key));
}

/// Sentences one after the other; empty ones left out.
inline QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace models
