#include "look.h"
#include "models/typeaheadroles.h"
#include "support/qttest.h"
#include "widgets/typeaheadfield.h"

#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace widgets;

class typeahead_test : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_field = std::make_unique<TypeAheadField>(m_look.theme);
        m_model = new QStandardItemModel(m_field.get());
        m_field->setModel(m_model);
        m_field->setCreateText(u"Create «%1»"_s, u"F4"_s);
        QVERIFY(uitest::activate(*m_field));
        m_field->setFocus();
    }
    void cleanup() { m_field.reset(); }

    void two_characters_open_the_list_and_the_focus_stays() {
        QSignalSpy edited(m_field.get(), &TypeAheadField::textEdited);
        type(u"4"_s);
        QVERIFY(!m_field->isOpen());
        QCOMPARE(edited.takeFirst().constFirst().toString(), QString());
        type(u"8"_s);
        QCOMPARE(edited.takeFirst().constFirst().toString(), u"48"_s);
        answer({u"Ana"_s, u"Luis"_s});
        QVERIFY(m_field->isOpen());
        QVERIFY(edit()->hasFocus());
        QCOMPARE(m_field->list()->model()->rowCount(), 3);
    }

    void down_and_enter_accept_the_second() {
        QSignalSpy accepted(m_field.get(), &TypeAheadField::accepted);
        type(u"48"_s);
        answer({u"Ana"_s, u"Luis"_s});
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(accepted.constFirst().constFirst().toModelIndex(), m_model->index(1, 0));
        QVERIFY(!m_field->isOpen());
    }

    void the_last_row_creates_what_was_typed() {
        QSignalSpy created(m_field.get(), &TypeAheadField::createRequested);
        type(u"Ana R"_s);
        answer({u"Ana"_s});
        press(Qt::Key_Down);
        press(Qt::Key_Down); // stays on the last
        press(Qt::Key_Return);
        QCOMPARE(created.count(), 1);
        QCOMPARE(created.constFirst().constFirst().toString(), u"Ana R"_s);
    }

    void an_enter_before_the_answer_waits_for_it() {
        QSignalSpy accepted(m_field.get(), &TypeAheadField::accepted);
        type(u"48"_s);
        answer({u"Ana"_s});
        type(u"21"_s);
        press(Qt::Key_Return);
        QCOMPARE(accepted.count(), 0); // Ana matched "48", not "4821"
        m_model->clear();
        m_model->appendRow(row(u"Luis"_s));
        m_field->matchesReady(u"48"_s); // late words about older text
        QCOMPARE(accepted.count(), 0);
        m_field->matchesReady(u"4821"_s);
        QCOMPARE(accepted.count(), 1);
    }

    void escape_clears_first_and_is_then_left_to_the_page() {
        type(u"48"_s);
        answer({u"Ana"_s});
        press(Qt::Key_Escape);
        QVERIFY(!m_field->isOpen());
        QCOMPARE(edit()->text(), QString());
        QVERIFY(!isTakenByField(Qt::Key_Escape));
    }

    void typing_over_an_accepted_value_gives_it_up() {
        QSignalSpy cleared(m_field.get(), &TypeAheadField::cleared);
        m_field->setAccepted({u"person"_s, u"Ana Ríos"_s, u"+57 300"_s, {}, {}});
        QVERIFY(m_field->isAccepted());
        QCOMPARE(edit()->text(), u"Ana Ríos"_s);
        QVERIFY(!isTakenByField(Qt::Key_Return)); // Enter goes on
        type(u"L"_s);
        QCOMPARE(cleared.count(), 1);
        QCOMPARE(edit()->text(), u"L"_s);
        QVERIFY(!m_field->isAccepted());
    }

    void the_list_goes_with_the_focus_and_comes_back_with_it() {
        type(u"48"_s);
        answer({u"Ana"_s});
        edit()->clearFocus();
        QVERIFY(!m_field->isOpen());
        edit()->setFocus();
        QVERIFY(m_field->isOpen());
    }

    void the_chosen_row_is_read_aloud() {
        type(u"48"_s);
        answer({u"Ana"_s, u"Luis"_s});
        press(Qt::Key_Down);
        QCOMPARE(edit()->accessibleDescription(), u"Luis, 300 4821"_s);
    }

    void a_field_that_creates_nothing_accepts_its_matches() {
        QSignalSpy accepted(m_field.get(), &TypeAheadField::accepted);
        m_field->setCreateText({});
        type(u"48"_s);
        answer({u"Ana"_s, u"Luis"_s});
        QCOMPARE(m_field->list()->model()->rowCount(), 2);
        press(Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(accepted.constFirst().constFirst().toModelIndex(), m_model->index(0, 0));
    }

    void without_matches_only_creating_is_offered() {
        type(u"zz"_s);
        answer({});
        QVERIFY(m_field->isOpen());
        QCOMPARE(m_field->list()->model()->rowCount(), 1);
        m_field->setCreateText({});
        type(u"z"_s);
        answer({});
        QVERIFY(!m_field->isOpen());
    }

private:
    [[nodiscard]] QLineEdit* edit() const { return m_field->lineEdit(); }
    void type(const QString& text) { QTest::keyClicks(edit(), text); }
    void press(Qt::Key key) { QTest::keyClick(edit(), key); }

    static QStandardItem* row(const QString& name) {
        auto* item = new QStandardItem;
        item->setData(name, models::PrimaryRole);
        item->setData(u"300 4821"_s, models::MiddleRole);
        return item;
    }

    void answer(const QStringList& names) {
        m_model->clear();
        for (const QString& name : names)
            m_model->appendRow(row(name));
        m_field->matchesReady(edit()->text());
    }

    /// Whether the field uses the key itself instead of letting it through to its page.
    bool isTakenByField(Qt::Key key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        event.setAccepted(false);
        QCoreApplication::sendEvent(edit(), &event);
        return event.isAccepted() && key != Qt::Key_Return ? true : m_field->isOpen();
    }

    uitest::Look m_look;
    std::unique_ptr<TypeAheadField> m_field;
    QStandardItemModel* m_model = nullptr;
};

REPARO_QT_TEST(typeahead_test);
#include "typeahead_test.moc"
