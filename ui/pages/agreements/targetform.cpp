#include "pages/agreements/targetform.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/agreementwords.h"
#include "models/labels.h"
#include "pages/agreements/choiceset.h"
#include "pages/agreements/spanfield.h"
#include "pages/agreements/thresholdrow.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"

#include <QBoxLayout>
#include <QComboBox>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using core::Measure;
using core::TimeUnit;

namespace {

constexpr int kRowGap = 10;
enum Pauses { Usual, OnlyThese };

bool isNetworkMeasure(Measure measure) {
    return measure == Measure::NetworkAcceptance || measure == Measure::NetworkResolution;
}

/// At a share of the time that has no reminder yet.
core::Threshold nextReminder(const QList<core::Threshold>& there) {
    core::Threshold made{75, {}, {core::Recipient::Owner}, false};
    for (const int percent : {75, 90, 50, 25, 60}) {
        made.percent = percent;
        if (std::ranges::none_of(there, [&](const core::Threshold& each) { return each.percent == made.percent; }))
            break;
    }
    return made;
}

template <class E>
E chosen(const QComboBox* combo, E fallback) {
    return core::fromCode<E>(combo->currentData().toString()).value_or(fallback);
}

template <class E>
void choose(QComboBox* combo, E value) {
    combo->setCurrentIndex(combo->findData(core::toCode(value)));
}

} // namespace

TargetForm::TargetForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(u"targetForm"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(context.theme.px(kRowGap));
    m_measure = new QComboBox(this);
    addRow(u"measure"_s, tr("Promise"), m_measure)->setEditorFits(true);
    addTime();
    addPauses();
    addReminders();
    setFocusProxy(m_measure);
    for (QComboBox* each : {m_measure, m_unit, m_dayEnd, m_calendar, m_pauses})
        connect(each, &QComboBox::currentIndexChanged, this, &TargetForm::noteChange);
    for (SpanField* each : {m_amount, m_extension})
        connect(each, &SpanField::changed, this, &TargetForm::noteChange);
    connect(m_waits, &ChoiceSet::changed, this, &TargetForm::noteChange);
}

widgets::FormRow* TargetForm::addRow(const QString& field, const QString& label, QWidget* editor) {
    editor->setObjectName(u"target_"_s + field);
    auto* made = new widgets::FormRow(m_context.theme, label, editor, this);
    m_rows.insert(field, made);
    m_column->addWidget(made);
    return made;
}

void TargetForm::addTime() {
    m_amount = new SpanField(m_context.theme, this);
    m_amount->nameFields(tr("Time"));
    m_unit = new QComboBox(this);
    m_unit->setObjectName(u"target_unit"_s);
    m_unit->setAccessibleName(tr("Counted"));
    m_unit->setMinimumHeight(m_context.theme.fieldHeight());
    for (const auto& entry : core::Codes<TimeUnit>::table)
        m_unit->addItem(models::label(entry.first), core::toCode(entry.first));
    m_dayEnd = new QComboBox(this);
    m_dayEnd->setObjectName(u"target_dayEnd"_s);
    m_dayEnd->setAccessibleName(tr("Until"));
    m_dayEnd->setMinimumHeight(m_context.theme.fieldHeight());
    m_dayEnd->addItems({tr("to the end of the day"), tr("to the same hour")});
    auto* row = addRow(u"amount"_s, tr("Time"), m_amount);
    row->addTrailing(m_unit);
    row->addTrailing(m_dayEnd);
    m_calendar = new QComboBox(this);
    auto* calendar = addRow(u"calendar"_s, tr("Calendar"), m_calendar);
    calendar->setEditorFits(true);
    if (m_context.actions.find(u"go.calendars"_s) != nullptr) {
        auto* open = new widgets::KeyButton(m_context.theme, tr("Calendars"), {}, widgets::KeyButton::Look::Link, this);
        open->setObjectName(u"openCalendars"_s);
        connect(open, &QAbstractButton::clicked, this, [this] { m_context.navigator.goTo(u"calendars"_s); });
        calendar->addTrailing(open);
    }
}

void TargetForm::addPauses() {
    m_pauses = new QComboBox(this);
    m_pauses->addItems({tr("The usual waits of this promise"), tr("Only these waits")});
    addRow(u"pausedBy"_s, tr("Stops for"), m_pauses)->setEditorFits(true);
    m_waits = new ChoiceSet(m_context.theme, this);
    QList<Choice> waits;
    for (const auto& entry : core::Codes<core::WaitReason>::table)
        waits << Choice{core::toCode(entry.first), models::label(entry.first)};
    addRow(u"waits"_s, tr("Waits"), m_waits);
    m_waits->setChoices(waits);
    m_extension = new SpanField(m_context.theme, this);
    m_extension->nameFields(tr("Extension"));
    addRow(u"mostExtension"_s, tr("Extension"), m_extension)
        ->setHint(tr("How much more a term may get when the customer is told before it ends."));
}

void TargetForm::addReminders() {
    auto* box = new QWidget(this);
    m_reminders = new QVBoxLayout(box);
    m_reminders->setContentsMargins(0, 0, 0, 0);
    m_reminders->setSpacing(m_context.theme.px(kRowGap));
    auto* add = new widgets::KeyButton(m_context.theme, tr("Add a reminder"), {}, widgets::KeyButton::Look::Plain, box);
    add->setObjectName(u"addReminder"_s);
    add->setCompact(true);
    m_reminders->addWidget(add, 0, Qt::AlignLeft);
    addRow(u"thresholds"_s, tr("Reminders"), box);
    connect(add, &QAbstractButton::clicked, this, [this] {
        showThresholds(thresholds() << nextReminder(thresholds()));
        m_thresholds.last()->setFocus();
        noteChange();
    });
}

