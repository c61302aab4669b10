#include "models/escalationmodel.h"
#include "pages/case/casepreview.h"
#include "pages/health/healthpage.h"
#include "pages/health/healthrow.h"
#include "pages/shell/actions.h"
#include "widgets/emptystate.h"
#include "widgets/escalationdelegate.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/rowcursor.h"
#include "widgets/rowlistview.h"
#include "widgets/sectionhead.h"
#include "widgets/sharestrip.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using core::Verb;

namespace {

constexpr int kSideWidth = 380;
constexpr int kWidestRow = 760; ///< the button stays beside its words

/// A head above a pane, as high on both sides.
void headed(const widgets::Theme& theme, widgets::SectionHead* head, QVBoxLayout* column) {
    auto* room = new QVBoxLayout;
    room->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(8));
    room->addWidget(head);
    column->insertLayout(0, room);
}

} // namespace

QWidget* HealthPage::makeHeader() {
    m_header = new widgets::PageHeader(context().theme, this);
    m_header->setTitle(m_hasCases ? tr("Escalations and health") : tr("Health"));
    return m_header;
}

QWidget* HealthPage::makeEscalations() {
    const widgets::Theme& theme = context().theme;
    auto* pane = new widgets::Pane(theme, widgets::Pane::Ground::Base, m_splitter);
    m_stack = new QStackedWidget(pane);
    m_empty = new widgets::EmptyState(theme, m_stack);
    m_empty->setObjectName(u"noEscalations"_s);
    m_empty->setAccessibleName(tr("Escalations"));
    m_empty->setFocusPolicy(Qt::TabFocus);
    m_empty->setTexts(tr("Nothing was escalated today."),
                      tr("When a promise runs out, or a case goes to the network, it stands here until somebody "
                         "reacts."));
    m_list = new widgets::RowListView(theme, m_stack);
    m_list->setObjectName(u"escalations"_s);
    m_list->setAccessibleName(tr("Escalations"));
    m_list->setModel(m_escalations);
    m_list->setItemDelegate(new widgets::EscalationDelegate(theme, m_list));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    m_reasons = new widgets::ShareStrip(theme, pane);
    m_reasons->setObjectName(u"lateReasons"_s);
    m_reasons->setWords(tr("Late reasons, 30 days"), tr("others"), tr("Nobody had to explain a delay."));
    m_listHead = new widgets::SectionHead(theme, tr("Escalations today"), {}, pane);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_reasons);
    headed(theme, m_listHead, column);
    connect(m_list, &QListView::doubleClicked, this, &HealthPage::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HealthPage::follow);
    return pane;
}

QWidget* HealthPage::makeSide() {
    m_side = new QStackedWidget(m_splitter);
    m_side->setMinimumWidth(context().theme.px(kSideWidth));
    m_side->addWidget(makeHealth());
    if (m_hasCases) {
        m_preview = new CasePreview(context(), m_side);
        m_side->addWidget(m_preview);
        connect(m_preview, &CasePreview::left, this, &HealthPage::leaveForm);
    }
    return m_side;
}

QWidget* HealthPage::makeHealth() {
    const widgets::Theme& theme = context().theme;
    m_health = new QScrollArea(m_side);
    m_health->setObjectName(u"health"_s);
    m_health->setAccessibleName(tr("Health"));
    m_health->setFrameShape(QFrame::NoFrame);
    m_health->setWidgetResizable(true);
    m_health->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* pane = new widgets::Pane(theme, widgets::Pane::Ground::Window, m_health);
    auto* column = new QVBoxLayout(pane);
    for (const app::HealthPart part : core::allValues<app::HealthPart>()) {
        auto* row = new HealthRow(theme, part, pane);
        row->setMaximumWidth(theme.px(kWidestRow));
        column->addWidget(row);
        m_rows << row;
        connect(row, &HealthRow::actWanted, this, &HealthPage::mend);
    }
    column->addStretch(1);
    if (m_hasCases)
        headed(theme, new widgets::SectionHead(theme, tr("Health"), {}, pane), column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_health->setWidget(pane);
    return m_health;
}

void HealthPage::makeActions() {
    QAction* refresh = context().actions.add(this, u"health.refresh"_s, tr("Read again"), tr("Escalations and health"),
                                             {Qt::Key_F5}, {u"actualizar salud refresh"_s});
    connect(refresh, &QAction::triggered, this, &HealthPage::read);
}

void HealthPage::makeCaseActions() {
    const QString area = tr("Escalations and health");
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys,
                         const QString& synonyms, auto act) {
        QAction* action = context().actions.add(m_list, id, text, area, keys, {synonyms});
        connect(action, &QAction::triggered, this, act);
    };
    add(u"health.down"_s, tr("Next row"), {Qt::Key_J}, {}, [this] { widgets::stepRow(*m_list, 1); });
    add(u"health.up"_s, tr("Previous row"), {Qt::Key_K}, {}, [this] { widgets::stepRow(*m_list, -1); });
    add(u"health.open"_s, tr("Open the case"), {Qt::Key_Return, Qt::Key_Enter}, u"abrir caso"_s,
        [this] { openCurrent(); });
    add(u"health.call"_s, tr("Call"), {Qt::Key_C}, u"llamar contacto phone contact"_s,
        [this] { begin(Verb::Contact); });
    add(u"health.assign"_s, tr("Take over"), {Qt::Key_A}, u"asumir asignar assign reassign"_s,
        [this] { begin(Verb::Assign); });
    add(u"health.late"_s, tr("Why late"), {Qt::Key_R}, u"motivo demora delay reason"_s,
        [this] { begin(Verb::ExplainDelay); });
    add(u"health.note"_s, tr("Note"), {Qt::Key_N}, u"nota"_s, [this] { begin(Verb::Note); });
    add(u"health.preview"_s, tr("Show or hide the preview"), {Qt::Key_Space}, u"vista previa"_s,
        [this] { togglePreview(); });
    add(u"health.back"_s, tr("Back to health"), {Qt::Key_Escape}, u"volver salud"_s, [this] {
        m_isPreviewForAct = false;
        showPreview(false);
    });
}

} // namespace pages
