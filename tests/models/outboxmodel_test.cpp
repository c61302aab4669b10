#include "messaging/transport.h"
#include "models/outboxmodel.h"
#include "models/twolineroles.h"
#include "support/qttest.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace models;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::OutgoingState;

namespace {

const core::Instant kNow(QDateTime({2026, 11, 24}, {19, 22}, Qt::UTC));

core::Outgoing message(int id, OutgoingState state) {
    core::Outgoing made;
    made.id = core::OutgoingId(id);
    made.number = u"R-2026-%1"_s.arg(id);
    made.purpose = core::Purpose::Escalation;
    made.recipient = u"Taller Norte"_s;
    made.address = u"taller@norte.example"_s;
    made.state = state;
    made.createdAt = made.notBefore = kNow - 1h;
    return made;
}

} // namespace

class outboxmodel_test : public QObject {
    Q_OBJECT

private slots:
    void aRowSaysToWhomAndWhereItIs();
    void rowsThatStayKeepTheirPlace();
    void everyFaultHasASentence();
};

void outboxmodel_test::aRowSaysToWhomAndWhereItIs() {
    OutboxModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    core::Outgoing failed = message(1, OutgoingState::Failed);
    failed.fault = u"recipient"_s;
    model.setMessages({failed, message(2, OutgoingState::Sent)}, kNow);
    QCOMPARE(model.data(model.index(0), Qt::DisplayRole).toString(), u"Escalation to Taller Norte"_s);
    QCOMPARE(model.data(model.index(0), DetailRole).toString(), u"R-2026-1  taller@norte.example"_s);
    QCOMPARE(model.data(model.index(0), RemarkRole).toString(), u"failed"_s);
    QVERIFY(model.data(model.index(0), IsFreshRole).toBool());
    QVERIFY(!model.data(model.index(1), IsFreshRole).toBool());
    QVERIFY(model.data(model.index(0), Qt::AccessibleTextRole).toString().contains(u"Correct it"_s));
}

void outboxmodel_test::rowsThatStayKeepTheirPlace() {
    OutboxModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMessages({message(1, OutgoingState::Ready), message(2, OutgoingState::Ready)}, kNow);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setMessages({message(1, OutgoingState::Sending), message(2, OutgoingState::Ready)}, kNow);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.data(model.index(0), RemarkRole).toString(), u"being sent"_s);
    QCOMPARE(model.rowOf(core::OutgoingId(2)), 1);
}

void outboxmodel_test::everyFaultHasASentence() {
    for (const messaging::Fault each : core::allValues<messaging::Fault>())
        if (each != messaging::Fault::None)
            QVERIFY2(faultText(core::toCode(each)).endsWith(u'.'), qPrintable(core::toCode(each)));
    QCOMPARE(faultText({}), QString());
}

REPARO_QT_TEST(outboxmodel_test);
#include "outboxmodel_test.moc"
