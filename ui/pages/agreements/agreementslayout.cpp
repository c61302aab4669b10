#include "pages/agreements/agreementspage.h"

#include "app/office.h"
#include "models/agreementlistmodel.h"
#include "pages/agreements/agreementform.h"
#include "pages/agreements/effectpane.h"
#include "pages/agreements/reapplypanel.h"
#include "pages/agreements/trypane.h"
#include "pages/shell/actions.h"
#include "widgets/agreementrowdelegate.h"
#include "widgets/elidedlabel.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/rowcursor.h"
#include "widgets/rowlistview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QStackedWidget>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::KeyButton;
using widgets::Pane;

namespace {

/// Shares of a window of 1280: the form has room for its labels beside the fields.
constexpr int kListWidth = 250;
constexpr int kFormWidth = 566;
constexpr int kSimulatorWidth = 380;
constexpr int kMargin = 14; ///< as the form

} // namespace

QWidget* AgreementsPage::makeHeader() {
    m_header = new widgets::PageHeader(context().theme, this);
    m_header->setTitle(tr("Agreements"));
    return m_header;
}

QWidget* AgreementsPage::makeList() {
    m_list = new widgets::RowListView(context().theme, this);
    m_list->setObjectName(u"agreements"_s);
    m_list->setAccessibleName(tr("Agreements"));
    m_list->setGround(Pane::Ground::Window);
    m_list->setMinimumWidth(context().theme.px(220));
    m_list->setItemDelegate(new widgets::AgreementRowDelegate(context().theme, m_list));
    m_list->setModel(m_rows);
    return m_list;
}

QWidget* AgreementsPage::makeVersions() {
    m_versionRow = new QWidget(this);
    auto* words = new widgets::ElidedLabel(context().theme, widgets::Type::Body, widgets::Ink::Text2, m_versionRow);
    words->setText(tr("Version"));
    m_versionBox = new QComboBox(m_versionRow);
    m_versionBox->setObjectName(u"versions"_s);
    m_versionBox->setAccessibleName(tr("Version"));
    m_versionBox->setMinimumHeight(context().theme.fieldHeight());
    auto* row = new QHBoxLayout(m_versionRow);
    const int margin = context().theme.px(kMargin);
    row->setContentsMargins(margin, context().theme.px(10), margin, 0);
    row->setSpacing(context().theme.px(14));
    row->addWidget(words);
    row->addWidget(m_versionBox, 1);
    return m_versionRow;
}

QWidget* AgreementsPage::makeEditor() {
    auto* pane = new Pane(context().theme, Pane::Ground::Base, this);
    m_form = new AgreementForm(context(), pane);
    m_form->setFocusProxy(m_form->findChild<QWidget*>(u"name.es"_s));
    auto* acts = new widgets::ActionBar(context().theme, pane);
    m_save = new KeyButton(context().theme, tr("Save a new version"), {}, KeyButton::Look::Primary, acts);
    m_save->setObjectName(u"saveAgreement"_s);
    m_discard = new KeyButton(context().theme, tr("Discard"), {}, KeyButton::Look::Flat, acts);
    m_discard->setObjectName(u"discardAgreement"_s);
    m_status = new widgets::ElidedLabel(context().theme, widgets::Type::Small, widgets::Ink::Text2, acts);
    m_status->setObjectName(u"agreementStatus"_s);
    acts->add(m_save);
    acts->add(m_discard);
    acts->addStretch();
    acts->add(m_status);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeVersions());
    column->addWidget(m_form, 1);
    column->addWidget(acts);
    return pane;
}

QWidget* AgreementsPage::makeSimulator() {
    auto* both = new Pane(context().theme, Pane::Ground::Window, this);
    m_try = new TryPane(context(), both);
    m_effect = new EffectPane(context(), both);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_try, 6);
    column->addWidget(m_effect, 4);
    auto* apply = new Pane(context().theme, Pane::Ground::Window, this);
    m_reapply = new ReapplyPanel(context(), apply);
    auto* only = new QVBoxLayout(apply);
    only->setContentsMargins(0, 0, 0, 0);
    only->addWidget(m_reapply);
    m_right = new QStackedWidget(this);
    m_right->setMinimumWidth(context().theme.px(380));
    m_right->addWidget(both);
    m_right->addWidget(apply);
    return m_right;
}

