#pragma once

#include "core/slaclock.h"
#include "pages/shell/page.h"
#include <QScrollArea>

namespace widgets {
class KeyButton;
class SectionHead;
class StepList;
} // namespace widgets

namespace pages {

struct CaseView;

/// Where the case stands on its way, what is due when, and what was promised.
class CaseStepsPane : public QScrollArea {
    Q_OBJECT

public:
    explicit CaseStepsPane(const PageContext& context, QWidget* parent = nullptr);

    void showCase(const CaseView& view);

signals:
    /// "Why these dates?"
    void whyWanted();

private:
    void showSteps(const CaseView& view);
    void showClocks(const CaseView& view);
    void showPromises(const CaseView& view);
    void addClock(const core::CaseClock& clock, core::Instant now);

    PageContext m_context;
    widgets::SectionHead* m_stepsHead;
    widgets::StepList* m_steps;
    widgets::SectionHead* m_clocksHead;
    widgets::KeyButton* m_why;
    QVBoxLayout* m_clocks;
    QWidget* m_promises;
    QVBoxLayout* m_promiseLines;
};

} // namespace pages
