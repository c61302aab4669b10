#include "pages/case/actbuttons.h"

#include "pages/case/caseacts.h"
#include "pages/case/emptylayout.h"
#include "widgets/keybutton.h"

namespace pages {

using widgets::KeyButton;

ActButtons::ActButtons(const widgets::Theme& theme, CaseActs& acts, int most, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_acts(acts)
    , m_most(most)
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.px(8));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&acts, &CaseActs::changed, this, &ActButtons::refresh);
    refresh();
}

QSize ActButtons::sizeHint() const {
    int width = 0;
    for (const KeyButton* each : m_buttons)
        width += each->sizeHint().width() + (width > 0 ? m_row->spacing() : 0);
    return {width, m_theme.buttonHeight()};
}

QSize ActButtons::minimumSizeHint() const {
    return {m_buttons.isEmpty() ? 0 : m_buttons.last()->minimumSizeHint().width(), m_theme.buttonHeight()};
}

void ActButtons::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void ActButtons::refresh() {
    const QList<QAction*> actions = m_acts.next().mid(0, m_most) + QList<QAction*>{m_acts.statusAction()};
    if (actions == m_shown)
        return;
    m_shown = actions;
    m_buttons.clear();
    emptyLayout(m_row);
    for (QAction* each : actions) {
        auto* button = new KeyButton(m_theme, {}, {}, KeyButton::Look::Plain, this);
        button->setAction(each);
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    m_row->addStretch(1);
    updateGeometry();
    fit();
}

void ActButtons::fit() {
    int room = width() - m_buttons.last()->minimumSizeHint().width();
    for (KeyButton* each : m_buttons.mid(0, m_buttons.size() - 1)) {
        room -= each->minimumSizeHint().width() + m_row->spacing();
        each->setVisible(room >= 0);
    }
}

} // namespace pages
