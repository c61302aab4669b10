#include "widgets/boarddelegate.h"

#include "models/boardroles.h"
#include "models/caseroles.h"
#include "widgets/slachip.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int kCard = 105;
constexpr int kGap = 8;
constexpr int kPadX = 11;
constexpr int kPadY = 9;
constexpr int kRow = 30;
constexpr int kHead = 40;
constexpr int kResuming = 54;
constexpr int kSide = 6;       ///< of lines that are no card
constexpr int kDayColumn = 66; ///< before a day's bar
constexpr int kBarHeight = 9;
constexpr int kTimeColumn = 48;

models::BoardLine lineOf(const QModelIndex& index) { return models::BoardLine(index.data(models::LineRole).toInt()); }

} // namespace

/// The line at hand while it is painted. Coordinates run from the reading side; `placed` mirrors them.
struct BoardDelegate::Line {
    QPainter* painter;
    QRect all;
    const QModelIndex& index;
    RowState state;
    RowInk ink;
    Qt::LayoutDirection direction;

    [[nodiscard]] QString text(int role) const { return index.data(role).toString(); }
    [[nodiscard]] QRect placed(const QRect& rect) const { return visualRect(direction, all, rect); }
};

BoardDelegate::BoardDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

int BoardDelegate::cardPitch() const { return m_theme.px(kCard + kGap); }

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = m_theme.px(120);
    switch (lineOf(index)) {
    case models::BoardLine::Card:
        return {width, cardPitch()};
    case models::BoardLine::Head:
        return {width, m_theme.px(kHead)};
    case models::BoardLine::Resuming:
        return {width, m_theme.px(kResuming)};
    default:
        return {width, m_theme.px(kRow)};
    }
}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    Line line{painter, option.rect, index, {}, {}, option.direction};
    line.state.hasFocus = view && view->hasFocus();
    line.state.isCurrent = view && view->currentIndex() == index && line.state.hasFocus;
    line.state.isHovered = option.state.testFlag(QStyle::State_MouseOver);
    line.ink = inkOf(line.state, m_theme.tokens());
    painter->save();
    painter->setLayoutDirection(option.direction);
    switch (lineOf(index)) {
    case models::BoardLine::Card:
        paintCard(line);
        break;
    case models::BoardLine::Bar:
        paintBar(line);
        break;
    case models::BoardLine::Figure:
        paintFigure(line);
        break;
    case models::BoardLine::Head:
        paintHead(line);
        break;
    case models::BoardLine::Upcoming:
        paintUpcoming(line);
        break;
    case models::BoardLine::Resuming:
        paintResuming(line);
        break;
    }
    painter->restore();
}

void BoardDelegate::paintCard(const Line& line) const {
    const Tokens& t = m_theme.tokens();
    const QRect card = line.all.adjusted(0, 0, 0, -m_theme.px(kGap));
    const QColor ground = line.state.isCurrent ? t.selection : line.state.isHovered ? t.hover : t.base;
    const bool isFramed = line.state.isCurrent;
    paintBox(line.painter, card, m_theme.px(6), ground, isFramed ? t.accent : t.line, isFramed ? 2 : t.border);
    QRect inner = card.adjusted(m_theme.px(kPadX), m_theme.px(kPadY), -m_theme.px(kPadX), -m_theme.px(kPadY));
    const auto take = [&](int height) {
        const QRect row(inner.left(), inner.top(), inner.width(), m_theme.px(height));
        inner.setTop(row.bottom() + 1);
        return row;
    };
    const int chip = chipWidth(line.text(models::ChipTextRole),
                               core::SlaState(line.index.data(models::SlaStateRole).toInt()), m_theme);
    const int number = QFontMetrics(m_theme.font(Type::Small)).horizontalAdvance(line.text(models::NumberRole));
    const bool isWide = chip + number + m_theme.px(kGap) <= inner.width();
    paintChipAndNumber(line, take(20), isWide);
    take(5);
    paintText(line.painter, line.placed(take(19)), line.text(models::TitleRole), m_theme.font(Type::Body, true),
              line.ink.text);
    const QString subtitle = line.text(models::SubtitleRole);
    paintText(line.painter, line.placed(take(16)),
              isWide ? subtitle : line.text(models::NumberRole) + u"  "_s + subtitle, m_theme.font(Type::Small),
              line.ink.text2);
    take(5);
    paintOwner(line, take(20));
}

void BoardDelegate::paintChipAndNumber(const Line& line, const QRect& row, bool hasNumber) const {
    const auto state = core::SlaState(line.index.data(models::SlaStateRole).toInt());
    const QString words = line.text(models::ChipTextRole);
    const int width = chipWidth(words, state, m_theme);
    paintSlaChip(line.painter, line.placed(QRect(row.left(), row.top(), width, row.height())), state, words, m_theme);
    if (!hasNumber)
        return;
    const QRect rest(row.left() + width + m_theme.px(kGap), row.top(), row.width() - width - m_theme.px(kGap),
                     row.height());
    paintText(line.painter, line.placed(rest), line.text(models::NumberRole), m_theme.font(Type::Small), line.ink.text2,
              Qt::AlignTrailing);
}

