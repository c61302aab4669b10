#include "models/escalationmodel.h"

#include "core/slaclock.h"
#include "models/escalationroles.h"
#include "models/escalationwords.h"
#include "models/healthwords.h"
#include "support/qttest.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace models;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::EscalationRow;
using app::EscalationState;
using app::HealthLine;
using app::HealthPart;
using app::HealthState;

namespace {

const core::Instant kNow(QDateTime({2026, 11, 24}, {19, 22}, Qt::UTC));

EscalationRow step(int id, EscalationState state) {
    EscalationRow row;
    row.caseId = core::CaseId(id);
    row.number = u"R-2026-%1"_s.arg(id);
    row.summary = u"Nevera no enfría"_s;
    row.at = row.since = kNow - 42min;
    row.notice = core::NotificationKind::Alarm;
    row.measure = core::Measure::Resolution;
    row.alarm = u"due"_s;
    row.level = 3;
    row.people = {u"Lucía"_s, u"Carlos"_s};
    row.state = state;
    return row;
}

EscalationRow order(int id, EscalationState state) {
    EscalationRow row = step(id, state);
    row.notice.reset();
    row.measure = core::Measure::NetworkAcceptance;
    row.level = 0;
    row.people = {u"Norte"_s};
    row.acceptBy = kNow + 1h;
    return row;
}

HealthLine lineOf(HealthPart part, HealthState state) {
    HealthLine line;
    line.part = part;
    line.state = state;
    return line;
}

} // namespace

class escalationmodel_test : public QObject {
    Q_OBJECT

private slots:
    void aStepSaysWhatToWhomAndWhetherAnybodyReacted();
    void aCaseAtTheNetworkSaysWhatItWaitsFor();
    void theCaseSaysWhenItIsDue();
    void rowsThatStayKeepTheirPlace();
    void anOutageSaysSinceWhenAndHowMuchWaits();
    void whatIsWellAsksForNothing();
    void mailThatDoesNotAddUpSaysSo();
    void theStatusLineShowsTheWorstOfItsParts();
};

void escalationmodel_test::aStepSaysWhatToWhomAndWhetherAnybodyReacted() {
    EscalationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({step(1, EscalationState::Ignored), step(2, EscalationState::Seen), step(3, EscalationState::Done)},
                  kNow);
    const auto text = [&](int row, int role) { return model.index(row).data(role).toString(); };
    QCOMPARE(text(0, Qt::DisplayRole), u"Nevera no enfría"_s);
    QVERIFY(text(0, StepWordsRole).startsWith(u"R-2026-1 · "_s));
    QVERIFY(text(0, StepWordsRole).endsWith(u"level 3 → Lucía, Carlos"_s));
    QCOMPARE(text(0, StepStateRole), u"unread 42 m"_s);
    QCOMPARE(model.index(0).data(StepChipRole).toInt(), int(core::SlaState::Overdue));
    QVERIFY(model.index(0).data(IsUnansweredRole).toBool());
    QVERIFY(text(0, Qt::AccessibleTextRole).startsWith(u"unread 42 m, Nevera"_s));
    QVERIFY(text(1, StepStateRole).startsWith(u"read "_s));
    QVERIFY(!model.index(1).data(IsUnansweredRole).toBool());
    QCOMPARE(text(2, StepStateRole), u"done"_s);

    EscalationRow digest = step(4, EscalationState::Open);
    digest.caseId = {};
    digest.number.clear();
    digest.notice = core::NotificationKind::Digest;
    digest.measure.reset();
    digest.level = 0;
    digest.amount = 12;
    digest.since = kNow + 30min;
    model.setRows({digest}, kNow);
    QVERIFY(text(0, Qt::DisplayRole).startsWith(u"12 "_s));
    QCOMPARE(text(0, StepWordsRole), u"Lucía, Carlos"_s);
    QVERIFY(text(0, StepStateRole).startsWith(u"on shift "_s));
}

void escalationmodel_test::aCaseAtTheNetworkSaysWhatItWaitsFor() {
    EscalationRow row = order(1, EscalationState::Open);
    QVERIFY(stepState(row, kNow).startsWith(u"accept by "_s));
    QCOMPARE(stepWords(row), u"R-2026-1 · to the network → Norte"_s);
    QVERIFY(stepHint(row, kNow).contains(u"No order was sent yet"_s));
    row.sentAt = kNow - 40min;
    QVERIFY(stepHint(row, kNow).startsWith(u"Order sent "_s));
    row.state = EscalationState::Ignored;
    QCOMPARE(stepState(row, kNow), u"not accepted 42 m"_s);
    row.isStuck = true;
    QCOMPARE(stepState(row, kNow), u"order not sent"_s);
    row.state = EscalationState::Seen;
    QVERIFY(stepState(row, kNow).startsWith(u"accepted "_s));
}

