#include "models/timelinemodel.h"

#include "models/timelineroles.h"
#include "support/eventlog.h"
#include "support/qttest.h"
#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace models;
using namespace Qt::StringLiterals;
using core::EventType;
using support::EventLog;

namespace {

std::shared_ptr<const app::Company> company() {
    auto made = std::make_shared<app::Company>();
    core::User ana;
    ana.id = core::UserId(7);
    ana.name = u"Ana Peña"_s;
    core::User norte = ana;
    norte.id = core::UserId(8);
    norte.name = u"Pedro"_s;
    norte.role = core::Role::NetworkMember;
    norte.networkMember = core::NetworkMemberId(3);
    made->users = {ana, norte};
    made->catalogue.networkMembers = {{core::NetworkMemberId(3), u"norte"_s, u"Taller Norte"_s, true}};
    made->catalogue.causes = {{core::CauseId(1), u"part"_s, {u"Repuesto"_s, u"Spare part"_s}},
                              {core::CauseId(2), u"late"_s, {u"Demora"_s, u"Delay"_s}}};
    return made;
}

app::CaseDetail detailOf(const EventLog& log) {
    app::CaseDetail detail;
    detail.subject.id = core::CaseId(1);
    detail.subject.number = u"R-2026-000001"_s;
    detail.subject.status = core::Status::InProgress;
    detail.customer.emplace();
    detail.customer->id = core::PartyId(5);
    detail.customer->name = u"Paula Mejía"_s;
    detail.events = log.events();
    return detail;
}

QStringList texts(const TimelineModel& model, int role) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row).data(role).toString();
    return all;
}

} // namespace

class timelinemodel_test : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfEventHasWords();
    void whatTheCustomerSaidIsQuotedUnderTheirName();
    void theNetworkAnswersUnderItsCompany();
    void anEditNamesFieldAndBothValues();
    void whatWasTakenBackStaysMarked();
    void takingBackTheTakingBackBringsItBack();
    void aGrowingLogOnlyAddsRows();
    void newestFirstGrowsAtTheTop();
    void eventsOfAMergedCaseStandBetweenByTime();
    void aPromiseShowsItsTimeWhileTheCaseIsOpen();
    void messagesStandAmongEventsAndOfferToBeTakenBack();
    void aFileCanBeSavedUntilItIsTakenBack();
    void whoeverWroteStandsByName();
    void filesOfMailAndMessagesAreNamed();
};

void timelinemodel_test::messagesStandAmongEventsAndOfferToBeTakenBack() {
    EventLog log;
    log.add(0, EventType::Received);
    log.add(30, EventType::MessageDelivered, {{u"message"_s, 4}});
    log.add(40, EventType::Note);
    app::CaseDetail detail = detailOf(log);
    core::Outgoing message;
    message.id = core::OutgoingId(4);
    message.purpose = core::Purpose::Progress;
    message.address = u"paula@correo.example"_s;
    message.body = u"Vamos hoy"_s;
    message.orderedBy = core::UserId(7);
    message.isAutomatic = false;
    message.createdAt = EventLog::at(20);
    TimelineModel model(TimelineModel::Order::OldestFirst);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    detail.messages = {message};
    model.setCase(detail, {}, company(), EventLog::at(50));
    QCOMPARE(model.rowCount(), 3); // what says that it arrived is the message itself
    QCOMPARE(model.index(1).data(ActorRole).toString(), u"Ana Peña"_s);
    QVERIFY(model.index(1).data(ActRole).toString().contains(u"paula@correo.example"_s));
    QVERIFY(model.index(1).data(EntryTextRole).toString().contains(u"Vamos hoy"_s));
    QCOMPARE(model.index(1).data(EntryMessageRole).toLongLong(), 4);
    detail.messages[0].state = core::OutgoingState::Failed;
    detail.messages[0].fault = u"recipient"_s;
    model.setCase(detail, {}, company(), EventLog::at(50));
    QVERIFY(model.index(1).data(EntryTextRole).toString().contains(u"Correct it"_s));
    QCOMPARE(model.index(1).data(EntryMessageRole).toLongLong(), 0);
}

