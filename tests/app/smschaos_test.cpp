#include "app/receipts.h"
#include "app/sender.h"
#include "commanddesk.h"
#include "store/outboxtable.h"
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using commandtest::CommandDesk;
using core::Medium;
using core::Outgoing;
using core::OutgoingState;
using messaging::Delivery;
using messaging::Fault;
using messaging::ReceiptState;
using messaging::SendOutcome;
using support::valueOf;

namespace {

constexpr int kCases = 100;
/// REPARO_TEXTS=5000 is the long run.
const int kTexts = std::max(1'500, qEnvironmentVariableIntValue("REPARO_TEXTS"));

/// What really happened to the messages, whatever the gateway said of it.
struct Phones {
    QHash<QString, int> rings;        ///< by reference
    QHash<QString, bool> isDelivered; ///< the operator knows that the phone has it
    QList<messaging::SmsReceipt> onTheWay;
};

/// A gateway that takes messages and then says so, says nothing, says 500, or is not there; its receipts come early,
/// late, five times, in any order, or never.
class ChaoticGateway final : public messaging::SmsTransport {
public:
    ChaoticGateway(Phones& phones, CommandDesk& desk, std::mt19937& random)
        : m_phones(phones)
        , m_desk(desk)
        , m_random(random) {}

    SendOutcome send(const messaging::SmsMessage& message, const std::stop_token&) override {
        if (m_random() % 60 == 0)
            return {Delivery::Temporary, Fault::Unreachable, 0, {}, {}, {}};
        switch (m_random() % 5) {
        case 1:
            return {Delivery::Temporary, Fault::Server, 503, {}, {}, {}};
        case 2:
            take(message);
            return {Delivery::Uncertain, m_random() % 20 == 0 ? Fault::Timeout : Fault::Cut, 0, {}, {}, {}};
        case 3:
            take(message);
            return {Delivery::Uncertain, Fault::Server, 500, {}, {}, {}};
        case 4:
            take(message);
            tellAll(); // a receipt is quicker than the answer
            return {};
        default:
            take(message);
            return {};
        }
    }

    void tellAll() {
        std::ranges::shuffle(m_phones.onTheWay, m_random);
        for (const messaging::SmsReceipt& each : std::exchange(m_phones.onTheWay, {}))
            for (int again = 0; again < 5; ++again)
                valueOf(app::takeReceipt(m_desk.session(), m_desk.bus(), app::newsOf(each, m_desk.clock.now())));
    }

private:
    void take(const messaging::SmsMessage& message) {
        ++m_phones.rings[message.reference];
        if (m_random() % 4 == 0)
            return; // no receipt ever
        m_phones.onTheWay << messaging::SmsReceipt{message.reference, ReceiptState::Relayed, {}};
        m_phones.onTheWay << messaging::SmsReceipt{message.reference, ReceiptState::Delivered, {}};
        m_phones.onTheWay << messaging::SmsReceipt{u"unknown-"_s + message.reference, ReceiptState::Failed, {}};
        m_phones.isDelivered[message.reference] = true;
    }

    Phones& m_phones;
    CommandDesk& m_desk;
    std::mt19937& m_random;
};

void order(CommandDesk& desk, int amount) {
    QList<core::CaseId> cases;
    for (int i = 0; i < kCases; ++i)
        cases << desk.logged();
    valueOf(store::write(desk.session(), [&]() -> core::Result<bool> {
        for (int i = 0; i < amount; ++i) {
            Outgoing text;
            text.key = u"test:%1"_s.arg(i);
            text.caseId = cases.at(i % kCases);
            text.medium = Medium::Sms;
            text.address = u"+57300%1"_s.arg(i, 7, 10, QLatin1Char('0'));
            text.reference = u"ref-%1"_s.arg(i);
            text.createdAt = text.notBefore = desk.clock.now();
            store::insertOutgoing(desk.session(), text);
        }
        return true;
    }));
}

} // namespace

TEST_CASE("no phone rings twice by itself, whatever the gateway answers and reports") {
    const auto engine = GENERATE(store::Engine::Sqlite, store::Engine::Postgres);
    const int amount = engine == store::Engine::Sqlite ? kTexts : 300;
    CommandDesk desk(engine);
    std::mt19937 random(20261127);
    Phones phones;
    order(desk, amount);
    app::Channels channels;
    auto gateway = std::make_unique<ChaoticGateway>(phones, desk, random);
    ChaoticGateway& line = *gateway;
    channels.sms = std::move(gateway);
    for (int round = 0; round < 2'000; ++round) {
        const auto report = valueOf(app::Sender(desk.session(), channels, desk.clock, u"agent"_s).sendDue(100));
        const auto next = valueOf(app::Sender(desk.session(), channels, desk.clock, u"agent"_s).nextDue());
        if (!next)
            break;
        if (report.isIdle())
            desk.clock.advance(std::max<core::Duration>(*next - desk.clock.now(), 5min));
        if (random() % 3 == 0)
            line.tellAll();
    }
    line.tellAll();

    CHECK(phones.rings.size() == amount);
    for (auto ring = phones.rings.cbegin(); ring != phones.rings.cend(); ++ring)
        CHECK(ring.value() == 1);
    const auto all =
        desk.reading([&] { return store::findOutgoing(desk.session(), store::OutboxShelf::Newest, amount); });
    int uncertain = 0;
    for (const Outgoing& each : all) {
        INFO(core::toCode(each.state).toStdString() << " " << each.attempts << " " << each.fault.toStdString());
        if (phones.isDelivered.value(each.reference))
            CHECK(each.state == OutgoingState::Delivered);
        else
            CHECK((each.state == OutgoingState::Sent || each.state == OutgoingState::Uncertain));
        uncertain += each.state == OutgoingState::Uncertain ? 1 : 0;
    }
    CHECK(uncertain > 0); // a person decides on those
}
