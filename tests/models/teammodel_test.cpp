#include "models/handovertext.h"
#include "models/ownerreason.h"
#include "models/teammodel.h"
#include "models/teamroles.h"
#include "support/qttest.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace models;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const core::Instant kNow(QDateTime({2026, 11, 24}, {19, 22}, Qt::UTC));

app::TeamMember member(int id, const QString& name, const QList<int>& due) {
    app::TeamMember made;
    made.user = core::UserId(id);
    made.name = name;
    made.due = due;
    return made;
}

app::Team team(const QList<app::TeamMember>& members, int hours = 3) {
    app::Team made;
    made.members = members;
    made.now = kNow;
    for (int i = 0; i < hours; ++i) {
        app::TeamHour hour;
        hour.hour = 9 + i;
        made.hours << hour;
    }
    return made;
}

app::TeamMember away(int id, const QString& name) {
    app::TeamMember made = member(id, name, {4, 4, 4});
    core::Absence absence;
    absence.user = made.user;
    absence.from = kNow - 1h;
    absence.until = kNow + 48h;
    made.absence = absence;
    return made;
}

core::CaseRow row(const QString& number) {
    core::CaseRow made;
    made.number = number;
    return made;
}

QVariant at(const TeamModel& model, int rowNumber, int column, int role = Qt::DisplayRole) {
    return model.index(rowNumber, column).data(role);
}

} // namespace

class teammodel_test : public QObject {
    Q_OBJECT

private slots:
    void figuresStandInTheirColumns();
    void theHottestCellIsTheFullestOne();
    void absenceStandsInsteadOfTheHours();
    void everyCellReadsAsWords();
    void aFigureThatChangesMovesNothing();
    void modelKeepsItsPromises();
    void aHandOverIsToldByPersonAndByReason();
    void reasonsOfAbsenceAreWords();
};

