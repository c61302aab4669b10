#include "pages/network/profileform.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/directorymodel.h"
#include "models/timetext.h"
#include "pages/agreements/tagset.h"
#include "pages/case/letters.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/panes.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kMargin = 20;
constexpr int kMostCases = 9'999;

QString figuresText(const app::MemberNumbers& numbers) {
    QStringList parts{ProfileForm::tr("%n open", nullptr, numbers.open)};
    parts << ProfileForm::tr("accepted in time %1").arg(models::shareText(numbers.accepted))
          << ProfileForm::tr("resolved in time %1").arg(models::shareText(numbers.resolved));
    if (numbers.medianToAccept)
        parts << ProfileForm::tr("accepts after %1").arg(models::spanText(*numbers.medianToAccept));
    return parts.join(u" · "_s) + u'\n' + ProfileForm::tr("In the last 13 weeks.");
}

} // namespace

ProfileForm::ProfileForm(const PageContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context) {
    setObjectName(u"profileForm"_s);
    setAccessibleName(tr("Network member"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new widgets::Pane(context.theme, widgets::Pane::Ground::Base, this);
    m_column = new QVBoxLayout(content);
    const int margin = context.theme.px(kMargin);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(context.theme.px(14));
    m_title = new ThemedLabel(context.theme, Type::Head, Ink::Text, content);
    m_title->setBold(true);
    m_figures = new ThemedLabel(context.theme, Type::Small, Ink::Text2, content);
    m_figures->setWordWrap(true);
    m_column->addWidget(m_title);
    m_column->addWidget(m_figures);
    setWidget(content);
    m_person = addLine(u"contactPerson"_s, tr("Person"));
    m_phone = addLine(u"phone"_s, tr("Mobile"));
    m_email = addLine(u"email"_s, tr("Mail"));
    m_territory = addLine(u"territory"_s, tr("Territory"));
    addChoices();
    m_column->addStretch(1);
    m_rows[u"territory"_s]->setHint(tr("In words, apart by commas: Bogotá, Soacha. Empty: everywhere."));
    m_rows[u"phone"_s]->setHint(tr("Orders, questions and reminders go there as text messages."));
    m_rows[u"capacity"_s]->setHint(tr("Above it the rule chooses others. 0: no limit."));
    m_rows[u"calendar"_s]->setHint(tr("Reminders wait for these hours."));
    showEntry(nullptr);
}

void ProfileForm::add(const QString& field, const QString& label, QWidget* editor) {
    editor->setObjectName(u"profile."_s + field);
    auto* row = new widgets::FormRow(m_context.theme, label, editor, widget());
    m_rows.insert(field, row);
    m_column->addWidget(row);
}

QLineEdit* ProfileForm::addLine(const QString& field, const QString& label) {
    auto* line = new QLineEdit(widget());
    add(field, label, line);
    connect(line, &QLineEdit::textChanged, this, &ProfileForm::changed);
    return line;
}

void ProfileForm::addChoices() {
    m_topics = new TagSet(m_context.theme, tr("Add a topic…"), widget());
    m_calendar = new QComboBox(widget());
    m_capacity = new QSpinBox(widget());
    m_capacity->setRange(0, kMostCases);
    m_language = new QComboBox(widget());
    m_language->addItem(tr("as the company"), QString());
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    add(u"categories"_s, tr("Topics"), m_topics);
    add(u"calendar"_s, tr("Works"), m_calendar);
    add(u"capacity"_s, tr("Cases at once"), m_capacity);
    add(u"language"_s, tr("Language"), m_language);
    connect(m_topics, &TagSet::changed, this, &ProfileForm::changed);
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &ProfileForm::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ProfileForm::changed);
    connect(m_capacity, &QSpinBox::valueChanged, this, &ProfileForm::changed);
}

void ProfileForm::fillChoices() {
    const auto company = m_context.office.company();
    const QString language = QLocale().name();
    QList<Choice> topics;
    for (const core::Category& each : company->catalogue.categories)
        if (each.isActive)
            topics << Choice{each.code, company->catalogue.categoryPath(each.id, language)};
    std::ranges::sort(topics, {}, &Choice::text);
    m_topics->setChoices(topics);
    m_calendar->clear();
    m_calendar->addItem(tr("always"), 0);
    for (const core::Calendar& each : company->book.calendars())
        m_calendar->addItem(each.name.in(language), each.id.value());
}

void ProfileForm::showEntry(const app::DirectoryEntry* entry) {
    const QSignalBlocker blocker(this);
    fillChoices();
    m_stored = entry ? entry->profile : core::NetworkProfile();
    m_title->setText(entry ? entry->member.name : QString());
    m_figures->setText(entry ? figuresText(entry->numbers) : QString());
    m_person->setText(m_stored.contactPerson);
    m_phone->setText(m_stored.phone);
    m_email->setText(m_stored.email);
    m_territory->setText(m_stored.territory);
    m_topics->setChosen(m_stored.categories);
    m_calendar->setCurrentIndex(std::max(0, m_calendar->findData(m_stored.calendar.value())));
    m_capacity->setValue(m_stored.capacity);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_stored.language)));
    for (widgets::FormRow* row : std::as_const(m_rows)) {
        row->clearError();
        row->setEnabled(entry != nullptr);
    }
}

core::NetworkProfile ProfileForm::profile() const {
    core::NetworkProfile profile = m_stored;
    profile.contactPerson = m_person->text();
    profile.phone = m_phone->text();
    profile.email = m_email->text();
    profile.territory = m_territory->text();
    profile.categories = m_topics->chosen();
    profile.calendar = core::CalendarId(m_calendar->currentData().toLongLong());
    profile.capacity = m_capacity->value();
    profile.language = m_language->currentData().toString();
    return profile;
}

void ProfileForm::showError(const core::Error& error) {
    for (widgets::FormRow* row : std::as_const(m_rows))
        row->clearError();
    QWidget* first = nullptr;
    for (const core::FieldError& each : error.fields)
        if (widgets::FormRow* row = m_rows.value(each.field)) {
            row->setError(app::describe(each));
            first = first ? first : row->editor();
        }
    if (first)
        first->setFocus();
}

void ProfileForm::focusFirst() {
    m_person->setFocus(Qt::ShortcutFocusReason);
    m_person->selectAll();
}

bool ProfileForm::event(QEvent* event) { return keepLetters(event) || QScrollArea::event(event); }

} // namespace pages
