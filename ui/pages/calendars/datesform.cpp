#include "pages/calendars/datesform.h"

#include "app/office.h"
#include "models/hourstext.h"
#include "pages/calendars/entrylist.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"
#include "widgets/rowlistview.h"
#include "widgets/sectionhead.h"
#include "widgets/theme.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using core::CalendarException;
using widgets::KeyButton;

namespace {

QString dateText(QDate date) { return QLocale().toString(date, u"ddd d MMM yyyy"_s).remove(u'.'); }

} // namespace

DatesForm::DatesForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new EntryList(context, u"calendarDates"_s, tr("Single dates"), this))
    , m_add(new KeyButton(context.theme, tr("Add a date"), {}, KeyButton::Look::Link, this))
    , m_import(new KeyButton(context.theme, tr("Import .ics…"), {}, KeyButton::Look::Link, this)) {
    m_form = makeForm();
    m_add->setObjectName(u"addDate"_s);
    m_import->setObjectName(u"importDates"_s);
    m_list->setEmptyText(tr("none"));
    m_list->head()->addRight(m_import);
    m_list->head()->addRight(m_add);
    m_list->addBelow(m_form);
    m_form->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_add, &QAbstractButton::clicked, this,
            [this] { beginOn(m_context.office.clock().now().toLocal().date()); });
    connect(m_import, &QAbstractButton::clicked, this, &DatesForm::importWanted);
    connect(m_list, &EntryList::changeWanted, this, &DatesForm::begin);
    connect(m_list, &EntryList::removeWanted, this, &DatesForm::remove);
}

QWidget* DatesForm::makeForm() {
    const widgets::Theme& theme = m_context.theme;
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, theme.px(6), 0, theme.px(6));
    column->setSpacing(theme.px(8));
    m_date = new QDateEdit(form);
    m_date->setObjectName(u"exceptionDate"_s);
    m_date->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_date->setDateRange({1900, 1, 1}, {2199, 12, 31});
    m_dateRow = new widgets::FormRow(theme, tr("Date"), m_date, form);
    m_dateRow->setEditorFits(true);
    m_hours = new QLineEdit(form);
    m_hours->setObjectName(u"exceptionHours"_s);
    m_hours->setPlaceholderText(tr("closed"));
    m_hoursRow = new widgets::FormRow(theme, tr("Hours"), m_hours, form);
    m_hoursRow->setHint(tr("They stand instead of the weekday's, also on a holiday. Empty: closed."));
    m_name = new QLineEdit(form);
    m_name->setObjectName(u"exceptionName"_s);
    m_name->setPlaceholderText(tr("such as Inventory"));
    for (QWidget* each :
         QList<QWidget*>{m_dateRow, m_hoursRow, new widgets::FormRow(theme, tr("Name"), m_name, form), makeFoot(form)})
        column->addWidget(each);
    connect(m_hours, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_hoursRow->hasError())
            m_hoursRow->setError(models::readHours(text).error);
    });
    connect(m_hours, &QLineEdit::editingFinished, this,
            [this] { m_hoursRow->setError(models::readHours(m_hours->text()).error); });
    return form;
}

QWidget* DatesForm::makeFoot(QWidget* form) {
    auto* foot = new QWidget(form);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_done = new KeyButton(m_context.theme, tr("Add"), widgets::keyText(Qt::Key_Return), KeyButton::Look::Plain, foot);
    m_done->setObjectName(u"exceptionDone"_s);
    auto* leave =
        new KeyButton(m_context.theme, tr("Leave"), widgets::keyText(Qt::Key_Escape), KeyButton::Look::Flat, foot);
    leave->setObjectName(u"exceptionLeave"_s);
    row->addWidget(m_done);
    row->addWidget(leave);
    row->addStretch(1);
    connect(m_done, &QAbstractButton::clicked, this, &DatesForm::submit);
    connect(leave, &QAbstractButton::clicked, this, &DatesForm::close);
    return foot;
}

void DatesForm::addBelow(QWidget* widget) { m_list->addBelow(widget); }

void DatesForm::setDates(const QList<core::Holiday>& holidays, const QList<CalendarException>& exceptions) {
    m_holidays = holidays;
    m_exceptions = exceptions;
    m_form->hide();
    showRows();
}

