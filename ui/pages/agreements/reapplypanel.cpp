#include "pages/agreements/reapplypanel.h"

#include "app/office.h"
#include "models/failuretext.h"
#include "pages/agreements/duechange.h"
#include "pages/shell/navigator.h"
#include "widgets/agreementrowdelegate.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/rowlistview.h"
#include "widgets/sectionhead.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::KeyButton;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kMargin = 16;

} // namespace

ReapplyPanel::ReapplyPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_headline(new ThemedLabel(context.theme, Type::Body, Ink::Text, this))
    , m_model(new DueChangeModel(this))
    , m_list(new widgets::RowListView(context.theme, this)) {
    setObjectName(u"reapplyPanel"_s);
    setAccessibleName(tr("Apply to open cases"));
    m_headline->setObjectName(u"reapplyHeadline"_s);
    m_headline->setWordWrap(true);
    m_list->setObjectName(u"reapplications"_s);
    m_list->setAccessibleName(tr("Open cases that would change"));
    m_list->setGround(widgets::Pane::Ground::Window);
    m_list->setItemDelegate(new widgets::AgreementRowDelegate(context.theme, m_list));
    m_list->setModel(m_model);
    const int margin = context.theme.px(kMargin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, context.theme.px(14), margin, context.theme.px(12));
    column->setSpacing(context.theme.px(8));
    column->addWidget(new widgets::SectionHead(context.theme, tr("Apply to open cases"), {}, this));
    column->addWidget(m_headline);
    column->addWidget(m_list, 1);
    makeFoot();
    setFocusProxy(m_list);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { m_context.navigator.openCase(m_model->caseAt(index.row())); });
}

void ReapplyPanel::makeFoot() {
    m_act = new KeyButton(m_context.theme, tr("Apply"), {}, KeyButton::Look::Primary, this);
    m_act->setObjectName(u"reapply"_s);
    auto* cancel =
        new KeyButton(m_context.theme, tr("Not now"), widgets::keyText(Qt::Key_Escape), KeyButton::Look::Flat, this);
    cancel->setObjectName(u"reapplyNotNow"_s);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(m_context.theme.px(8));
    foot->addWidget(m_act);
    foot->addWidget(cancel);
    foot->addStretch(1);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(foot);
    connect(m_act, &QAbstractButton::clicked, this, &ReapplyPanel::apply);
    connect(cancel, &QAbstractButton::clicked, this, &ReapplyPanel::closeWanted);
}

void ReapplyPanel::begin() {
    m_plan.clear();
    m_model->clear();
    m_act->setEnabled(false);
    m_headline->setText(tr("Looking…"));
    m_list->setFocus();
    m_context.office.planReapplication(this).then(
        this, [this](const core::Result<QList<app::Reapplication>>& plan) { take(plan); });
}

void ReapplyPanel::take(const core::Result<QList<app::Reapplication>>& plan) {
    if (!plan)
        return m_headline->setText(models::failureText(plan.error()));
    m_plan = *plan;
    const auto count = static_cast<int>(m_plan.size());
    m_model->setPlan(m_plan, m_context.office.company()->zone, m_context.office.clock().now());
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_act->setEnabled(count > 0);
    m_act->setText(count > 0 ? tr("Apply to %n case(s)", nullptr, count) : tr("Apply"));
    m_headline->setText(count > 0
                            ? tr("%n open case(s) hold an older version, or another agreement speaks of them now. "
                                 "They keep their start, their pauses and every broken promise.",
                                 nullptr, count)
                            : tr("Every open case is under the newest version of its agreement already."));
}

void ReapplyPanel::apply() {
    QList<app::Command> commands;
    for (const app::Reapplication& each : std::as_const(m_plan))
        commands << app::ApplyAgreement{each.caseId};
    m_act->setEnabled(false);
    m_context.office.submitAll(commands).then(
        this, [this](const QList<core::Result<app::Receipt>>& outcomes) { told(outcomes); });
}

void ReapplyPanel::told(const QList<core::Result<app::Receipt>>& outcomes) {
    QList<app::Receipt> receipts;
    std::optional<core::Error> failed;
    for (const core::Result<app::Receipt>& each : outcomes) {
        if (each)
            receipts << *each;
        else if (!failed)
            failed = each.error();
    }
    if (!receipts.isEmpty())
        m_context.navigator.tellDone(
            tr("%n case(s) under the newest agreement", nullptr, static_cast<int>(receipts.size())), receipts);
    if (!failed)
        return emit closeWanted();
    m_context.navigator.tellFailed(*failed);
    begin(); // what is left
}

void ReapplyPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pages
