#pragma once

#include "core/instant.h"
#include <QHash>
#include <QString>

namespace app {

/// How fast mail goes to one domain: 20 a second (reliability.md, R14), so that a queue that drains after an outage is
/// not taken for a flood by whoever receives it.
class DomainPace {
public:
    static constexpr int kPerSecond = 20;

    /// Counts one more mail; nothing when it may go now, else when it may be tried: each that waits in a later second.
    [[nodiscard]] std::optional<core::Instant> mustWait(const QString& domain, core::Instant now);

private:
    struct Second {
        qint64 second = 0;
        int mails = 0;
        int waiting = 0;
    };
    QHash<QString, Second> m_domains;
};

} // namespace app
