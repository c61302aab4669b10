#include "core/slaclock.h"
#include "models/boardcolumnmodel.h"
#include "models/boardloadmodel.h"
#include "models/boardtablemodel.h"
#include "models/boardwords.h"
#include "models/caseroles.h"
#include "support/qttest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace models;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const core::Instant kNow(QDateTime({2026, 11, 24}, {19, 22}, Qt::UTC));

std::shared_ptr<const app::Company> company() {
    auto made = std::make_shared<app::Company>();
    core::Category topic;
    topic.id = core::CategoryId(4);
    topic.code = u"delivery"_s;
    topic.name = {u"Entrega"_s, u"Delivery"_s};
    made->catalogue.categories = {topic};
    return made;
}

BoardContext context(app::BoardGrouping grouping = app::BoardGrouping::Person) {
    return {{kNow, core::UserId(7), company(), u"en_US"_s, {}}, grouping};
}

app::BoardCard card(int id, core::Duration left, const QString& summary = u"Late delivery"_s) {
    app::BoardCard card;
    card.row.id = core::CaseId(id);
    card.row.number = u"R-2026-%1"_s.arg(id, 6, 10, QLatin1Char('0'));
    card.row.summary = summary;
    card.row.customerName = u"Ana Ruiz"_s;
    card.row.category = core::CategoryId(4);
    card.row.owner = core::UserId(8);
    card.row.ownerName = u"Luis Ramírez"_s;
    card.row.due = core::runningDue(core::Measure::Resolution, kNow + left, 24h);
    card.row.key = {card.row.due.at->msecs(), id};
    card.measure = core::Measure::Resolution;
    return card;
}

app::SlaBoard board(const QList<app::BoardCard>& overdue) {
    app::SlaBoard board;
    board.now = kNow;
    board.today = {QDate(2026, 11, 24), kNow - 14h, kNow + 10h};
    board.overdue = overdue;
    board.counts.overdue = 8;
    for (int day = 1; day <= 7; ++day)
        board.week << app::BoardDay{QDate(2026, 11, 24).addDays(day), day == 2 ? 0 : 3 * day};
    return board;
}

QStringList numbersIn(const QAbstractItemModel& model) {
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers << model.index(row, 0).data(NumberRole).toString().right(2);
    return numbers;
}

} // namespace

class board_test : public QObject {
    Q_OBJECT

private slots:
    void aCardStaysUnderTheCursorWhileOthersComeAndGo();
    void chipsGoOnWithTime();
    void aCardSaysWhatHoldsIt();
    void aCardIsReadAsWords();
    void daysWithoutCasesAreLeftOut();
    void headsAreNotSelectable();
    void emptyColumnsSayWhatComesNext();
    void theTableSortsByWhatItShows();
    void loadsKeepTheirPlaceWhileTheyChange();
};

void board_test::aCardStaysUnderTheCursorWhileOthersComeAndGo() {
    BoardColumnModel model;
    const QAbstractItemModelTester tester(&model);
    const auto show = [&](const QList<app::BoardCard>& cards) {
        model.setLines(columnLines(board(cards), BoardColumn::Overdue, 12, context()), context());
    };
    show({card(1, -3h), card(2, -2h), card(3, -1h)});
    const QPersistentModelIndex second = model.index(1);
    show({card(5, -4h), card(3, -3h), card(2, -2h), card(4, -1h)});
    QCOMPARE(numbersIn(model), (QStringList{u"05"_s, u"03"_s, u"02"_s, u"04"_s}));
    QVERIFY(second.isValid());
    QCOMPARE(second.row(), 2);
    QCOMPARE(model.rowOf(core::CaseId(2)), 2);
    show({});
    QVERIFY(!second.isValid());
    QCOMPARE(model.rowCount(), 0);
}

void board_test::chipsGoOnWithTime() {
    BoardColumnModel model;
    model.setLines(columnLines(board({card(1, 61min)}), BoardColumn::Overdue, 12, context()), context());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(model.index(0).data(ChipTextRole).toString(), u"1 h 01 m"_s);
    model.setNow(kNow + 62min);
    QVERIFY(model.index(0).data(ChipTextRole).toString().contains(u"1 m"_s));
    QCOMPARE(model.index(0).data(SlaStateRole).toInt(), static_cast<int>(core::SlaState::Overdue));
    QCOMPARE(changed.size(), 1);
}

void board_test::aCardSaysWhatHoldsIt() {
    app::BoardCard one = card(1, 2h);
    QCOMPARE(cardStanding(one, context()), u"resolution"_s);
    one.row.status = core::Status::WithNetwork;
    one.row.networkMemberName = u"Taller Norte"_s;
    QCOMPARE(cardStanding(one, context()), u"with Taller Norte"_s);
    one.lateReason = core::LateReason::Parts;
    QCOMPARE(cardStanding(one, context()), u"delay: spare parts"_s);
    QCOMPARE(cardStanding(one, context(app::BoardGrouping::Topic)), u"Delivery"_s);
    QCOMPARE(cardStanding(one, context(app::BoardGrouping::Partner)), u"Taller Norte"_s);
    one.row.owner = {};
    one.lateReason.reset();
    QCOMPARE(cardStanding(one, context()), u"no owner"_s);
    one.row.priority = core::Priority::Critical;
    QCOMPARE(cardSubtitle(one, context()), u"Ana Ruiz · severity 4"_s);
}