void BoardDelegate::paintOwner(const Line& line, const QRect& row) const {
    const QRect box(row.left(), row.top(), m_theme.px(22), row.height());
    paintInitials(line.painter, line.placed(box), line.text(models::InitialsRole),
                  line.index.data(models::IsMineRole).toBool(), m_theme);
    const QRect words = row.adjusted(m_theme.px(28), 0, 0, 0);
    paintText(line.painter, line.placed(words), line.text(models::StandingRole), m_theme.font(Type::Small),
              line.ink.text2);
}

void BoardDelegate::paintBar(const Line& line) const {
    const Tokens& t = m_theme.tokens();
    paintRowGround(line.painter, line.all, {line.state.isCurrent, line.state.hasFocus, line.state.isHovered, false}, t);
    const QRect row = line.all.adjusted(m_theme.px(kSide), 0, -m_theme.px(kSide), 0);
    const QFont font = m_theme.font(Type::Body);
    const int figure = QFontMetrics(font).horizontalAdvance(u"00000"_s);
    paintText(line.painter, line.placed(QRect(row.left(), row.top(), m_theme.px(kDayColumn), row.height())),
              line.text(Qt::DisplayRole), font, line.ink.text);
    paintText(line.painter, line.placed(QRect(row.right() - figure + 1, row.top(), figure, row.height())),
              line.text(models::FigureRole), font, line.ink.text, Qt::AlignTrailing);
    const int left = row.left() + m_theme.px(kDayColumn);
    QRect trough(left, 0, std::max(0, row.right() - figure - left), m_theme.px(kBarHeight));
    trough.moveTop(row.center().y() - trough.height() / 2 + 1);
    line.painter->fillRect(line.placed(trough), t.selectionOff);
    trough.setWidth(std::max(2, qRound(trough.width() * line.index.data(models::ShareRole).toDouble())));
    line.painter->fillRect(line.placed(trough), t.series1);
}

void BoardDelegate::paintFigure(const Line& line) const {
    const Tokens& t = m_theme.tokens();
    paintRowGround(line.painter, line.all, {line.state.isCurrent, line.state.hasFocus, line.state.isHovered, false}, t);
    QRect row = line.all.adjusted(m_theme.px(kSide), 0, -m_theme.px(kSide), 0);
    const QFont font = m_theme.font(Type::Body);
    const QString figure = line.text(models::FigureRole);
    const int width = QFontMetrics(font).horizontalAdvance(figure) + 1;
    paintText(line.painter, line.placed(QRect(row.right() - width + 1, row.top(), width, row.height())), figure, font,
              line.ink.text, Qt::AlignTrailing);
    row.setRight(row.right() - width - m_theme.px(kGap));
    paintText(line.painter, line.placed(row), line.text(Qt::DisplayRole), font, line.ink.text);
}

void BoardDelegate::paintHead(const Line& line) const {
    const Tokens& t = m_theme.tokens();
    const QRect rule = line.all.adjusted(0, m_theme.px(kGap), 0, 0);
    paintTopLine(line.painter, rule, t.line);
    const QRect words(line.all.left(), line.all.bottom() - m_theme.px(24), line.all.width(), m_theme.px(20));
    paintText(line.painter, line.placed(words), line.text(Qt::DisplayRole), m_theme.font(Type::Small, true), t.text2);
}

void BoardDelegate::paintUpcoming(const Line& line) const {
    const Tokens& t = m_theme.tokens();
    paintRowGround(line.painter, line.all, {line.state.isCurrent, line.state.hasFocus, line.state.isHovered, false}, t);
    QRect row = line.all.adjusted(m_theme.px(kSide), 0, -m_theme.px(kSide), 0);
    const QFont font = m_theme.font(Type::Body);
    paintText(line.painter, line.placed(QRect(row.left(), row.top(), m_theme.px(kTimeColumn), row.height())),
              line.text(models::TimeRole), font, line.ink.text2);
    paintInitials(line.painter,
                  line.placed(QRect(row.right() - m_theme.px(22) + 1, row.top(), m_theme.px(22), row.height())),
                  line.text(models::InitialsRole), line.index.data(models::IsMineRole).toBool(), m_theme);
    row.adjust(m_theme.px(kTimeColumn), 0, -m_theme.px(28), 0);
    paintText(line.painter, line.placed(row), line.text(models::TitleRole), font, line.ink.text);
}

void BoardDelegate::paintResuming(const Line& line) const {
    const Tokens& t = m_theme.tokens();
    paintRowGround(line.painter, line.all, {line.state.isCurrent, line.state.hasFocus, line.state.isHovered, false}, t);
    const QRect row = line.all.adjusted(m_theme.px(kSide), m_theme.px(5), -m_theme.px(kSide), 0);
    paintChipAndNumber(line, QRect(row.left(), row.top(), row.width(), m_theme.px(20)), false);
    const QRect words(row.left(), row.top() + m_theme.px(22), row.width(), m_theme.px(20));
    paintText(line.painter, line.placed(words), line.text(models::NumberRole) + u" · "_s + line.text(models::TimeRole),
              m_theme.font(Type::Small), line.ink.text2);
}

} // namespace widgets
