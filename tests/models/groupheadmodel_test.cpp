#include "models/caseroles.h"
#include "models/groupheadmodel.h"
#include "models/numbers.h"
#include "support/qttest.h"
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <random>

using namespace models;
using namespace Qt::StringLiterals;

namespace {

/// A table of letters whose rows can come, go and move, several at once.
class LetterModel : public QAbstractTableModel {
public:
    explicit LetterModel(const QString& letters)
        : m_letters(letters) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_letters.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole ? QVariant(QString(m_letters[index.row()])) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation == Qt::Vertical || role != Qt::DisplayRole)
            return QAbstractTableModel::headerData(section, orientation, role);
        return section == 0 ? u"Letter"_s : u"Same"_s;
    }

    void insert(int at, const QString& letters) {
        beginInsertRows({}, at, at + static_cast<int>(letters.size()) - 1);
        m_letters.insert(at, letters);
        endInsertRows();
    }
    void remove(int first, int last) {
        beginRemoveRows({}, first, last);
        m_letters.remove(first, last - first + 1);
        endRemoveRows();
    }
    void move(int first, int last, int before) {
        beginMoveRows({}, first, last, {}, before);
        const QString block = m_letters.mid(first, last - first + 1);
        m_letters.insert(before, block);
        m_letters.remove(before < first ? first + block.size() : first, block.size());
        endMoveRows();
    }
    void change(int row, QChar letter) {
        m_letters[row] = letter;
        emit dataChanged(index(row, 0), index(row, 1));
    }
    void reset(const QString& letters) {
        beginResetModel();
        m_letters = letters;
        endResetModel();
    }

private:
    QString m_letters;
};

/// "Overdue:2 a b Later:1 c"
QString picture(const QAbstractItemModel& model) {
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        words.append(index.data(IsGroupHeadRole).toBool()
                         ? index.data(TitleRole).toString() + u':' + index.data(GroupCountRole).toString()
                         : index.data().toString());
    }
    return words.join(u' ');
}

/// Puts a picture together from signals alone, as a view does.
class PictureMirror : public QObject {
public:
    explicit PictureMirror(const QAbstractItemModel& model)
        : m_model(model)
        , m_words(words()) {
        using Model = QAbstractItemModel;
        connect(&model, &Model::modelReset, this, [this] { m_words = words(); });
        connect(&model, &Model::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
            for (int row = first; row <= last; ++row)
                m_words.insert(row, words().at(row));
        });
        connect(&model, &Model::rowsRemoved, this,
                [this](const QModelIndex&, int first, int last) { m_words.remove(first, last - first + 1); });
        connect(&model, &Model::rowsMoved, this,
                [this](const QModelIndex&, int first, int last, const QModelIndex&, int to) {
                    const QStringList block = m_words.mid(first, last - first + 1);
                    m_words.remove(first, block.size());
                    const qsizetype place = to > first ? to - block.size() : to;
                    for (qsizetype i = 0; i < block.size(); ++i)
                        m_words.insert(place + i, block[i]);
                });
        connect(&model, &Model::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
            for (int row = from.row(); row <= to.row(); ++row)
                m_words[row] = words().at(row);
        });
    }
    QString picture() const { return m_words.join(u' '); }

private:
    QStringList words() const { return ::picture(m_model).split(u' ', Qt::SkipEmptyParts); }

    const QAbstractItemModel& m_model;
    QStringList m_words;
};

} // namespace

class groupheadmodel_test : public QObject {
    Q_OBJECT

private slots:
    void headsStandAboveTheirGroups();
    void emptyGroupsHaveNoHead();
    void headsCannotBeSelected();
    void columnsKeepTheirNames();
    void indexesMapBothWays();
    void rowsComeIntoTheGroupAroundThem();
    void aGroupThatRunsEmptyLosesItsHead();
    void rowsGoneAcrossABorderLeaveTheNextHead();
    void aMovedRowChangesGroup();
    void newCountsMoveHeadsAndKeepTheSelection();
    void groupsBelowTheLastRowAppearWithTheirRows();
    void headsStandInAPagedListBeforeItIsCounted();
    void aSourceMayBeReplacedOrDie();
    void randomChangesShowTheSameFromSignalsAlone_data();
    void randomChangesShowTheSameFromSignalsAlone();
};

namespace {

/// A source, its heads and a tester that watches.
struct Grouped {
    Grouped(const QString& text, const QList<RowGroup>& groups)
        : letters(text) {
        heads.setSourceModel(&letters);
        heads.setGroups(groups);
    }
    LetterModel letters;
    GroupHeadModel heads;
    QAbstractItemModelTester tester{&heads, QAbstractItemModelTester::FailureReportingMode::QtTest};
    PictureMirror mirror{heads};
};

} // namespace

