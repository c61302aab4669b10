#include "pages/calendars/holidayrulesform.h"

#include "pages/calendars/entrylist.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"
#include "widgets/rowlistview.h"
#include "widgets/sectionhead.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using core::HolidayKind;
using core::HolidayRule;
using widgets::KeyButton;

namespace {

constexpr int kFarFromEaster = 200;

QString dayAndMonth(const HolidayRule& rule) {
    // 2024 has every date that any year has.
    return QLocale().toString(QDate(2024, rule.month, rule.day), pages::HolidayRulesForm::tr("d MMMM"));
}

QString easterWords(int offset) {
    if (offset == 0)
        return pages::HolidayRulesForm::tr("Easter Sunday");
    return offset < 0 ? pages::HolidayRulesForm::tr("%n day(s) before Easter", nullptr, -offset)
                      : pages::HolidayRulesForm::tr("%n day(s) after Easter", nullptr, offset);
}

QString whenWords(const HolidayRule& rule) {
    QString words = rule.kind == HolidayKind::Easter ? easterWords(rule.offset)
                    : rule.kind == HolidayKind::MovedToMonday
                        ? pages::HolidayRulesForm::tr("%1, kept on a Monday").arg(dayAndMonth(rule))
                        : dayAndMonth(rule);
    if (rule.firstYear)
        words += pages::HolidayRulesForm::tr(", from %1 on").arg(*rule.firstYear);
    if (rule.lastYear)
        words += pages::HolidayRulesForm::tr(", until %1").arg(*rule.lastYear);
    return words;
}

bool isSameDay(const HolidayRule& a, const HolidayRule& b) {
    return a.kind == b.kind &&
           (a.kind == HolidayKind::Easter ? a.offset == b.offset : a.month == b.month && a.day == b.day);
}

} // namespace

HolidayRulesForm::HolidayRulesForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new EntryList(context, u"holidayRules"_s, tr("Holidays of every year"), this))
    , m_add(new KeyButton(context.theme, tr("Add a holiday"), {}, KeyButton::Look::Link, this))
    , m_pack(new KeyButton(context.theme, tr("Add those of Colombia"), {}, KeyButton::Look::Link, this)) {
    m_form = makeForm();
    m_add->setObjectName(u"addHoliday"_s);
    m_pack->setObjectName(u"addColombia"_s);
    m_list->setEmptyText(tr("none"));
    m_list->head()->addRight(m_pack);
    m_list->head()->addRight(m_add);
    m_list->addBelow(m_form);
    m_form->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_add, &QAbstractButton::clicked, this, [this] { begin(-1); });
    connect(m_pack, &QAbstractButton::clicked, this, &HolidayRulesForm::addPack);
    connect(m_list, &EntryList::changeWanted, this, &HolidayRulesForm::begin);
    connect(m_list, &EntryList::removeWanted, this, &HolidayRulesForm::remove);
}

QWidget* HolidayRulesForm::makeForm() {
    const widgets::Theme& theme = m_context.theme;
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, theme.px(6), 0, theme.px(6));
    column->setSpacing(theme.px(8));
    m_kind = new widgets::SegmentedControl(theme, form);
    m_kind->setObjectName(u"holidayKind"_s);
    m_kind->setSegments({{tr("Fixed date"), {}, {}}, {tr("Kept on Monday"), {}, {}}, {tr("From Easter"), {}, {}}});
    auto* kindRow = new widgets::FormRow(theme, tr("Kind"), m_kind, form);
    kindRow->setEditorFits(true);
    column->addWidget(kindRow);
    m_whenRow = new widgets::FormRow(theme, tr("When"), makeWhen(form), form);
    column->addWidget(m_whenRow);
    m_name = new QLineEdit(form);
    m_name->setObjectName(u"holidayName"_s);
    m_nameRow = new widgets::FormRow(theme, tr("Name"), m_name, form);
    column->addWidget(m_nameRow);
    column->addWidget(makeFoot(form));
    connect(m_kind, &widgets::SegmentedControl::currentChanged, this, &HolidayRulesForm::showWhen);
    return form;
}

