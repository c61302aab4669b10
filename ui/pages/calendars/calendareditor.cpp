#include "pages/calendars/calendareditor.h"

#include "app/office.h"
#include "models/zonesmodel.h"
#include "pages/calendars/datesform.h"
#include "pages/calendars/holidayrulesform.h"
#include "pages/calendars/icsimportform.h"
#include "pages/calendars/weekhoursform.h"
#include "widgets/formrow.h"
#include "widgets/panes.h"
#include "widgets/typeaheadfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 20;
constexpr int kZonesShown = 6;

QString versionWords(const core::VersionNote& note, bool isNewest) {
    QStringList words{pages::CalendarEditor::tr("Version %1").arg(note.version)};
    if (isNewest)
        words.first() += pages::CalendarEditor::tr(", in force");
    words << QLocale().toString(note.at.toLocal(), u"d MMM yyyy, HH:mm"_s).remove(u'.');
    if (!note.byName.isEmpty())
        words << note.byName;
    return words.join(u" · "_s);
}

} // namespace

CalendarEditor::CalendarEditor(const PageContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_zones(new models::ZonesModel(this)) {
    setObjectName(u"calendarEditor"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* form = new widgets::Pane(context.theme, widgets::Pane::Ground::Base, this);
    auto* column = new QVBoxLayout(form);
    const int margin = context.theme.px(kMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(context.theme.px(10));
    makeFacts(column);
    m_week = new WeekHoursForm(context, form);
    m_holidays = new HolidayRulesForm(context, form);
    m_dates = new DatesForm(context, form);
    m_import = new IcsImportForm(context, form);
    m_dates->addBelow(m_import);
    for (QWidget* each : QList<QWidget*>{m_week, m_holidays, m_dates}) {
        column->addSpacing(context.theme.px(10));
        column->addWidget(each);
    }
    column->addStretch(1);
    form->setFocusProxy(m_week->day(0));
    setWidget(form);
    connectFacts();
    connectParts();
}

QLineEdit* CalendarEditor::addLine(QVBoxLayout* column, const QString& field, const QString& label,
                                   const QString& placeholder) {
    auto* edit = new QLineEdit(column->parentWidget());
    edit->setObjectName(u"calendar."_s + field);
    edit->setPlaceholderText(placeholder);
    auto* row = new widgets::FormRow(m_context.theme, label, edit, column->parentWidget());
    m_rows.insert(field, row);
    column->addWidget(row);
    return edit;
}

void CalendarEditor::makeFacts(QVBoxLayout* column) {
    QWidget* form = column->parentWidget();
    m_versions = new QComboBox(form);
    m_versions->setObjectName(u"calendarVersion"_s);
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rows.insert(u"version"_s, new widgets::FormRow(m_context.theme, tr("Version"), m_versions, form));
    column->addWidget(m_rows.value(u"version"_s));
    m_name = addLine(column, u"name"_s, tr("Name"), tr("such as Bogotá office"));
    m_english = addLine(column, u"english"_s, tr("In English"), tr("the same, if empty"));
    m_code = addLine(column, u"code"_s, tr("Code"), {});
    m_zone = new widgets::TypeAheadField(m_context.theme, form);
    m_zone->setObjectName(u"calendarZone"_s);
    m_zone->setModel(m_zones);
    m_zone->setIconName(u"search"_s);
    m_zone->setPlaceholderText(tr("city or country, such as Bogota"));
    m_zone->setVisibleRows(kZonesShown);
    m_rows.insert(u"zone"_s, new widgets::FormRow(m_context.theme, tr("Time zone"), m_zone, form));
    column->addWidget(m_rows.value(u"zone"_s));
}

void CalendarEditor::connectFacts() {
    using widgets::TypeAheadField;
    connect(m_versions, &QComboBox::activated, this,
            [this](int index) { emit versionChosen(m_versions->itemData(index).toInt()); });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_draft.name.es = text;
        if (!m_draft.id.isValid() && !m_isCodeOwn)
            m_code->setText(m_draft.code = models::suggestedCode(text));
        tellEdited();
    });
    connect(m_english, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_draft.name.en = text;
        tellEdited();
    });
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_isCodeOwn = !text.isEmpty();
        m_draft.code = text;
        tellEdited();
    });
    connect(m_zone, &TypeAheadField::textEdited, this, [this](const QString& typed) {
        m_zones->setTyped(typed, m_context.office.clock().now().toUtc());
        m_zone->matchesReady(typed);
    });
    connect(m_zone, &TypeAheadField::accepted, this, [this](const QModelIndex& index) {
        m_draft.setZone(index.data().toString().toUtf8());
        showZone();
        tellEdited();
    });
    connect(m_zone, &TypeAheadField::cleared, this, [this] {
        if (m_isReadOnly)
            return showZone();
        m_draft.setZone({});
        tellEdited();
    });
}

void CalendarEditor::connectParts() {
    connect(m_week, &WeekHoursForm::dayEdited, this, [this](int day, const QString& text) {
        m_draft.setDay(day, text);
        tellEdited();
    });
    connect(m_week, &WeekHoursForm::dayLeft, this, [this] { showErrors(false); });
    connect(m_week, &WeekHoursForm::copyWanted, this, &CalendarEditor::copyDay);
    connect(m_holidays, &HolidayRulesForm::rulesChanged, this, [this] {
        m_draft.rules = m_holidays->rules();
        tellEdited();
    });
    connect(m_dates, &DatesForm::datesChanged, this, [this] {
        m_draft.holidays = m_dates->holidays();
        m_draft.exceptions = m_dates->exceptions();
        tellEdited();
    });
    connect(m_dates, &DatesForm::importWanted, this, &CalendarEditor::importDates);
    connect(m_import, &IcsImportForm::foundChanged, this, &CalendarEditor::shownChanged);
    connect(m_import, &IcsImportForm::accepted, this, &CalendarEditor::addHolidays);
    connect(m_import, &IcsImportForm::left, this,
            [this] { m_dates->findChild<QWidget*>(u"importDates"_s)->setFocus(); });
}

