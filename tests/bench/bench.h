#pragma once

#include "app/company.h"
#include "bench/benchclock.h"
#include "bench/benchstores.h"
#include "bench/rawengine.h"
#include "bench/report.h"
#include "bench/timing.h"
#include <QRandomGenerator>

namespace bench {

struct Options {
    qint64 cases = 1'000'000;
    quint32 seed = 1;
    QString folder;
    QString postgres;
    int most = 1'000'000; ///< so often at most is a figure measured
    int clients = 16;
};

/// What a section works with: one engine, one size of store.
struct Bench {
    const Options& options;
    Report& report;
    BenchStores& stores;
    const core::Clock& clock;
    store::Engine engine;

    [[nodiscard]] int runs(int usual) const { return std::min(usual, options.most); }
    [[nodiscard]] Figure figure(const QString& section, const QString& name, const Pair& times = {},
                                const QList<Aim>& aims = {}) const {
        const QString engineName =
            engine == store::Engine::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
        return {section, name, engineName, options.cases, times.product, times.raw, aims, {}};
    }
};

/// A session of the product beside a bare connection, on the same store.
struct Desk {
    explicit Desk(const store::Uri& uri)
        : session(valueOf(store::Session::open(uri, store::Session::Mode::ReadWrite)))
        , raw(RawEngine::open(uri))
        , company(valueOf(app::loadCompany(*session))) {}

    [[nodiscard]] core::User user(const char* login) const {
        for (const core::User& each : company.users)
            if (each.login == QLatin1String(login))
                return each;
        qFatal("no user %s", login);
    }

    std::unique_ptr<store::Session> session;
    std::unique_ptr<RawEngine> raw;
    app::Company company;
    QRandomGenerator random{1};
};

/// One of many, by chance.
template <class T>
const T& anyOf(QRandomGenerator& random, const QList<T>& values) {
    return values[random.bounded(static_cast<int>(values.size()))];
}

// Each section is one file.
void measureQueue(const Bench& bench);
void measurePixels(const Bench& bench);
void measureTypeahead(const Bench& bench);
void measureSearch(const Bench& bench);
void measureOpen(const Bench& bench);
void measureIntake(const Bench& bench);
void measureClients(const Bench& bench);
void measureImport(const Bench& bench);
void measureStart(const Bench& bench);
void measureVerify(const Bench& bench);
void measureCalendar(const Bench& bench);
void measureBoard(const Bench& bench);
void measureSweep(const Bench& bench);
void measureMessaging(const Bench& bench);
void measureEscalation(const Bench& bench);

} // namespace bench
