#include "widgets/sharestrip.h"

#include "widgets/painting.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kMargin = 20;
constexpr int kPad = 10;
constexpr int kHead = 22;
constexpr int kRow = 24;
constexpr int kRows = 2;
constexpr int kPitch = 270;
constexpr int kName = 118;
constexpr int kFigure = 48;
constexpr int kBar = 9;

} // namespace

ShareStrip::ShareStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &ShareStrip::updateGeometry);
}

void ShareStrip::setWords(const QString& title, const QString& others, const QString& nothing) {
    m_title = title;
    m_others = others;
    m_nothing = nothing;
    setAccessibleName(title);
}

void ShareStrip::setShares(const QList<Share>& shares, const QString& remark) {
    m_shares = shares;
    m_remark = remark;
    QStringList words;
    for (const Share& each : shares)
        words << u"%1 %2 %"_s.arg(each.name).arg(qRound(100.0 * each.amount / std::max(1, total())));
    setAccessibleDescription(words.isEmpty() ? m_nothing : words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    updateGeometry();
    update();
}

int ShareStrip::total() const {
    int all = 0;
    for (const Share& each : m_shares)
        all += each.amount;
    return all;
}

QList<Share> ShareStrip::shown(int room) const {
    if (m_shares.size() <= room)
        return m_shares;
    QList<Share> first = m_shares.mid(0, room - 1);
    Share rest{m_others, 0};
    for (const Share& each : m_shares.mid(room - 1))
        rest.amount += each.amount;
    return first << rest;
}

QSize ShareStrip::sizeHint() const {
    const int rows = m_shares.isEmpty() ? 0 : kRows;
    return {m_theme.px(kPitch * 2), m_theme.px(2 * kPad + kHead + rows * kRow)};
}

QSize ShareStrip::minimumSizeHint() const { return {m_theme.px(kPitch), sizeHint().height()}; }

void ShareStrip::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), t.base);
    paintTopLine(&painter, rect(), t.line);
    const QRect area = rect().adjusted(m_theme.px(kMargin), m_theme.px(kPad), -m_theme.px(kMargin), -m_theme.px(kPad));
    const auto placed = [&](const QRect& each) { return visualRect(layoutDirection(), rect(), each); };
    const QRect head(area.left(), area.top(), area.width(), m_theme.px(kHead));
    const int used = paintText(&painter, placed(head), m_title, m_theme.font(Type::Small, true), t.text2);
    const QString remark = m_shares.isEmpty() ? m_nothing : m_remark;
    paintText(&painter, placed(head.adjusted(used + m_theme.px(10), 0, 0, 0)), remark, m_theme.font(Type::Small),
              t.text2);
    const int beside = std::max(1, area.width() / m_theme.px(kPitch));
    const int pitch = area.width() / beside;
    const QList<Share> parts = shown(kRows * beside);
    for (int i = 0; i < parts.size(); ++i) {
        const QRect cell(area.left() + i % beside * pitch, head.bottom() + 1 + i / beside * m_theme.px(kRow),
                         pitch - m_theme.px(kMargin), m_theme.px(kRow));
        paintShare(&painter, cell, parts.at(i));
    }
    if (hasFocus())
        paintBox(&painter, rect().adjusted(2, 3, -2, -2), m_theme.px(4), {}, t.accent, 2);
}

void ShareStrip::paintShare(QPainter* painter, const QRect& cell, const Share& share) const {
    const Tokens& t = m_theme.tokens();
    const auto placed = [&](const QRect& each) { return visualRect(layoutDirection(), rect(), each); };
    const QFont font = m_theme.font(Type::Body);
    const double part = double(share.amount) / std::max(1, total());
    const int figure = m_theme.px(kFigure);
    paintText(painter, placed(QRect(cell.left(), cell.top(), m_theme.px(kName) - m_theme.px(6), cell.height())),
              share.name, font, t.text);
    paintText(painter, placed(QRect(cell.right() - figure + 1, cell.top(), figure, cell.height())),
              QLocale().toString(qRound(part * 100)) + u" %"_s, font, t.text, Qt::AlignTrailing);
    QRect bar(cell.left() + m_theme.px(kName), 0, cell.width() - m_theme.px(kName) - figure, m_theme.px(kBar));
    bar.moveTop(cell.center().y() - bar.height() / 2 + 1);
    painter->fillRect(placed(bar), t.selectionOff);
    bar.setWidth(std::max(2, qRound(bar.width() * part)));
    painter->fillRect(placed(bar), t.series1);
}

void ShareStrip::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ShareStrip::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace widgets