void DatesForm::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_list->setReadOnly(isReadOnly);
    m_add->setVisible(!isReadOnly);
    m_import->setVisible(!isReadOnly);
    if (isReadOnly)
        m_form->hide();
}

void DatesForm::showRows() {
    m_rows.clear();
    for (qsizetype i = 0; i < m_holidays.size(); ++i)
        m_rows << Row{m_holidays.at(i).day, true, i};
    for (qsizetype i = 0; i < m_exceptions.size(); ++i)
        m_rows << Row{m_exceptions.at(i).day, false, i};
    std::ranges::stable_sort(m_rows, {}, &Row::day);
    QList<Entry> entries;
    for (const Row& each : std::as_const(m_rows)) {
        const QString name = each.isHoliday ? m_holidays.at(each.at).name : m_exceptions.at(each.at).name;
        const QString hours = each.isHoliday ? tr("holiday") : models::hoursText(m_exceptions.at(each.at).hours);
        entries << Entry{name.isEmpty() ? dateText(each.day) : dateText(each.day) + u" · "_s + name,
                         hours.isEmpty() ? tr("closed") : hours};
    }
    m_list->setEntries(entries);
}

void DatesForm::begin(int row) {
    const Row held = m_rows.at(row);
    m_changing = row;
    if (held.isHoliday)
        open(held.day, {}, m_holidays.at(held.at).name);
    else
        open(held.day, m_exceptions.at(held.at).hours, m_exceptions.at(held.at).name);
}

void DatesForm::beginOn(QDate date) {
    if (m_isReadOnly)
        return;
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).day == date && !m_rows.at(i).isHoliday)
            return begin(i);
    m_changing = -1;
    open(date, {}, {});
}

void DatesForm::open(QDate date, const QList<core::OpenHours>& hours, const QString& name) {
    m_date->setDate(date);
    m_hours->setText(models::hoursText(hours));
    m_name->setText(name);
    m_dateRow->clearError();
    m_hoursRow->clearError();
    m_done->setText(m_changing < 0 ? tr("Add") : tr("Change"));
    m_form->show();
    (m_changing < 0 ? static_cast<QWidget*>(m_date) : m_hours)->setFocus();
}

void DatesForm::close() {
    m_form->hide();
    if (m_list->list()->isVisible())
        m_list->list()->setFocus();
    else
        m_add->setFocus();
}

void DatesForm::take(const Row& row) {
    if (row.isHoliday)
        m_holidays.removeAt(row.at);
    else
        m_exceptions.removeAt(row.at);
}

void DatesForm::submit() {
    const models::ReadHours read = models::readHours(m_hours->text());
    m_hoursRow->setError(read.error);
    const QDate date = m_date->date();
    bool isTwice = false;
    for (int i = 0; i < m_rows.size(); ++i)
        isTwice = isTwice || (i != m_changing && !m_rows.at(i).isHoliday && m_rows.at(i).day == date);
    m_dateRow->setError(isTwice ? tr("This date has an exception already: change that one.") : QString());
    if (isTwice || !read.error.isEmpty())
        return (isTwice ? static_cast<QWidget*>(m_date) : m_hours)->setFocus();
    const bool staysHoliday = m_changing >= 0 && m_rows.at(m_changing).isHoliday && read.hours.isEmpty();
    if (m_changing >= 0)
        take(m_rows.at(m_changing));
    if (staysHoliday)
        m_holidays = core::oneADate(m_holidays + QList<core::Holiday>{{date, m_name->text().simplified()}});
    else
        m_exceptions << CalendarException{date, read.hours, m_name->text().simplified()};
    showRows();
    const auto shown = std::ranges::find(m_rows, date, &Row::day);
    m_list->setCurrent(int(shown - m_rows.begin()));
    close();
    emit datesChanged();
}

void DatesForm::remove(int row) {
    take(m_rows.at(row));
    m_form->hide();
    showRows();
    if (m_rows.isEmpty())
        m_add->setFocus();
    emit datesChanged();
}

void DatesForm::keyPressEvent(QKeyEvent* event) {
    if (!m_form->isVisible() || !m_form->isAncestorOf(focusWidget()))
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        return close();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier)
        return submit();
    QWidget::keyPressEvent(event);
}

} // namespace pages
