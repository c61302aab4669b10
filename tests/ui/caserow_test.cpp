#include "look.h"
#include "models/caseroles.h"
#include "support/qttest.h"
#include "widgets/caserowdelegate.h"
#include "widgets/rowlistview.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

QStandardItem* overdueRow() {
    auto* row = new QStandardItem;
    row->setData(int(core::SlaState::Overdue), models::SlaStateRole);
    row->setData(u"–20 m vencido"_s, models::ChipTextRole);
    row->setData(u"Ágil cobro de visita en garantía"_s, models::TitleRole);
    row->setData(u"R-2026-000108"_s, models::NumberRole);
    row->setData(u"Rodrigo Gómez · Estufa"_s, models::SubtitleRole);
    row->setData(u"11:40"_s, models::TimeRole);
    return row;
}

} // namespace

class caserow_test : public QObject {
    Q_OBJECT
private slots:
    void cleanup() {
        m_look.theme.setTextScale(1);
        m_look.theme.setDensity(Density::Default);
    }

    void lines_fit_into_the_row_data() {
        QTest::addColumn<int>("density");
        QTest::addColumn<qreal>("scale");
        for (const qreal scale : {1.0, 1.5, 2.0}) {
            for (const Density density : {Density::Compact, Density::Default, Density::Relaxed})
                QTest::addRow("density %d at %.1f", int(density), scale) << int(density) << scale;
        }
    }
    void lines_fit_into_the_row() { // no ink above, below or beyond the sides of a row
        QFETCH(int, density);
        QFETCH(qreal, scale);
        m_look.theme.setDensity(Density(density));
        m_look.theme.setTextScale(scale);
        for (const int width : {280, 640}) {
            const QSize view(m_look.theme.px(width), m_look.theme.px(300));
            const QImage filled = shown(overdueRow(), view);
            const QImage bare = shown(new QStandardItem, view);
            const int height = rowHeight(view.width());
            const QRect words(0, 0, view.width(), height);
            QVERIFY(uitest::differingPixels(filled.copy(words), bare.copy(words)) > 300);
            for (const QRect& rim : {QRect(0, 0, view.width(), 1), QRect(0, height - 2, view.width(), 1),
                                     QRect(view.width() - 4, 0, 4, height), QRect(0, 0, 4, height)})
                QCOMPARE(uitest::differingPixels(filled.copy(rim), bare.copy(rim)), 0);
        }
    }

    void the_chip_is_whole_in_a_narrow_pane() {
        const QSize view(m_look.theme.px(200), m_look.theme.px(120));
        const QImage image = shown(overdueRow(), view);
        const int wide = uitest::countColour(shown(overdueRow(), {600, 120}), lightTokens().chips.at(4).fill);
        QVERIFY(wide > 500);
        QCOMPARE(uitest::countColour(image, lightTokens().chips.at(4).fill), wide);
    }

    void a_row_on_its_way_is_calm_bars_without_words() {
        auto* row = overdueRow();
        row->setData(true, models::IsLoadingRole);
        const QImage image = shown(row, {600, 60});
        QVERIFY(uitest::countColour(image, lightTokens().selectionOff) > 1000);
        QCOMPARE(uitest::countColour(image, lightTokens().text), 0);
    }

    void a_group_head_is_lower_than_a_row_and_shows_its_count() {
        auto* head = new QStandardItem;
        head->setData(true, models::IsGroupHeadRole);
        head->setData(u"Vencidos"_s, models::TitleRole);
        auto* counted = head->clone();
        counted->setData(41, models::GroupCountRole);
        const QImage zero = shown(head, {400, 40}), many = shown(counted, {400, 40});
        QVERIFY(uitest::differingPixels(zero, many) > 5);
        QCOMPARE(uitest::countColour(zero, lightTokens().window) > 5000, true);
    }

    void only_the_focused_pane_shows_the_selection() {
        QWidget window;
        RowListView list(m_look.theme, &window);
        QStandardItemModel model;
        model.appendRow(overdueRow());
        list.setItemDelegate(new CaseRowDelegate(m_look.theme, CaseRowDelegate::Shape::TwoLines, &list));
        list.setModel(&model);
        list.setCurrentIndex(model.index(0, 0));
        list.resize(600, 100);
        window.resize(600, 100);
        QVERIFY(uitest::activate(window));
        list.setFocus();
        QVERIFY(uitest::countColour(uitest::grabbed(list), lightTokens().selection) > 5000);
        list.clearFocus();
        QCOMPARE(uitest::countColour(uitest::grabbed(list), lightTokens().selection), 0);
        QVERIFY(uitest::countColour(uitest::grabbed(list), lightTokens().selectionOff) > 5000);
    }

    void matches_are_found_without_regard_to_case_and_accents() {
        const auto found = [](const QString& text, const QString& words) {
            QStringList parts;
            for (const TextMark& mark : marksOf(text, words))
                parts += text.mid(mark.start, mark.length);
            return parts;
        };
        QCOMPARE(found(u"Peña Núñez"_s, u"nunez PEN"_s), QStringList({u"Peñ"_s, u"Núñez"_s}));
        QCOMPARE(found(u"+57 300 555 0142"_s, u"0142"_s), QStringList({u"0142"_s}));
        QCOMPARE(found(u"ababa"_s, u"aba bab"_s), QStringList({u"abab"_s}));
        QCOMPARE(found(u"anything"_s, u" "_s), QStringList());
    }

    void ticks_appear_only_with_their_column() {
        auto* row = overdueRow();
        row->setData(true, models::IsSelectedRole);
        const QImage without = shown(row->clone(), {600, 60});
        m_hasTicks = true;
        const QImage with = shown(row, {600, 60});
        m_hasTicks = false;
        QCOMPARE(uitest::countColour(without, lightTokens().accent), 0);
        QVERIFY(uitest::countColour(with, lightTokens().accent) > 80);
    }

private:
    /// The row alone in a list of that size; takes the item over.
    QImage shown(QStandardItem* row, const QSize& size) {
        QStandardItemModel model;
        model.appendRow(row);
        RowListView list(m_look.theme);
        auto* delegate = new CaseRowDelegate(m_look.theme, CaseRowDelegate::Shape::TwoLines, &list);
        delegate->setTickColumn(m_hasTicks);
        list.setItemDelegate(delegate);
        list.setModel(&model);
        list.resize(size);
        return uitest::grabbed(list);
    }

    int rowHeight(int width) {
        QStandardItemModel model;
        model.appendRow(overdueRow());
        RowListView list(m_look.theme);
        list.setItemDelegate(new CaseRowDelegate(m_look.theme, CaseRowDelegate::Shape::TwoLines, &list));
        list.setModel(&model);
        list.resize(width, 100);
        list.grab();
        return list.sizeHintForRow(0);
    }

    uitest::Look m_look;
    bool m_hasTicks = false;
};

REPARO_QT_TEST(caserow_test);
#include "caserow_test.moc"
