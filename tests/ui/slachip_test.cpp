#include "look.h"
#include "support/qttest.h"
#include "widgets/slachip.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::SlaState;

namespace {

constexpr SlaState kStates[] = {SlaState::OnTime, SlaState::Soon, SlaState::Urgent, SlaState::Overdue,
                                SlaState::Paused, SlaState::Met,  SlaState::Missed};

} // namespace

class slachip_test : public QObject {
    Q_OBJECT
private slots:
    void cleanup() {
        m_look.theme.setMode(ThemeMode::Light);
        m_look.theme.setTextScale(1);
    }

    void shapes_alone_tell_the_states_apart() {
        QList<QImage> shapes;
        for (const SlaState state : kStates)
            shapes += uitest::painted({20, 20}, Qt::white, [&](QPainter* painter) {
                paintSlaShape(painter, QRectF(0, 0, 20, 20), state, Qt::black);
            });
        for (qsizetype i = 0; i < shapes.size(); ++i) {
            for (qsizetype j = i + 1; j < shapes.size(); ++j)
                QVERIFY2(uitest::differingPixels(shapes.at(i), shapes.at(j)) > 40,
                         qPrintable(u"%1 and %2"_s.arg(int(kStates[i])).arg(int(kStates[j]))));
        }
    }

    void chips_differ_in_grey_in_every_theme() {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast}) {
            m_look.theme.setMode(mode);
            QList<QImage> chips;
            for (const SlaState state : kStates)
                chips += uitest::painted({92, 20}, m_look.theme.tokens().base, [&](QPainter* painter) {
                    paintSlaChip(painter, QRect(0, 0, 92, 20), state, u"3 h"_s, m_look.theme);
                });
            for (qsizetype i = 0; i < chips.size(); ++i) {
                for (qsizetype j = i + 1; j < chips.size(); ++j)
                    QVERIFY(uitest::differingPixels(chips.at(i), chips.at(j)) > 12);
            }
        }
    }

    void words_fit_at_any_text_size_data() {
        QTest::addColumn<qreal>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("150 %") << 1.5;
        QTest::newRow("200 %") << 2.0;
    }
    void words_fit_at_any_text_size() { // nothing inked touches the chip's sides
        QFETCH(qreal, scale);
        m_look.theme.setTextScale(scale);
        const QString words = u"–1 h 05 m Ág"_s;
        const QSize size(chipWidth(words, SlaState::Overdue, m_look.theme), chipHeight(m_look.theme));
        const auto chip = [&](const QString& text) {
            return uitest::painted(size, Qt::white, [&](QPainter* painter) {
                paintSlaChip(painter, QRect(QPoint(), size), SlaState::Overdue, text, m_look.theme);
            });
        };
        const QImage full = chip(words), empty = chip({});
        QVERIFY(uitest::differingPixels(full, empty) > 60);
        const int pad = m_look.theme.px(5);
        for (const QRect& rim : {QRect(size.width() - pad, 0, pad, size.height()), QRect(0, 0, size.width(), 2),
                                 QRect(0, size.height() - 2, size.width(), 2)})
            QCOMPARE(uitest::differingPixels(full.copy(rim), empty.copy(rim)), 0);
    }

    void a_case_without_a_promise_has_no_chip() {
        QCOMPARE(chipWidth(u"x"_s, SlaState::None, m_look.theme), 0);
        const QImage image = uitest::painted({60, 20}, Qt::white, [&](QPainter* painter) {
            paintSlaChip(painter, QRect(0, 0, 60, 20), SlaState::None, u"x"_s, m_look.theme);
        });
        QCOMPARE(uitest::countColour(image, Qt::white), 60 * 20);
    }

    void screen_readers_hear_the_long_wording() {
        SlaChip chip(m_look.theme);
        chip.setSla(SlaState::Overdue, u"–1 h 05 m"_s, u"overdue by one hour five minutes"_s);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&chip);
        QVERIFY(spoken);
        QCOMPARE(spoken->text(QAccessible::Name), u"overdue by one hour five minutes"_s);
        QCOMPARE(spoken->role(), QAccessible::StaticText);
        chip.setSla(SlaState::Met, u"met"_s);
        QCOMPARE(spoken->text(QAccessible::Name), u"met"_s);
    }

private:
    uitest::Look m_look;
};

REPARO_QT_TEST(slachip_test);
#include "slachip_test.moc"
