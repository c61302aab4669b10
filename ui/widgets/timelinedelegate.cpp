#include "widgets/timelinedelegate.h"

#include "models/timelineroles.h"
#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/slachip.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kMargin = 20;
constexpr int kSign = 24;
constexpr int kTextLeft = 34;
constexpr int kBelow = 20;
constexpr int kProseLine = 20;
constexpr int kTextLine = 18;
constexpr int kQuotePadX = 12;
constexpr int kQuotePadY = 8;
constexpr int kQuoteGap = 4;
constexpr int kChipGap = 4;
constexpr int kCachedEntries = 500;

QString textOf(const QModelIndex& index, int role) { return index.data(role).toString(); }

} // namespace

/// Measures of one entry at one width.
struct TimelineDelegate::Entry {
    const Block* words = nullptr;
    bool isVerbatim = false;
    QString chip;
    core::SlaState sla = core::SlaState::None;
    bool isChipBelow = false;
    int bodyHeight = 0;
};

TimelineDelegate::TimelineDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_blocks(kCachedEntries) {
    connect(&theme, &Theme::changed, this, [this] { m_blocks.clear(); });
}

const TimelineDelegate::Block* TimelineDelegate::blockFor(const QString& text, int width, int lineHeight) const {
    const QString key = QString::number(width) + u'/' + QString::number(lineHeight) + u'/' + text;
    if (const Block* known = m_blocks.object(key))
        return known;
    auto block = std::make_unique<Block>();
    block->lineHeight = lineHeight;
    QString lines = text;
    block->layout.setText(lines.replace(u'\n', QChar::LineSeparator));
    block->layout.setFont(m_theme.font(Type::Body));
    block->layout.setCacheEnabled(true);
    block->layout.beginLayout();
    for (QTextLine line = block->layout.createLine(); line.isValid(); line = block->layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, block->height + (lineHeight - line.height()) / 2});
        block->height += lineHeight;
        block->lastLineWidth = line.naturalTextWidth();
    }
    block->layout.endLayout();
    Block* kept = block.get();
    m_blocks.insert(key, block.release());
    return kept;
}

TimelineDelegate::Entry TimelineDelegate::entryAt(const QModelIndex& index, int width) const {
    Entry entry;
    entry.isVerbatim = index.data(models::IsVerbatimRole).toBool();
    entry.sla = core::SlaState(index.data(models::EntrySlaStateRole).toInt());
    entry.chip = textOf(index, models::EntryChipTextRole);
    const int room = width - 2 * m_theme.px(kMargin) - m_theme.px(kTextLeft);
    if (const QString text = textOf(index, models::EntryTextRole); !text.isEmpty()) {
        const int inner = entry.isVerbatim ? room - 2 * m_theme.px(kQuotePadX) : room;
        entry.words = blockFor(text, std::max(inner, 40), m_theme.px(entry.isVerbatim ? kProseLine : kTextLine));
        entry.bodyHeight = int(entry.words->height);
        if (entry.isVerbatim)
            entry.bodyHeight += 2 * m_theme.px(kQuotePadY) + m_theme.px(kQuoteGap) + 1;
    }
    if (entry.sla != core::SlaState::None) {
        const int chip = chipWidth(entry.chip, entry.sla, m_theme) + m_theme.px(kChipGap);
        entry.isChipBelow = !entry.words || entry.isVerbatim || entry.words->lastLineWidth + chip > room;
        entry.bodyHeight += entry.isChipBelow ? chipHeight(m_theme) + m_theme.px(kChipGap) : m_theme.px(2);
    }
    return entry;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {m_theme.px(240), m_theme.px(kSign) + entryAt(index, width).bodyHeight + m_theme.px(kBelow)};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Entry entry = entryAt(index, option.rect.width());
    const int margin = m_theme.px(kMargin);
    const QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintSign(painter, rect, index);
    const QRect head(rect.left() + m_theme.px(kTextLeft), rect.top(), rect.width() - m_theme.px(kTextLeft),
                     m_theme.px(kSign));
    paintHead(painter, head, index);
    paintWords(painter, head.adjusted(0, head.height(), 0, entry.bodyHeight), entry);
    if (view && view->hasFocus() && view->currentIndex() == index)
        // Nothing can be drawn above the first entry.
        paintBox(painter,
                 option.rect.adjusted(margin / 2, index.row() == 0 ? 0 : -m_theme.px(4), -margin / 2,
                                      -m_theme.px(kBelow - 8)),
                 m_theme.px(4), {}, m_theme.tokens().accent, 2);
    painter->restore();
}

void TimelineDelegate::paintSign(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    const Tokens& t = m_theme.tokens();
    const int side = m_theme.px(kSign);
    const QRect box(rect.left(), rect.top(), side, side);
    const bool isLast = index.row() == index.model()->rowCount(index.parent()) - 1;
    if (!isLast)
        painter->fillRect(QRect(box.center().x(), box.bottom() + 1, 1, rect.height() - side), t.line);
    paintBox(painter, box, m_theme.px(4), t.base, t.line, t.border);
    paintIcon(painter, box, textOf(index, models::EntryIconRole), m_theme.px(16), t.text2);
}

void TimelineDelegate::paintHead(QPainter* painter, const QRect& head, const QModelIndex& index) const {
    const Tokens& t = m_theme.tokens();
    QRect rest = head;
    const QString time = textOf(index, models::EntryTimeRole);
    const QFont small = m_theme.font(Type::Small);
    paintText(painter, rest, time, small, t.text2, Qt::AlignRight);
    rest.setRight(rest.right() - QFontMetrics(small).horizontalAdvance(time) - m_theme.px(12));
    const int used = paintText(painter, rest, textOf(index, models::ActorRole), m_theme.font(Type::Body, true), t.text);
    rest.setLeft(rest.left() + used + m_theme.px(8));
    QFont font = m_theme.font(Type::Body);
    font.setStrikeOut(index.data(models::IsTakenBackRole).toBool());
    paintText(painter, rest, textOf(index, models::ActRole), font, t.text2);
}

void TimelineDelegate::paintWords(QPainter* painter, const QRect& rect, const Entry& entry) const {
    const Tokens& t = m_theme.tokens();
    QPointF at = rect.topLeft();
    if (entry.words && entry.isVerbatim) {
        const int height = int(entry.words->height) + 2 * m_theme.px(kQuotePadY) + 1;
        const QRect quote(rect.left(), rect.top() + m_theme.px(kQuoteGap), rect.width(), height);
        paintBox(painter, quote, m_theme.px(4), t.raised, t.line, t.border);
        at = quote.topLeft() + QPointF(m_theme.px(kQuotePadX), m_theme.px(kQuotePadY));
    }
    if (entry.words) {
        painter->setPen(t.text);
        entry.words->layout.draw(painter, at);
    }
    if (entry.sla == core::SlaState::None)
        return;
    QRect chip(rect.left(), 0, chipWidth(entry.chip, entry.sla, m_theme), chipHeight(m_theme));
    if (entry.isChipBelow) {
        chip.moveBottom(rect.bottom());
    } else {
        chip.moveLeft(rect.left() + qRound(entry.words->lastLineWidth) + m_theme.px(kChipGap));
        chip.moveTop(rect.top() + int(entry.words->height) - entry.words->lineHeight - m_theme.px(1));
    }
    paintSlaChip(painter, chip, entry.sla, entry.chip, m_theme);
}

} // namespace widgets
