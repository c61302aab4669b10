#include "app/agreementmatch.h"

#include "store/partytable.h"
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool asksForSegments(const core::AgreementBook& book) {
    const QList<core::Agreement> agreements = book.agreements();
    return std::ranges::any_of(agreements, [](const auto& each) { return !each.match.segments.isEmpty(); });
}

/// A customer is a person or an organisation, and may be a VIP besides.
QStringList segmentsOf(const Work& work, core::PartyId customer) {
    if (!customer.isValid() || !asksForSegments(work.company.book))
        return {};
    const auto party = store::findParty(work.session, customer);
    if (!party)
        return {};
    QStringList segments{core::toCode(party->kind)};
    if (party->isVip)
        segments << u"vip"_s;
    return segments;
}

core::MatchFacts factsOf(const Work& work, const core::Case& subject) {
    core::MatchFacts facts;
    facts.kind = subject.kind;
    facts.channel = subject.channel;
    facts.priority = subject.priority;
    facts.categories = work.company.catalogue.codesToRoot(subject.category);
    facts.segments = segmentsOf(work, subject.customer);
    facts.customer = subject.customer;
    facts.partner = subject.networkMember;
    return facts;
}

} // namespace

core::AgreementChoice agreementFor(const Work& work, const core::Case& subject) {
    return work.company.book.choose(core::AgreementScope::Case, factsOf(work, subject));
}

core::AgreementChoice networkAgreementFor(const Work& work, const core::Case& subject) {
    return work.company.book.choose(core::AgreementScope::Network, factsOf(work, subject));
}

QJsonObject pinData(const core::AgreementPin& pin) { return {{u"id"_s, pin.id.value()}, {u"version"_s, pin.version}}; }

QJsonObject escalatedData(const Work& work, const core::Case& subject) {
    const auto* member = work.company.catalogue.networkMember(subject.networkMember);
    QJsonObject data{{u"networkMember"_s, subject.networkMember.value()},
                     {u"name"_s, member ? member->name : QString()}};
    if (const auto agreed = networkAgreementFor(work, subject); agreed.pin.isValid())
        data[u"agreement"_s] = pinData(agreed.pin);
    return data;
}

} // namespace app
