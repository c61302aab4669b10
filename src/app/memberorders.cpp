#include "app/memberorders.h"

#include "app/people.h"
#include "core/permissions.h"
#include "core/phone.h"
#include "store/casetable.h"
#include "store/directorytable.h"
#include "store/eventtable.h"
#include "store/unitofwork.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using messaging::SmsVerb;

namespace {

core::Result<std::optional<core::Escalation>> findOpen(store::Session& session, const QString& code) {
    using Found = core::Result<std::optional<core::Escalation>>;
    return store::read(session, [&]() -> Found { return store::findOpenEscalation(session, code); });
}

core::Result<bool> isTheirPhone(store::Session& session, const core::Escalation& open, const InboundText& inbound,
                                const QString& region) {
    return store::read(session, [&]() -> core::Result<bool> {
        const QString phone = store::findNetworkProfile(session, open.member).phone;
        return !phone.isEmpty() && senderPhone(inbound, region) == phone;
    });
}

/// Gateways tell the same message twice: a case that was accepted in these words, or whose last word this is, stays as
/// it is.
core::Result<std::optional<OrderOutcome>> alreadyTold(store::Session& session, const core::Escalation& open,
                                                      const messaging::SmsOrder& order) {
    using Told = core::Result<std::optional<OrderOutcome>>;
    return store::read(session, [&]() -> Told {
        const QList<core::CaseEvent> events = store::findEvents(session, open.caseId);
        const bool isLastWord = !events.isEmpty() && events.last().type == core::EventType::MemberAnswered &&
                                events.last().text == order.text;
        const bool isSaid = order.text.isEmpty() || isLastWord || std::ranges::any_of(events, [&](const auto& each) {
                                return each.type == core::EventType::Accepted && each.text == order.text;
                            });
        if (order.verb == SmsVerb::Accept ? !(open.acceptedAt && isSaid) : !isLastWord)
            return std::optional<OrderOutcome>();
        return std::optional(OrderOutcome{order, store::findCase(session, open.caseId)->number});
    });
}

} // namespace

QString senderPhone(const InboundText& inbound, const QString& region) {
    const QString whole = inbound.from.startsWith(u'+') ? inbound.from : u'+' + inbound.from;
    const QString phone = core::normalizedPhone(whole, region);
    return phone.isEmpty() ? core::normalizedPhone(inbound.from, region) : phone;
}

core::User memberPerson(core::NetworkMemberId member, const Company& company) {
    const auto found = std::ranges::find_if(company.users, [member](const core::User& each) {
        return each.isActive && each.role == core::Role::NetworkMember && each.networkMember == member;
    });
    return found == company.users.end() ? systemUser() : *found;
}

Command memberCommand(const messaging::SmsOrder& order, core::CaseId id) {
    if (order.verb == SmsVerb::Accept)
        return AcceptCase{id, order.text};
    if (order.verb == SmsVerb::Decline)
        return DeclineCase{id, order.text};
    return AnswerMember{id, order.text, {}, {}, {}, true};
}

core::Result<OrderOutcome> followMemberOrder(store::Session& session, Bus& bus, const core::User& actor,
                                             const InboundText& inbound) {
    if (const auto allowed = core::mayDo(actor, core::Verb::ImportCases); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    const messaging::SmsOrder order = messaging::smsOrder(inbound.text);
    if (order.verb == SmsVerb::None)
        return core::fail(core::ErrorCode::Refused, u"order.unclear"_s, inbound.text);
    const auto open = findOpen(session, order.code);
    if (!open)
        return tl::unexpected<core::Error>(open.error());
    if (!*open)
        return core::fail(core::ErrorCode::Refused, u"order.unknown_code"_s, inbound.text);
    const auto isTheirs = isTheirPhone(session, **open, inbound, bus.company().region);
    if (!isTheirs)
        return tl::unexpected<core::Error>(isTheirs.error());
    if (!*isTheirs)
        return core::fail(core::ErrorCode::Refused, u"order.other_phone"_s, inbound.text);
    const auto told = alreadyTold(session, **open, order);
    if (!told)
        return tl::unexpected<core::Error>(told.error());
    if (*told)
        return **told;
    const core::User person = memberPerson((*open)->member, bus.company());
    const bool isMoreToSay = order.verb == SmsVerb::Accept && (*open)->acceptedAt.has_value();
    const Command command =
        isMoreToSay ? AnswerMember{(*open)->caseId, order.text} : memberCommand(order, (*open)->caseId);
    return bus.run(person, command).map([&](const Receipt& receipt) { return OrderOutcome{order, receipt.number}; });
}

} // namespace app