void groupheadmodel_test::headsStandAboveTheirGroups() {
    const Grouped grouped(u"abcdef"_s, {{u"Overdue"_s, 1}, {u"Hour"_s, 2}, {u"Today"_s, 3}});
    QCOMPARE(picture(grouped.heads), u"Overdue:1 a Hour:2 b c Today:3 d e f"_s);
    QCOMPARE(grouped.heads.headRows(), (QList<int>{0, 2, 5}));
    QCOMPARE(grouped.heads.index(2, 0).data(Qt::AccessibleTextRole).toString(), u"Hour 2"_s);
}

void groupheadmodel_test::emptyGroupsHaveNoHead() {
    Grouped grouped(u"ab"_s, {{u"Overdue"_s, 0}, {u"Hour"_s, 2}, {u"Today"_s, 0}});
    QCOMPARE(picture(grouped.heads), u"Hour:2 a b"_s);
    grouped.heads.setGroups({});
    QCOMPARE(picture(grouped.heads), u"a b"_s);
}

void groupheadmodel_test::headsCannotBeSelected() {
    const Grouped grouped(u"ab"_s, {{u"Overdue"_s, 1}, {u"Hour"_s, 1}});
    const Qt::ItemFlags head = grouped.heads.index(2, 1).flags();
    QVERIFY(!head.testFlag(Qt::ItemIsSelectable) && !head.testFlag(Qt::ItemIsEnabled));
    QVERIFY(grouped.heads.index(1, 0).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(grouped.heads.isHead(0) && !grouped.heads.isHead(1));
}

void groupheadmodel_test::columnsKeepTheirNames() {
    const Grouped grouped(u"ab"_s, {{u"Overdue"_s, 2}});
    QCOMPARE(grouped.heads.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Same"_s);
}

void groupheadmodel_test::indexesMapBothWays() {
    const Grouped grouped(u"abcdef"_s, {{u"Overdue"_s, 1}, {u"Hour"_s, 2}, {u"Today"_s, 3}});
    for (int row = 0; row < 6; ++row) {
        const QModelIndex source = grouped.letters.index(row, 1);
        QCOMPARE(grouped.heads.mapToSource(grouped.heads.mapFromSource(source)), source);
    }
    QVERIFY(!grouped.heads.mapToSource(grouped.heads.index(5, 0)).isValid() == grouped.heads.isHead(5));
    QVERIFY(!grouped.heads.mapToSource(grouped.heads.index(0, 0)).isValid());
    QVERIFY(!grouped.heads.hasChildren(grouped.heads.index(0, 0)));
}

void groupheadmodel_test::rowsComeIntoTheGroupAroundThem() {
    Grouped grouped(u"abc"_s, {{u"Overdue"_s, 2}, {u"Hour"_s, 1}});
    grouped.letters.insert(1, u"x"_s);
    QCOMPARE(picture(grouped.heads), u"Overdue:3 a x b Hour:1 c"_s);
    grouped.letters.insert(3, u"y"_s);
    QCOMPARE(picture(grouped.heads), u"Overdue:3 a x b Hour:2 y c"_s);
    grouped.letters.insert(5, u"z"_s);
    QCOMPARE(picture(grouped.heads), u"Overdue:3 a x b Hour:3 y c z"_s);
    QCOMPARE(grouped.mirror.picture(), picture(grouped.heads));
}

void groupheadmodel_test::aGroupThatRunsEmptyLosesItsHead() {
    Grouped grouped(u"abc"_s, {{u"Overdue"_s, 1}, {u"Hour"_s, 2}});
    grouped.letters.remove(0, 0);
    QCOMPARE(picture(grouped.heads), u"Hour:2 b c"_s);
    grouped.letters.remove(0, 1);
    QCOMPARE(picture(grouped.heads), u""_s);
}

void groupheadmodel_test::rowsGoneAcrossABorderLeaveTheNextHead() {
    Grouped grouped(u"abcdef"_s, {{u"A"_s, 2}, {u"B"_s, 2}, {u"C"_s, 2}});
    grouped.letters.remove(1, 4);
    QCOMPARE(picture(grouped.heads), u"A:1 a C:1 f"_s);
    QCOMPARE(grouped.mirror.picture(), picture(grouped.heads));
}

void groupheadmodel_test::aMovedRowChangesGroup() {
    Grouped grouped(u"abcd"_s, {{u"A"_s, 2}, {u"B"_s, 2}});
    const QPersistentModelIndex moved = grouped.heads.index(1, 0);
    grouped.letters.move(0, 0, 3);
    QCOMPARE(picture(grouped.heads), u"A:1 b B:3 c a d"_s);
    QCOMPARE(moved.data().toString(), u"a"_s);
    grouped.letters.move(0, 0, 4);
    QCOMPARE(picture(grouped.heads), u"B:4 c a d b"_s);
    QCOMPARE(grouped.mirror.picture(), picture(grouped.heads));
}

void groupheadmodel_test::newCountsMoveHeadsAndKeepTheSelection() {
    Grouped grouped(u"abcdef"_s, {{u"A"_s, 2}, {u"B"_s, 2}, {u"C"_s, 2}});
    QSignalSpy reset(&grouped.heads, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex selected = grouped.heads.index(4, 0);
    QCOMPARE(selected.data().toString(), u"c"_s);
    grouped.heads.setGroups({{u"A"_s, 4}, {u"B"_s, 1}, {u"C"_s, 1}});
    QCOMPARE(picture(grouped.heads), u"A:4 a b c d B:1 e C:1 f"_s);
    grouped.heads.setGroups({{u"New"_s, 1}, {u"A"_s, 0}, {u"B"_s, 3}, {u"C"_s, 2}});
    QCOMPARE(picture(grouped.heads), u"New:1 a B:3 b c d C:2 e f"_s);
    grouped.heads.setGroups({{u"C"_s, 3}, {u"B"_s, 3}});
    QCOMPARE(picture(grouped.heads), u"C:3 a b c B:3 d e f"_s);
    QCOMPARE(selected.data().toString(), u"c"_s);
    QCOMPARE(grouped.mirror.picture(), picture(grouped.heads));
    QVERIFY(reset.isEmpty());
}

void groupheadmodel_test::groupsBelowTheLastRowAppearWithTheirRows() {
    Grouped grouped(u"ab"_s, {{u"A"_s, 1}, {u"B"_s, 3}, {u"C"_s, 2}});
    QCOMPARE(picture(grouped.heads), u"A:1 a B:3 b"_s);
    grouped.letters.insert(2, u"cdefg"_s);
    QCOMPARE(picture(grouped.heads), u"A:1 a B:3 b c d C:3 e f g"_s);
    QCOMPARE(grouped.mirror.picture(), picture(grouped.heads));
}

void groupheadmodel_test::headsStandInAPagedListBeforeItIsCounted() {
    numbers::NumberStore store;
    store.fill(1000);
    numbers::NumberTableModel model;
    GroupHeadModel heads;
    heads.setSourceModel(&model);
    QAbstractItemModelTester tester(&heads, QAbstractItemModelTester::FailureReportingMode::QtTest);
    heads.setGroups({{u"A"_s, 100}, {u"B"_s, 400}, {u"C"_s, 500}});
    model.show(store);
    QCOMPARE(heads.rowCount(), 0);
    numbers::runQueued();
    store.answerPage();
    QCOMPARE(heads.rowCount(), 202);
    QVERIFY(heads.isHead(0) && heads.isHead(101));
    QVERIFY(store.answerAll());
    QCOMPARE(heads.rowCount(), 1003);
    QVERIFY(heads.isHead(502));
    QCOMPARE(heads.mapToSource(heads.index(503, 0)).row(), 500);
}

void groupheadmodel_test::aSourceMayBeReplacedOrDie() {
    Grouped grouped(u"abc"_s, {{u"A"_s, 2}, {u"B"_s, 1}});
    auto other = std::make_unique<LetterModel>(u"x"_s);
    grouped.heads.setSourceModel(other.get());
    QCOMPARE(picture(grouped.heads), u"A:2 x"_s);
    grouped.letters.remove(0, 0);
    QCOMPARE(picture(grouped.heads), u"A:2 x"_s);
    other->reset(u"pqr"_s);
    QCOMPARE(picture(grouped.heads), u"A:2 p q B:1 r"_s);
    other.reset();
    QCOMPARE(grouped.heads.rowCount(), 0);
}

void groupheadmodel_test::randomChangesShowTheSameFromSignalsAlone_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void groupheadmodel_test::randomChangesShowTheSameFromSignalsAlone() {
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto pick = [&random](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
    Grouped grouped(u"abcdefghij"_s, {{u"A"_s, 3}, {u"B"_s, 4}, {u"C"_s, 0}, {u"D"_s, 3}});
    for (int i = 0; i < 1500; ++i) {
        const int rows = grouped.letters.rowCount();
        const int first = pick(0, std::max(0, rows - 1));
        const int last = std::min(rows - 1, first + pick(0, 4));
        const int before = pick(0, rows);
        const int kind = pick(0, 4);
        if (kind == 0 || rows < 4)
            grouped.letters.insert(pick(0, rows), QString(pick(1, 4), QChar(pick('a', 'z'))));
        else if (kind == 1 && rows > 20)
            grouped.letters.remove(first, last);
        else if (kind == 2 && (before < first || before > last + 1))
            grouped.letters.move(first, last, before);
        else if (kind == 3)
            grouped.letters.change(first, QChar(pick('a', 'z')));
        else if (pick(0, 5) == 0)
            grouped.heads.setGroups(
                {{u"A"_s, pick(0, 8)}, {u"B"_s, pick(0, 8)}, {u"C"_s, pick(0, 8)}, {u"D"_s, pick(0, 8)}});
        QCOMPARE(grouped.mirror.picture(), picture(grouped.heads));
        GroupHeadModel fresh;
        fresh.setGroups(grouped.heads.groups());
        fresh.setSourceModel(&grouped.letters);
        QCOMPARE(picture(grouped.heads), picture(fresh));
    }
}

REPARO_QT_TEST(groupheadmodel_test);

#include "groupheadmodel_test.moc"
