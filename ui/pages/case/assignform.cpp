#include "pages/case/assignform.h"

#include "app/office.h"
#include "models/timetext.h"
#include "pages/case/casesource.h"
#include "pages/shell/navigator.h"
#include "widgets/formrow.h"
#include "widgets/typeaheadfield.h"

#include <QKeyEvent>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVisibleRows = 5;

} // namespace

AssignForm::AssignForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"assign"_s, tr("Assign"), tr("Assign"), parent)
    , m_choices(new models::OwnerChoices(this))
    , m_owner(new widgets::TypeAheadField(context.theme, this)) {
    m_owner->setMinimumLength(0);
    m_owner->setVisibleRows(kVisibleRows);
    m_owner->setModel(m_choices);
    m_owner->setIconName(u"person"_s);
    m_owner->setPlaceholderText(tr("A: to me, or a few letters of a name"));
    m_owner->lineEdit()->setObjectName(u"ownerField"_s);
    m_owner->lineEdit()->installEventFilter(this);
    addRow(u"owner"_s, tr("Owner"), m_owner);
    m_reason = addLine(u"reason"_s, tr("Why"));
    if (!needsReason())
        m_reason->setPlaceholderText(tr("Optional"));
    connect(m_owner, &widgets::TypeAheadField::textEdited, this, [this](const QString& typed) {
        m_choices->setTyped(typed);
        m_owner->matchesReady(typed);
    });
    connect(m_owner, &widgets::TypeAheadField::accepted, this, [this](const QModelIndex& index) {
        choose(index.row());
        if ((needsReason() || m_isAbsent) && m_chosen->isValid())
            m_reason->setFocus();
        else
            emit submitted();
    });
    connect(m_owner, &widgets::TypeAheadField::cleared, this, [this] {
        m_chosen.reset();
        m_isAbsent = false;
        row(u"owner"_s)->setNotice({}, {});
    });
}

bool AssignForm::needsReason() const { return context().office.user().role == core::Role::Supervisor; }

void AssignForm::fill(const CaseView& view) {
    m_chosen.reset();
    m_isAbsent = false;
    row(u"owner"_s)->setNotice({}, {});
    m_owner->clear();
    m_reason->clear();
    m_choices->setPeople(*context().office.company(), context().office.user().id, view.detail.subject.owner,
                         context().office.clock().now());
    m_choices->setTyped({});
    countLoads();
}

void AssignForm::countLoads() {
    const QList<core::UserId> people = m_choices->people();
    QList<core::CaseQuery> queries;
    for (const core::UserId each : people) {
        core::CaseQuery open;
        open.isOpen = true;
        open.owners = {each};
        core::CaseQuery today = open;
        today.dueWithin = std::chrono::hours(24);
        queries << open << today;
    }
    context().office.caseCounts(queries, this).then(this, [this, people](const core::Result<QList<qint64>>& counts) {
        if (!counts)
            return context().navigator.tellFailed(counts.error());
        if (m_chosen)
            return;
        for (int i = 0; i < people.size(); ++i)
            m_choices->setLoad(people.at(i), static_cast<int>(counts->at(2 * i)),
                               static_cast<int>(counts->at(2 * i + 1)));
        m_choices->sortByLoad();
        if (m_owner->lineEdit()->hasFocus())
            m_owner->matchesReady(m_owner->lineEdit()->text().trimmed());
    });
}

void AssignForm::focusFirst() {
    m_owner->lineEdit()->setFocus(Qt::ShortcutFocusReason);
    m_owner->matchesReady({});
}

void AssignForm::choose(int row) {
    const models::OwnerChoices::Choice& choice = m_choices->choiceAt(row);
    m_chosen = choice.owner;
    m_owner->setAccepted({choice.owner.isValid() ? u"person"_s : u"rule"_s, choice.name, {}, {}, {}});
    m_isAbsent = choice.absentUntil.has_value();
    warnOfAbsence(choice);
    emit changed();
}

void AssignForm::warnOfAbsence(const models::OwnerChoices::Choice& choice) {
    widgets::FormRow* owner = row(u"owner"_s);
    if (!choice.absentUntil)
        return owner->setNotice({}, {});
    const QString until = models::dueTime(*choice.absentUntil, context().office.clock().now(), QLocale());
    owner->setNotice(tr("%1 is absent until %2. Say why all the same.").arg(choice.name, until), u"warning"_s);
}

bool AssignForm::takeMyself() {
    const int first = m_choices->rowCount() > 0 && m_choices->choiceAt(0).isMe ? 0 : -1;
    if (first < 0 || !m_owner->lineEdit()->text().isEmpty())
        return false;
    choose(first);
    if (m_reason->text().trimmed().isEmpty())
        m_reason->setText(tr("Takes it over"));
    emit submitted();
    return true;
}

bool AssignForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_A && press->modifiers() == Qt::NoModifier && takeMyself())
            return true;
    }
    return ActForm::eventFilter(watched, event);
}

bool AssignForm::check() {
    row(u"owner"_s)->setError(m_chosen ? QString() : tr("Choose who takes the case."));
    if (!m_chosen)
        focusFirst();
    const bool isUnexplained = m_isAbsent && m_reason->text().trimmed().isEmpty();
    row(u"reason"_s)->setError(isUnexplained ? tr("Say why, since the person is absent.") : QString());
    if (m_chosen && isUnexplained)
        m_reason->setFocus();
    return m_chosen.has_value() && !isUnexplained;
}

app::Command AssignForm::command() const {
    QString reason = m_reason->text().trimmed();
    // Whoever hands over his own work need not explain it; the log still says that a person chose.
    if (reason.isEmpty() && m_chosen->isValid() && !needsReason())
        reason = tr("Chosen by hand");
    return app::AssignCase{caseId(), *m_chosen, reason};
}

QString AssignForm::doneText(const app::Receipt& receipt) const {
    return tr("%1 assigned to %2").arg(receipt.number, receipt.ownerName);
}

} // namespace pages
