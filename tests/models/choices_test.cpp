#include "models/casechoices.h"
#include "models/moneyinput.h"
#include "models/ownerchoices.h"
#include "models/typeaheadroles.h"
#include "support/qttest.h"
#include <QAbstractItemModelTester>

using namespace models;
using namespace Qt::StringLiterals;

namespace {

const core::Instant kNow(QDateTime({2026, 11, 24}, {19, 22}, Qt::UTC));

core::User person(int id, const QString& name, core::Role role = core::Role::ClaimsManager) {
    core::User user;
    user.id = core::UserId(id);
    user.name = name;
    user.role = role;
    return user;
}

app::Company company() {
    app::Company made;
    made.users = {person(1, u"Ana Peña"_s), person(2, u"Luis Gómez"_s), person(3, u"Eva Díaz"_s),
                  person(4, u"Marta Torres"_s, core::Role::Advisor), person(5, u"Juan"_s, core::Role::Supervisor)};
    made.users[2].isActive = false;
    return made;
}

core::CaseRow row(int id, const QString& summary, core::Status status = core::Status::InProgress) {
    core::CaseRow made;
    made.id = core::CaseId(id);
    made.number = u"R-2026-%1"_s.arg(id, 6, 10, QLatin1Char('0'));
    made.summary = summary;
    made.status = status;
    return made;
}

QStringList shown(const QAbstractItemModel& model) {
    QStringList all;
    for (int i = 0; i < model.rowCount(); ++i)
        all << model.index(i, 0).data(PrimaryRole).toString();
    return all;
}

} // namespace

class choices_test : public QObject {
    Q_OBJECT

private slots:
    void iComeFirstThenWhoCarriesLeastThenTheRule();
    void whoHasTheCaseOrMayOwnNoneIsNotOffered();
    void aFewLettersFindAnOwner();
    void whoIsAbsentComesLastAndSaysUntilWhen();
    void casesOfTheSameCustomerComeBeforeFoundOnes();
    void endedCasesAndTheCaseItselfAreNotOffered();
    void amountsAreReadAsPeopleTypeThem();
    void whatIsNoAmountIsNone();
};

void choices_test::iComeFirstThenWhoCarriesLeastThenTheRule() {
    OwnerChoices choices;
    const QAbstractItemModelTester tester(&choices, QAbstractItemModelTester::FailureReportingMode::QtTest);
    app::Company people = company();
    people.users[2].isActive = true;
    choices.setPeople(people, core::UserId(3), core::UserId(), kNow);
    choices.setLoad(core::UserId(1), 9, 4);
    choices.setLoad(core::UserId(2), 7, 1);
    choices.setLoad(core::UserId(3), 30, 20);
    choices.sortByLoad();
    QCOMPARE(shown(choices).mid(1), QStringList({u"Luis Gómez"_s, u"Ana Peña"_s, u"By rule"_s}));
    QVERIFY(choices.choiceAt(0).isMe);
    QVERIFY(!choices.choiceAt(3).owner.isValid());
    QCOMPARE(choices.people().size(), 3);
}

void choices_test::whoHasTheCaseOrMayOwnNoneIsNotOffered() {
    OwnerChoices choices;
    choices.setPeople(company(), core::UserId(4), core::UserId(1), kNow);
    QCOMPARE(shown(choices), QStringList({u"Luis Gómez"_s, u"By rule"_s}));
    choices.setPeople(company(), core::UserId(5), core::UserId(1), kNow);
    QCOMPARE(choices.choiceAt(0).owner, core::UserId(5));
}

void choices_test::aFewLettersFindAnOwner() {
    OwnerChoices choices;
    choices.setPeople(company(), core::UserId(4), core::UserId(), kNow);
    choices.setTyped(u"gom"_s);
    QCOMPARE(shown(choices), QStringList(u"Luis Gómez"_s));
    choices.setTyped({});
    QCOMPARE(choices.rowCount(), 3);
}

void choices_test::whoIsAbsentComesLastAndSaysUntilWhen() {
    app::Company made = company();
    core::Absence away;
    away.user = core::UserId(1);
    away.from = kNow;
    away.until = kNow + std::chrono::hours(72);
    made.absences = {away};
    OwnerChoices choices;
    choices.setPeople(made, core::UserId(4), core::UserId(), kNow);
    choices.setLoad(core::UserId(2), 30, 9);
    choices.sortByLoad();
    QCOMPARE(shown(choices), (QStringList{u"Luis Gómez"_s, u"Ana Peña"_s, u"By rule"_s}));
    QVERIFY(choices.index(1, 0).data(RightRole).toString().startsWith(u"absent until"_s));
    QCOMPARE(choices.choiceAt(1).absentUntil, std::optional(away.until));
    choices.setPeople(made, core::UserId(4), core::UserId(), away.until);
    QVERIFY(!choices.choiceAt(0).absentUntil && !choices.choiceAt(1).absentUntil);
}

void choices_test::casesOfTheSameCustomerComeBeforeFoundOnes() {
    CaseChoices choices;
    const QAbstractItemModelTester tester(&choices, QAbstractItemModelTester::FailureReportingMode::QtTest);
    choices.setOwn({row(1, u"Cobro doble"_s), row(2, u"Visita"_s)}, core::CaseId(9));
    QCOMPARE(choices.rowCount(), 2);
    choices.setTyped(u"cobro"_s);
    choices.setFound({row(3, u"Cobro errado"_s), row(1, u"Cobro doble"_s)});
    QCOMPARE(shown(choices), QStringList({u"Cobro doble"_s, u"Cobro errado"_s}));
    QCOMPARE(choices.rowAt(1).id, core::CaseId(3));
}

void choices_test::endedCasesAndTheCaseItselfAreNotOffered() {
    CaseChoices choices;
    choices.setOwn({row(1, u"Cerrado"_s, core::Status::Closed), row(2, u"Unido"_s, core::Status::Merged)},
                   core::CaseId(9));
    choices.setTyped(u"x"_s);
    choices.setFound({row(9, u"El mismo"_s), row(4, u"Cerrado también"_s, core::Status::Closed)});
    QCOMPARE(choices.rowCount(), 0);
}

void choices_test::amountsAreReadAsPeopleTypeThem() {
    const QLocale colombia(u"es_CO"_s);
    QCOMPARE(minorFrom(u"2.180.000"_s, colombia), 218'000'000);
    QCOMPARE(minorFrom(u"$ 1.234,50"_s, colombia), 123'450);
    QCOMPARE(minorFrom(u"50000"_s, colombia), 5'000'000);
    QCOMPARE(minorFrom(u"COP 0,29"_s, colombia), 29);
    QCOMPARE(minorFrom(u"1,234.50 USD"_s, QLocale(u"en_US"_s)), 123'450);
}

void choices_test::whatIsNoAmountIsNone() {
    const QLocale colombia(u"es_CO"_s);
    for (const QString& each : {u""_s, u"mucho"_s, u"12 mil 3"_s, u"1.2.3"_s, u"inf"_s, u"nan"_s})
        QVERIFY2(!minorFrom(each, colombia), qPrintable(each));
}

REPARO_QT_TEST(choices_test);

#include "choices_test.moc"
