#include "look.h"
#include "support/qttest.h"
#include "widgets/formrow.h"
#include "widgets/segmentedcontrol.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace widgets;

class formrow_test : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { m_look.theme.setTextScale(1); }

    void an_empty_message_takes_no_height() {
        FormRow row(m_look.theme, u"Caller"_s, new QLineEdit);
        row.resize(700, 100);
        row.show();
        QCOMPARE(row.sizeHint().height(), 32);
        row.setError(u"Choose who called"_s);
        QVERIFY(row.sizeHint().height() >= 32 + 16);
        row.clearError();
        QCOMPARE(row.sizeHint().height(), 32);
    }

    void an_error_is_seen_and_read_at_the_field() {
        auto* field = new QLineEdit;
        FormRow row(m_look.theme, u"Caller"_s, field);
        row.resize(700, 60);
        row.show();
        row.setHint(u"two characters are enough"_s);
        row.setError(u"Choose who called"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(field)->text(QAccessible::Description), u"Choose who called"_s);
        QVERIFY(uitest::countColour(uitest::grabbed(row), lightTokens().error) > 400);
        row.clearError();
        QCOMPARE(uitest::countColour(uitest::grabbed(row), lightTokens().error), 0);
        QVERIFY(row.sizeHint().height() > 32); // the hint is back
    }

    void the_label_names_the_field() {
        auto* field = new QLineEdit;
        FormRow row(m_look.theme, u"Caller"_s, field);
        QCOMPARE(QAccessible::queryAccessibleInterface(field)->text(QAccessible::Name), u"Caller"_s);
    }

    void the_label_names_a_field_inside_another_widget() {
        auto* field = new QWidget;
        auto* edit = new QLineEdit(field);
        field->setFocusProxy(edit);
        FormRow row(m_look.theme, u"Caller"_s, field);
        QCOMPARE(QAccessible::queryAccessibleInterface(edit)->text(QAccessible::Name), u"Caller"_s);
    }

    void the_choices_of_a_field_keep_their_own_names() {
        auto* choice = new SegmentedControl(m_look.theme);
        choice->setSegments({{u"Phone"_s, {}, {}}, {u"E-mail"_s, {}, {}}});
        FormRow row(m_look.theme, u"Channel"_s, choice);
        const QAccessibleInterface* group = QAccessible::queryAccessibleInterface(choice);
        QCOMPARE(group->text(QAccessible::Name), u"Channel"_s);
        QCOMPARE(group->child(0)->text(QAccessible::Name), u"Phone"_s);
    }

    void under_520_pixels_the_label_stands_above() {
        auto* field = new QLineEdit;
        FormRow row(m_look.theme, u"Caller"_s, field);
        row.resize(700, 60);
        row.show();
        QVERIFY(!row.isLabelAbove());
        QVERIFY(field->mapTo(&row, QPoint()).x() >= 108);
        row.resize(500, 80);
        QCoreApplication::processEvents();
        QVERIFY(row.isLabelAbove());
        QCOMPARE(field->mapTo(&row, QPoint()).x(), 0);
        QVERIFY(field->mapTo(&row, QPoint()).y() >= 16);
        row.resize(700, 60);
        QVERIFY(!row.isLabelAbove());
    }

    void large_text_does_not_force_a_wide_form() {
        m_look.theme.setTextScale(2);
        FormRow row(m_look.theme, u"Caller"_s, new QLineEdit);
        QVERIFY(row.minimumSizeHint().width() < 600);
        row.resize(640, 140);
        row.show();
        QVERIFY(row.isLabelAbove());
    }

private:
    uitest::Look m_look;
};

REPARO_QT_TEST(formrow_test);
#include "formrow_test.moc"
