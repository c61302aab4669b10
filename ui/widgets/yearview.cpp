#include "widgets/yearview.h"

#include "core/openyears.h"
#include "widgets/painting.h"
#include "widgets/yearcell.h"
#include "widgets/yearwords.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int kMonths = 12;
constexpr int kWeekdays = 7;
constexpr int kWeeks = 6; ///< that a month can touch
constexpr int kGap = 14;
constexpr int kHead = 20;
constexpr int kWeekdayLine = 16;
constexpr QSize kLargestCell(34, 28);
constexpr int kColumnChoices[] = {3, 4, 2, 6};

/// Where a date stands among the weeks of its month.
QPoint slotOf(QDate date) {
    const int before = QDate(date.year(), date.month(), 1).dayOfWeek() - 1;
    const int at = before + date.day() - 1;
    return {at % kWeekdays, at / kWeekdays};
}

bool isSpecial(const core::YearDay& day) {
    return day.day.kind != core::DayKind::Weekly || day.clockChange.count() != 0;
}

QString capitalised(const QString& word) { return word.left(1).toUpper() + word.mid(1); }

} // namespace

YearView::YearView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setObjectName(u"yearView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Year"));
    connect(&theme, &Theme::changed, this, [this] {
        layOut();
        updateGeometry();
    });
}

void YearView::setYear(const core::CalendarYear& year) {
    const bool isOther = year.year != m_year.year;
    m_year = year;
    if (m_current.isValid() && !m_year.days.isEmpty() && m_current.year() != year.year)
        m_current = m_current.addYears(year.year - m_current.year());
    if (m_year.find(m_current) == nullptr && !m_year.days.isEmpty())
        m_current = m_year.days.first().day.date;
    setAccessibleName(tr("Year %1").arg(year.year));
    update();
    if (isOther) {
        QAccessibleEvent changed(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&changed);
        announce();
    }
    emit currentChanged(m_current);
}

void YearView::setToday(QDate date) {
    m_today = date;
    if (!m_current.isValid())
        m_current = date;
    update();
}

void YearView::setCurrentDate(QDate date) { moveTo(date); }

void YearView::moveTo(QDate date) {
    if (!date.isValid() || date.year() < core::OpenYears::kFirst || date.year() > core::OpenYears::kLast)
        return;
    if (date.year() != m_year.year) {
        m_current = date;
        emit yearWanted(date);
        return;
    }
    if (m_year.find(date) == nullptr || date == m_current)
        return;
    m_current = date;
    update();
    announce();
    emit currentChanged(date);
}

/// Tells screen readers which day has the focus now.
void YearView::announce() {
    const auto* day = m_year.find(m_current);
    if (!hasFocus() || day == nullptr)
        return;
    QAccessibleEvent moved(this, QAccessible::Focus);
    moved.setChild(int(day - m_year.days.constData()));
    QAccessible::updateAccessibility(&moved);
}

QString YearView::spokenDay(QDate date) const {
    const core::YearDay* day = m_year.find(date);
    if (day == nullptr)
        return {};
    QStringList words{QLocale().toString(date, QLocale::LongFormat)};
    words << (day->isWorking() ? tr("open %1").arg(hoursWords(day->day.hours)) : tr("closed"));
    words << dayRemarks(*day);
    if (date == m_today)
        words << tr("today");
    return words.join(u", "_s);
}

QSize YearView::leastCell() const {
    const QFontMetrics metrics(m_theme.font(Type::Key, true));
    return {metrics.horizontalAdvance(u"00"_s) + m_theme.px(5), metrics.height()};
}

YearView::Grid YearView::gridFor(int columns, const QSize& room) const {
    Grid grid{columns, {}, {}, m_theme.px(kHead), m_theme.px(kGap)};
    const int rows = kMonths / columns;
    const int head = grid.head + m_theme.px(kWeekdayLine);
    const QSize least = leastCell();
    const QSize fitting((room.width() - (columns - 1) * grid.gap) / (columns * kWeekdays),
                        (room.height() - (rows - 1) * grid.gap / 2 - rows * head) / (rows * kWeeks));
    grid.cell = {
        std::clamp(fitting.width(), least.width(), std::max(least.width(), m_theme.px(kLargestCell.width()))),
        std::clamp(fitting.height(), least.height(), std::max(least.height(), m_theme.px(kLargestCell.height())))};
    grid.month = {kWeekdays * grid.cell.width(), head + kWeeks * grid.cell.height()};
    return grid;
}

void YearView::layOut() {
    m_grid = gridFor(kColumnChoices[0], size());
    const auto fits = [this](const Grid& grid) {
        const int rows = kMonths / grid.columns;
        return grid.columns * grid.month.width() + (grid.columns - 1) * grid.gap <= width() &&
               rows * grid.month.height() + (rows - 1) * grid.gap / 2 <= height();
    };
    const auto area = [](const Grid& grid) { return grid.cell.width() * grid.cell.height(); };
    for (const int columns : kColumnChoices) {
        const Grid grid = gridFor(columns, size());
        if (fits(grid) && (!fits(m_grid) || area(grid) > area(m_grid)))
            m_grid = grid;
    }
    update();
}

void YearView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

QSize YearView::minimumSizeHint() const {
    const Grid grid = gridFor(kColumnChoices[0], {});
    const int rows = kMonths / grid.columns;
    return {grid.columns * grid.month.width() + (grid.columns - 1) * grid.gap,
            rows * grid.month.height() + (rows - 1) * grid.gap / 2};
}

