#include "models/casesteps.h"

#include "models/whysheet.h"
#include "support/eventlog.h"
#include "support/qttest.h"

using namespace models;
using namespace Qt::StringLiterals;
using core::EventType;
using support::EventLog;

namespace {

core::AgreementBook promising(core::Measure measure, core::Duration time) {
    core::Target target;
    target.measure = measure;
    target.allowance = core::clockHours(time);
    return core::AgreementBook::ofTargets({target});
}

app::Company company() {
    app::Company made;
    core::User ana;
    ana.id = core::UserId(7);
    ana.name = u"Ana Peña"_s;
    made.users = {ana};
    made.catalogue.networkMembers = {{core::NetworkMemberId(3), u"norte"_s, u"Taller Norte"_s, true}};
    return made;
}

/// A call that ana owns, with what the log says of its clocks.
app::CaseDetail detailOf(const EventLog& log, int minute) {
    app::CaseDetail detail;
    detail.subject.id = core::CaseId(1);
    detail.subject.owner = core::UserId(7);
    detail.subject.status = core::Status::Assigned;
    detail.subject.loggedAt = EventLog::at(0);
    detail.events = log.events();
    detail.clocks = core::clocksOf(log.events(), core::AgreementBook(), EventLog::at(minute));
    return detail;
}

QString pattern(const app::CaseDetail& detail, int minute) {
    QString marks;
    const QList<CaseStep> steps = stepsOf(detail, company(), EventLog::at(minute), QLocale(u"en_US"_s));
    for (const CaseStep& step : steps)
        marks += step.state == CaseStep::State::Done ? u'x' : step.state == CaseStep::State::Current ? u'>' : u'-';
    return marks;
}

} // namespace

class casesteps_test : public QObject {
    Q_OBJECT

private slots:
    void aCallIsAcknowledgedAndWaitsForItsOwner();
    void aMessageIsAcknowledgedWhenTheCustomerIsReached();
    void theNetworkIsAStepOfItsOwnUntilItIsBack();
    void aPauseWithTheNetworkDoesNotEndItsStep();
    void anAnswerEndsTheWay();
    void nobodyToAnswerHasAShortWay();
    void aMergedCaseHasNoCurrentStep();
    void whyListsPausesWithTheirReasonAndWhatIsLeft();
    void theSheetHoldsEveryStretchAndNoFormula();
    void whyOfAPromiseThatWasKeptStopsThere();
};

void casesteps_test::aCallIsAcknowledgedAndWaitsForItsOwner() {
    EventLog log;
    log.received(0);
    app::CaseDetail detail = detailOf(log, 1);
    QCOMPARE(pattern(detail, 1), u"x>----"_s);
    detail.subject.ownerConfirmedAt = EventLog::at(1);
    QCOMPARE(pattern(detail, 2), u"xx>---"_s);
}

void casesteps_test::aMessageIsAcknowledgedWhenTheCustomerIsReached() {
    EventLog log;
    log.received(0);
    app::CaseDetail detail = detailOf(log, 1);
    detail.subject.channel = core::Channel::Mail;
    QCOMPARE(pattern(detail, 1), u">-----"_s);
    log.reached(5);
    detail.events = log.events();
    detail.clocks = core::clocksOf(log.events(), core::AgreementBook(), EventLog::at(6));
    QCOMPARE(pattern(detail, 6), u"x>x---"_s);
}

void casesteps_test::theNetworkIsAStepOfItsOwnUntilItIsBack() {
    EventLog log;
    log.received(0);
    log.reached(1);
    log.add(2, EventType::Escalated, {{u"networkMember"_s, 3}});
    app::CaseDetail detail = detailOf(log, 3);
    detail.subject.ownerConfirmedAt = EventLog::at(1);
    detail.subject.networkMember = core::NetworkMemberId(3);
    detail.subject.status = core::Status::WithNetwork;
    QCOMPARE(pattern(detail, 3), u"xxx>---"_s);
    detail.subject.status = core::Status::InProgress;
    QCOMPARE(pattern(detail, 3), u"xxxx>--"_s);
}

void casesteps_test::aPauseWithTheNetworkDoesNotEndItsStep() {
    EventLog log;
    log.received(0);
    log.add(1, EventType::Started);
    log.add(2, EventType::Escalated, {{u"networkMember"_s, 3}});
    log.add(3, EventType::Waiting, {{u"reason"_s, u"document"_s}});
    app::CaseDetail detail = detailOf(log, 4);
    detail.subject.ownerConfirmedAt = EventLog::at(1);
    detail.subject.networkMember = core::NetworkMemberId(3);
    detail.subject.status = core::Status::WaitingCustomer;
    const auto step = [&] { return stepsOf(detail, company(), EventLog::at(4), QLocale(u"en_US"_s)).at(3); };
    QCOMPARE(step().title, u"Network report"_s);
    QVERIFY(step().state != CaseStep::State::Done);
    detail.subject.status = core::Status::InProgress;
    QCOMPARE(step().state, CaseStep::State::Done);
}

