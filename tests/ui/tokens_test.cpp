#include "support/qttest.h"
#include "widgets/tokens.h"

#include "core/slaclock.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;
using widgets::Tokens;

namespace {

constexpr double kText = 4.5;
constexpr double kPart = 3.0;

/// Relative luminance and contrast by WCAG 2.2.
double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QList<QColor> grounds(const Tokens& t) {
    QList<QColor> all{t.window, t.rail, t.base, t.raised, t.hover, t.selectionOff};
    if (!t.isHighContrast)
        all += t.selection;
    return all;
}

double lowest(const QColor& ink, const QList<QColor>& all) {
    double least = 21;
    for (const QColor& ground : all)
        least = std::min(least, contrast(ink, ground));
    return least;
}

} // namespace

class tokens_test : public QObject {
    Q_OBJECT
private slots:
    void every_theme_data() {
        QTest::addColumn<const Tokens*>("tokens");
        QTest::newRow("light") << &widgets::lightTokens();
        QTest::newRow("dark") << &widgets::darkTokens();
        QTest::newRow("high contrast, light") << &widgets::highContrastLightTokens();
        QTest::newRow("high contrast, dark") << &widgets::highContrastDarkTokens();
    }
    void every_theme() { // words are read on every ground, parts are seen
        QFETCH(const Tokens*, tokens);
        const Tokens& t = *tokens;
        for (const QColor& ink : {t.text, t.text2, t.hint, t.accent, t.error})
            QVERIFY2(lowest(ink, grounds(t)) >= kText, qPrintable(ink.name()));
        QVERIFY(lowest(t.edge, grounds(t)) >= kPart);
        for (const QColor& ink : {t.onSelection, t.onSelection2, t.accentOnSelection})
            QVERIFY2(contrast(ink, t.selection) >= kText, qPrintable(ink.name()));
    }

    void pairs_data() { every_theme_data(); }
    void pairs() { // words that stand on a ground of their own
        QFETCH(const Tokens*, tokens);
        const Tokens& t = *tokens;
        const QList<std::pair<QColor, QColor>> pairs{{t.onAccent, t.accent},        {t.onAccent, t.accentHover},
                                                     {t.onAccent, t.accentPressed}, {t.warn, t.warnBg},
                                                     {t.error, t.errorBg},          {t.ok, t.okBg},
                                                     {t.toastText, t.toast}};
        for (const auto& [ink, ground] : pairs)
            QVERIFY2(contrast(ink, ground) >= kText, qPrintable(ink.name() + u" on "_s + ground.name()));
        for (size_t i = 0; i < t.heat.size(); ++i)
            QVERIFY(contrast(t.heatText.at(i), t.heat.at(i)) >= kText);
    }

    void chips_data() { every_theme_data(); }
    void chips() { // a chip is read, and its outline or its fill is seen on a list
        QFETCH(const Tokens*, tokens);
        for (size_t state = size_t(core::SlaState::OnTime); state < tokens->chips.size(); ++state) {
            const widgets::ChipColours& chip = tokens->chips.at(state);
            QVERIFY(contrast(chip.text, chip.fill) >= kText);
            const double seen = std::max(contrast(chip.border, tokens->base), contrast(chip.fill, tokens->base));
            QVERIFY2(seen >= kPart, qPrintable(QString::number(state)));
        }
    }

    void marks_data() { every_theme_data(); }
    void marks() { // lines and points of charts, signs of the status line
        QFETCH(const Tokens*, tokens);
        const Tokens& t = *tokens;
        for (const QColor& mark : {t.series1, t.signal, t.series2, t.series3})
            QVERIFY2(contrast(mark, t.base) >= kPart, qPrintable(mark.name()));
        QVERIFY(contrast(t.healthUp, t.rail) >= kPart);
        QVERIFY(contrast(t.healthDegradedEdge, t.rail) >= kPart);
    }

    void no_colour_stands_outside_the_tokens() {
        const QRegularExpression colour(u"#[0-9A-Fa-f]{6}\\b|\\b0x[0-9A-Fa-f]{6}\\b"_s);
        const QString root = QStringLiteral(REPARO_SOURCE_DIR) + u"/ui"_s;
        QDirIterator files(root, {u"*.h"_s, u"*.cpp"_s, u"*.ui"_s}, QDir::Files, QDirIterator::Subdirectories);
        int seen = 0, inTokens = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            ++seen;
            if (file.fileName().endsWith(u"/widgets/tokens.cpp"_s)) {
                inTokens = int(text.count(colour));
                continue;
            }
            QVERIFY2(!colour.match(text).hasMatch(), qPrintable(file.fileName()));
        }
        QVERIFY(seen > 50);
        QVERIFY(inTokens > 50);
    }
};

REPARO_QT_TEST(tokens_test);
#include "tokens_test.moc"