void board_test::aCardIsReadAsWords() {
    QCOMPARE(cardSpoken(card(117, -65min), context()),
             u"R-2026-000117, Late delivery, Ana Ruiz · Delivery, overdue by 1 h 05 m, owner Luis Ramírez, "
             "resolution"_s);
}

void board_test::daysWithoutCasesAreLeftOut() {
    app::SlaBoard later = board({});
    later.afterWeek = 21;
    later.tomorrow = {card(9, 20h)};
    const QList<BoardLineItem> lines = columnLines(later, BoardColumn::Later, 12, context());
    QCOMPARE(lines.size(), 6 + 1 + 1 + 1); // days, after, head, case
    QCOMPARE(lines.at(0).query, u"is:open due:2026-11-25"_s);
    QCOMPARE(lines.at(1).figure, u"9"_s); // the second day has none
    QCOMPARE(lines.at(5).share, 1.0);
    QCOMPARE(lines.at(6).query, u"is:open due:2026-12-02.."_s);
    QCOMPARE(lines.at(8).card->row.id, core::CaseId(9));
}

void board_test::headsAreNotSelectable() {
    app::SlaBoard later = board({});
    later.tomorrow = {card(9, 20h)};
    BoardColumnModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLines(columnLines(later, BoardColumn::Later, 12, context()), context());
    int heads = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isHead = model.index(row).data(LineRole).toInt() == static_cast<int>(BoardLine::Head);
        QCOMPARE(model.index(row).flags().testFlag(Qt::ItemIsSelectable), !isHead);
        heads += isHead ? 1 : 0;
    }
    QCOMPARE(heads, 1);
}

void board_test::emptyColumnsSayWhatComesNext() {
    app::SlaBoard none = board({});
    QVERIFY(emptyColumn(none, BoardColumn::Overdue).next.isEmpty());
    none.nextDue = card(12, 78min);
    const EmptyWords words = emptyColumn(none, BoardColumn::Overdue);
    QCOMPARE(words.status, u"No overdue cases."_s);
    QVERIFY(words.next.contains(u"R-2026-000012"_s));
    for (int column = 0; column < kBoardColumns; ++column)
        QVERIFY(!emptyColumn(none, BoardColumn(column)).status.isEmpty());
}

void board_test::theTableSortsByWhatItShows() {
    BoardTableModel table;
    const QAbstractItemModelTester tester(&table);
    table.setCards({card(1, -1h, u"Zapato"_s), card(2, 1h, u"Árbol"_s), card(3, 2h, u"Mesa"_s)}, context());
    const QPersistentModelIndex first = table.index(0, BoardTableModel::Summary);
    const auto order = [&] {
        QString ids;
        for (int row = 0; row < table.rowCount(); ++row)
            ids += QString::number(table.caseAt(row).value());
        return ids;
    };
    QCOMPARE(order(), u"123"_s);
    table.sort(BoardTableModel::Summary, Qt::AscendingOrder);
    QCOMPARE(order(), u"231"_s);
    QCOMPARE(first.data().toString(), u"Zapato"_s);
    table.sort(BoardTableModel::Number, Qt::DescendingOrder);
    QCOMPARE(order(), u"321"_s);
    table.setCards({card(1, -1h), card(4, 4h)}, context()); // the order lasts
    QCOMPARE(order(), u"41"_s);
    table.sort(BoardTableModel::Left, Qt::AscendingOrder);
    QCOMPARE(order(), u"14"_s);
    QVERIFY(table.index(0, BoardTableModel::Left).data(Qt::AccessibleTextRole).toString().contains(u"overdue"_s));
}

void board_test::loadsKeepTheirPlaceWhileTheyChange() {
    BoardLoadModel loads;
    const QAbstractItemModelTester tester(&loads);
    loads.setLoads({{7, u"Ana"_s, 10, 1, 0, {}}, {8, u"Luis"_s, 5, 0, 2, {}}, {0, {}, 4, 0, 1, {}}}, app::BoardGrouping::Person);
    const QPersistentModelIndex luis = loads.index(1);
    loads.setLoads({{7, u"Ana"_s, 9, 1, 0, {}}, {8, u"Luis"_s, 6, 0, 2, {}}, {0, {}, 4, 0, 1, {}}}, app::BoardGrouping::Person);
    QVERIFY(luis.isValid());
    QCOMPARE(luis.data(FigureRole).toString(), u"6"_s);
    QCOMPARE(luis.data(QueryRole).toString(), u"is:open owner:#8"_s);
    QVERIFY(luis.data(Qt::AccessibleTextRole).toString().startsWith(u"Luis, "_s));
    QCOMPARE(loads.index(2).data(QueryRole).toString(), u"is:open owner:none"_s);
    QCOMPARE(loads.index(0).data(ShareRole).toDouble(), 1.0);
    QVERIFY(luis.data(AbsenceRole).toString().isEmpty());
    loads.setLoads({{7, u"Ana"_s, 9, 1, 0, {}}, {8, u"Luis"_s, 6, 0, 2, core::Instant(1'795'548'120'000)}},
                   app::BoardGrouping::Person);
    QCOMPARE(loads.index(1).data(AbsenceRole).toString(), u"absent"_s);
    QVERIFY(loads.index(1).data(Qt::AccessibleTextRole).toString().contains(u"absent until"_s));
}

REPARO_QT_TEST(board_test);
#include "board_test.moc"
