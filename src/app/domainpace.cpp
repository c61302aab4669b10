#include "app/domainpace.h"

namespace app {

namespace {

/// Domains of long ago are forgotten beyond so many.
constexpr qsizetype kRemembered = 1'000;

} // namespace

std::optional<core::Instant> DomainPace::mustWait(const QString& domain, core::Instant now) {
    const qint64 second = now.msecs() / 1000;
    if (m_domains.size() > kRemembered)
        m_domains.removeIf([second](const auto& each) { return each.value().second < second; });
    Second& counted = m_domains[domain.toLower()];
    if (counted.second != second)
        counted = {second, 0, 0};
    if (counted.mails == kPerSecond)
        return core::Instant((second + 1 + counted.waiting++ / kPerSecond) * 1000);
    ++counted.mails;
    return std::nullopt;
}

} // namespace app