QWidget* HolidayRulesForm::makeWhen(QWidget* form) {
    auto* when = new QWidget(form);
    auto* row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    m_dayAndMonth = new QWidget(when);
    auto* date = new QHBoxLayout(m_dayAndMonth);
    date->setContentsMargins(0, 0, 0, 0);
    m_day = new QSpinBox(m_dayAndMonth);
    m_day->setObjectName(u"holidayDay"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setRange(1, 31);
    m_month = new QComboBox(m_dayAndMonth);
    m_month->setObjectName(u"holidayMonth"_s);
    m_month->setAccessibleName(tr("Month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QLocale().standaloneMonthName(month));
    date->addWidget(m_day);
    date->addWidget(m_month);
    m_offset = new QSpinBox(when);
    m_offset->setObjectName(u"holidayOffset"_s);
    m_offset->setAccessibleName(tr("Days from Easter Sunday; before it with a minus"));
    m_offset->setRange(-kFarFromEaster, kFarFromEaster);
    row->addWidget(m_dayAndMonth);
    row->addWidget(m_offset);
    row->addStretch(1);
    for (QSpinBox* each : {m_day, m_offset})
        connect(each, &QSpinBox::valueChanged, this, &HolidayRulesForm::showPreview);
    connect(m_month, &QComboBox::currentIndexChanged, this, &HolidayRulesForm::showPreview);
    return when;
}

QWidget* HolidayRulesForm::makeFoot(QWidget* form) {
    auto* foot = new QWidget(form);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_done = new KeyButton(m_context.theme, tr("Add"), widgets::keyText(Qt::Key_Return), KeyButton::Look::Plain, foot);
    m_done->setObjectName(u"holidayDone"_s);
    auto* leave =
        new KeyButton(m_context.theme, tr("Leave"), widgets::keyText(Qt::Key_Escape), KeyButton::Look::Flat, foot);
    leave->setObjectName(u"holidayLeave"_s);
    row->addWidget(m_done);
    row->addWidget(leave);
    row->addStretch(1);
    connect(m_done, &QAbstractButton::clicked, this, &HolidayRulesForm::submit);
    connect(leave, &QAbstractButton::clicked, this, &HolidayRulesForm::close);
    return foot;
}

void HolidayRulesForm::setRules(const QList<HolidayRule>& rules) {
    m_rules = rules;
    m_form->hide();
    showRows();
}

void HolidayRulesForm::setYear(int year) {
    if (year == m_year)
        return;
    m_year = year;
    showRows();
    showPreview();
}

void HolidayRulesForm::setReadOnly(bool isReadOnly) {
    m_list->setReadOnly(isReadOnly);
    m_add->setVisible(!isReadOnly);
    m_pack->setVisible(!isReadOnly);
    if (isReadOnly)
        m_form->hide();
}

QDate HolidayRulesForm::dateOf(const HolidayRule& rule) const {
    core::Calendar alone;
    alone.rules = {rule};
    const QList<core::Holiday> days = core::holidaysOf(alone, m_year);
    return days.isEmpty() ? QDate() : days.first().day;
}

void HolidayRulesForm::showRows() {
    QList<Entry> entries;
    for (const HolidayRule& each : std::as_const(m_rules)) {
        const QString name = each.name.in(QLocale().name());
        const QDate date = dateOf(each);
        entries << Entry{name.isEmpty() ? whenWords(each) : name + u" · "_s + whenWords(each),
                         date.isValid() ? QLocale().toString(date, u"ddd d MMM"_s).remove(u'.')
                                        : tr("not in %1").arg(m_year)};
    }
    m_list->setEntries(entries);
}

void HolidayRulesForm::begin(int row) {
    m_changing = row;
    const HolidayRule rule = row < 0 ? HolidayRule() : m_rules.at(row);
    m_kind->setCurrentIndex(static_cast<int>(rule.kind));
    m_day->setValue(rule.day);
    m_month->setCurrentIndex(rule.month - 1);
    m_offset->setValue(rule.offset);
    m_name->setText(rule.name.in(QLocale().name()));
    m_nameRow->clearError();
    m_done->setText(row < 0 ? tr("Add") : tr("Change"));
    m_form->show();
    showWhen();
    m_day->selectAll();
    (rule.kind == HolidayKind::Easter ? m_offset : m_day)->setFocus();
}

void HolidayRulesForm::close() {
    m_form->hide();
    if (m_list->list()->isVisible())
        m_list->list()->setFocus();
    else
        m_add->setFocus();
}

void HolidayRulesForm::showWhen() {
    const bool isEaster = m_kind->currentIndex() == static_cast<int>(HolidayKind::Easter);
    m_dayAndMonth->setVisible(!isEaster);
    m_offset->setVisible(isEaster);
    showPreview();
}

HolidayRule HolidayRulesForm::typed() const {
    HolidayRule rule = m_changing < 0 ? HolidayRule() : m_rules.at(m_changing);
    rule.kind = static_cast<HolidayKind>(m_kind->currentIndex());
    rule.day = m_day->value();
    rule.month = m_month->currentIndex() + 1;
    rule.offset = m_offset->value();
    const QString name = m_name->text().simplified();
    if (name != rule.name.in(QLocale().name())) // the other language's would be another holiday
        rule.name = {name, name};
    return rule;
}

/// What it comes to, before it is added.
void HolidayRulesForm::showPreview() {
    if (!m_form || !m_form->isVisible())
        return;
    const HolidayRule rule = typed();
    const bool isDate = rule.kind == HolidayKind::Easter || QDate(2024, rule.month, rule.day).isValid();
    m_whenRow->setError(isDate ? QString() : tr("This month has no such day."));
    const QDate date = dateOf(rule);
    m_whenRow->setHint(date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : tr("not in %1").arg(m_year));
}

void HolidayRulesForm::submit() {
    showPreview();
    if (m_whenRow->hasError())
        return m_day->setFocus();
    const HolidayRule rule = typed();
    for (int i = 0; i < m_rules.size(); ++i)
        if (i != m_changing && isSameDay(m_rules.at(i), rule)) {
            m_nameRow->setError(tr("This holiday is there already: %1").arg(m_rules.at(i).name.in(QLocale().name())));
            return;
        }
    if (m_changing < 0)
        m_rules << rule;
    else
        m_rules[m_changing] = rule;
    const int row = m_changing < 0 ? int(m_rules.size()) - 1 : m_changing;
    showRows();
    m_list->setCurrent(row);
    close();
    emit rulesChanged();
}

void HolidayRulesForm::remove(int row) {
    m_rules.removeAt(row);
    m_form->hide();
    showRows();
    if (m_rules.isEmpty())
        m_add->setFocus();
    emit rulesChanged();
}

/// Those that are not there yet.
void HolidayRulesForm::addPack() {
    for (const HolidayRule& each : core::colombianHolidays())
        if (std::none_of(m_rules.begin(), m_rules.end(),
                         [&](const HolidayRule& held) { return isSameDay(held, each); }))
            m_rules << each;
    showRows();
    emit rulesChanged();
}

void HolidayRulesForm::keyPressEvent(QKeyEvent* event) {
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