void teammodel_test::figuresStandInTheirColumns() {
    app::TeamMember ana = member(1, u"Ana"_s, {0, 2, 0});
    ana.open = 11;
    ana.withinHour = 2;
    ana.oldest = kNow - 100h;
    ana.closedPerDay = 5.125;
    ana.closed = {1, 2, 3};
    TeamModel model;
    model.setTeam(team({ana}));
    QCOMPARE(model.columnCount(), 9);
    QCOMPARE(at(model, 0, TeamModel::PersonColumn).toString(), u"Ana"_s);
    QCOMPARE(at(model, 0, TeamModel::OpenColumn).toString(), u"11"_s);
    QCOMPARE(at(model, 0, TeamModel::UrgentColumn).toString(), u"2"_s);
    QVERIFY(at(model, 0, TeamModel::UrgentColumn, IsStrongRole).toBool());
    QCOMPARE(at(model, 0, TeamModel::OverdueColumn).toString(), u"–"_s);
    QVERIFY(!at(model, 0, TeamModel::OverdueColumn, IsStrongRole).toBool());
    QCOMPARE(at(model, 0, TeamModel::OldestColumn).toString(), u"4 d"_s);
    QCOMPARE(at(model, 0, TeamModel::FirstHourColumn + 1).toString(), u"2"_s);
    QCOMPARE(at(model, 0, model.paceColumn()).toString(), QLocale().toString(5.1, 'f', 1));
    QCOMPARE(at(model, 0, model.paceColumn(), SparkRole).value<QList<int>>(), (QList<int>{1, 2, 3}));
    QCOMPARE(model.headerData(TeamModel::FirstHourColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"9"_s);
}

void teammodel_test::theHottestCellIsTheFullestOne() {
    TeamModel model;
    const auto heats = [&](const QList<int>& due) {
        model.setTeam(team({member(1, u"Ana"_s, due)}));
        QList<int> found;
        for (int i = 0; i < 3; ++i)
            found << at(model, 0, TeamModel::FirstHourColumn + i, HeatRole).toInt();
        return found;
    };
    QCOMPARE(heats({0, 1, 3}), (QList<int>{0, 1, 3})); // few cases stay pale
    QCOMPARE(heats({1, 50, 100}), (QList<int>{1, 3, 5}));
    QCOMPARE(heats({0, 0, 0}), (QList<int>{0, 0, 0}));
}

void teammodel_test::absenceStandsInsteadOfTheHours() {
    TeamModel model;
    model.setTeam(team({member(1, u"Ana"_s, {1, 0, 0}), away(2, u"Luis"_s)}));
    QVERIFY(model.absenceText(0).isEmpty());
    QVERIFY(model.absenceText(1).startsWith(u"absent until"_s));
    QCOMPARE(at(model, 1, TeamModel::FirstHourColumn).toString(), model.absenceText(1));
    QCOMPARE(at(model, 1, TeamModel::FirstHourColumn, CellKindRole).toInt(), int(TeamCell::Absence));
    QVERIFY(at(model, 1, TeamModel::PersonColumn, IsWeakRole).toBool());
    app::TeamMember holding = away(4, u"Iris"_s);
    holding.open = 8;
    model.setTeam(team({holding}));
    QCOMPARE(at(model, 0, TeamModel::FirstHourColumn).toString(), model.absenceText(0) + u" · A moves 8 case(s)"_s);
    app::TeamMember leaving = away(3, u"Eva"_s);
    leaving.absence->from = kNow + 5h;
    model.setTeam(team({leaving}));
    QVERIFY(model.absenceText(0).startsWith(u"absent from"_s));
    QCOMPARE(at(model, 0, TeamModel::FirstHourColumn).toString(), u"4"_s);
}

void teammodel_test::everyCellReadsAsWords() {
    TeamModel model;
    model.setTeam(team({member(1, u"Ana"_s, {1, 0, 7}), away(2, u"Luis"_s)}));
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    for (int each = 0; each < model.rowCount(); ++each)
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY2(at(model, each, column, Qt::AccessibleTextRole).toString().contains(word),
                     qPrintable(u"%1/%2"_s.arg(each).arg(column)));
    const QString seven = at(model, 0, TeamModel::FirstHourColumn + 2, Qt::AccessibleTextRole).toString();
    QVERIFY(seven.contains(u"7"_s) && seven.contains(u"11:00"_s));
}

void teammodel_test::aFigureThatChangesMovesNothing() {
    TeamModel model;
    model.setTeam(team({member(1, u"Ana"_s, {1, 0, 0})}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTeam(team({member(1, u"Ana"_s, {1, 5, 0})}));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    model.setTeam(team({member(2, u"Luis"_s, {1, 5, 0})}));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowOf(core::UserId(2)), 0);
    QCOMPARE(model.rowOf(core::UserId(1)), -1);
}

void teammodel_test::modelKeepsItsPromises() {
    TeamModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTeam(team({}));
    model.setTeam(team({member(1, u"Ana"_s, {1, 0, 0}), away(2, u"Luis"_s)}));
    model.setTeam(team({away(2, u"Luis"_s), member(1, u"Ana"_s, {1, 0, 0})}));
    model.setTeam(team({member(1, u"Ana"_s, {1})}, 1));
    QCOMPARE(model.rowCount(), 1);
}

void teammodel_test::aHandOverIsToldByPersonAndByReason() {
    app::Company company;
    for (const auto& [id, name] : {std::pair(1, u"Ana"_s), std::pair(2, u"Luis"_s)}) {
        core::User user;
        user.id = core::UserId(id);
        user.name = name;
        company.users << user;
    }
    app::Handover plan;
    for (const int to : {1, 2, 2})
        plan.moves << app::HandoverMove{row(u"R-1"_s), core::UserId(to)};
    QCOMPARE(sharesText(plan, company).replace(QChar::Nbsp, u' '), u"Luis 2, Ana 1"_s);
    QVERIFY(staysText(plan).isEmpty());
    plan.stays << app::HandoverStay{row(u"R-7"_s), u"due_later"_s};
    for (const QString& number : {u"R-2"_s, u"R-3"_s, u"R-4"_s, u"R-5"_s, u"R-6"_s})
        plan.stays << app::HandoverStay{row(number), u"nobody_skilled"_s};
    const QString stays = staysText(plan);
    QVERIFY(stays.contains(u"R-2, R-3, R-4"_s));
    QVERIFY(!stays.contains(u"R-5"_s));
    QVERIFY(!stays.contains(u"R-7"_s));
    QVERIFY(stays.contains(ownerRuleText(u"nobody_skilled"_s)));
    QVERIFY(sharesText({}, company).isEmpty());
}

void teammodel_test::reasonsOfAbsenceAreWords() {
    const QString reason = u"{\"by\":\"Lucía\",\"of\":\"Elsa\",\"rule\":\"absence\",\"until\":\"2026-11-27\"}"_s;
    for (const QString& text : {ownerReasonText(reason), ownerReasonDetail(reason)}) {
        QVERIFY(text.contains(u"Lucía"_s) && text.contains(u"Elsa"_s));
        QVERIFY(!text.contains(u'{'));
    }
    QVERIFY(!ownerRuleText(u"everybody_absent"_s).isEmpty());
    QVERIFY(ownerReasonText(u"{\"candidates\":[],\"rule\":\"everybody_absent\"}"_s).contains(u"absent"_s));
}

REPARO_QT_TEST(teammodel_test);
#include "teammodel_test.moc"
