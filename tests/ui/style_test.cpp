#include "look.h"
#include "support/qttest.h"
#include "widgets/icons.h"
#include "widgets/keybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace widgets;

class style_test : public QObject {
    Q_OBJECT
private slots:
    void cleanup() {
        m_look.theme.setMode(ThemeMode::Light);
        m_look.theme.setTextScale(1);
    }

    void every_control_shows_its_focus_data() {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(ThemeMode::Light);
        QTest::newRow("dark") << int(ThemeMode::Dark);
        QTest::newRow("high contrast") << int(ThemeMode::HighContrast);
    }
    void every_control_shows_its_focus() {
        QFETCH(int, mode);
        m_look.theme.setMode(ThemeMode(mode));
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* elsewhere = new QLineEdit;
        auto* tabs = new QTabBar;
        tabs->addTab(u"Ana Ríos\t02:14"_s);
        auto* combo = new QComboBox;
        combo->addItem(u"New visit"_s);
        const QWidgetList controls{new QLineEdit,
                                   new QPlainTextEdit,
                                   combo,
                                   new QCheckBox(u"read"_s),
                                   new QRadioButton(u"yes"_s),
                                   new QSpinBox,
                                   new QDateEdit,
                                   tabs,
                                   new KeyButton(m_look.theme, u"Note"_s, u"N"_s),
                                   new KeyButton(m_look.theme, u"Save"_s, {}, KeyButton::Look::Primary),
                                   new KeyButton(m_look.theme, u"Why?"_s, {}, KeyButton::Look::Link),
                                   new QPushButton(u"Plain"_s)};
        column->addWidget(elsewhere);
        for (QWidget* control : controls)
            column->addWidget(control);
        QVERIFY(uitest::activate(window));
        for (QWidget* control : controls) {
            elsewhere->setFocus();
            const QImage before = uitest::grabbed(*control);
            control->setFocus();
            QVERIFY2(control->hasFocus(), control->metaObject()->className());
            const QImage after = uitest::grabbed(*control);
            QVERIFY2(uitest::differingPixels(before, after) > 30, control->metaObject()->className());
        }
    }

    void a_primary_button_is_filled_and_a_disabled_one_is_not() {
        KeyButton button(m_look.theme, u"Save"_s, u"Ctrl+Enter"_s, KeyButton::Look::Primary);
        button.resize(button.sizeHint());
        QVERIFY(uitest::countColour(uitest::grabbed(button), lightTokens().accent) > 1500);
        const QSize size = button.sizeHint();
        button.setEnabled(false);
        QCOMPARE(uitest::countColour(uitest::grabbed(button), lightTokens().accent), 0);
        QCOMPARE(button.sizeHint(), size);
    }

    void where_room_is_short_the_key_goes_before_the_label() {
        KeyButton button(m_look.theme, u"Save and next"_s, u"Ctrl+Shift+Enter"_s);
        KeyButton keyless(m_look.theme, u"Save and next"_s);
        QCOMPARE(button.minimumSizeHint(), keyless.sizeHint());
        button.resize(button.minimumSizeHint());
        keyless.resize(keyless.sizeHint());
        QCOMPARE(uitest::grabbed(button), uitest::grabbed(keyless));
    }

    void a_line_edit_leaves_its_round_corners_open() {
        QLineEdit field;
        field.resize(100, 32);
        const QImage image =
            uitest::painted({100, 32}, Qt::red, [&](QPainter* painter) { field.render(painter, {}, {}, {}); });
        QCOMPARE(QColor(image.pixel(0, 0)), QColor(Qt::red));
        QCOMPARE(QColor(image.pixel(99, 31)), QColor(Qt::red));
    }

    void heights_are_as_drawn() {
        QLineEdit field;
        QPushButton button(u"x"_s);
        QComboBox combo;
        QCOMPARE(field.sizeHint().height(), 32);
        QCOMPARE(button.sizeHint().height(), 30);
        QCOMPARE(combo.sizeHint().height(), 30);
        m_look.theme.setTextScale(2);
        QLineEdit large;
        QCOMPARE(large.sizeHint().height(), 64);
    }

    void the_quiet_part_of_a_tab_has_room() {
        QTabBar tabs;
        tabs.addTab(u"Ana Lucía Ríos\t02:14"_s);
        tabs.addTab(u"Ana Lucía Ríos"_s);
        tabs.show();
        QVERIFY(tabs.tabRect(0).width() >= tabs.tabRect(1).width() + 30);
    }

    void every_icon_draws_something_at_every_size() {
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() >= 45);
        for (const QString& file : names) {
            const QString name = file.chopped(4);
            for (const int size : {14, 16, 22, 48}) {
                const QImage image = iconPixmap(name, size, 1, Qt::black).toImage();
                const int inked = uitest::countPixels(image, [](QRgb pixel) { return qAlpha(pixel) > 100; });
                QVERIFY2(inked >= 3, qPrintable(name));
                QCOMPARE(image.size(), QSize(size, size));
            }
        }
        QVERIFY(!hasIcon(u"no-such-icon"_s));
    }

    void the_program_has_its_sign_at_every_size() {
        for (const int size : {16, 48, 256}) {
            const QImage image = applicationIcon().pixmap(size).toImage();
            QCOMPARE(image.size(), QSize(size, size));
            QVERIFY(uitest::countColour(image, lightTokens().accent) > size * size / 3);
        }
    }

    void an_icon_is_sharp_on_a_dense_screen() {
        const QPixmap pixmap = iconPixmap(u"phone"_s, 16, 2, Qt::black);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }

private:
    uitest::Look m_look;
};

REPARO_QT_TEST(style_test);
#include "style_test.moc"
