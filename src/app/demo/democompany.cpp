#include "app/demo/democompany.h"

#include "app/agreements.h"
#include "app/alarms.h"
#include "app/catalogueseed.h"
#include "app/demo/demohistory.h"
#include "app/demo/demomails.h"
#include "app/demo/demopeople.h"
#include "app/demo/demostories.h"
#include "app/founding.h"
#include "app/jobs.h"
#include "app/sender.h"
#include "app/views.h"
#include "store/bulk.h"
#include "store/cataloguetable.h"
#include "store/unitofwork.h"
#include "store/viewtable.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

/// Numbers from here on came in today and are open, but for what the stories say.
constexpr int kFirstOpen = 100;
constexpr int kLast = 152;
constexpr int kJobBatch = 2000;
constexpr core::Duration kWatchedToday = 10h;
constexpr core::Duration kRound = 1min;
constexpr qint64 kFewestPeople = 20;
/// A company that keeps its promises has about a day's cases open, however many a year brings.
constexpr double kOpenOfHistory = 40;

core::Result<void> foundCompany(store::Session& session, const QJsonObject& file) {
    Company company = companyIn(file[u"region"].toString());
    company.name = file[u"name"].toString();
    company.isDemo = true;
    return saveCompany(session, company);
}

void seedSharedView(store::Session& session, const core::Label& name, const QString& query, int position) {
    store::SavedView view{{}, {}, {}, name.es, name.en, query, position};
    store::saveView(session, view);
}

core::Result<void> seedPeople(store::Session& session, const QJsonObject& file, core::Instant now) {
    seedAgreements(session, companyIn(file[u"region"].toString()), now);
    seedCatalogue(session, file);
    seedCatalogue(session, {{u"attributes"_s, builtInFile(u"catalogue/general.json"_s)[u"attributes"]}});
    seedUsers(session, file[u"users"].toArray(), store::loadCatalogue(session));
    if (const auto seeded = seedViews(session); !seeded)
        return seeded;
    seedSharedView(session, {u"Lavadoras, garantía"_s, u"Washing machines"_s}, u"is:open text:lavadora"_s, 101);
    seedSharedView(session, {u"Taller Norte"_s, u"Taller Norte"_s}, u"is:open network:norte"_s, 102);
    return {};
}

core::Result<void> playDays(DemoStage& stage, QRandomGenerator& random) {
    if (const auto fresh = stage.refresh(); !fresh)
        return fresh;
    const QJsonObject people = builtInFile(u"demo/people.json"_s);
    const int customers = seedCustomers(stage, people, random);
    DemoStories stories(stage, builtInFile(u"demo/stories.json"_s));
    DemoHistory history(stage, builtInFile(u"demo/history.json"_s), people[u"products"].toArray(), customers, random);
    for (int number = 1; number <= kLast; ++number) {
        const auto played = stories.has(number)    ? stories.play(number)
                            : number >= kFirstOpen ? history.playOpen()
                                                   : history.playClosed(1.0 - double(number) / kFirstOpen);
        if (!played)
            return played;
    }
    return seedMails(stage, builtInFile(u"demo/mails.json"_s));
}

core::Result<void> makeHistory(store::Session& session, core::Instant now, const DemoOptions& options) {
    if (options.cases == 0)
        return {};
    store::BulkPlan plan;
    plan.cases = options.cases;
    plan.parties = options.cases * qint64(3) / 10 + kFewestPeople;
    plan.seed = options.seed;
    plan.now = now;
    plan.openShare = std::min(0.1, kOpenOfHistory / options.cases);
    plan.oldShare = 0;
    return store::generateCases(session, plan);
}

/// What the demo company wrote in its past went out; nobody is asked, and nobody gets it.
class PastMail final : public messaging::MailTransport {
public:
    messaging::SendOutcome send(const messaging::Envelope&, const QByteArray&, const std::stop_token&) override {
        return {};
    }
};

class PastSms final : public messaging::SmsTransport {
public:
    messaging::SendOutcome send(const messaging::SmsMessage&, const std::stop_token&) override { return {}; }
};

/// The clocks spoke up through the day, as they would have, and messages went out: today's notices came one by one, not
/// as one digest now.
core::Result<void> ringThroughTheDay(store::Session& session, core::ManualClock& clock) {
    const core::Instant now = clock.now();
    Bus bus(session, clock, u"demo"_s);
    Channels channels{std::make_unique<PastMail>(), std::make_unique<PastSms>(), {{}, u"casos@hogar.example"_s}, false, {}};
    Sender sender(session, channels, clock, u"demo"_s);
    for (core::Instant at = now - kWatchedToday; at <= now; at = at + kRound) {
        clock.set(at);
        if (const auto rung = ringAlarms(session, bus, at, kJobBatch); !rung)
            return tl::unexpected<core::Error>(rung.error());
        if (const auto sent = sender.sendDue(kJobBatch); !sent)
            return tl::unexpected<core::Error>(sent.error());
    }
    clock.set(now);
    return {};
}

core::Result<void> runAllJobs(store::Session& session, const core::Clock& clock) {
    Bus bus(session, clock, u"demo"_s);
    for (;;) {
        const auto report = runJobs(session, bus, clock, kJobBatch);
        if (!report)
            return tl::unexpected<core::Error>(report.error());
        if (report->isIdle())
            return {};
    }
}

} // namespace

core::Result<void> createDemoStore(store::Session& session, const core::Clock& clock, const DemoOptions& options) {
    const QJsonObject file = builtInFile(u"demo/company.json"_s);
    core::ManualClock now(clock.now());
    QRandomGenerator random(options.seed);
    const auto founded = foundCompany(session, file).and_then([&] {
        return store::write(session, [&] { return seedPeople(session, file, now.now()); });
    });
    if (!founded)
        return founded;
    if (const auto made = makeHistory(session, now.now(), options); !made)
        return made;
    DemoStage stage(session, now);
    const auto played = store::write(session, [&] {
        random.seed(options.seed);
        return playDays(stage, random);
    });
    return played.and_then([&] { return ringThroughTheDay(session, now); }).and_then([&] {
        return runAllJobs(session, now);
    });
}

} // namespace app
