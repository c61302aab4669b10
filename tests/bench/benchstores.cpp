#include "bench/benchstores.h"

#include "app/newstore.h"
#include "bench/benchcompany.h"
#include "bench/rawengine.h"
#include "store/bulk.h"
#include "store/migrations.h"
#include "store/rollup.h"
#include "store/search.h"
#include "store/unitofwork.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr qint64 kCasesAParty = 3;
constexpr int kSettleBatch = 20'000;

double shareOf(BenchStores::Open open) {
    switch (open) {
    case BenchStores::Open::Fifth:
        return 0.2;
    case BenchStores::Open::Half:
        return 0.5;
    case BenchStores::Open::All:
        return 1;
    }
    Q_UNREACHABLE();
}

QString schemaOf(store::Engine engine) {
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const store::Migration& migration : store::migrationsFor(engine))
        hash.addData(migration.statements.join(u';').toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(8));
}

void settle(store::Session& session, int (*work)(store::Session&, int)) {
    while (valueOf(store::write(session, [&]() -> core::Result<int> { return work(session, kSettleBatch); })) > 0) {
    }
}

void runScript(const QStringList& arguments) {
    const QString script = QStringLiteral(REPARO_SOURCE_DIR "/tests/support/postgres.sh");
    if (QProcess::execute(script, arguments) != 0)
        qFatal("postgres.sh %s failed", qPrintable(arguments.join(u' ')));
}

void removeFiles(const QString& path) {
    for (const QString& suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

} // namespace

BenchStores::BenchStores(const QString& folder, quint32 seed, const QString& postgres, const Report& report)
    : m_folder(QDir(folder).absolutePath())
    , m_seed(seed)
    , m_postgres(postgres)
    , m_report(report) {
    QDir().mkpath(m_folder);
}

BenchStores::~BenchStores() {
    for (const store::Uri& each : m_copies)
        if (each.engine == store::Engine::Sqlite)
            removeFiles(each.path);
        else
            RawEngine::open(server())->execute("DROP DATABASE " + each.database.toUtf8() + " WITH (FORCE)");
}

store::Uri BenchStores::kept(store::Engine engine, qint64 cases, Open open) {
    const store::Uri uri = uriOf(engine, nameOf(engine, cases, open));
    if (!exists(uri))
        generate(uri, cases, open);
    return uri;
}

store::Uri BenchStores::copy(store::Engine engine, qint64 cases, Open open) {
    const store::Uri original = kept(engine, cases, open);
    const QString name = u"copy_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(m_copies.size());
    const store::Uri uri = uriOf(engine, name);
    if (engine == store::Engine::Sqlite) {
        if (!QFile::copy(original.path, uri.path))
            qFatal("no copy of %s", qPrintable(original.path));
    } else {
        RawEngine::open(server())->execute(
            u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY FILE_COPY"_s.arg(uri.database, original.database).toUtf8());
    }
    m_copies << uri;
    return uri;
}

QString BenchStores::nameOf(store::Engine engine, qint64 cases, Open open) const {
    static constexpr const char16_t* kMarks[] = {u"", u"_half", u"_open"};
    return u"bench_%1%2_%3_%4"_s.arg(cases)
        .arg(QString::fromUtf16(kMarks[static_cast<int>(open)]))
        .arg(m_seed)
        .arg(schemaOf(engine));
}

store::Uri BenchStores::uriOf(store::Engine engine, const QString& name) {
    store::Uri uri;
    if (engine == store::Engine::Sqlite) {
        uri.path = u"%1/%2.reparo"_s.arg(m_folder, name);
        return uri;
    }
    uri = server();
    uri.database = name;
    return uri;
}

bool BenchStores::exists(const store::Uri& uri) {
    if (uri.engine == store::Engine::Sqlite)
        return QFile::exists(uri.path);
    const auto names =
        RawEngine::open(server())->texts("SELECT datname FROM pg_database WHERE datname = ?", {uri.database.toUtf8()});
    return !names.isEmpty();
}

/// The store gets its name when it is whole.
void BenchStores::generate(const store::Uri& uri, qint64 cases, Open open) {
    m_report.say(u"Generating %1 cases: %2"_s.arg(cases).arg(uri.toDisplay()));
    store::Uri making = uri;
    if (uri.engine == store::Engine::Postgres) {
        making.database += u"_making"_s;
        const auto raw = RawEngine::open(server());
        raw->execute("DROP DATABASE IF EXISTS " + making.database.toUtf8());
        raw->execute("CREATE DATABASE " + making.database.toUtf8());
    }
    const core::ManualClock clock(BenchClock::kStart);
    valueOf(app::makeStore(making, [&](store::Session& session) -> core::Result<void> {
        foundCompany(session, clock);
        store::BulkPlan plan;
        plan.cases = cases;
        plan.parties = std::max<qint64>(1, cases / kCasesAParty);
        plan.seed = m_seed;
        plan.openShare = shareOf(open);
        plan.now = clock.now();
        valueOf(store::generateCases(session, plan));
        settle(session, store::indexPending);
        settle(session, store::foldRollups);
        return {};
    }));
    if (uri.engine == store::Engine::Postgres)
        RawEngine::open(server())->execute("ALTER DATABASE " + making.database.toUtf8() + " RENAME TO " +
                                           uri.database.toUtf8());
}

const store::Uri& BenchStores::server() {
    if (m_server)
        return *m_server;
    if (m_postgres.isEmpty()) {
        const QString socket = QDir::tempPath() + u"/reparo-bench-"_s +
                               QString::number(qHash(m_folder) & 0xffffff, 16); // a socket's path must be short
        runScript({u"serve"_s, m_folder + u"/postgres"_s, socket, QString::number(QCoreApplication::applicationPid())});
        m_postgres = u"postgresql://postgres@:5432/postgres?host="_s + socket;
    }
    m_server = valueOf(store::Uri::parse(m_postgres));
    return *m_server;
}

} // namespace bench
