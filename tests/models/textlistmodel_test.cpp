#include "models/textlistmodel.h"

#include "app/texts.h"
#include "models/fivepwords.h"
#include "models/twolineroles.h"
#include "support/qttest.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace models;
using namespace Qt::StringLiterals;
using core::Medium;
using core::MessageText;
using core::Purpose;

namespace {

MessageText text(Medium medium, const QString& language, int version) {
    return {{Purpose::Progress, medium, language}, version, u"Su caso"_s, u"Hola"_s, {}, {}};
}

} // namespace

class textlistmodel_test : public QObject {
    Q_OBJECT

private slots:
    void aRowHoldsBothLanguagesAndWhoseTheyAre();
    void anEditMarksItsRowAndASaveKeepsThePlace();
    void everyFindingNameAndReasonHasWords();
};

void textlistmodel_test::aRowHoldsBothLanguagesAndWhoseTheyAre() {
    TextListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTexts({text(Medium::Email, u"es"_s, 2), text(Medium::Email, u"en"_s, 0), text(Medium::Sms, u"es"_s, 0)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Progress, E-mail"_s);
    QCOMPARE(model.index(0).data(DetailRole).toString(), u"es v2, en as shipped"_s);
    QCOMPARE(model.textAt(0, u"en"_s)->version, 0);
    QVERIFY(model.textAt(1, u"en"_s) == nullptr);
}

void textlistmodel_test::anEditMarksItsRowAndASaveKeepsThePlace() {
    TextListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTexts({text(Medium::Email, u"es"_s, 0), text(Medium::Sms, u"es"_s, 0)});
    model.setEdited({Purpose::Progress, Medium::Sms, u"es"_s}, true);
    QVERIFY(model.index(1).data(IsFreshRole).toBool());
    QVERIFY(!model.index(0).data(IsFreshRole).toBool());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setTexts({text(Medium::Email, u"es"_s, 1), text(Medium::Sms, u"es"_s, 0)});
    QCOMPARE(resets.count(), 0);
    QVERIFY(model.index(1).data(IsFreshRole).toBool());
    QCOMPARE(model.textAt(0, u"es"_s)->version, 1);
}

void textlistmodel_test::everyFindingNameAndReasonHasWords() {
    for (const messaging::FivePRule rule : core::allValues<messaging::FivePRule>()) {
        const QString sentence = findingText({messaging::FiveP::Polite, rule, 0, u"pronto"_s});
        QVERIFY2(sentence.size() > 10 && !sentence.contains(u'%'), qPrintable(sentence));
    }
    for (const Purpose purpose : core::allValues<Purpose>())
        for (const QString& name : app::letterNames(purpose))
            QVERIFY2(nameText(name) != name, qPrintable(name));
    for (const core::ChannelReason reason : core::allValues<core::ChannelReason>())
        QVERIFY(!reasonText(reason).isEmpty());
    QVERIFY(textFaultText({u"body"_s, u"template_unknown"_s, 2, 3, u"nane"_s}).contains(u"2:3 {{nane}}"_s));
}

REPARO_QT_TEST(textlistmodel_test);
#include "textlistmodel_test.moc"
