#include "widgets/yearlegend.h"

#include "widgets/flowlayout.h"
#include "widgets/painting.h"
#include "widgets/yearcell.h"

namespace widgets {

namespace {

constexpr QSize kSign(20, 17);
constexpr int kGap = 5;

/// A sign and its word.
class LegendItem : public QWidget {
public:
    LegendItem(const Theme& theme, const YearCell& cell, const QString& word, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_cell(cell)
        , m_word(word) {}

    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics metrics(m_theme.font(Type::Small));
        return {m_theme.px(kSign.width() + kGap) + metrics.horizontalAdvance(m_word) + 1,
                std::max(metrics.height(), m_theme.px(kSign.height()))};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRect sign(0, (height() - m_theme.px(kSign.height())) / 2, m_theme.px(kSign.width()),
                         m_theme.px(kSign.height()));
        const QRect word = rect().adjusted(m_theme.px(kSign.width() + kGap), 0, 0, 0);
        paintYearCell(&painter, visualRect(layoutDirection(), rect(), sign), m_cell, m_theme);
        paintText(&painter, visualRect(layoutDirection(), rect(), word), m_word, m_theme.font(Type::Small),
                  m_theme.tokens().text2);
    }

private:
    const Theme& m_theme;
    YearCell m_cell;
    QString m_word;
};

} // namespace

YearLegend::YearLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent) {
    auto* flow = new FlowLayout(this, theme.px(12));
    const auto add = [&](const YearCell& cell, const QString& word) {
        flow->addWidget(new LegendItem(theme, cell, word, this));
    };
    const QString number = QString::number(9);
    add({.text = number, .fill = YearCell::Fill::Full}, tr("Open"));
    add({.text = number, .fill = YearCell::Fill::Half}, tr("Half day"));
    add({.text = number}, tr("Closed"));
    add({.text = number, .isHoliday = true}, tr("Holiday"));
    add({.text = number, .fill = YearCell::Fill::Half, .isException = true}, tr("Exception"));
    add({.text = number, .fill = YearCell::Fill::Full, .isClockChange = true}, tr("Clocks change"));
    add({.text = number, .fill = YearCell::Fill::Full, .isToday = true}, tr("Today"));
}

} // namespace widgets