void timelinemodel_test::whoeverWroteStandsByName() {
    EventLog log;
    log.add(0, EventType::Received);
    log.add(5, EventType::MessageReceived, {{u"from"_s, u"paula@correo.example"_s}, {u"by"_s, u"customer"_s}});
    log.add(6, EventType::MessageReceived, {{u"from"_s, u"otro@correo.example"_s}, {u"by"_s, u"other"_s}});
    TimelineModel model(TimelineModel::Order::OldestFirst);
    model.setCase(detailOf(log), {}, company(), EventLog::at(50));
    QCOMPARE(model.index(1).data(ActorRole).toString(), u"Paula Mejía"_s);
    QCOMPARE(model.index(1).data(ActRole).toString(), u"wrote (E-mail)"_s);
    QCOMPARE(model.index(2).data(ActorRole).toString(), u"otro@correo.example"_s);
}

void timelinemodel_test::filesOfMailAndMessagesAreNamed() {
    EventLog log;
    log.add(0, EventType::Received);
    app::CaseDetail detail = detailOf(log);
    core::CaseFile report;
    report.id = core::CaseFileId(3);
    report.name = u"informe.pdf"_s;
    detail.files = {report};
    core::Outgoing message;
    message.id = core::OutgoingId(4);
    message.files = {report.id};
    message.createdAt = EventLog::at(20);
    detail.messages = {message};
    const core::MailFile photo{core::IncomingId(9), 2, u"foto.jpg"_s, 2048, u"Paula Mejía"_s, EventLog::at(0)};
    detail.mailFiles = {photo};
    TimelineModel model(TimelineModel::Order::OldestFirst);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCase(detail, {}, company(), EventLog::at(50));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data(ActorRole).toString(), u"Paula Mejía"_s);
    QCOMPARE(model.index(1).data(EntryFileNameRole).toString(), u"foto.jpg"_s);
    QCOMPARE(model.index(1).data(EntryMailFileRole).value<core::MailFile>(), photo);
    QVERIFY(model.index(2).data(EntryTextRole).toString().contains(u"informe.pdf"_s));
}

void timelinemodel_test::everyKindOfEventHasWords() {
    for (const EventType type : core::allValues<EventType>()) {
        core::CaseEvent event;
        event.type = type;
        event.actor = core::UserId(7);
        const auto known = company();
        const EventWords words = eventWords(event, {known.get(), nullptr, QLocale()}, EventLog::at(0));
        QVERIFY2(!words.act.isEmpty(), qPrintable(core::toCode(type)));
        QVERIFY2(!words.actor.isEmpty(), qPrintable(core::toCode(type)));
        QVERIFY2(!words.icon.isEmpty(), qPrintable(core::toCode(type)));
        QVERIFY2(!words.act.contains(u'%'), qPrintable(words.act));
    }
}

void timelinemodel_test::whatTheCustomerSaidIsQuotedUnderTheirName() {
    EventLog log;
    log.add(0, EventType::Received, {{u"channel"_s, u"whatsapp"_s}});
    TimelineModel model(TimelineModel::Order::OldestFirst);
    model.setCase(detailOf(log), {}, company(), EventLog::at(5));
    QCOMPARE(model.index(0).data(ActorRole).toString(), u"Paula Mejía"_s);
    QCOMPARE(model.index(0).data(EntryIconRole).toString(), u"chat"_s);
    QVERIFY(model.index(0).data(IsVerbatimRole).toBool());
}

void timelinemodel_test::theNetworkAnswersUnderItsCompany() {
    core::CaseEvent note;
    note.type = EventType::Note;
    note.actor = core::UserId(8);
    const auto known = company();
    const EventWords words = eventWords(note, {known.get(), nullptr, QLocale()}, EventLog::at(0));
    QCOMPARE(words.actor, u"Taller Norte"_s);
    QVERIFY(words.isVerbatim);
}

void timelinemodel_test::anEditNamesFieldAndBothValues() {
    core::CaseEvent edit;
    edit.type = EventType::Edited;
    edit.data = {{u"changes"_s, QJsonObject{{u"cause"_s, QJsonArray{1, 2}}}}};
    const auto known = company();
    const EventWords words = eventWords(edit, {known.get(), nullptr, QLocale(u"en_US"_s)}, EventLog::at(0));
    QVERIFY(words.text.contains(u"Spare part"_s));
    QVERIFY(words.text.contains(u"Delay"_s));
    QVERIFY(words.text.startsWith(u"Cause"_s));
}

void timelinemodel_test::whatWasTakenBackStaysMarked() {
    EventLog log;
    log.received(0);
    const core::EventId waiting = log.waiting(10, 90);
    log.undone(12, waiting);
    TimelineModel model(TimelineModel::Order::OldestFirst);
    model.setCase(detailOf(log), {}, company(), EventLog::at(20));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(0).data(IsTakenBackRole).toBool());
    QVERIFY(model.index(1).data(IsTakenBackRole).toBool());
    QVERIFY(model.index(1).data(EntryTextRole).toString().startsWith(u"Taken back by Reparo"_s));
}