void TargetForm::fillMeasures(core::AgreementScope scope) {
    m_measure->clear();
    for (const auto& entry : core::Codes<Measure>::table)
        if (isNetworkMeasure(entry.first) == (scope == core::AgreementScope::Network) ||
            entry.first == m_target.measure) // what doesn't belong here stays to be seen, with its error
            m_measure->addItem(models::label(entry.first), core::toCode(entry.first));
}

void TargetForm::fillCalendars() {
    m_calendar->clear();
    m_calendar->addItem(tr("None"), 0);
    for (const core::Calendar& each : m_context.office.company()->book.calendars())
        m_calendar->addItem(each.name.in(QLocale().name()), each.id.value());
}

void TargetForm::setTarget(const core::Target& target, core::AgreementScope scope) {
    m_isFilling = true;
    m_target = target;
    fillMeasures(scope);
    fillCalendars();
    choose(m_measure, target.measure);
    choose(m_unit, target.allowance.unit);
    m_amount->setInDays(target.allowance.isInDays());
    m_amount->setAmount(target.allowance.amount);
    m_extension->setInDays(target.allowance.isInDays());
    m_extension->setAmount(target.mostExtension);
    m_dayEnd->setCurrentIndex(target.allowance.dayEnd == core::DayEnd::SameTime ? 1 : 0);
    m_calendar->setCurrentIndex(std::max(0, m_calendar->findData(target.calendar.id.value())));
    m_pauses->setCurrentIndex(target.pausedBy ? OnlyThese : Usual);
    QStringList waits;
    for (const core::WaitReason each : target.pausedBy.value_or(core::pausesOf(target.measure)))
        waits << core::toCode(each);
    m_waits->setChosen(waits);
    showThresholds(target.thresholds);
    followChoices();
    m_isFilling = false;
}

core::Target TargetForm::target() const {
    core::Target made = m_target;
    made.measure = chosen(m_measure, m_target.measure);
    made.allowance.unit = chosen(m_unit, TimeUnit::ClockHours);
    made.allowance.amount = m_amount->amount();
    made.allowance.dayEnd = m_dayEnd->currentIndex() == 1 ? core::DayEnd::SameTime : core::DayEnd::EndOfDay;
    const core::CalendarId calendar(m_calendar->currentData().toLongLong());
    if (calendar != made.calendar.id)
        made.calendar = {calendar, 0};
    made.pausedBy.reset();
    if (m_pauses->currentIndex() == OnlyThese) {
        made.pausedBy.emplace();
        for (const QString& each : m_waits->chosen())
            if (const auto known = core::fromCode<core::WaitReason>(each))
                made.pausedBy->append(*known);
    }
    made.mostExtension = made.measure == Measure::LegalTerm ? m_extension->amount() : 0;
    made.thresholds = thresholds();
    return made;
}

QList<core::Threshold> TargetForm::thresholds() const {
    QList<core::Threshold> made;
    for (const ThresholdRow* each : m_thresholds)
        made << each->threshold();
    return made;
}

void TargetForm::showThresholds(const QList<core::Threshold>& thresholds) {
    for (ThresholdRow* each : std::as_const(m_thresholds)) {
        each->hide();
        each->deleteLater(); // it may be the one whose button was pressed
    }
    m_thresholds.clear();
    for (int i = 0; i < thresholds.size(); ++i) {
        auto* made = new ThresholdRow(m_context.theme, i + 1, m_reminders->parentWidget());
        made->setThreshold(thresholds.at(i), m_target.measure);
        m_reminders->insertWidget(i, made);
        m_thresholds << made;
        connect(made, &ThresholdRow::changed, this, &TargetForm::noteChange);
        connect(made, &ThresholdRow::removeWanted, this, [this, i] {
            QList<core::Threshold> left = this->thresholds();
            left.removeAt(i);
            showThresholds(left);
            m_reminders->parentWidget()->findChild<QWidget*>(u"addReminder"_s)->setFocus();
            noteChange();
        });
    }
}

/// Only what has a meaning for the choice above is on view.
void TargetForm::followChoices() {
    const auto unit = chosen(m_unit, TimeUnit::ClockHours);
    const auto measure = chosen(m_measure, m_target.measure);
    const bool isInDays = core::Allowance{unit, 0, {}}.isInDays();
    m_amount->setInDays(isInDays);
    m_extension->setInDays(isInDays);
    m_dayEnd->setVisible(isInDays);
    m_rows.value(u"calendar"_s)->setVisible(unit != TimeUnit::ClockHours);
    m_rows.value(u"waits"_s)->setVisible(m_pauses->currentIndex() == OnlyThese);
    m_rows.value(u"mostExtension"_s)->setVisible(measure == Measure::LegalTerm);
    for (const QString& each : {u"amount"_s, u"pausedBy"_s})
        m_rows.value(each)->setVisible(measure != Measure::Promise);
}

void TargetForm::noteChange() {
    if (m_isFilling)
        return;
    followChoices();
    emit changed();
}

void TargetForm::showErrors(const QList<core::FieldError>& errors) {
    for (auto each = m_rows.constBegin(); each != m_rows.constEnd(); ++each) {
        QString words;
        for (const core::FieldError& error : errors)
            if (words.isEmpty() && (error.field == each.key() || error.field.startsWith(each.key() + u'.')))
                words = app::describe(error);
        each.value()->setError(words);
    }
}

bool TargetForm::focusFirstError() {
    for (const QString& field : {u"measure"_s, u"amount"_s, u"calendar"_s, u"mostExtension"_s, u"thresholds"_s})
        if (m_rows.value(field)->hasError()) {
            m_rows.value(field)->editor()->setFocus();
            return true;
        }
    return false;
}

} // namespace pages
