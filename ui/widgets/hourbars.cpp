#include "widgets/hourbars.h"

#include "widgets/painting.h"

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 20;
constexpr int kHead = 34;
constexpr int kBars = 34;
constexpr int kFoot = 10;
constexpr int kBarHeight = 10;
constexpr int kGap = 6;
constexpr int kMostBar = 64;

} // namespace

HourBars::HourBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &HourBars::updateGeometry);
}

void HourBars::setTitle(const QString& title, const QString& remark) {
    m_title = title;
    m_remark = remark;
    setAccessibleName(title);
    update();
}

void HourBars::setBars(const QList<HourBar>& bars) {
    m_bars = bars;
    QStringList words;
    for (const HourBar& each : bars)
        words << each.words;
    if (!m_remark.isEmpty())
        words << m_remark;
    setAccessibleDescription(words.join(u"; "_s));
    setToolTip(words.join(u'\n'));
    update();
}

QSize HourBars::sizeHint() const { return {m_theme.px(640), m_theme.px(kHead + kBars + kFoot)}; }

QSize HourBars::minimumSizeHint() const { return {0, sizeHint().height()}; }

void HourBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rect(), t.window);
    paintTopLine(&painter, rect(), t.line);
    paintHead(&painter);
    if (m_bars.isEmpty())
        return;
    int most = 1;
    for (const HourBar& each : m_bars)
        most = std::max(most, each.value);
    const QRect all = rect().adjusted(m_theme.px(kSide), m_theme.px(kHead), -m_theme.px(kSide), -m_theme.px(kFoot));
    const int width = all.width() / static_cast<int>(m_bars.size());
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRect cell(all.left() + i * width, all.top(), width, all.height());
        paintBar(&painter, visualRect(layoutDirection(), all, cell), m_bars.at(i), most);
    }
    if (hasFocus())
        paintBox(&painter, rect().adjusted(1, 1, -1, -1), 0, {}, t.accent, 2);
}

void HourBars::paintHead(QPainter* painter) const {
    const QRect head(m_theme.px(kSide), 0, width() - 2 * m_theme.px(kSide), m_theme.px(kHead));
    const int used = paintText(painter, head, m_title, m_theme.font(Type::Small, true), m_theme.tokens().text2);
    paintText(painter, head.adjusted(used + m_theme.px(14), 0, 0, 0), m_remark, m_theme.font(Type::Small),
              m_theme.tokens().hint);
}

void HourBars::paintBar(QPainter* painter, const QRect& cell, const HourBar& bar, int most) const {
    const Tokens& t = m_theme.tokens();
    const QFont small = m_theme.font(Type::Small);
    const QFont figure = m_theme.font(Type::Small, bar.isSignal);
    const QString words = bar.isSignal ? bar.figure + u" !"_s : bar.figure;
    const int label = QFontMetrics(small).horizontalAdvance(u"00"_s) + m_theme.px(kGap);
    const int figureWidth = QFontMetrics(figure).horizontalAdvance(words) + m_theme.px(2 * kGap);
    const int room = std::clamp(cell.width() - label - figureWidth - m_theme.px(kGap), 0, m_theme.px(kMostBar));
    const int length = room * bar.value / most;
    const int height = m_theme.px(kBarHeight);
    paintText(painter, QRect(cell.left(), cell.top(), label, cell.height()), bar.label, small, t.text2);
    const QRect box(cell.left() + label, cell.top() + (cell.height() - height) / 2, length, height);
    painter->fillRect(box, bar.isSignal ? t.signal : t.series1);
    paintText(painter,
              QRect(box.left() + length + (length > 0 ? m_theme.px(kGap) : 0), cell.top(), figureWidth, cell.height()),
              words, figure, bar.value > 0 ? t.text : t.hint);
}

void HourBars::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void HourBars::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace widgets