void CalendarEditor::begin(const models::CalendarDraft& draft, bool isReadOnly) {
    const bool isOther = draft.id != m_draft.id || isReadOnly != m_isReadOnly;
    m_draft = draft;
    m_isReadOnly = isReadOnly;
    m_isCodeOwn = !draft.code.isEmpty() && draft.code != models::suggestedCode(draft.name.es);
    m_isFilling = true;
    m_name->setText(draft.name.es);
    m_english->setText(draft.name.en == draft.name.es ? QString() : draft.name.en);
    m_code->setText(draft.code);
    showZone();
    m_week->setWeek(draft.week);
    m_holidays->setRules(draft.rules);
    m_dates->setDates(draft.holidays, draft.exceptions);
    m_isFilling = false;
    for (QLineEdit* each : {m_name, m_english, m_zone->lineEdit()})
        each->setReadOnly(isReadOnly);
    m_code->setReadOnly(isReadOnly || draft.id.isValid());
    m_rows.value(u"code"_s)->setHint(draft.id.isValid() ? tr("Agreements know it by its code, which stays.")
                                                        : tr("What agreements and files name it by."));
    m_week->setReadOnly(isReadOnly);
    m_holidays->setReadOnly(isReadOnly);
    m_dates->setReadOnly(isReadOnly);
    for (widgets::FormRow* each : std::as_const(m_rows))
        each->clearError();
    if (isOther && m_import->isVisible())
        m_import->leave();
    m_import->setCalendar(m_draft.calendar());
}

void CalendarEditor::showZone() {
    if (m_draft.zone.isEmpty())
        return m_zone->clear();
    const QDateTime now = m_context.office.clock().now().toUtc();
    m_zone->setAccepted(
        {{}, QString::fromUtf8(m_draft.zone), {}, models::ZonesModel::offsetText(m_draft.zone, now), {}, false});
}

core::Calendar CalendarEditor::shown() const {
    core::Calendar calendar = m_draft.calendar();
    calendar.holidays << m_import->found();
    return calendar;
}

void CalendarEditor::setVersions(const QList<core::VersionNote>& versions, int current) {
    m_versions->clear();
    for (qsizetype i = 0; i < versions.size(); ++i) {
        m_versions->addItem(versionWords(versions.at(i), i == 0), versions.at(i).version);
        if (versions.at(i).version == current)
            m_versions->setCurrentIndex(static_cast<int>(i));
    }
    m_rows.value(u"version"_s)->setVisible(!versions.isEmpty());
}

void CalendarEditor::setYear(int year) { m_holidays->setYear(year); }

void CalendarEditor::beginException(QDate date) {
    m_dates->beginOn(date);
    ensureWidgetVisible(m_dates);
}

void CalendarEditor::importDates() {
    if (!m_isReadOnly)
        m_import->chooseFile();
}

void CalendarEditor::copyDay(int day, int first, int last) {
    for (int i = first; i <= last; ++i)
        if (i != day)
            m_draft.copyDay(day, i);
    tellEdited();
}

void CalendarEditor::addHolidays(const QList<core::Holiday>& holidays) {
    m_draft.holidays = core::oneADate(m_draft.holidays + holidays);
    m_dates->setDates(m_draft.holidays, m_draft.exceptions);
    tellEdited();
}

void CalendarEditor::tellEdited() {
    if (m_isFilling || m_isReadOnly)
        return;
    m_import->setCalendar(m_draft.calendar());
    showErrors(false);
    emit edited();
    emit shownChanged();
}

/// Without `all`, errors only go: they come when a field is left.
void CalendarEditor::showErrors(bool all) {
    const QMap<QString, QString> errors = m_draft.errors();
    for (auto each = m_rows.begin(); each != m_rows.end(); ++each)
        if (all || each.value()->hasError())
            each.value()->setError(errors.value(each.key()));
    m_week->showErrors(errors, all);
}

bool CalendarEditor::check() {
    const QMap<QString, QString> errors = m_draft.errors();
    showErrors(true);
    if (errors.isEmpty())
        return true;
    QWidget* first = nullptr;
    for (const QString& field : {u"name"_s, u"code"_s, u"zone"_s})
        if (!first && errors.contains(field))
            first = field == u"zone" ? m_zone->lineEdit() : m_rows.value(field)->editor();
    for (int day = 0; day < 7 && !first; ++day)
        if (errors.contains(m_week->day(day)->objectName()))
            first = m_week->day(day);
    (first ? first : m_week->day(0))->setFocus();
    ensureWidgetVisible(focusWidget());
    return false;
}

void CalendarEditor::showFieldError(const QString& field, const QString& sentence) {
    if (widgets::FormRow* row = m_rows.value(field)) {
        row->setError(sentence);
        row->editor()->setFocus();
    }
}

void CalendarEditor::focusFirst() {
    if (m_isReadOnly)
        m_versions->setFocus();
    else if (m_draft.id.isValid())
        m_week->day(0)->setFocus();
    else
        m_name->setFocus();
}

} // namespace pages
