#include "widgets/caserowdelegate.h"

#include "models/caseroles.h"
#include "widgets/icons.h"
#include "widgets/slachip.h"
#include "widgets/stylecontrols.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kMargin = 14;
constexpr int kChipColumn = 122;
constexpr int kChipGap = 12;
constexpr int kTick = 16;
constexpr int kTickGap = 10;
constexpr int kTitleLine = 18;
constexpr int kSmallLine = 16;
constexpr int kGroupHead = 28;
constexpr int kCardRow = 51;
constexpr int kCardMargin = 11;
constexpr int kNarrow = 380;
constexpr int kThirdLine = 24;

} // namespace

CaseRowText caseRowText(const QModelIndex& index) {
    const auto text = [&](int role) { return index.data(role).toString(); };
    const auto flag = [&](int role) { return index.data(role).toBool(); };
    CaseRowText row;
    row.isGroupHead = flag(models::IsGroupHeadRole);
    row.title = text(models::TitleRole);
    if (row.isGroupHead) {
        row.groupCount = index.data(models::GroupCountRole).toInt();
        return row;
    }
    row.isLoading = flag(models::IsLoadingRole);
    row.isTicked = flag(models::IsSelectedRole);
    if (row.isLoading)
        return row;
    row.number = text(models::NumberRole);
    row.subtitle = text(models::SubtitleRole);
    row.chip = text(models::ChipTextRole);
    row.time = text(models::TimeRole);
    row.initials = text(models::InitialsRole);
    row.sign = text(models::SignRole);
    row.matchWords = text(models::MatchWordsRole);
    row.sla = core::SlaState(index.data(models::SlaStateRole).toInt());
    row.presence = index.data(models::PresenceRole).toInt();
    row.isMine = flag(models::IsMineRole);
    return row;
}

/// The row at hand while it is painted: what is left of it narrows from both sides. Coordinates run from the reading
/// side; `placed` mirrors them where that is the right.
struct CaseRowDelegate::Row {
    QPainter* painter;
    QRect all, rest;
    CaseRowText text;
    RowState state;
    RowInk ink;
    Qt::LayoutDirection direction;

    QRect placed(const QRect& rect) const { return visualRect(direction, all, rect); }
    QRect takeLeft(int width, int gap) {
        const QRect taken(rest.left(), rest.top(), width, rest.height());
        rest.setLeft(rest.left() + width + gap);
        return placed(taken);
    }
    QRect takeRight(int width, int gap) {
        const QRect taken(rest.right() - width + 1, rest.top(), width, rest.height());
        rest.setRight(rest.right() - width - gap);
        return placed(taken);
    }
};

CaseRowDelegate::CaseRowDelegate(const Theme& theme, Shape shape, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_shape(shape) {}

bool CaseRowDelegate::isNarrow(int width) const { return m_shape == Shape::TwoLines && width < m_theme.px(kNarrow); }

QSize CaseRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int width = m_theme.px(240);
    if (index.data(models::IsGroupHeadRole).toBool())
        return {width, m_theme.px(kGroupHead)};
    if (m_shape == Shape::Card)
        return {width, m_theme.px(kCardRow)};
    if (m_shape == Shape::OneLine)
        return {width, m_theme.rowHeight()};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool needsThird = view && isNarrow(view->viewport()->width());
    return {width, m_theme.twoLineRowHeight() + (needsThird ? m_theme.px(kThirdLine) : 0)};
}

void CaseRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = m_theme.tokens();
    Row row{painter, option.rect, option.rect, caseRowText(index), {}, {}, option.direction};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    row.state.hasFocus = view && view->hasFocus();
    row.state.isCurrent = view ? view->currentIndex() == index : option.state.testFlag(QStyle::State_Selected);
    row.state.isHovered = option.state.testFlag(QStyle::State_MouseOver);
    row.ink = inkOf(row.state, t);
    painter->save();
    painter->setClipRect(option.rect);
    if (row.text.isGroupHead) {
        paintGroupHead(row);
    } else {
        row.state.hasLine = m_shape != Shape::Card || index.row() < index.model()->rowCount(index.parent()) - 1;
        paintRowGround(painter, row.all, row.state, t);
        const int margin = m_theme.px(m_shape == Shape::Card ? kCardMargin : kMargin);
        row.rest.adjust(margin, 0, -margin, -1);
        if (row.text.isLoading) {
            paintLoading(row);
        } else if (isNarrow(row.all.width())) {
            paintNarrow(row);
        } else {
            paintLeft(row, index.row());
            paintRight(row);
            if (m_shape == Shape::OneLine)
                paintOneLine(row);
            else
                paintWords(row);
        }
    }
    painter->restore();
}

void CaseRowDelegate::paintGroupHead(const Row& row) const {
    const Tokens& t = m_theme.tokens();
    row.painter->fillRect(row.all, t.window);
    paintBottomLine(row.painter, row.all, t.line);
    QRect words = row.all.adjusted(m_theme.px(kMargin), 0, -m_theme.px(kMargin), -1);
    const QFont bold = m_theme.font(Type::Small, true);
    const int used = paintText(row.painter, row.placed(words), row.text.title, bold, t.text2);
    words.adjust(used + m_theme.px(8), 0, 0, 0);
    paintText(row.painter, row.placed(words), QString::number(row.text.groupCount), m_theme.font(Type::Small), t.text2);
}

/// Bars where the words will stand: nothing moves when they come.
void CaseRowDelegate::paintLoading(const Row& row) const {
    const QColor bar = m_theme.tokens().selectionOff;
    const int left = row.rest.left() + (m_shape == Shape::Card ? m_theme.px(30) : m_theme.px(kChipColumn + kChipGap));
    const int middle = row.rest.center().y();
    const auto draw = [&](int x, int y, int width, int height) {
        paintBox(row.painter, row.placed(QRect(x, y - height / 2, width, height)), m_theme.px(3), bar, {});
    };
    if (m_shape != Shape::Card)
        draw(row.rest.left(), middle, chipMinimumInLists(m_theme), chipHeight(m_theme));
    const int room = std::max(0, row.rest.right() - left);
    const bool isSingle = m_shape == Shape::OneLine;
    draw(left, isSingle ? middle : middle - m_theme.px(8), std::min(room, m_theme.px(180)), m_theme.px(8));
    if (!isSingle)
        draw(left, middle + m_theme.px(9), std::min(room, m_theme.px(240)), m_theme.px(6));
}

/// Words over the whole width, chip and signs on a line of their own: large text in a narrow pane loses nothing.
void CaseRowDelegate::paintNarrow(Row& row) const {
    paintTick(row);
    const QRect all = row.rest;
    row.rest.setTop(all.bottom() - m_theme.px(kThirdLine) - m_theme.px(4));
    paintChip(row, row.takeLeft(chipWidth(row.text.chip, row.text.sla, m_theme), m_theme.px(kChipGap)));
    paintRight(row);
    row.rest = all.adjusted(0, 0, 0, -m_theme.px(kThirdLine));
    paintWords(row);
}

void CaseRowDelegate::paintTick(Row& row) const {
    if (!m_hasTicks)
        return;
    const QRect box = row.takeLeft(m_theme.px(kTick), m_theme.px(kTickGap));
    QStyleOption tick;
    tick.rect = QRect(box.left(), box.center().y() - box.width() / 2 + 1, box.width(), box.width());
    tick.state = QStyle::State_Enabled | QStyle::State_Item;
    tick.state.setFlag(QStyle::State_On, row.text.isTicked);
    paintCheckIndicator(tick, row.painter, m_theme);
}

void CaseRowDelegate::paintChip(const Row& row, const QRect& rect) const {
    row.painter->setLayoutDirection(row.direction);
    paintSlaChip(row.painter, rect, row.text.sla, row.text.chip, m_theme);
}

