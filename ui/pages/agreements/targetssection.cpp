#include "pages/agreements/targetssection.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/agreementroles.h"
#include "models/agreementwords.h"
#include "models/labels.h"
#include "pages/agreements/targetform.h"
#include "widgets/agreementrowdelegate.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/reparostyle.h"
#include "widgets/rowlistview.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::KeyButton;

TargetsSection::TargetsSection(const PageContext& context, QWidget* parent)
    : AgreementSection(context, tr("Promises"), parent)
    , m_model(new QStandardItemModel(this)) {
    makeList();
    auto* acts = new QHBoxLayout;
    acts->setSpacing(context.theme.px(8));
    auto* add = new KeyButton(context.theme, tr("Add a promise"), tr("Insert"), KeyButton::Look::Plain, this);
    add->setObjectName(u"addTarget"_s);
    m_remove = new KeyButton(context.theme, tr("Remove"), tr("Delete"), KeyButton::Look::Flat, this);
    m_remove->setObjectName(u"removeTarget"_s);
    m_remove->setAccessibleName(tr("Remove the promise"));
    for (KeyButton* each : {add, m_remove}) {
        each->setCompact(true);
        acts->addWidget(each);
    }
    m_trouble = new widgets::ThemedLabel(context.theme, widgets::Type::Small, widgets::Ink::Error, this);
    m_trouble->setObjectName(u"targetsTrouble"_s);
    acts->addWidget(m_trouble, 1);
    column()->addLayout(acts);
    m_form = new TargetForm(context, this);
    column()->addWidget(m_form);
    connect(add, &QAbstractButton::clicked, this, &TargetsSection::add);
    connect(m_remove, &QAbstractButton::clicked, this, &TargetsSection::remove);
    connect(m_form, &TargetForm::changed, this, &TargetsSection::takeCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TargetsSection::showCurrent);
}

void TargetsSection::makeList() {
    m_list = new widgets::RowListView(context().theme, this);
    m_list->setObjectName(u"targets"_s);
    m_list->setAccessibleName(tr("Promises"));
    m_list->setProperty(widgets::kEdgedProperty, true);
    m_list->setFitsContents(true);
    m_list->setItemDelegate(new widgets::AgreementRowDelegate(context().theme, m_list));
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    column()->addWidget(m_list);
}

int TargetsSection::current() const { return m_list->currentIndex().row(); }

void TargetsSection::setScope(core::AgreementScope scope) {
    if (scope == m_scope)
        return;
    m_scope = scope;
    showCurrent();
}

void TargetsSection::show(const core::Agreement& agreement) {
    m_targets = agreement.targets;
    m_scope = agreement.scope;
    m_errors.clear();
    showList();
    m_list->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void TargetsSection::showList() {
    const int row = current();
    const QSignalBlocker blocker(m_list->selectionModel());
    m_model->clear();
    for (int i = 0; i < m_targets.size(); ++i) {
        m_model->appendRow(new QStandardItem);
        showRow(i);
    }
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
    m_list->setVisible(!m_targets.isEmpty());
    m_list->updateGeometry();
}

void TargetsSection::showRow(int row) {
    const core::Target& target = m_targets.at(row);
    QStringList reminders;
    for (const core::Threshold& each : target.thresholds)
        reminders << models::thresholdText(each);
    const QString what = models::label(target.measure);
    const QString promise = models::targetText(target, context().office.company()->book, QLocale());
    const QString told = reminders.isEmpty() ? tr("no reminders") : reminders.join(u" · "_s);
    const QString trouble = errorsOf(row).isEmpty() ? QString() : tr("to mend");
    QStandardItem* item = m_model->item(row);
    item->setText(what);
    item->setEditable(false);
    item->setData(true, models::AgreementIsUsedRole);
    item->setData(promise, models::AgreementVersionRole);
    item->setData(told, models::AgreementMatchRole);
    item->setData(trouble, models::AgreementStateRole);
    item->setToolTip(told);
    item->setAccessibleText(QStringList{what, promise, told, trouble}.join(u", "_s));
}

void TargetsSection::showCurrent() {
    const bool isThere = current() >= 0 && current() < m_targets.size();
    m_form->setVisible(isThere);
    m_remove->setEnabled(isThere);
    if (!isThere)
        return;
    m_form->setTarget(m_targets.at(current()), m_scope);
    m_form->showErrors(errorsOf(current()));
}

void TargetsSection::takeCurrent() {
    m_targets[current()] = m_form->target();
    showRow(current());
    noteChange();
}

/// The next promise that is not made yet, with times to begin from.
void TargetsSection::add() {
    core::Target made;
    const bool isNetwork = m_scope == core::AgreementScope::Network;
    QList<core::Measure> open = isNetwork ? QList{core::Measure::NetworkAcceptance, core::Measure::NetworkResolution}
                                          : QList{core::Measure::Resolution,      core::Measure::FirstContact,
                                                  core::Measure::Acknowledgement, core::Measure::OwnershipConfirmed,
                                                  core::Measure::NextUpdate,      core::Measure::LegalTerm,
                                                  core::Measure::Promise};
    open.removeIf([this](core::Measure each) {
        return std::ranges::find(m_targets, each, &core::Target::measure) != m_targets.end();
    });
    made.measure = open.value(0, isNetwork ? core::Measure::NetworkAcceptance : core::Measure::Resolution);
    made.allowance = core::clockHours(24h);
    made.thresholds = {{75, {}, {core::Recipient::Owner}, false},
                       {{}, {}, {core::Recipient::Owner, core::Recipient::Supervisors}, false}};
    m_targets << made;
    showList();
    m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    showCurrent();
    m_form->setFocus();
    noteChange();
}

void TargetsSection::remove() {
    if (current() < 0)
        return;
    m_targets.removeAt(current());
    showList();
    showCurrent();
    (m_targets.isEmpty() ? findChild<QWidget*>(u"addTarget"_s) : m_list)->setFocus();
    noteChange();
}

QList<core::FieldError> TargetsSection::errorsOf(int target) const {
    const QString prefix = u"targets.%1."_s.arg(target);
    QList<core::FieldError> own;
    for (const core::FieldError& each : m_errors)
        if (each.field.startsWith(prefix))
            own << core::FieldError{each.field.mid(prefix.size()), each.rule};
    return own;
}

int TargetsSection::showErrors(const QList<core::FieldError>& errors) {
    m_errors = errors;
    int wrong = 0;
    for (int i = 0; i < m_targets.size(); ++i) {
        showRow(i);
        wrong += errorsOf(i).isEmpty() ? 0 : 1;
    }
    const bool isEmpty = errors.contains(core::FieldError{u"targets"_s, u"required"_s});
    m_trouble->setText(isEmpty ? tr("An agreement promises something: add a promise.") : QString());
    if (current() >= 0)
        m_form->showErrors(errorsOf(current()));
    return wrong + (isEmpty ? 1 : 0);
}

bool TargetsSection::focusFirstError() {
    for (int i = 0; i < m_targets.size(); ++i)
        if (!errorsOf(i).isEmpty()) {
            m_list->setCurrentIndex(m_model->index(i, 0));
            if (!m_form->focusFirstError())
                m_list->setFocus();
            return true;
        }
    if (m_trouble->text().isEmpty())
        return false;
    findChild<QWidget*>(u"addTarget"_s)->setFocus();
    return true;
}

bool TargetsSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return AgreementSection::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Insert:
        add();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_form->setFocus();
        return true;
    default:
        return false;
    }
}

} // namespace pages
