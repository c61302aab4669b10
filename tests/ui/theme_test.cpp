#include "look.h"
#include "support/qttest.h"
#include "widgets/icons.h"
#include "widgets/keybutton.h"
#include "widgets/rowlistview.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace widgets;

class theme_test : public QObject {
    Q_OBJECT
private slots:
    void cleanup() {
        m_look.theme.setMode(ThemeMode::Light);
        m_look.theme.setDensity(Density::Default);
        m_look.theme.setTextScale(1);
    }

    void switching_keeps_widgets_focus_and_scroll() {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* field = new QLineEdit(u"half a sentence"_s);
        auto* list = new RowListView(m_look.theme);
        auto* model = new QStandardItemModel(200, 1, list);
        list->setModel(model);
        column->addWidget(field);
        column->addWidget(list);
        window.resize(300, 300);
        QVERIFY(uitest::activate(window));
        field->setFocus();
        field->setCursorPosition(4);
        list->verticalScrollBar()->setValue(777);
        const QWidgetList before = window.findChildren<QWidget*>();

        for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::HighContrast, ThemeMode::Light})
            m_look.theme.setMode(mode);

        QCOMPARE(window.findChildren<QWidget*>(), before);
        QVERIFY(field->hasFocus());
        QCOMPARE(field->cursorPosition(), 4);
        QCOMPARE(list->verticalScrollBar()->value(), 777);
    }

    void each_change_is_told_once() {
        QSignalSpy changed(&m_look.theme, &Theme::changed);
        m_look.theme.setMode(ThemeMode::Dark);
        m_look.theme.setMode(ThemeMode::Dark);
        QCOMPARE(changed.count(), 1);
        m_look.theme.setDensity(Density::Compact);
        QCOMPARE(changed.count(), 2);
    }

    void automatic_follows_the_desktop_and_a_choice_does_not() {
        Theme& theme = m_look.theme;
        QSignalSpy changed(&theme, &Theme::changed);
        theme.followDesktop(true);
        QCOMPARE(changed.count(), 0); // light was chosen
        QCOMPARE(theme.tokens().base, lightTokens().base);
        theme.setMode(ThemeMode::Auto);
        QCOMPARE(theme.tokens().base, darkTokens().base);
        theme.followDesktop(false);
        QCOMPARE(theme.tokens().base, lightTokens().base);
        QCOMPARE(changed.count(), 2);
        theme.followDesktop(std::nullopt); // no preference: the palette before the first setPalette, which was light
        QCOMPARE(theme.tokens().base, lightTokens().base);
    }

    void a_shown_field_is_painted_in_the_new_colours() {
        QLineEdit field;
        field.resize(120, 32);
        field.show();
        QVERIFY(uitest::countColour(uitest::grabbed(field), lightTokens().base) > 1000);
        m_look.theme.setMode(ThemeMode::Dark);
        QVERIFY(uitest::countColour(uitest::grabbed(field), darkTokens().base) > 1000);
    }

    void automatic_follows_the_platform_that_was_there_first() {
        QPalette night;
        night.setColor(QPalette::Window, Qt::black);
        QApplication::setPalette(night);
        const Theme theme;
        QVERIFY(theme.tokens().isDark);
        m_look.theme.apply();
    }

    void an_unfocused_choice_of_text_stays_readable() {
        const QPalette palette = m_look.theme.palette();
        QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), lightTokens().accent);
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), lightTokens().selectionOff);
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::HighlightedText), lightTokens().text);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), lightTokens().disabled);
    }

    void icons_take_the_colour_of_the_mode() {
        const QIcon phone = icon(u"phone"_s, m_look.theme);
        const auto inked = [&](const QColor& colour) {
            const QImage image = phone.pixmap(22, 22).toImage();
            return uitest::countPixels(image,
                                       [&](QRgb p) { return qAlpha(p) > 250 && (p | 0xff000000) == colour.rgb(); });
        };
        QVERIFY(inked(lightTokens().text2) > 5);
        m_look.theme.setMode(ThemeMode::Dark);
        QVERIFY(inked(darkTokens().text2) > 5);
    }

    void sizes_follow_text_and_density() {
        KeyButton button(m_look.theme, u"Save"_s, u"Ctrl+Enter"_s);
        QCOMPARE(button.sizeHint().height(), 30);
        const int width = button.sizeHint().width();
        m_look.theme.setTextScale(2);
        QCOMPARE(button.sizeHint().height(), 60);
        QVERIFY(button.sizeHint().width() > 1.8 * width);
        m_look.theme.setTextScale(1);
        m_look.theme.setDensity(Density::Compact);
        QCOMPARE(button.sizeHint().height(), 26);
        QCOMPARE(m_look.theme.rowHeight(), 24);
    }

    void figures_are_as_wide_as_each_other() {
        for (const bool bold : {false, true}) {
            const QFontMetricsF metrics(m_look.theme.font(Type::Body, bold));
            for (char16_t digit = u'1'; digit <= u'9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
        }
    }

private:
    uitest::Look m_look;
};

REPARO_QT_TEST(theme_test);
#include "theme_test.moc"
