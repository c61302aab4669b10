#include "commanddesk.h"

#include "store/casetable.h"
#include "store/cataloguetable.h"
#include "store/clocktable.h"
#include "store/eventtable.h"
#include "store/partytable.h"

using namespace Qt::StringLiterals;

namespace commandtest {

namespace {

constexpr app::PasswordCost kCheap{1, 8192};

const core::Instant kMorning = core::Instant::fromIso(u"2026-11-23T14:00:00.000Z"_s).value();

} // namespace

CommandDesk::CommandDesk(store::Engine engine)
    : clock(kMorning)
    , m_store(engine) {
    app::Company company;
    company.name = u"Transportes Andinos"_s;
    support::valueOf(app::saveCompany(session(), company));
    fillCatalogue();
    advisor = addUser(u"marta"_s, core::Role::Advisor);
    otherAdvisor = addUser(u"nico"_s, core::Role::Advisor);
    ana = addUser(u"ana"_s, core::Role::ClaimsManager);
    luis = addUser(u"luis"_s, core::Role::ClaimsManager);
    supervisor = addUser(u"sofia"_s, core::Role::Supervisor);
    quality = addUser(u"quim"_s, core::Role::QualityCoordinator);
    member = addUser(u"norte"_s, core::Role::NetworkMember, north);
    administrator = addUser(u"root"_s, core::Role::Administrator);
    m_bus = std::make_unique<app::Bus>(session(), clock, u"desk-1"_s);
}

core::User CommandDesk::addUser(const QString& login, core::Role role, core::NetworkMemberId ofMember) {
    core::User user;
    user.login = login;
    user.name = login;
    user.role = role;
    user.networkMember = ofMember;
    return support::valueOf(app::addUser(session(), clock, app::systemUser(), user, u"long enough"_s, kCheap));
}

void CommandDesk::fillCatalogue() {
    using core::Kind;
    using core::Priority;
    core::Category categories[] = {
        {{}, {}, u"delivery"_s, {u"Entrega"_s, u"Delivery"_s}, Kind::Complaint, Priority::Normal, true},
        {{}, {}, u"spare_part"_s, {u"Repuesto"_s, u"Spare part"_s}, Kind::Claim, Priority::High, true}};
    core::Cause causes[] = {{{}, u"late"_s, {u"Tarde"_s, u"Late"_s}}, {{}, u"broken"_s, {u"Roto"_s, u"Broken"_s}}};
    core::NetworkMember members[] = {{{}, u"norte"_s, u"Norte"_s, true}, {{}, u"sur"_s, u"Sur"_s, true}};
    core::ServiceAttribute attributes[] = {{{}, u"reliability"_s, {u"Fiabilidad"_s, u"Reliability"_s}},
                                           {{}, u"courtesy"_s, {u"Cortesía"_s, u"Courtesy"_s}}};
    core::Moment moment{{}, u"hand_over"_s, {u"Entrega"_s, u"Hand-over"_s}, true};
    support::valueOf(store::write(session(), [&]() -> core::Result<void> {
        for (auto& each : categories)
            store::saveCategory(session(), each);
        for (auto& each : causes)
            store::saveCause(session(), each);
        for (auto& each : members)
            store::saveNetworkMember(session(), each);
        for (auto& each : attributes)
            store::saveAttribute(session(), each);
        store::saveMoment(session(), moment);
        return {};
    }));
    delivery = categories[0].id;
    sparePart = categories[1].id;
    late = causes[0].id;
    broken = causes[1].id;
    north = members[0].id;
    south = members[1].id;
    reliability = attributes[0].id;
    courtesy = attributes[1].id;
    handOver = moment.id;
}

QString CommandDesk::refusal(const core::User& actor, const app::Command& command) {
    const auto receipt = run(actor, command);
    return receipt ? QString() : receipt.error().rule;
}

QStringList CommandDesk::fieldErrors(const core::User& actor, const app::Command& command) {
    const auto receipt = run(actor, command);
    QStringList errors;
    if (!receipt)
        for (const core::FieldError& each : receipt.error().fields)
            errors << each.field + u':' + each.rule;
    return errors;
}

app::LogCase CommandDesk::call() {
    app::LogCase call;
    call.kind = core::Kind::Claim;
    call.caller.name = u"Rosa Peña"_s;
    call.caller.phone = u"300 555 %1"_s.arg(1000 + ++m_calls);
    call.category = delivery;
    call.summary = u"The parcel never came"_s;
    return call;
}

core::CaseId CommandDesk::started() {
    const auto id = logged();
    done(ana, app::StartCase{id});
    return id;
}

core::CaseId CommandDesk::overdue() {
    const auto id = started();
    clock.advance(5h);                         // first contact is due after four
    done(ana, note(id, u"Nobody answered"_s)); // the breach is on record
    return id;
}

core::CaseId CommandDesk::resolved() {
    const auto id = started();
    done(ana, answer(*this, id));
    return id;
}

core::CaseId CommandDesk::closed() {
    const auto id = resolved();
    done(ana, app::CloseCase{id, core::Evidence::CallReached, {}, {}});
    return id;
}

core::Case CommandDesk::caseOf(core::CaseId id) {
    return reading([&] { return store::findCase(session(), id).value(); });
}

QList<core::CaseEvent> CommandDesk::eventsOf(core::CaseId id) {
    return reading([&] { return store::findEvents(session(), id); });
}

QList<core::CaseClock> CommandDesk::clocksOf(core::CaseId id) {
    return reading([&] { return store::findClocks(session(), id); });
}

core::Party CommandDesk::partyOf(core::PartyId id) {
    return reading([&] { return store::findParty(session(), id).value(); });
}

State CommandDesk::stateOf(core::CaseId id) {
    State state{caseOf(id), clocksOf(id)};
    state.subject.version = 0;
    state.subject.updatedAt = {};
    state.subject.updatedBy = {};
    return state;
}

QStringList CommandDesk::eventCodes(core::CaseId id) {
    QStringList codes;
    for (const core::CaseEvent& each : eventsOf(id))
        codes << core::toCode(each.type);
    return codes;
}

app::AddNote note(core::CaseId id, const QString& text) { return {id, text}; }

app::ResolveCase answer(const CommandDesk& desk, core::CaseId id) {
    return {id, core::Outcome::Upheld, u"You get a new one tomorrow."_s, desk.delivery, desk.late, {}};
}

app::EditCase edit(core::CaseId id, const QString& field, const QJsonValue& before, const QJsonValue& after) {
    return {id, {{field, before, after}}};
}

} // namespace commandtest
