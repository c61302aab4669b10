#include "pages/calendars/icsimportform.h"

#include "app/office.h"
#include "app/wording.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::KeyButton;
using widgets::Type;

namespace {

constexpr int kYearsAhead = 10;
constexpr int kNamesShown = 6;

core::Result<app::IcsHolidays> readIcs(const QString& path, const app::IcsChoice& choice) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::NotFound, u"file.unreadable"_s, path);
    return app::readIcsHolidays(file, choice);
}

/// "1 Jan New Year, 6 Jan …": the first ones, so that a person sees what file it is.
QString someOf(const QList<core::Holiday>& holidays) {
    QStringList some;
    for (const core::Holiday& each : holidays.first(std::min<qsizetype>(kNamesShown, holidays.size())))
        some << QLocale().toString(each.day, u"d MMM yyyy"_s).remove(u'.') + u' ' + each.name;
    return some.join(u", "_s) + (holidays.size() > kNamesShown ? u", …"_s : QString());
}

} // namespace

IcsImportForm::IcsImportForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new widgets::ThemedLabel(context.theme, Type::Body, Ink::Text, this))
    , m_category(new QComboBox(this))
    , m_without(new QLineEdit(this))
    , m_words(new widgets::ThemedLabel(context.theme, Type::Body, Ink::Text, this))
    , m_names(new widgets::ThemedLabel(context.theme, Type::Small, Ink::Text2, this)) {
    m_title->setBold(true);
    m_category->setObjectName(u"icsCategory"_s);
    m_without->setObjectName(u"icsWithout"_s);
    m_without->setPlaceholderText(tr("names to leave out, with commas"));
    m_words->setObjectName(u"icsFound"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, context.theme.px(6), 0, context.theme.px(6));
    column->setSpacing(context.theme.px(8));
    column->addWidget(m_title);
    column->addWidget(new widgets::FormRow(context.theme, tr("Only"), m_category, this));
    column->addWidget(new widgets::FormRow(context.theme, tr("Without"), m_without, this));
    for (widgets::ThemedLabel* each : {m_words, m_names}) {
        each->setWordWrap(true);
        column->addWidget(each);
    }
    column->addWidget(makeFoot());
    connect(m_category, &QComboBox::currentIndexChanged, this, &IcsImportForm::read);
    connect(m_without, &QLineEdit::textEdited, this, &IcsImportForm::read);
    hide();
}

QWidget* IcsImportForm::makeFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_accept = new KeyButton(m_context.theme, {}, widgets::keyText(Qt::Key_Return), KeyButton::Look::Plain, foot);
    m_accept->setObjectName(u"icsAccept"_s);
    auto* leaving =
        new KeyButton(m_context.theme, tr("Leave"), widgets::keyText(Qt::Key_Escape), KeyButton::Look::Flat, foot);
    leaving->setObjectName(u"icsLeave"_s);
    row->addWidget(m_accept);
    row->addWidget(leaving);
    row->addStretch(1);
    connect(m_accept, &QAbstractButton::clicked, this, &IcsImportForm::accept);
    connect(leaving, &QAbstractButton::clicked, this, &IcsImportForm::leave);
    return foot;
}

void IcsImportForm::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Holidays of an .ics file"));
    dialog->setObjectName(u"icsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Calendars (%1)").arg(u"*.ics *.ICS *.ical"_s), tr("All files (%1)").arg(u"*"_s)});
    connect(dialog, &QFileDialog::fileSelected, this, &IcsImportForm::readFile);
    dialog->open();
}

void IcsImportForm::readFile(const QString& path) {
    m_path = path;
    m_read = {};
    m_title->setText(QFileInfo(path).fileName());
    m_category->clear(); // the first read tells what there is
    m_without->clear();
    show();
    m_category->setFocus();
    read();
}

app::IcsChoice IcsImportForm::choice() const {
    app::IcsChoice chosen;
    chosen.value = m_category->currentData().toString();
    if (!chosen.value.isEmpty())
        chosen.property = u"type"_s;
    for (const QString& each : m_without->text().split(u',', Qt::SkipEmptyParts))
        chosen.without << each.trimmed();
    const int year = m_context.office.clock().now().toLocal().date().year();
    chosen.firstYear = year - 1;
    chosen.lastYear = year + kYearsAhead;
    return chosen;
}

void IcsImportForm::read() {
    if (m_path.isEmpty())
        return;
    m_words->setText(tr("Reading…"));
    m_accept->setEnabled(false);
    const int question = ++m_question;
    QtConcurrent::run(readIcs, m_path, choice())
        .then(this, [this, question](const core::Result<app::IcsHolidays>& read) {
            if (question == m_question && !m_path.isEmpty())
                take(read);
        });
}

void IcsImportForm::take(const core::Result<app::IcsHolidays>& read) {
    m_read = read.value_or(app::IcsHolidays());
    if (read && m_category->count() == 0)
        fillCategories(read->categories);
    if (read)
        return showFound();
    m_words->setInk(Ink::Error);
    m_words->setText(app::describe(read.error()));
    m_names->hide();
    m_accept->setEnabled(false);
    emit foundChanged();
}

void IcsImportForm::fillCategories(const QMap<QString, int>& categories) {
    const QSignalBlocker silence(m_category);
    m_category->addItem(tr("All whole days"), QString());
    for (auto each = categories.begin(); each != categories.end(); ++each)
        m_category->addItem(tr("%1 (%2)").arg(each.key()).arg(each.value()), each.key());
    m_category->setEnabled(m_category->count() > 1);
    if (!m_category->isEnabled())
        m_without->setFocus();
}

void IcsImportForm::setCalendar(const core::Calendar& calendar) {
    m_calendar = calendar;
    if (isVisible() && !m_read.holidays.isEmpty())
        showFound();
}

QList<core::Holiday> IcsImportForm::found() const {
    return m_path.isEmpty() ? QList<core::Holiday>() : app::holidaysToAdd(m_calendar, m_read.holidays);
}

void IcsImportForm::showFound() {
    const QList<core::Holiday> missing = found();
    const int dates = static_cast<int>(m_read.holidays.size());
    const int known = dates - static_cast<int>(missing.size());
    QStringList words{dates == 0 ? tr("There are no whole days in it.") : tr("%n date(s)", nullptr, dates)};
    if (dates > 0)
        words.last() += tr(", %1 to %2").arg(m_read.holidays.first().day.year()).arg(m_read.holidays.last().day.year());
    if (known > 0)
        words << tr("%n already known", nullptr, known);
    if (m_read.timed > 0)
        words << tr("%n event(s) at a time of day left out", nullptr, m_read.timed);
    m_words->setInk(Ink::Text);
    m_words->setText(words.join(u"; "_s));
    m_names->setText(someOf(missing));
    m_names->setVisible(!missing.isEmpty());
    m_accept->setText(tr("Add %n date(s)", nullptr, static_cast<int>(missing.size())));
    m_accept->setEnabled(!missing.isEmpty());
    emit foundChanged();
}

void IcsImportForm::accept() {
    const QList<core::Holiday> missing = found();
    if (missing.isEmpty() || !m_accept->isEnabled())
        return;
    leave();
    emit accepted(missing);
}

void IcsImportForm::leave() {
    m_path.clear();
    m_read = {};
    hide();
    emit foundChanged();
    emit left();
}

void IcsImportForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return leave();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier)
        return accept();
    QWidget::keyPressEvent(event);
}

} // namespace pages