void timelinemodel_test::aFileCanBeSavedUntilItIsTakenBack() {
    EventLog log;
    const core::EventId note = log.add(0, EventType::Note, {{u"file"_s, 4}, {u"size"_s, 2048}});
    TimelineModel model(TimelineModel::Order::OldestFirst);
    model.setCase(detailOf(log), {}, company(), EventLog::at(20));
    QCOMPARE(model.index(0).data(EntryFileRole).toLongLong(), 4);
    QCOMPARE(model.index(0).data(ActRole).toString(), u"added a file"_s);
    log.undone(5, note);
    model.setCase(detailOf(log), {}, company(), EventLog::at(20));
    QCOMPARE(model.index(0).data(EntryFileRole).toLongLong(), 0);
}

void timelinemodel_test::takingBackTheTakingBackBringsItBack() {
    EventLog log;
    log.received(0);
    const core::EventId note = log.add(10, EventType::Note);
    const core::EventId undone = log.undone(12, note);
    log.undone(13, undone);
    TimelineModel model(TimelineModel::Order::OldestFirst);
    model.setCase(detailOf(log), {}, company(), EventLog::at(20));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(1).data(IsTakenBackRole).toBool());
}

void timelinemodel_test::aGrowingLogOnlyAddsRows() {
    EventLog log;
    log.received(0);
    log.reached(5);
    TimelineModel model(TimelineModel::Order::OldestFirst);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCase(detailOf(log), {}, company(), EventLog::at(20));
    const QPersistentModelIndex first = model.index(0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    log.add(21, EventType::Note);
    model.setCase(detailOf(log), {}, company(), EventLog::at(22));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.latestRow(), 2);
    QCOMPARE(first.row(), 0);
    QCOMPARE(resets.size() + removals.size() + changes.size(), 0);
}

void timelinemodel_test::newestFirstGrowsAtTheTop() {
    EventLog log;
    log.received(0);
    TimelineModel model(TimelineModel::Order::NewestFirst);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCase(detailOf(log), {}, company(), EventLog::at(1));
    const QPersistentModelIndex first = model.index(0);
    log.add(2, EventType::Note);
    log.add(3, EventType::Started);
    model.setCase(detailOf(log), {}, company(), EventLog::at(4));
    QCOMPARE(first.row(), 2);
    QCOMPARE(model.latestRow(), 0);
    QCOMPARE(model.index(0).data(EntryIconRole).toString(), u"play"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.latestRow(), -1);
}

void timelinemodel_test::eventsOfAMergedCaseStandBetweenByTime() {
    EventLog log;
    log.received(0);
    log.add(30, EventType::Note);
    app::CaseDetail merged;
    merged.subject.number = u"R-2026-000002"_s;
    core::CaseEvent told;
    told.id = core::EventId(90);
    told.at = EventLog::at(10);
    told.type = EventType::Received;
    merged.events = {told};
    TimelineModel model(TimelineModel::Order::OldestFirst);
    model.setCase(detailOf(log), {merged}, company(), EventLog::at(40));
    const QStringList acts = texts(model, ActRole);
    QCOMPARE(acts.size(), 3);
    QVERIFY(acts.at(1).endsWith(u"R-2026-000002"_s));
    QVERIFY(!acts.at(0).contains(u"R-2026"_s));
}

void timelinemodel_test::aPromiseShowsItsTimeWhileTheCaseIsOpen() {
    EventLog log;
    log.received(0);
    log.add(1, EventType::Promise, {{u"due"_s, EventLog::iso(60)}});
    app::CaseDetail detail = detailOf(log);
    TimelineModel model(TimelineModel::Order::OldestFirst);
    model.setCase(detail, {}, company(), EventLog::at(10));
    QCOMPARE(model.index(1).data(EntrySlaStateRole).toInt(), static_cast<int>(core::SlaState::Urgent));
    model.setCase(detail, {}, company(), EventLog::at(61));
    QCOMPARE(model.index(1).data(EntrySlaStateRole).toInt(), static_cast<int>(core::SlaState::Overdue));
    detail.subject.status = core::Status::Closed;
    model.setCase(detail, {}, company(), EventLog::at(61));
    QCOMPARE(model.index(1).data(EntrySlaStateRole).toInt(), static_cast<int>(core::SlaState::None));
}

REPARO_QT_TEST(timelinemodel_test);
#include "timelinemodel_test.moc"