void CaseRowDelegate::paintLeft(Row& row, int index) const {
    paintTick(row);
    if (m_shape == Shape::Card) {
        const QRect box = row.takeLeft(m_theme.px(18), m_theme.px(16));
        if (index < 9)
            paintKeyBox(row.painter, box, QString::number(index + 1), m_theme, row.ink.text2);
        return;
    }
    // A chip is never cut: a longer one pushes the words.
    const int width = std::max(chipWidth(row.text.chip, row.text.sla, m_theme), chipMinimumInLists(m_theme));
    const int spare = std::max(0, m_theme.px(kChipColumn) - width);
    paintChip(row, row.takeLeft(width, spare + m_theme.px(kChipGap)));
}

void CaseRowDelegate::paintRight(Row& row) const {
    const Tokens& t = m_theme.tokens();
    const CaseRowText& text = row.text;
    const int gap = m_theme.px(6);
    if (m_shape == Shape::Card && text.sla != core::SlaState::None)
        paintSlaChip(row.painter, row.takeRight(chipWidth(text.chip, text.sla, m_theme), gap), text.sla, text.chip,
                     m_theme);
    if (!text.time.isEmpty()) {
        const QFont small = m_theme.font(Type::Small);
        const int width = QFontMetrics(small).horizontalAdvance(text.time) + 1;
        paintText(row.painter, row.takeRight(width, gap), text.time, small, row.ink.text2);
    }
    if (!text.initials.isEmpty())
        paintInitials(row.painter, row.takeRight(m_theme.px(22), gap), text.initials, text.isMine, m_theme);
    if (text.presence != int(models::Presence::None)) {
        const bool isEditing = text.presence == int(models::Presence::Editing);
        paintIcon(row.painter, row.takeRight(m_theme.px(14), gap), isEditing ? u"pencil"_s : u"eye"_s, m_theme.px(14),
                  isEditing && !t.isHighContrast ? row.ink.text : row.ink.text2);
    }
    if (!text.sign.isEmpty())
        paintIcon(row.painter, row.takeRight(m_theme.px(14), gap), text.sign, m_theme.px(14), row.ink.text2);
}

void CaseRowDelegate::paintWords(const Row& row) const {
    const Tokens& t = m_theme.tokens();
    const int title = m_theme.px(kTitleLine), small = m_theme.px(kSmallLine);
    const int top = row.rest.top() + (row.rest.height() - title - small) / 2;
    const QRect first(row.rest.left(), top, row.rest.width(), title);
    const QRect second(row.rest.left(), top + title, row.rest.width(), small);
    const CaseRowText& text = row.text;
    const QFont bold = m_theme.font(Type::Body, true);
    const QFont quiet = m_theme.font(Type::Small);
    const auto marks = [&](const QString& words) { return marksOf(words, text.matchWords); };
    paintMarkedText(row.painter, row.placed(first), text.title, marks(text.title), bold, row.ink.text, t);
    const QString line = text.number + u"  "_s + text.subtitle;
    paintMarkedText(row.painter, row.placed(second), line, marks(line), quiet, row.ink.text2, t);
}

void CaseRowDelegate::paintOneLine(const Row& row) const {
    const Tokens& t = m_theme.tokens();
    const CaseRowText& text = row.text;
    QRect rest = row.rest;
    const auto marks = [&](const QString& words) { return marksOf(words, text.matchWords); };
    const int used = paintMarkedText(row.painter, row.placed(rest), text.title, marks(text.title),
                                     m_theme.font(Type::Body, true), row.ink.text, t);
    rest.adjust(used + m_theme.px(12), 0, 0, 0);
    const QString line = text.number + u"  "_s + text.subtitle;
    paintMarkedText(row.painter, row.placed(rest), line, marks(line), m_theme.font(Type::Small), row.ink.text2, t);
}

bool CaseRowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const CaseRowText text = caseRowText(index);
    if (text.isGroupHead || text.isLoading)
        return false;
    QToolTip::showText(event->globalPos(), text.title + u'\n' + text.number + u"  "_s + text.subtitle, view);
    return true;
}

} // namespace widgets
