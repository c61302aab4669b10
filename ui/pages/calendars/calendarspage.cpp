#include "pages/calendars/calendarspage.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/calendarsmodel.h"
#include "pages/calendars/calendareditor.h"
#include "pages/calendars/yearpane.h"
#include "pages/case/casedrafts.h"
#include "pages/shell/actions.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/rowlistview.h"
#include "widgets/yearview.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using models::CalendarDraft;
using widgets::MessageBar;

namespace {

const QString kDraftPrefix = QStringLiteral("calendar.");

/// Name of a calendar's draft among the person's; "calendar.0" is the new one.
QString draftName(core::CalendarId id) { return kDraftPrefix + QString::number(id.value()); }

} // namespace

CalendarsPage::CalendarsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_calendars(new models::CalendarsModel(this))
    , m_kept(new CaseDrafts(context.office, this)) {
    setObjectName(u"calendarsPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHeader();
    m_bar = new MessageBar(context.theme, this);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(makeBody(), 1);
    makeActions();
    connectParts();
    connect(&context.office, &app::Office::companyChanged, this, &CalendarsPage::takeCompany);
    connect(m_kept, &CaseDrafts::recovered, this, &CalendarsPage::recover);
    connect(m_kept, &CaseDrafts::failed, this,
            [this](const core::Error& error) { tell(int(MessageBar::Kind::Warning), app::describe(error)); });
    takeCompany();
    m_kept->recover({});
}

QString CalendarsPage::language() const { return QLocale().name(); }

const core::Calendar* CalendarsPage::newest(core::CalendarId id) const {
    for (const core::Calendar& each : m_book.calendars())
        if (each.id == id)
            return m_book.calendar({id, each.version});
    return nullptr;
}

CalendarDraft CalendarsPage::baseOf(core::CalendarId id) const {
    const auto company = context().office.company();
    const core::Calendar* calendar = newest(id);
    return calendar ? CalendarDraft::of(*calendar) : CalendarDraft::blank(company->zone, company->region);
}

/// The list anew; the calendar in the fields only when nobody changed it here and somebody did elsewhere.
void CalendarsPage::takeCompany() {
    const core::AgreementBook& book = context().office.company()->book;
    const bool isFirst = m_list->currentIndex().row() < 0;
    m_book = book;
    m_calendars->setBook(book, language());
    m_stack->setCurrentWidget(m_calendars->rowCount() > 0 ? m_body : static_cast<QWidget*>(m_empty));
    m_header->setSummary(tr("%n calendar(s)", nullptr, static_cast<int>(book.calendars().size())));
    const core::Calendar* held = newest(m_current);
    if (m_current.isValid() && (!held || held->version < m_editor->draft().follows))
        return showState(); // what was saved here has not come round yet
    const QModelIndex wanted = m_calendars->index(std::max(0, m_calendars->rowOf(m_current)));
    if (isFirst || m_list->currentIndex() != wanted)
        m_list->setCurrentIndex(wanted);
    else if (!m_drafts.contains(m_current) && !m_editor->isReadOnly() && baseOf(m_current) != m_editor->draft())
        showCurrent();
    showState();
    if (!m_isSaving && held && m_drafts.contains(m_current) && m_drafts.value(m_current).follows < held->version)
        tell(int(MessageBar::Kind::Warning),
             tr("Somebody else saved version %1 meanwhile. Your changes are still here.").arg(held->version),
             tr("Save mine after it"), Remedy::SaveOver);
}

void CalendarsPage::showCurrent() {
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const core::CalendarId id = m_calendars->idAt(row);
    if (id != m_current)
        m_bar->clear();
    m_current = id;
    showDraft(m_drafts.contains(id) ? m_drafts.value(id) : baseOf(id));
    readHistory();
}

void CalendarsPage::showDraft(const CalendarDraft& draft) {
    m_editor->begin(draft, false);
    m_year->setReadOnly(false);
    m_year->setCalendar(m_editor->shown());
    showState();
}

void CalendarsPage::readHistory() {
    if (!m_current.isValid())
        return m_editor->setVersions({}, 0);
    context()
        .office.calendarHistory(m_current, this)
        .then(this, [this, id = m_current](const core::Result<QList<core::VersionNote>>& notes) {
            if (id != m_current)
                return;
            if (!notes)
                return tellFailure(notes.error());
            m_editor->setVersions(*notes, m_editor->draft().follows);
        });
}

/// A version of the past can be looked at, and begun from.
void CalendarsPage::showVersion(int version) {
    const core::Calendar* held = newest(m_current);
    if (!held || version == held->version) {
        m_bar->clear();
        return showCurrent();
    }
    const core::Calendar* past = m_book.calendar({m_current, version});
    if (!past)
        return;
    m_editor->begin(CalendarDraft::of(*past), true);
    m_year->setReadOnly(true);
    m_year->setCalendar(*past);
    showState();
    tell(int(MessageBar::Kind::Info),
         tr("Version %1, read only: cases that began under it count by it still.").arg(version),
         tr("Back to version %1").arg(held->version), Remedy::ShowNewest);
}

void CalendarsPage::noteEdit() {
    const CalendarDraft& draft = m_editor->draft();
    const bool isChanged = !draft.isSameAs(baseOf(m_current)) || !m_current.isValid();
    if (isChanged) {
        m_drafts.insert(m_current, draft);
        m_kept->keep(draftName(m_current), draft.toJson());
    } else {
        m_drafts.remove(m_current);
        m_kept->discard(draftName(m_current));
    }
    if (!m_current.isValid())
        m_calendars->setNew(draft.name.in(language()));
    if (m_remedy == Remedy::OpenAgreements || m_remedy == Remedy::PutBack)
        m_bar->clear(); // told of something that is past now
    showState();
}

/// Which acts are possible now, and what saving would make.
void CalendarsPage::showState() {
    const QList<core::CalendarId> changed = m_drafts.keys();
    m_calendars->setUnsaved(QSet<core::CalendarId>(changed.begin(), changed.end()));
    const bool isPast = m_editor->isReadOnly();
    const bool isChanged = m_drafts.contains(m_current);
    m_save->setText(isPast ? tr("Start from this one") : tr("Save a version"));
    m_save->setEnabled(!m_isSaving && (isPast || isChanged));
    m_discard->setEnabled(!m_isSaving && isChanged && !isPast);
    if (isPast || !isChanged)
        return m_header->setStatus(isPast ? QString() : tr("Nothing to save"));
    const auto users = static_cast<int>(app::agreementsBy(m_book, m_current).size());
    const QString version = tr("Will be version %1").arg(m_editor->draft().follows + 1);
    m_header->setStatus(users == 0 ? version : version + u", "_s + tr("for %n agreement(s)", nullptr, users));
}

/// What was begun and not saved, the last time.
void CalendarsPage::recover() {
    QList<core::CalendarId> all{{}};
    for (const core::Calendar& each : m_book.calendars())
        all << each.id;
    QStringList names;
    for (const core::CalendarId id : all) {
        const app::Draft* kept = m_kept->find(draftName(id));
        if (!kept || m_drafts.contains(id))
            continue;
        m_drafts.insert(id, CalendarDraft::fromJson(kept->body));
        names << QLocale().toString(kept->savedAt.toLocal(), u"d MMM, HH:mm"_s).remove(u'.');
        if (!id.isValid())
            m_calendars->setNew(m_drafts.value(id).name.in(language()));
    }
    if (names.isEmpty())
        return;
    m_stack->setCurrentWidget(m_body);
    if (m_list->currentIndex().row() < 0)
        m_list->setCurrentIndex(m_calendars->index(0));
    showCurrent();
    tell(int(MessageBar::Kind::Info), tr("Changes that were not saved are here again (%1).").arg(names.first()));
}

void CalendarsPage::beginNew() {
    if (!m_drafts.contains({}))
        m_drafts.insert({}, baseOf({}));
    m_calendars->setNew(m_drafts.value({}).name.in(language()));
    m_stack->setCurrentWidget(m_body);
    m_list->setCurrentIndex(m_calendars->index(m_calendars->rowOf({})));
    m_editor->focusFirst();
}

/// The version of the past becomes a draft after the newest one.
void CalendarsPage::startFromShown() {
    CalendarDraft draft = m_editor->draft();
    draft.follows = baseOf(m_current).follows;
    m_bar->clear();
    showDraft(draft);
    noteEdit();
    readHistory();
    m_editor->focusFirst();
}

void CalendarsPage::discard() {
    if (!m_drafts.contains(m_current))
        return;
    m_discarded = m_drafts.take(m_current);
    m_kept->discard(draftName(m_current));
    if (!m_current.isValid()) {
        m_calendars->setNew({});
        m_list->setCurrentIndex(m_calendars->index(0));
        m_stack->setCurrentWidget(m_calendars->rowCount() > 0 ? m_body : static_cast<QWidget*>(m_empty));
    }
    showCurrent();
    m_list->setFocus();
    tell(int(MessageBar::Kind::Info), tr("Changes discarded."), tr("Put them back"), Remedy::PutBack);
}

void CalendarsPage::save() {
    if (m_isSaving || !m_drafts.contains(m_current) || !m_editor->check())
        return;
    m_isSaving = true;
    showState();
    const CalendarDraft draft = m_editor->draft();
    context()
        .office.saveCalendar(draft.calendar(), draft.follows)
        .then(this, [this, draft](const core::Result<app::SavedCalendar>& saved) { told(draft, saved); });
}

/// What was typed while it was being saved stays, as changes to the version that was made.
void CalendarsPage::told(const CalendarDraft& sent, const core::Result<app::SavedCalendar>& saved) {
    m_isSaving = false;
    if (!saved) {
        showState();
        return tellFailure(saved.error());
    }
    CalendarDraft left = m_drafts.take(sent.id);
    m_kept->discard(draftName(sent.id));
    const core::CalendarId id = saved->calendar.id;
    const bool isShown = m_current == sent.id;
    if (isShown)
        m_current = id;
    if (!sent.id.isValid())
        m_calendars->setNew({});
    const bool hasMore = left != sent;
    left.id = id;
    left.follows = saved->calendar.version;
    if (hasMore)
        m_drafts.insert(id, left);
    if (isShown)
        showDraft(hasMore ? left : CalendarDraft::of(saved->calendar));
    takeCompany();
    readHistory();
    tellSaved(*saved);
}

void CalendarsPage::tellSaved(const app::SavedCalendar& saved) {
    const QString version = tr("Version %1 is saved.").arg(saved.calendar.version);
    if (saved.agreements.isEmpty())
        return tell(int(MessageBar::Kind::Info),
                    version + u' ' + tr("No agreement in use counts by it yet: choose it in a target of one."));
    const bool hasPlace = context().actions.find(u"go.agreements"_s) != nullptr;
    const QString names = models::agreementNames(saved.agreements, language(), true);
    tell(int(MessageBar::Kind::Info),
         version + u' ' +
             tr("New cases count by it from now on, in %1. Open cases keep theirs until the agreement is applied to "
                "them again: on the agreements page, or with reparoctl agreement reapply.")
                 .arg(names),
         hasPlace ? tr("Agreements") : QString(), Remedy::OpenAgreements);
}

void CalendarsPage::tellFailure(const core::Error& error) {
    if (error.rule == u"calendar.code_taken")
        return m_editor->showFieldError(u"code"_s, app::describe(error));
    const bool isOvertaken = error.rule == u"calendar.changed_since";
    tell(int(isOvertaken ? MessageBar::Kind::Warning : MessageBar::Kind::Error), app::describe(error),
         isOvertaken ? tr("Save mine after it") : tr("Try again"), isOvertaken ? Remedy::SaveOver : Remedy::Retry);
}

void CalendarsPage::tell(int kind, const QString& text, const QString& action, Remedy remedy) {
    m_remedy = remedy;
    m_bar->showMessage({static_cast<MessageBar::Kind>(kind), {}, text, action, {}});
}

void CalendarsPage::remedy() {
    const Remedy chosen = std::exchange(m_remedy, Remedy::None);
    m_bar->clear();
    switch (chosen) {
    case Remedy::None:
        return;
    case Remedy::Retry:
        return m_drafts.contains(m_current) ? save() : readHistory();
    case Remedy::SaveOver: {
        CalendarDraft draft = m_editor->draft();
        draft.follows = baseOf(m_current).follows;
        showDraft(draft);
        noteEdit();
        return save();
    }
    case Remedy::OpenAgreements:
        if (QAction* go = context().actions.find(u"go.agreements"_s))
            go->trigger();
        return;
    case Remedy::PutBack: {
        const core::CalendarId id = m_discarded.id;
        m_drafts.insert(id, m_discarded);
        m_kept->keep(draftName(id), m_discarded.toJson());
        if (!id.isValid())
            m_calendars->setNew(m_discarded.name.in(language()));
        m_list->setCurrentIndex(m_calendars->index(m_calendars->rowOf(id)));
        return showCurrent();
    }
    case Remedy::ShowNewest:
        return showCurrent();
    }
}

void CalendarsPage::enter() {
    (m_stack->currentWidget() == m_body ? static_cast<QWidget*>(m_list) : static_cast<QWidget*>(m_empty))->setFocus();
}

QList<QWidget*> CalendarsPage::panes() const { return {m_list, m_editor->widget(), m_year->view()}; }

QStringList CalendarsPage::keyHints() const {
    return {tr("J K move"), tr("N new"), tr("Enter edits"), context().actions.hint({u"calendars.save"_s}, tr("saves"))};
}

} // namespace pages
