#include "core/clock.h"
#include "store/agreementtable.h"
#include "store/maintenance.h"
#include "store/migrations.h"
#include "store/unitofwork.h"
#include "support/teststore.h"
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using support::valueOf;

TEST_CASE("a store of every released schema is brought up to date, and every clock in it is right") {
    const int schema = GENERATE(1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"golden.reparo"_s);
    const QString packed = u"%1/tests/data/golden/schema-%2.reparo.zst"_s.arg(QLatin1String(REPARO_SOURCE_DIR)).arg(schema);
    REQUIRE(QProcess::execute(u"zstd"_s, {u"-dq"_s, packed, u"-o"_s, path}) == 0);
    const auto session = valueOf(store::Session::open(valueOf(store::Uri::parse(path)), store::Session::Mode::ReadWrite));
    CHECK(store::schemaVersion(*session) == store::migrationsFor(store::Engine::Sqlite).last().version);

    const auto book = valueOf(store::read(*session, [&]() -> core::Result<core::AgreementBook> {
        return store::loadAgreements(*session);
    }));
    CHECK(book.find({})->targets == core::defaultTargets());
    int differences = 0;
    const auto cases = valueOf(store::verifyStore(*session, book, core::SystemClock().now(), true, [&](const store::Difference& each) {
        UNSCOPED_INFO(each.what.toStdString() << ' ' << each.where.toStdString() << ": " << each.stored.toStdString() << " / "
                                              << each.expected.toStdString());
        ++differences;
    }));
    CHECK(cases > 200);
    CHECK(differences == 0);
}
