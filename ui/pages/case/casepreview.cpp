#include "pages/case/casepreview.h"

#include "app/office.h"
#include "models/timelinemodel.h"
#include "pages/case/actbuttons.h"
#include "pages/case/acthost.h"
#include "pages/case/caseacts.h"
#include "pages/case/casepreviewhead.h"
#include "pages/case/casesource.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/keybutton.h"
#include "widgets/panes.h"
#include "widgets/timelineview.h"

#include <QApplication>
#include <utility>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Verb;
using widgets::KeyButton;

namespace {

constexpr int kActs = 1;
constexpr auto kTick = 30s; ///< a minute on a chip is never older than this

} // namespace

CasePreview::CasePreview(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_source(new CaseSource(context.office, this))
    , m_acts(new CaseActs(context, this))
    , m_head(new CasePreviewHead(context, this))
    , m_timeline(new models::TimelineModel(models::TimelineModel::Order::NewestFirst, this))
    , m_view(new widgets::TimelineView(context.theme, this))
    , m_nothing(new widgets::EmptyState(context.theme, this))
    , m_host(new ActHost(context, *m_source, *m_acts, this)) {
    setObjectName(u"casePreview"_s);
    setAccessibleName(tr("Preview"));
    makeLayout();
    makeActions();
    connect(m_source, &CaseSource::loaded, this, &CasePreview::refresh);
    connect(m_source, &CaseSource::failed, &m_context.navigator, &Navigator::tellFailed);
    connect(m_host, &ActHost::left, this, &CasePreview::giveBackFocus);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible() && m_source->view() != nullptr)
            refresh();
    });
    m_tick.start(kTick);
    showCase({});
}

void CasePreview::makeLayout() {
    m_view->setModel(m_timeline);
    m_nothing->setTexts(tr("No case is chosen."), tr("J and K move in the list; the case shows here."));
    m_host->setResting(makeBar());
    setFocusProxy(m_view);
    auto* ground = new widgets::Pane(m_context.theme, widgets::Pane::Ground::Base, this);
    auto* inner = new QVBoxLayout(ground);
    auto* column = new QVBoxLayout(this);
    for (QVBoxLayout* each : {inner, column}) {
        each->setContentsMargins(0, 0, 0, 0);
        each->setSpacing(0);
    }
    inner->addWidget(m_head);
    inner->addWidget(m_view, 1);
    inner->addWidget(m_nothing, 1);
    inner->addWidget(m_host);
    column->addWidget(ground);
}

QWidget* CasePreview::makeBar() {
    const widgets::Theme& theme = m_context.theme;
    auto* bar = new widgets::ActionBar(theme, m_host);
    for (const Verb each : {Verb::Note, Verb::Contact}) {
        const KeyButton::Look look = each == Verb::Note ? KeyButton::Look::Primary : KeyButton::Look::Plain;
        auto* button = new KeyButton(theme, {}, {}, look, bar);
        button->setAction(m_acts->action(each));
        bar->add(button);
    }
    bar->add(new ActButtons(theme, *m_acts, kActs, bar));
    bar->addStretch();
    auto* hint = new widgets::ElidedLabel(theme, widgets::Type::Small, widgets::Ink::Text2, bar);
    hint->setText(tr("Enter opens · Space hides"));
    bar->add(hint);
    return bar;
}

void CasePreview::makeActions() {
    const auto add = [this](const QString& id, const QString& text, const QList<QKeySequence>& keys, auto act) {
        QAction* action = m_context.actions.add(this, id, text, tr("In a case"), keys);
        connect(action, &QAction::triggered, this, act);
    };
    add(u"preview.open"_s, tr("Open the case"), {Qt::Key_Return, Qt::Key_Enter},
        [this] { m_context.navigator.openCase(caseId()); });
    add(u"preview.save"_s, tr("Save what is written"), {Qt::CTRL | Qt::Key_Return}, [this] { m_host->save(); });
    add(u"preview.cancel"_s, tr("Put the form away"), {Qt::Key_Escape}, [this] { m_host->cancel(); });
    connect(m_acts->statusAction(), &QAction::triggered, this,
            [this] { m_acts->popUp(m_host->mapToGlobal(QPoint(m_context.theme.px(20), 0))); });
}

void CasePreview::showCase(core::CaseId id) {
    if (id == m_source->caseId() && (m_source->view() != nullptr || !id.isValid()) &&
        m_nothing->isHidden() == id.isValid())
        return;
    m_focusBefore = nullptr;
    m_pending.reset();
    m_timeline->clear();
    m_acts->follow(nullptr);
    m_source->show(id);
    for (QWidget* each : QList<QWidget*>{m_head, m_view, m_host})
        each->setVisible(id.isValid());
    m_nothing->setVisible(!id.isValid());
}

core::CaseId CasePreview::caseId() const { return m_source->caseId(); }

void CasePreview::begin(Verb verb) {
    if (!isAncestorOf(QApplication::focusWidget()))
        m_focusBefore = QApplication::focusWidget();
    if (m_source->view() == nullptr)
        m_pending = verb;
    else
        m_host->begin(verb);
}

void CasePreview::giveBackFocus() {
    QWidget* place = m_focusBefore != nullptr ? m_focusBefore.data() : m_view;
    m_focusBefore = nullptr;
    place->setFocus(Qt::OtherFocusReason);
    emit left();
}

void CasePreview::refresh() {
    const CaseView& view = *m_source->view();
    m_head->showCase(view);
    m_timeline->setCase(view.detail, view.mergedIn, m_context.office.company(), m_context.office.clock().now());
    m_acts->follow(&view);
    if (m_pending)
        m_host->begin(*std::exchange(m_pending, std::nullopt));
}

} // namespace pages
