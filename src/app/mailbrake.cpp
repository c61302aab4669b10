#include "app/mailbrake.h"

#include "store/incomingtable.h"

using namespace std::chrono_literals;

namespace app {

std::optional<messaging::NoAnswer> whyNoAutomaticMail(store::Session& session, const QString& address, core::CaseId id,
                                                      core::Purpose purpose, core::Instant now) {
    const auto counted = store::countAutomaticMail(session, address.toLower(), id, purpose, now - 24h, now);
    return messaging::whyNoMoreMail(
        {static_cast<int>(counted.ofPurpose), static_cast<int>(counted.since), counted.isBlocked});
}

} // namespace app
