#include "pages/case/casestepspane.h"

#include "app/office.h"
#include "core/eventlog.h"
#include "models/casesteps.h"
#include "models/casewords.h"
#include "models/labels.h"
#include "models/timetext.h"
#include "pages/case/casesource.h"
#include "pages/case/emptylayout.h"
#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/keybutton.h"
#include "widgets/panes.h"
#include "widgets/sectionhead.h"
#include "widgets/slachip.h"
#include "widgets/steplist.h"

#include <QPainter>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::ElidedLabel;
using widgets::Ink;
using widgets::KeyButton;
using widgets::SectionHead;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kMargin = 18;
constexpr int kStepMargin = 8;
constexpr int kSectionGap = 14;

/// A hairline over the width of the pane.
class Line : public QWidget {
public:
    Line(const widgets::Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme) {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), m_theme.tokens().line); }

private:
    const widgets::Theme& m_theme;
};

widgets::Step::State stateOf(models::CaseStep::State state) {
    switch (state) {
    case models::CaseStep::State::Done:
        return widgets::Step::State::Done;
    case models::CaseStep::State::Current:
        return widgets::Step::State::Current;
    case models::CaseStep::State::Open:
        break;
    }
    return widgets::Step::State::Open;
}

QVBoxLayout* insetColumn(QVBoxLayout* column, int inset, int spacing) {
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(inset, 0, inset, 0);
    inner->setSpacing(spacing);
    column->addLayout(inner);
    return inner;
}

} // namespace

CaseStepsPane::CaseStepsPane(const PageContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context) {
    const widgets::Theme& theme = context.theme;
    setObjectName(u"caseSteps"_s);
    setAccessibleName(tr("Steps and due times"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* ground = new widgets::Pane(theme, widgets::Pane::Ground::Window);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(theme.px(kStepMargin), theme.px(12), theme.px(kStepMargin), theme.px(12));
    column->setSpacing(theme.px(8));
    m_stepsHead = new SectionHead(theme, tr("Steps"), {}, ground);
    m_steps = new widgets::StepList(theme, ground);
    m_steps->setGround(widgets::Pane::Ground::Window);
    const int inset = theme.px(kMargin - kStepMargin);
    insetColumn(column, inset, 0)->addWidget(m_stepsHead);
    column->addWidget(m_steps);
    QVBoxLayout* clocks = insetColumn(column, inset, theme.px(kSectionGap));
    m_clocksHead = new SectionHead(theme, tr("Due"), {}, ground);
    m_why = new KeyButton(theme, tr("Why?"), {}, KeyButton::Look::Link, m_clocksHead);
    m_why->setObjectName(u"why"_s);
    m_clocksHead->addRight(m_why);
    clocks->addWidget(new Line(theme, ground));
    clocks->addWidget(m_clocksHead);
    m_clocks = new QVBoxLayout;
    m_clocks->setSpacing(theme.px(10));
    clocks->addLayout(m_clocks);
    m_promises = new QWidget(ground);
    auto* promises = new QVBoxLayout(m_promises);
    promises->setContentsMargins(0, 0, 0, 0);
    promises->setSpacing(theme.px(kSectionGap));
    promises->addWidget(new Line(theme, m_promises));
    promises->addWidget(new SectionHead(theme, tr("Promises"), {}, m_promises));
    m_promiseLines = new QVBoxLayout;
    promises->addLayout(m_promiseLines);
    clocks->addWidget(m_promises);
    column->addStretch(1);
    setWidget(ground);
    setFocusProxy(m_steps);
    connect(m_why, &KeyButton::clicked, this, &CaseStepsPane::whyWanted);
}

void CaseStepsPane::showCase(const CaseView& view) {
    showSteps(view);
    showClocks(view);
    showPromises(view);
}

void CaseStepsPane::showSteps(const CaseView& view) {
    const auto company = m_context.office.company();
    const QList<models::CaseStep> steps =
        models::stepsOf(view.detail, *company, m_context.office.clock().now(), QLocale());
    QList<widgets::Step> shown;
    int done = 0;
    for (const models::CaseStep& each : steps) {
        shown.append({stateOf(each.state), each.title, each.detail});
        done += each.state == models::CaseStep::State::Done ? 1 : 0;
    }
    const int current = m_steps->currentIndex().row();
    m_steps->setSteps(shown);
    m_steps->setCurrentIndex(m_steps->model()->index(current, 0));
    m_stepsHead->setRemark(tr("%1 of %2").arg(done).arg(steps.size()));
}

void CaseStepsPane::showClocks(const CaseView& view) {
    emptyLayout(m_clocks);
    const QList<core::CaseClock> clocks = models::currentClocks(view.detail);
    for (const core::CaseClock& clock : clocks)
        addClock(clock, m_context.office.clock().now());
    if (clocks.isEmpty()) {
        auto* none = new ElidedLabel(m_context.theme, Type::Body, Ink::Text2, this);
        none->setText(tr("Nobody waits for an answer."));
        m_clocks->addWidget(none);
    }
    m_why->setVisible(!clocks.isEmpty());
}

void CaseStepsPane::addClock(const core::CaseClock& clock, core::Instant now) {
    const core::CaseDue due = models::dueOfClock(clock);
    auto* line = new QWidget(this);
    auto* name = new ElidedLabel(m_context.theme, Type::Body, Ink::Text, line);
    name->setText(models::label(clock.measure));
    auto* when = new ElidedLabel(m_context.theme, Type::Small, Ink::Text2, line);
    when->setText(clock.state == core::ClockState::Cancelled
                      ? tr("no longer due")
                      : models::dueTime(clock.fulfilledAt.value_or(clock.dueAt), now, QLocale()));
    auto* chip = new widgets::SlaChip(m_context.theme, line);
    chip->setSla(core::slaState(due, now), models::chipText(due, now), models::chipWords(due, now));
    chip->setMinimumWidth(widgets::chipMinimumInLists(m_context.theme));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(when);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(chip);
    m_clocks->addWidget(line);
}

void CaseStepsPane::showPromises(const CaseView& view) {
    emptyLayout(m_promiseLines);
    const core::Instant now = m_context.office.clock().now();
    for (const core::CaseEvent* event : core::eventsInForce(view.detail.events)) {
        if (event->type != core::EventType::Promise)
            continue;
        const auto due = core::Instant::fromIso(event->data.value(u"due"_s).toString());
        auto* line = new QWidget(this);
        auto* words = new ThemedLabel(m_context.theme, Type::Body, Ink::Text, line);
        words->setText(tr("%1, %2").arg(event->text, due ? models::dueTime(*due, now, QLocale()) : QString()));
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m_context.theme.px(8));
        row->addWidget(new widgets::IconLabel(m_context.theme, u"flag"_s, 16, Ink::Text2, line), 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_promiseLines->addWidget(line);
    }
    m_promises->setVisible(m_promiseLines->count() > 0);
}

} // namespace pages
