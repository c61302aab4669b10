#include "pages/calendars/yearpane.h"

#include "app/office.h"
#include "core/openyears.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/yearlegend.h"
#include "widgets/yearview.h"
#include "widgets/yearwords.h"

#include <QLocale>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::KeyButton;
using widgets::Type;

namespace {

constexpr int kMargin = 16;

QString hoursWords(core::Duration open) {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(open).count();
    const QString hours = QLocale().toString(minutes / 60);
    return minutes % 60 == 0 ? pages::YearPane::tr("%1 h").arg(hours)
                             : pages::YearPane::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
}

} // namespace

YearPane::YearPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_year(context.office.clock().now().toLocal().date().year())
    , m_view(new widgets::YearView(context.theme)) {
    auto* column = new QVBoxLayout(this);
    const int margin = context.theme.px(kMargin);
    column->setContentsMargins(margin, context.theme.px(12), margin, context.theme.px(12));
    column->setSpacing(context.theme.px(8));
    column->addWidget(makeHead());
    makeBody(column);
    m_view->setToday(context.office.clock().now().toLocal().date());
    connect(m_view, &widgets::YearView::currentChanged, this, &YearPane::showDay);
    connect(m_view, &widgets::YearView::activated, this, &YearPane::dayTaken);
    connect(m_view, &widgets::YearView::yearWanted, this, [this](QDate date) { show(date.year()); });
}

QWidget* YearPane::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(6));
    const auto button = [&](const QString& name, const QString& words, const QString& icon, int by) {
        auto* step = new KeyButton(m_theme, {}, {}, KeyButton::Look::Flat, head);
        step->setObjectName(name);
        step->setAccessibleName(words);
        step->setToolTip(words);
        step->setIconName(icon);
        connect(step, &QAbstractButton::clicked, this, [this, by] { stepYear(by); });
        row->addWidget(step);
        return step;
    };
    m_back = button(u"yearBack"_s, tr("Year before"), u"chevron-left"_s, -1);
    m_title = new widgets::ElidedLabel(m_theme, Type::Head, Ink::Text, head);
    m_title->setBold(true);
    m_title->setObjectName(u"yearTitle"_s);
    row->addWidget(m_title);
    m_on = button(u"yearOn"_s, tr("Year after"), u"chevron-right"_s, 1);
    row->addStretch(1);
    m_totals = new widgets::ElidedLabel(m_theme, Type::Body, Ink::Text, head);
    m_totals->setObjectName(u"yearTotals"_s);
    m_totals->setBold(true);
    row->addWidget(m_totals);
    return head;
}

void YearPane::makeBody(QVBoxLayout* column) {
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_view);
    // Where the months don't fit in height, the scroll bar must not hide a Sunday.
    m_area->setMinimumWidth(m_view->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    column->addWidget(m_area, 1);
    m_day = new widgets::ElidedLabel(m_theme, Type::Body, Ink::Text, this);
    m_day->setObjectName(u"yearDay"_s);
    m_day->setBold(true);
    m_remarks = new widgets::ElidedLabel(m_theme, Type::Small, Ink::Text2, this);
    m_remarks->setObjectName(u"yearRemarks"_s);
    column->addWidget(m_day);
    column->addWidget(m_remarks);
    column->addWidget(new widgets::YearLegend(m_theme, this));
}

void YearPane::setCalendar(const core::Calendar& calendar) {
    m_calendar = calendar;
    draw();
}

void YearPane::stepYear(int by) { show(m_year + by); }

void YearPane::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    showDay();
}

void YearPane::show(int year) {
    const int known = std::clamp(year, core::OpenYears::kFirst, core::OpenYears::kLast);
    if (known == m_year)
        return;
    m_year = known;
    draw();
    emit yearChanged(m_year);
}

void YearPane::draw() {
    const auto time = core::WorkingTime::compile(m_calendar);
    if (!time)
        return;
    m_view->setYear(core::yearOf(*time, m_year, QLocale().name()));
    m_back->setEnabled(m_year > core::OpenYears::kFirst);
    m_on->setEnabled(m_year < core::OpenYears::kLast);
    showTotals();
    showDay();
}

void YearPane::showTotals() {
    const core::CalendarYear& year = m_view->year();
    m_title->setText(QString::number(year.year));
    m_totals->setText(tr("%n working day(s)", nullptr, year.workingDays) + u" · "_s + hoursWords(year.open));
}

void YearPane::showDay() {
    const QDate date = m_view->currentDate();
    const core::YearDay* day = m_view->year().find(date);
    if (day == nullptr)
        return;
    if (const QPoint middle = m_view->dayRect(date).center(); m_view->hasFocus())
        m_area->ensureVisible(middle.x(), middle.y());
    QStringList words{QLocale().toString(date, u"ddd d MMM yyyy"_s).remove(u'.'), widgets::hoursWords(day->day.hours)};
    if (day->isWorking())
        words << widgets::spanWords(day->open);
    m_day->setText(words.join(u" · "_s));
    const QStringList remarks = widgets::dayRemarks(*day);
    const QString hint = m_isReadOnly ? QString() : tr("Enter makes an exception of this day.");
    m_remarks->setText(remarks.isEmpty() ? hint : remarks.join(u", "_s));
}

} // namespace pages
