#include "models/noticemodel.h"
#include "models/twolineroles.h"
#include "support/qttest.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace models;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const core::Instant kNow(QDateTime({2026, 11, 24}, {19, 22}, Qt::UTC));

core::Notification alarm(int id, const QString& code, core::Duration late = {}) {
    core::Notification made;
    made.id = core::NotificationId(id);
    made.caseId = core::CaseId(id);
    made.number = u"R-2026-%1"_s.arg(id);
    made.summary = u"Nevera no enfría"_s;
    made.measure = core::Measure::Resolution;
    made.alarm = code;
    made.plannedAt = kNow - 1h;
    made.createdAt = made.plannedAt + late;
    return made;
}

} // namespace

class noticemodel_test : public QObject {
    Q_OBJECT

private slots:
    void everyAlarmReadsAsWords();
    void aRowSaysWhatWhereAndHowLate();
    void rowsThatStayKeepTheirPlace();
};

void noticemodel_test::everyAlarmReadsAsWords() {
    QCOMPARE(alarmText(u"due"_s), u"the time is up"_s);
    QCOMPARE(alarmText(u"75%"_s), u"75 % of the time is gone"_s);
    QCOMPARE(alarmText(u"-30m"_s), u"30\u00a0m before it is due"_s);
    QCOMPARE(alarmText(u"+2h"_s), u"due 2\u00a0h ago"_s);
    QCOMPARE(alarmText(u"?"_s), u"?"_s);
}

void noticemodel_test::aRowSaysWhatWhereAndHowLate() {
    NoticeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    core::Notification digest = alarm(2, {}, 20min);
    digest.kind = core::NotificationKind::Digest;
    digest.caseId = {};
    digest.amount = 12;
    model.setNotices({alarm(1, u"due"_s), digest}, kNow);
    QCOMPARE(model.unread(), 2);
    QVERIFY(model.data(model.index(0), Qt::DisplayRole).toString().endsWith(u": the time is up"_s));
    QCOMPARE(model.data(model.index(0), DetailRole).toString(), u"R-2026-1  Nevera no enfría"_s);
    QCOMPARE(model.data(model.index(0), RemarkRole).toString(), QString());
    QVERIFY(model.data(model.index(1), Qt::DisplayRole).toString().startsWith(u"12 "_s));
    QVERIFY(model.data(model.index(1), RemarkRole).toString().contains(u"20"_s));
    QVERIFY(model.data(model.index(0), Qt::AccessibleTextRole).toString().startsWith(u"unread, "_s));
}

void noticemodel_test::rowsThatStayKeepTheirPlace() {
    NoticeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNotices({alarm(2, u"due"_s), alarm(1, u"50%"_s)}, kNow);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    core::Notification read = alarm(1, u"50%"_s);
    read.readAt = kNow;
    model.setNotices({alarm(2, u"due"_s), read}, kNow);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.unread(), 1);
    QCOMPARE(model.data(model.index(1), IsFreshRole).toBool(), false);
    QCOMPARE(model.rowOf(core::NotificationId(1)), 1);
    QCOMPARE(model.rowOf(core::NotificationId(9)), -1);
}

REPARO_QT_TEST(noticemodel_test);
#include "noticemodel_test.moc"