void casesteps_test::anAnswerEndsTheWay() {
    EventLog log;
    log.received(0);
    log.add(2, EventType::Resolved);
    app::CaseDetail detail = detailOf(log, 3);
    detail.subject.ownerConfirmedAt = EventLog::at(1);
    detail.subject.status = core::Status::Resolved;
    detail.subject.outcome = core::Outcome::Upheld;
    detail.subject.resolvedAt = EventLog::at(2);
    QCOMPARE(pattern(detail, 3), u"xx>x--"_s);
    log.reached(4, true);
    detail.events = log.events();
    detail.clocks = core::clocksOf(log.events(), core::AgreementBook(), EventLog::at(5));
    QCOMPARE(pattern(detail, 5), u"xxxxx>"_s);
    detail.subject.closedAt = EventLog::at(6);
    detail.subject.evidence = core::Evidence::CallReached;
    QCOMPARE(pattern(detail, 7), u"xxxxxx"_s);
}

void casesteps_test::nobodyToAnswerHasAShortWay() {
    app::CaseDetail detail = detailOf({}, 0);
    detail.subject.hasNoContactDetails = true;
    detail.subject.closedAt = EventLog::at(0);
    detail.subject.evidence = core::Evidence::NoContact;
    QCOMPARE(pattern(detail, 1), u"xxx"_s);
}

void casesteps_test::aMergedCaseHasNoCurrentStep() {
    EventLog log;
    log.received(0);
    app::CaseDetail detail = detailOf(log, 1);
    detail.subject.status = core::Status::Merged;
    QVERIFY(!pattern(detail, 1).contains(u'>'));
}

void casesteps_test::whyListsPausesWithTheirReasonAndWhatIsLeft() {
    EventLog log;
    log.received(0);
    log.waiting(60, 600);
    log.add(180, EventType::Resumed);
    const auto clocks =
        core::clocksOf(log.events(), promising(core::Measure::Resolution, std::chrono::hours(24)), EventLog::at(240));
    const QList<WhyRow> rows = whyRows(clocks.first(), core::AgreementBook(), EventLog::at(240), QLocale(u"en_US"_s));
    QStringList spans;
    for (const WhyRow& row : rows)
        spans << row.span + u' ' + row.what;
    QCOMPARE(spans, QStringList({u"1 h 00 m counted"_s, u"2 h 00 m paused: A document"_s, u"1 h 00 m counted"_s,
                                 u"22 h 00 m still to come"_s}));
    const QString text = whyText(clocks, core::AgreementBook(), EventLog::at(240), QLocale(u"en_US"_s));
    QVERIFY2(text.contains(u"Counted 2 h 00 m of 1 d, paused 2 h 00 m, 22 h 00 m left"_s), qPrintable(text));
}

void casesteps_test::theSheetHoldsEveryStretchAndNoFormula() {
    EventLog log;
    log.received(0);
    log.waiting(60, 600);
    log.add(180, EventType::Resumed);
    const QLocale spanish(u"es_CO"_s);
    WhySheet sheet;
    sheet.subject.number = u"R-2026-000123"_s;
    sheet.subject.summary = u"<b>Nevera</b>"_s;
    sheet.company = u"Reparo"_s;
    sheet.madeAt = EventLog::at(240);
    sheet.clocks = whyClocks(
        core::clocksOf(log.events(), promising(core::Measure::Resolution, std::chrono::hours(24)), sheet.madeAt),
        core::AgreementBook(), sheet.madeAt, spanish);
    sheet.clocks.first().rows.first().what = u"=1+1"_s;
    const QString html = whySheetHtml(sheet, spanish);
    QVERIFY(html.contains(u"R-2026-000123"_s) && html.contains(u"&lt;b&gt;Nevera"_s) && html.contains(u"22 h 00 m"_s));
    QCOMPARE(html.count(u"<tr>"_s), 5); // heads and four stretches
    const QList<QByteArray> lines = whySheetCsv(sheet, spanish).split('\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines.first().startsWith("\xEF\xBB\xBF\""));
    QVERIFY2(lines.at(1).contains(";\"'=1+1\""), lines.at(1).constData());
    QCOMPARE(whySheetCsv(sheet, QLocale(u"en_US"_s)).count(';'), 0);
}

void casesteps_test::whyOfAPromiseThatWasKeptStopsThere() {
    EventLog log;
    log.received(0);
    log.reached(30);
    const auto clocks =
        core::clocksOf(log.events(), promising(core::Measure::FirstContact, std::chrono::hours(4)), EventLog::at(300));
    const QList<WhyRow> rows = whyRows(clocks.first(), core::AgreementBook(), EventLog::at(300), QLocale(u"en_US"_s));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().span, u"30 m"_s);
}

REPARO_QT_TEST(casesteps_test);
#include "casesteps_test.moc"
