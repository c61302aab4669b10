#include "widgets/emptystate.h"

#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"

#include <QVBoxLayout>

namespace widgets {

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_status(new ThemedLabel(theme, Type::Body, Ink::Text, this))
    , m_next(new ThemedLabel(theme, Type::Body, Ink::Text2, this))
    , m_button(new KeyButton(theme, {}, {}, KeyButton::Look::Plain, this)) {
    m_status->setBold(true);
    m_status->setAlignment(Qt::AlignHCenter);
    m_next->setAlignment(Qt::AlignHCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(20));
    column->setSpacing(theme.px(4));
    column->addStretch(4);
    column->addWidget(m_status);
    column->addWidget(m_next);
    column->addSpacing(theme.px(12));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(6);
    m_button->hide();
    connect(m_button, &KeyButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setTexts(const QString& status, const QString& next, const QString& action, const QString& key) {
    m_status->setText(status);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_button->setText(action);
    m_button->setKey(key);
    m_button->setVisible(!action.isEmpty());
}

} // namespace widgets