void escalationmodel_test::theCaseSaysWhenItIsDue() {
    EscalationRow row = step(1, EscalationState::Open);
    QCOMPARE(stepDue(row, kNow), QString());
    row.due = core::runningDue(core::Measure::Resolution, kNow + 3h, 24h);
    QVERIFY(stepDue(row, kNow).startsWith(u"due "_s));
    QCOMPARE(stepDue(row, kNow + 5h), u"overdue by 2 h 00 m"_s);
}

void escalationmodel_test::rowsThatStayKeepTheirPlace() {
    EscalationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({step(1, EscalationState::Open), step(2, EscalationState::Open)}, kNow);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows({step(1, EscalationState::Open), step(2, EscalationState::Seen)}, kNow);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    model.setRows({step(2, EscalationState::Seen)}, kNow);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowOf(step(2, EscalationState::Done)), 0);
    QCOMPARE(model.rowOf(step(1, EscalationState::Open)), -1);
    QVERIFY(model.rowAt(1) == nullptr);
}

void escalationmodel_test::anOutageSaysSinceWhenAndHowMuchWaits() {
    HealthLine line = lineOf(HealthPart::MailOut, HealthState::Failing);
    line.waiting = 27;
    line.channel = core::ChannelHealth{core::PostChannel::Mail, kNow - 31min,  kNow, {},
                                       u"unreachable"_s,        u"no route"_s, 6,    u"agent"_s};
    const HealthWords said = healthWords(line, kNow);
    QVERIFY(said.title.startsWith(u"Mail does not leave since "_s));
    QVERIFY(said.title.endsWith(u" · 27 waiting"_s));
    QVERIFY(said.detail.startsWith(u"The server can't be reached."_s));
    QVERIFY(said.detail.contains(u"“no route”. 6 failed"_s));
    QCOMPARE(said.act, u"Set up"_s);

    line.part = HealthPart::Inbox;
    line.waiting = 0;
    line.channel->fault = u"credentials"_s;
    QVERIFY(healthWords(line, kNow).detail.contains(u"reparoctl channel password inbox"_s));
    line.channel.reset();
    line.isUnreadable = true;
    QVERIFY(healthWords(line, kNow).detail.contains(u"settings can't be read"_s));
}

void escalationmodel_test::whatIsWellAsksForNothing() {
    for (const HealthPart part : core::allValues<HealthPart>()) {
        HealthLine line = lineOf(part, HealthState::Ok);
        line.channel = core::ChannelHealth{core::PostChannel::Mail, {}, kNow, kNow, {}, {}, 0, {}};
        QVERIFY(!healthWords(line, kNow).title.isEmpty());
        QCOMPARE(healthWords(line, kNow).act, QString());
    }
}

void escalationmodel_test::mailThatDoesNotAddUpSaysSo() {
    HealthLine line = lineOf(HealthPart::Intake, HealthState::Warning);
    line.mail = {412, 61, 338, 0, 13, 0, 0};
    QCOMPARE(healthWords(line, kNow).title, u"13 mail(s) wait for a person"_s);
    QCOMPARE(healthWords(line, kNow).detail, u"Received 412 = cases 61 + follow-ups 338 + quarantine 13"_s);
    line.mail.received = 413;
    QCOMPARE(healthWords(line, kNow).title, u"Mail was lost"_s);
    QVERIFY(healthWords(line, kNow).detail.contains(u"413 ≠ "_s));
}

void escalationmodel_test::theStatusLineShowsTheWorstOfItsParts() {
    HealthLine inbox = lineOf(HealthPart::Inbox, HealthState::Ok);
    HealthLine mail = lineOf(HealthPart::MailOut, HealthState::Warning);
    mail.waiting = 3;
    HealthLine sms = lineOf(HealthPart::SmsOut, HealthState::Off);
    QCOMPARE(mailLamp({inbox, mail, sms}, kNow).text, u"Mail: 3 waiting"_s);
    QCOMPARE(mailLamp({inbox, mail, sms}, kNow).state, HealthState::Warning);
    QCOMPARE(mailLamp({inbox}, kNow).text, u"Mail up to date"_s);
    QCOMPARE(smsLamp({inbox, mail, sms}, kNow).text, QString());
    inbox.state = HealthState::Failing;
    inbox.channel = core::ChannelHealth{core::PostChannel::Inbox, kNow - 1h, kNow, {}, u"timeout"_s, {}, 2, {}};
    QVERIFY(mailLamp({inbox, mail, sms}, kNow).text.startsWith(u"Mail down since "_s));
}

REPARO_QT_TEST(escalationmodel_test);
#include "escalationmodel_test.moc"
