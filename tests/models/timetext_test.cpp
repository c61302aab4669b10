#include "core/slaclock.h"
#include "models/fuzzy.h"
#include "models/ownerreason.h"
#include "models/timetext.h"
#include "support/qttest.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const core::Instant kNow(QDateTime({2026, 11, 24}, {14, 22}));
const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);

core::CaseDue running(core::Duration left) {
    return core::runningDue(core::Measure::Resolution, kNow + left, 24h);
}

} // namespace

class timetext_test : public QObject {
    Q_OBJECT

private slots:
    void spansHaveTwoUnitsAtMost();
    void chipsSayWhatIsLeft();
    void rowTimesNameTheDay();
    void dueTimesAlwaysNameTheWeekday();
    void thePaletteFindsByBeginningsAndLetters();
    void reasonsReadAsWords();
};

void timetext_test::spansHaveTwoUnitsAtMost() {
    QCOMPARE(models::spanText(42min + 59s), u"42 m"_s);
    QCOMPARE(models::spanText(3h + 5min), u"3 h 05 m"_s);
    QCOMPARE(models::spanText(52h + 59min), u"2 d 4 h"_s);
    QCOMPARE(models::spanText(48h), u"2 d"_s);
    QCOMPARE(models::spanText(-5min), u"0 m"_s);
}

void timetext_test::chipsSayWhatIsLeft() {
    QCOMPARE(models::chipText(running(3h + 10min), kNow), u"3 h 10 m"_s);
    QCOMPARE(models::chipText(running(-20min), kNow), u"–20 m overdue"_s);
    core::CaseDue paused = running(26h);
    paused.state = core::ClockState::Paused;
    paused.remaining = 26h;
    QCOMPARE(models::chipText(paused, kNow), u"paused · 1 d"_s);
    QCOMPARE(models::chipText({core::ClockState::Met, core::Measure::Resolution, {}, {}, {}, {}}, kNow), u"met"_s);
    QCOMPARE(models::chipWords(running(-65min), kNow), u"overdue by 1 h 05 m"_s);
}

void timetext_test::rowTimesNameTheDay() {
    QCOMPARE(models::rowTime(kNow - 1h, kNow, kEnglish), u"13:22"_s);
    QCOMPARE(models::rowTime(kNow - 72h, kNow, kEnglish), u"Sat 21"_s);
    QCOMPARE(models::rowTime(kNow - 240h, kNow, kEnglish), u"14 Nov"_s);
    QCOMPARE(models::rowTime(kNow - 9600h, kNow, kEnglish), u"20 Oct 2025"_s);
}

void timetext_test::dueTimesAlwaysNameTheWeekday() {
    QCOMPARE(models::dueTime(kNow + 2h, kNow, kEnglish), u"today, 16:22"_s);
    QCOMPARE(models::dueTime(kNow + 24h, kNow, kEnglish), u"Wed 25 Nov, 14:22"_s);
}

void timetext_test::thePaletteFindsByBeginningsAndLetters() {
    QVERIFY(models::matchScore(u"log"_s, {u"Log a contact"_s}) > models::matchScore(u"log"_s, {u"Catalogue"_s}));
    QVERIFY(models::matchScore(u"bloq"_s, {u"Lock now"_s, u"bloquear salir"_s}) > 0);
    QVERIFY(models::matchScore(u"lgct"_s, {u"Log a contact"_s}) > 0);
    QCOMPARE(models::matchScore(u"zzz"_s, {u"Log a contact"_s}), 0);
    QCOMPARE(models::matchScore(u"log zzz"_s, {u"Log a contact"_s}), 0);
}

void timetext_test::reasonsReadAsWords() {
    const QString reason =
        uR"({"rule":"least_load","candidates":[{"name":"Ana","open":6,"today":2},{"name":"Luis","open":9,"today":0}]})"_s;
    QCOMPARE(models::ownerReasonText(reason), u"by rule: 6 open, 2 due today"_s);
    QCOMPARE(models::ownerReasonDetail(reason), u"Ana: 6 open, 2 due today; Luis: 9 open"_s);
    QCOMPARE(models::ownerReasonText(u"knows the customer"_s), u"knows the customer"_s);
}

REPARO_QT_TEST(timetext_test);
#include "timetext_test.moc"