QSize YearView::sizeHint() const { return minimumSizeHint() * 5 / 4; }

QPoint YearView::monthOrigin(int month) const {
    const int at = month - 1;
    return {at % m_grid.columns * (m_grid.month.width() + m_grid.gap),
            at / m_grid.columns * (m_grid.month.height() + m_grid.gap / 2)};
}

QRect YearView::dayRect(QDate date) const {
    if (date.year() != m_year.year)
        return {};
    const QPoint slot = slotOf(date);
    const QPoint origin = monthOrigin(date.month());
    const QRect cell(origin.x() + slot.x() * m_grid.cell.width(),
                     origin.y() + m_grid.head + m_theme.px(kWeekdayLine) + slot.y() * m_grid.cell.height(),
                     m_grid.cell.width(), m_grid.cell.height());
    return visualRect(layoutDirection(), rect(), cell);
}

QDate YearView::dateAt(const QPoint& position) const {
    for (const core::YearDay& each : m_year.days)
        if (dayRect(each.day.date).contains(position))
            return each.day.date;
    return {};
}

YearCell YearView::cellOf(const core::YearDay& day) const {
    const QDate date = day.day.date;
    return {.text = QString::number(date.day()),
            .fill = !day.isWorking() ? YearCell::Fill::None
                    : day.isHalf     ? YearCell::Fill::Half
                                     : YearCell::Fill::Full,
            .isHoliday = day.day.kind == core::DayKind::Holiday,
            .isException = day.day.kind == core::DayKind::Exception,
            .isClockChange = day.clockChange.count() != 0,
            .isToday = date == m_today,
            .isCurrent = date == m_current,
            .hasFocus = hasFocus()};
}

void YearView::paintMonthHead(QPainter* painter, int month) const {
    const QPoint origin = monthOrigin(month);
    const QRect head(origin.x(), origin.y(), m_grid.month.width(), m_grid.head);
    paintText(painter, visualRect(layoutDirection(), rect(), head.adjusted(m_theme.px(4), 0, 0, 0)),
              capitalised(QLocale().standaloneMonthName(month)), m_theme.font(Type::Small, true),
              m_theme.tokens().text2);
    for (int day = 0; day < kWeekdays; ++day) {
        const QRect cell(origin.x() + day * m_grid.cell.width(), origin.y() + m_grid.head, m_grid.cell.width(),
                         m_theme.px(kWeekdayLine));
        paintText(painter, visualRect(layoutDirection(), rect(), cell),
                  QLocale().standaloneDayName(day + 1, QLocale::NarrowFormat), m_theme.font(Type::Key),
                  m_theme.tokens().hint, Qt::AlignHCenter);
    }
}

void YearView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().base);
    for (int month = 1; month <= kMonths; ++month)
        paintMonthHead(&painter, month);
    for (const core::YearDay& each : m_year.days)
        if (each.day.date != m_current)
            paintYearCell(&painter, dayRect(each.day.date), cellOf(each), m_theme);
    if (const core::YearDay* day = m_year.find(m_current)) // last, so that its frame lies over its neighbours
        paintYearCell(&painter, dayRect(m_current), cellOf(*day), m_theme);
}

/// To the next special day in this direction.
void YearView::step(int direction) {
    QDate found;
    for (const core::YearDay& each : m_year.days) {
        if (!isSpecial(each))
            continue;
        if (direction > 0 && each.day.date > m_current)
            return moveTo(each.day.date);
        if (direction < 0 && each.day.date < m_current)
            found = each.day.date;
    }
    moveTo(found);
}

void YearView::keyPressEvent(QKeyEvent* event) {
    const bool isYear = event->modifiers().testFlag(Qt::ControlModifier);
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current.addDays(-ahead));
    case Qt::Key_Right:
        return moveTo(m_current.addDays(ahead));
    case Qt::Key_Up:
        return moveTo(m_current.addDays(-kWeekdays));
    case Qt::Key_Down:
        return moveTo(m_current.addDays(kWeekdays));
    case Qt::Key_Home:
        return moveTo(isYear ? QDate(m_year.year, 1, 1) : QDate(m_current.year(), m_current.month(), 1));
    case Qt::Key_End:
        return moveTo(isYear ? QDate(m_year.year, kMonths, 31)
                             : QDate(m_current.year(), m_current.month(), m_current.daysInMonth()));
    case Qt::Key_PageUp:
        return moveTo(isYear ? m_current.addYears(-1) : m_current.addMonths(-1));
    case Qt::Key_PageDown:
        return moveTo(isYear ? m_current.addYears(1) : m_current.addMonths(1));
    case Qt::Key_N:
        return step(1);
    case Qt::Key_P:
        return step(-1);
    case Qt::Key_T:
        return moveTo(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool YearView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const QDate date = dateAt(help->pos()); date.isValid())
            QToolTip::showText(help->globalPos(), spokenDay(date), this, dayRect(date));
        return true;
    }
    return QWidget::event(event);
}

void YearView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        moveTo(dateAt(event->position().toPoint()));
}

void YearView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const QDate date = dateAt(event->position().toPoint()); date.isValid())
        emit activated(date);
}

void YearView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
    announce();
}

void YearView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace widgets
