#include "look.h"
#include "models/typeaheadroles.h"
#include "support/qttest.h"
#include "widgets/commandpalette.h"
#include "widgets/rowlistview.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace widgets;

class commandpalette_test : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_field = new QLineEdit(m_window.get());
        m_palette = new CommandPalette(m_look.theme, m_window.get());
        m_model = new QStandardItemModel(m_palette);
        for (const QString& name : {u"Log a contact"_s, u"Search"_s, u"Lock"_s}) {
            auto* row = new QStandardItem;
            row->setData(name, models::PrimaryRole);
            m_model->appendRow(row);
        }
        m_palette->setModel(m_model);
        QVERIFY(uitest::activate(*m_window));
        m_field->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void enter_runs_the_chosen_one_and_gives_the_focus_back() {
        QSignalSpy activated(m_palette, &CommandPalette::activated);
        m_palette->popUp();
        QVERIFY(m_palette->field()->hasFocus());
        QTest::keyClick(m_palette->field(), Qt::Key_Down);
        QTest::keyClick(m_palette->field(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.constFirst().constFirst().toModelIndex(), m_model->index(1, 0));
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_field->hasFocus());
    }

    void escape_leaves_everything_as_it_was() {
        QSignalSpy activated(m_palette, &CommandPalette::activated);
        m_palette->popUp();
        QTest::keyClicks(m_palette->field(), u"lo"_s);
        QTest::keyClick(m_palette->field(), Qt::Key_Escape);
        QCOMPARE(activated.count(), 0);
        QVERIFY(m_field->hasFocus());
        QCOMPARE(m_field->text(), QString());
    }

    void each_opening_starts_anew() {
        QSignalSpy queries(m_palette, &CommandPalette::queryChanged);
        m_palette->popUp();
        QTest::keyClicks(m_palette->field(), u"lo"_s);
        m_palette->close();
        m_palette->popUp();
        QCOMPARE(queries.constLast().constFirst().toString(), QString());
        QCOMPARE(m_palette->list()->currentIndex().row(), 0);
    }

    void going_elsewhere_closes_it() {
        m_palette->popUp();
        m_field->setFocus();
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_field->hasFocus());
    }

private:
    uitest::Look m_look;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;
    CommandPalette* m_palette = nullptr;
    QStandardItemModel* m_model = nullptr;
};

REPARO_QT_TEST(commandpalette_test);
#include "commandpalette_test.moc"
