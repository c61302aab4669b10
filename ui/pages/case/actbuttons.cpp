#include "pages/case/actbuttons.h"

#include "pages/case/caseacts.h"
#include "pages/case/emptylayout.h"
#include "widgets/keybutton.h"

namespace pages {

using widgets::KeyButton;

ActButtons::ActButtons(const widgets::Theme& theme, CaseActs& acts, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_acts(acts) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    connect(&acts, &CaseActs::changed, this, &ActButtons::refresh);
    refresh();
}

void ActButtons::refresh() {
    const QList<QAction*> actions = m_acts.next() + QList<QAction*>{m_acts.statusAction()};
    if (actions == m_shown)
        return;
    m_shown = actions;
    emptyLayout(layout());
    for (QAction* each : actions) {
        auto* button = new KeyButton(m_theme, {}, {}, KeyButton::Look::Plain, this);
        button->setAction(each);
        layout()->addWidget(button);
    }
}

} // namespace pages
