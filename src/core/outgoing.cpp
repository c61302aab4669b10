#include "core/outgoing.h"

namespace core {

using namespace std::chrono_literals;

Duration retryDelay(int attempts) {
    constexpr std::array<Duration, 5> delays{5min, 10min, 20min, 40min, 66min};
    const size_t at = static_cast<size_t>(std::max(1, attempts)) - 1;
    return at < delays.size() ? delays.at(at) : delays.back();
}

bool isForCustomer(Purpose purpose) {
    return purpose != Purpose::Escalation && purpose != Purpose::Reminder && purpose != Purpose::MemberQuestion;
}

bool isByHand(Medium medium) { return medium == Medium::Call || medium == Medium::Letter; }

bool isOnItsWay(OutgoingState state) {
    return state == OutgoingState::Held || state == OutgoingState::Ready || state == OutgoingState::Sending;
}

bool needsPerson(OutgoingState state) { return state == OutgoingState::Uncertain || state == OutgoingState::Failed; }

} // namespace core
