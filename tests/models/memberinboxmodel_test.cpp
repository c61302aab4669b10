#include "models/memberinboxmodel.h"

#include "core/slaclock.h"
#include "models/caseroles.h"
#include "models/directorymodel.h"
#include "models/networkwords.h"
#include "models/twolineroles.h"
#include "support/qttest.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace models;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const core::Instant kNow(QDateTime({2026, 11, 24}, {19, 22}, Qt::UTC));

app::MemberTask task(int id) {
    app::MemberTask made;
    made.row.id = core::CaseId(id);
    made.row.number = u"R-2026-%1"_s.arg(id);
    made.row.summary = u"Late delivery"_s;
    made.row.due = core::runningDue(core::Measure::NetworkAcceptance, kNow - 2h, 4h);
    made.askedBy = u"Ana C."_s;
    made.hasNews = true;
    return made;
}

RowContext context() { return {kNow, {}, std::make_shared<app::Company>(), u"en"_s, {}}; }

} // namespace

class memberinboxmodel_test : public QObject {
    Q_OBJECT

private slots:
    void aRowSaysWhatIsAskedAndHowLongItMayTake();
    void whatIsDoneWaitsForUs();
    void rowsThatStayKeepTheirPlace();
    void theDirectorySaysWhoCannotBeReached();
    void aReasonReadsAsASentence();
};

void memberinboxmodel_test::aRowSaysWhatIsAskedAndHowLongItMayTake() {
    MemberInboxModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    app::MemberTask asked = task(1);
    asked.questions = {{core::EventId(5), kNow, {}, u"Why was  it late?"_s}, {core::EventId(6), kNow, {}, u"When?"_s}};
    model.setTasks({asked, task(2)}, context());
    QCOMPARE(model.index(0).data(SubtitleRole).toString(), u"asked: Why was it late?; When? · by Ana C."_s);
    QCOMPARE(model.index(0).data(SlaStateRole).toInt(), int(core::SlaState::Overdue));
    QVERIFY(model.index(0).data(ChipTextRole).toString().contains(u"2 h"_s));
    QCOMPARE(model.index(0).data(SignRole).toString(), u"chat"_s);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"new message"_s));
    QCOMPARE(model.index(1).data(SubtitleRole).toString(), u"to be accepted · by Ana C."_s);
    QCOMPARE(model.rowOf(core::CaseId(2)), 1);
    QCOMPARE(model.rowOf(core::CaseId(9)), -1);
    QVERIFY(!model.taskAt(7));
}

void memberinboxmodel_test::whatIsDoneWaitsForUs() {
    MemberInboxModel model;
    app::MemberTask done = task(1);
    done.isAccepted = done.isDone = true;
    done.hasNews = false;
    model.setTasks({done}, context());
    QCOMPARE(model.index(0).data(SlaStateRole).toInt(), int(core::SlaState::Paused));
    QCOMPARE(model.index(0).data(ChipTextRole).toString(), u"with the claims team"_s);
    QVERIFY(model.index(0).data(SignRole).toString().isEmpty());
}

void memberinboxmodel_test::rowsThatStayKeepTheirPlace() {
    MemberInboxModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTasks({task(1), task(2)}, context());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setTasks({task(1), task(2)}, context());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    model.setTasks({task(2)}, context());
    QCOMPARE(resets.count(), 1);
}

void memberinboxmodel_test::theDirectorySaysWhoCannotBeReached() {
    QLocale::setDefault(QLocale(QLocale::English));
    DirectoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    core::Catalogue catalogue;
    catalogue.categories = {{core::CategoryId(1), {}, u"repair"_s, {u"Reparación"_s, u"Repair"_s}, {}, {}, true}};
    app::DirectoryEntry north;
    north.member = {core::NetworkMemberId(1), u"norte"_s, u"Norte"_s, true};
    north.profile.phone = u"+573001112233"_s;
    north.profile.territory = u"Bogotá"_s;
    north.profile.categories = {u"repair"_s};
    north.numbers.open = 3;
    north.numbers.overdue = 1;
    north.numbers.accepted = {25, 23};
    app::DirectoryEntry south;
    south.member = {core::NetworkMemberId(2), u"sur"_s, u"Sur"_s, true};
    model.setEntries({north, south}, catalogue);
    QCOMPARE(model.index(0).data(DetailRole).toString(), u"Bogotá · Repair"_s);
    QCOMPARE(model.index(0).data(RowTimeRole).toString(), u"3 open · 1 overdue"_s);
    QCOMPARE(model.index(0).data(RemarkRole).toString(), u"92 % accepted in time"_s);
    QVERIFY(!model.index(0).data(IsFreshRole).toBool());
    QVERIFY(model.index(1).data(IsFreshRole).toBool());
    QVERIFY(model.index(1).data(DetailRole).toString().startsWith(u"can't be reached"_s));
    QVERIFY(model.index(1).data(DetailRole).toString().endsWith(u"everywhere · all topics"_s));
    QCOMPARE(shareText({25, 23}), u"92 % (23 of 25)"_s);
    QCOMPARE(shareText({}), u"–"_s);
}

void memberinboxmodel_test::aReasonReadsAsASentence() {
    QCOMPARE(memberReasonText(
                 uR"({"candidates":[{"name":"Sur","open":3},{"name":"Norte","open":7}],"rule":"least_load"})"_s),
             u"By rule: least load, 3 open; Norte has 7"_s);
    QCOMPARE(memberReasonText(uR"({"candidates":[{"name":"Sur","open":1}],"rule":"territory"})"_s),
             u"By rule: works there, 1 open"_s);
    QVERIFY(memberReasonText(uR"({"candidates":[],"rule":"none_for_topic"})"_s).contains(u"topic"_s));
    QVERIFY(memberReasonText(u"nonsense"_s).isEmpty());
}

REPARO_QT_TEST(memberinboxmodel_test);
#include "memberinboxmodel_test.moc"
