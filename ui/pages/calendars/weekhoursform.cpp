#include "pages/calendars/weekhoursform.h"

#include "core/calendar.h"
#include "models/hourstext.h"
#include "pages/shell/actions.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/iconlabel.h"
#include "widgets/keybutton.h"
#include "widgets/reparostyle.h"
#include "widgets/sectionhead.h"
#include "widgets/yearwords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::KeyButton;

namespace {

constexpr int kLabelWidth = 84;
constexpr int kTotalWidth = 76;
constexpr int kFriday = 4;
constexpr int kSunday = 6;

core::Duration lengthOf(const QList<core::OpenHours>& hours) {
    core::Duration length{};
    for (const core::OpenHours& each : hours)
        length += std::chrono::minutes(each.to - each.from);
    return length;
}

} // namespace

WeekHoursForm::WeekHoursForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_theme(context.theme) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(6));
    column->addWidget(
        new widgets::SectionHead(context.theme, tr("Hours of the week"), tr("such as 08:00–12:00, 14:00–18:00"), this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(context.theme.px(12));
    grid->setVerticalSpacing(context.theme.px(4));
    for (int day = 0; day < 7; ++day)
        addDay(grid, day);
    column->addLayout(grid);
    m_trouble = new widgets::ThemedLabel(context.theme, widgets::Type::Small, widgets::Ink::Error, this);
    m_trouble->setObjectName(u"weekError"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    addCopyLine(column);
    const QString area = tr("In a calendar");
    connect(context.actions.add(this, u"calendars.copyWeekdays"_s, tr("Copy the day to Monday to Friday"), area,
                                {Qt::ALT | Qt::Key_D}, {u"copiar horas laborables"_s}),
            &QAction::triggered, this, [this] { copyTo(0, kFriday); });
    connect(context.actions.add(this, u"calendars.copyWeek"_s, tr("Copy the day to the whole week"), area,
                                {Qt::ALT | Qt::SHIFT | Qt::Key_D}, {u"copiar horas semana"_s}),
            &QAction::triggered, this, [this] { copyTo(0, kSunday); });
    m_toWeekdays->setKeyOf(context.actions.find(u"calendars.copyWeekdays"_s));
    m_toAll->setKeyOf(context.actions.find(u"calendars.copyWeek"_s));
    follow(0);
}

void WeekHoursForm::addDay(QGridLayout* grid, int weekday) {
    Day& day = m_days.at(size_t(weekday));
    auto* label = new widgets::ElidedLabel(m_theme, widgets::Type::Body, widgets::Ink::Text2, this);
    label->setText(models::weekdayName(weekday));
    label->setFixedWidth(m_theme.px(kLabelWidth));
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    day.edit = new QLineEdit(this);
    day.edit->setObjectName(u"hours.%1"_s.arg(core::weekdayCode(weekday)));
    day.edit->setAccessibleName(tr("Hours of %1").arg(models::weekdayName(weekday)));
    day.edit->setPlaceholderText(tr("closed"));
    day.edit->installEventFilter(this);
    day.total = new widgets::ElidedLabel(m_theme, widgets::Type::Small, widgets::Ink::Text2, this);
    day.total->setFixedWidth(m_theme.px(kTotalWidth));
    day.total->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    day.trouble = new QWidget(this);
    auto* trouble = new QHBoxLayout(day.trouble);
    trouble->setContentsMargins(0, 0, 0, m_theme.px(2));
    trouble->setSpacing(m_theme.px(6));
    trouble->addWidget(new widgets::IconLabel(m_theme, u"warning"_s, 14, widgets::Ink::Error, day.trouble));
    day.error = new widgets::ThemedLabel(m_theme, widgets::Type::Small, widgets::Ink::Error, day.trouble);
    day.error->setWordWrap(true);
    trouble->addWidget(day.error, 1);
    day.trouble->hide();
    label->setBuddy(day.edit);
    grid->addWidget(label, 2 * weekday, 0);
    grid->addWidget(day.edit, 2 * weekday, 1);
    grid->addWidget(day.total, 2 * weekday, 2);
    grid->addWidget(day.trouble, 2 * weekday + 1, 1, 1, 2);
    connect(day.edit, &QLineEdit::textEdited, this, [this, weekday](const QString& text) {
        showTotal(weekday);
        emit dayEdited(weekday, text);
    });
}

void WeekHoursForm::addCopyLine(QVBoxLayout* column) {
    m_copyLine = new QWidget(this);
    auto* flow = new widgets::FlowLayout(m_copyLine, m_theme.px(8));
    m_toWeekdays = new KeyButton(m_theme, {}, {}, KeyButton::Look::Quiet, m_copyLine);
    m_toWeekdays->setObjectName(u"copyToWeekdays"_s);
    m_toAll = new KeyButton(m_theme, {}, {}, KeyButton::Look::Quiet, m_copyLine);
    m_toAll->setObjectName(u"copyToWeek"_s);
    flow->addWidget(m_toWeekdays);
    flow->addWidget(m_toAll);
    column->addWidget(m_copyLine);
    connect(m_toWeekdays, &QAbstractButton::clicked, this, [this] { copyTo(0, kFriday); });
    connect(m_toAll, &QAbstractButton::clicked, this, [this] { copyTo(0, kSunday); });
}

void WeekHoursForm::setWeek(const std::array<QString, 7>& week) {
    for (int i = 0; i < 7; ++i) {
        Day& day = m_days.at(size_t(i));
        if (day.edit->text() != week.at(size_t(i)))
            day.edit->setText(week.at(size_t(i)));
        day.wasLeft = false;
        showError(day, {});
        showTotal(i);
    }
    m_trouble->hide();
}

void WeekHoursForm::setReadOnly(bool isReadOnly) {
    for (const Day& each : m_days)
        each.edit->setReadOnly(isReadOnly);
    m_copyLine->setVisible(!isReadOnly);
}

void WeekHoursForm::showTotal(int weekday) {
    const Day& day = m_days.at(size_t(weekday));
    const models::ReadHours read = models::readHours(day.edit->text());
    day.total->setText(!read.error.isEmpty()  ? u"?"_s
                       : read.hours.isEmpty() ? tr("closed")
                                              : widgets::spanWords(lengthOf(read.hours)));
}

void WeekHoursForm::showError(Day& day, const QString& error) {
    if (day.error->text() == error)
        return;
    day.error->setText(error);
    day.trouble->setVisible(!error.isEmpty());
    day.edit->setProperty(widgets::kErrorProperty, !error.isEmpty());
    day.edit->setAccessibleDescription(error);
    day.edit->update();
}

void WeekHoursForm::showErrors(const QMap<QString, QString>& errors, bool all) {
    for (int i = 0; i < 7; ++i) {
        Day& day = m_days.at(size_t(i));
        const QString error = errors.value(day.edit->objectName());
        if (all || day.wasLeft || error.isEmpty() || !day.error->text().isEmpty())
            showError(day, error);
    }
    const QString never = errors.value(u"hours"_s);
    m_trouble->setText(never);
    m_trouble->setVisible(!never.isEmpty());
}

void WeekHoursForm::copyTo(int first, int last) {
    const auto current = size_t(m_current);
    for (int i = first; i <= last; ++i)
        if (i != m_current) {
            m_days.at(size_t(i)).edit->setText(m_days.at(current).edit->text());
            showTotal(i);
        }
    emit copyWanted(m_current, first, last);
}

/// The day that would be copied.
void WeekHoursForm::follow(int weekday) {
    m_current = weekday;
    const QString name = QLocale().standaloneDayName(weekday); // as the language writes it inside a sentence
    m_toWeekdays->setText(tr("Copy %1 to Monday–Friday").arg(name));
    m_toAll->setText(tr("Copy %1 to the whole week").arg(name));
}

bool WeekHoursForm::eventFilter(QObject* watched, QEvent* event) {
    for (int i = 0; i < 7; ++i) {
        Day& day = m_days.at(size_t(i));
        if (watched != day.edit)
            continue;
        if (event->type() == QEvent::FocusIn)
            follow(i);
        if (event->type() == QEvent::FocusOut && !day.edit->isReadOnly()) {
            day.wasLeft = true;
            const models::ReadHours read = models::readHours(day.edit->text());
            if (read.error.isEmpty())
                day.edit->setText(models::hoursText(read.hours));
            emit dayLeft(i);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pages