QAction* AgreementsPage::addAct(const QString& id, const QString& text, Qt::Key key, const QString& synonyms,
                                void (AgreementsPage::*act)()) {
    QAction* action = context().actions.add(m_list, id, text, tr("In a list"), {key}, {synonyms});
    connect(action, &QAction::triggered, this, act);
    return action;
}

void AgreementsPage::makeActions() {
    const auto button = [this](const QString& name, QAction* action) {
        auto* made = new KeyButton(context().theme, action->text(), {}, KeyButton::Look::Plain, m_header);
        made->setObjectName(name);
        made->setAction(action);
        m_header->addRight(made);
    };
    addAct(u"agreement.down"_s, tr("Next row"), Qt::Key_J, {}, &AgreementsPage::goDown);
    addAct(u"agreement.up"_s, tr("Previous row"), Qt::Key_K, {}, &AgreementsPage::goUp);
    m_use =
        addAct(u"agreement.use"_s, tr("Take out of use"), Qt::Key_U, u"usar activar use"_s, &AgreementsPage::toggleUse);
    button(u"useButton"_s, m_use);
    button(u"duplicateButton"_s,
           addAct(u"agreement.duplicate"_s, tr("Duplicate"), Qt::Key_D, u"copiar copy"_s, &AgreementsPage::duplicate));
    button(u"newButton"_s,
           addAct(u"agreement.new"_s, tr("New"), Qt::Key_N, u"acuerdo nuevo agreement"_s, &AgreementsPage::create));
    m_saveAct =
        context().actions.add(this, u"agreement.save"_s, tr("Save a new version"), tr("In a form"),
                              {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_S}, {u"guardar acuerdo save agreement"_s});
    connect(m_saveAct, &QAction::triggered, this, &AgreementsPage::save);
    m_save->setAction(m_saveAct);
}

void AgreementsPage::goDown() { widgets::stepRow(*m_list, 1); }

void AgreementsPage::goUp() { widgets::stepRow(*m_list, -1); }

void AgreementsPage::connectParts() {
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const QString key = m_rows->keyAt(index.row()); !key.isEmpty() && key != m_key)
            open(key);
    });
    connect(m_list, &QListView::activated, m_form, &AgreementForm::focusFirst);
    connect(m_form, &AgreementForm::changed, this, &AgreementsPage::noteEdit);
    connect(m_versionBox, &QComboBox::activated, this, &AgreementsPage::showVersion);
    connect(m_discard, &QAbstractButton::clicked, this, &AgreementsPage::discard);
    connect(m_try, &TryPane::useChanged, this, [this] { m_effect->setDraft(m_try->tried(), false); });
    connect(m_effect, &EffectPane::applyWanted, this, &AgreementsPage::beginReapply);
    connect(m_reapply, &ReapplyPanel::closeWanted, this, &AgreementsPage::endReapply);
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, [this] {
        m_bar->clear();
        if (const auto act = std::exchange(m_barAct, {}))
            act();
    });
    connect(m_drafts, &AgreementDrafts::recovered, this, [this] {
        refresh();
        open(m_key);
    });
    connect(m_drafts, &AgreementDrafts::saved, this, &AgreementsPage::noteSaved);
    connect(m_drafts, &AgreementDrafts::failed, this, [this](const core::Error& error) { refuse(error, m_key); });
    connect(&context().office, &app::Office::companyChanged, this, &AgreementsPage::followCompany);
}

AgreementsPage::AgreementsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_drafts(new AgreementDrafts(context.office, this))
    , m_rows(new models::AgreementListModel(this)) {
    setObjectName(u"agreementsPage"_s);
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_bar = new widgets::MessageBar(context.theme, this);
    column->addWidget(m_bar);
    column->addWidget(splitter, 1);
    splitter->addWidget(makeList());
    splitter->addWidget(makeEditor());
    splitter->addWidget(makeSimulator());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 3);
    splitter->setSizes({context.theme.px(kListWidth), context.theme.px(kFormWidth), context.theme.px(kSimulatorWidth)});
    makeActions();
    connectParts();
    followCompany();
    m_drafts->recover();
}

} // namespace pages
