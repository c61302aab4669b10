#include "pages/outbox/outgoingpane.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/messagewords.h"
#include "models/outboxmodel.h"
#include "models/timetext.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kMargin = 20;

ThemedLabel* label(const widgets::Theme& theme, Type type, Ink ink, QWidget* parent) {
    auto* made = new ThemedLabel(theme, type, ink, parent);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QString stateText(const core::Outgoing& message, core::Instant now) {
    const QLocale locale;
    if (core::isByHand(message.medium))
        return models::messageStateText(message, now);
    const QString state = models::label(message.state);
    if (message.deliveredAt)
        return OutgoingPane::tr("%1 %2").arg(state, models::eventTime(*message.deliveredAt, now, locale));
    if (message.sentAt)
        return OutgoingPane::tr("%1 %2").arg(state, models::eventTime(*message.sentAt, now, locale));
    if (!core::isOnItsWay(message.state))
        return state;
    return message.attempts == 0 ? state
                                 : OutgoingPane::tr("%1; tried %n time(s), again %2", nullptr, message.attempts)
                                       .arg(state, models::eventTime(message.notBefore, now, locale));
}

} // namespace

OutgoingPane::OutgoingPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_title(label(context.theme, Type::Head, Ink::Text, this))
    , m_state(label(context.theme, Type::Body, Ink::Text2, this))
    , m_fault(label(context.theme, Type::Body, Ink::Error, this))
    , m_address(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_foot(new QWidget(this)) {
    m_title->setBold(true);
    m_address->setObjectName(u"outgoingAddress"_s);
    m_address->setAccessibleName(tr("Address"));
    m_body->setObjectName(u"outgoingBody"_s);
    m_body->setAccessibleName(tr("What the message says"));
    m_body->setReadOnly(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_addressRow = new widgets::FormRow(context.theme, tr("Address"), m_address, this);
    const int margin = context.theme.px(kMargin);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(context.theme.px(8));
    m_column->addWidget(m_title);
    m_column->addWidget(m_state);
    m_column->addWidget(m_fault);
    m_column->addWidget(m_addressRow);
    m_column->addWidget(m_body, 1);
    m_column->addWidget(m_foot);
    setFocusProxy(m_body);
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        if (!m_address->isReadOnly())
            emit addressEntered();
    });
    showMessage(nullptr);
}

void OutgoingPane::addActions(const QList<QAction*>& actions) {
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme.px(8));
    for (QAction* each : actions) {
        const auto look =
            each == actions.first() ? widgets::KeyButton::Look::Primary : widgets::KeyButton::Look::Plain;
        row->addWidget(widgets::KeyButton::of(each, m_context.theme, look, this));
    }
    row->addStretch(1);
}

void OutgoingPane::showMessage(const core::Outgoing* message) {
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_state),
                          static_cast<QWidget*>(m_addressRow), static_cast<QWidget*>(m_body), m_foot})
        each->setVisible(message != nullptr);
    const core::OutgoingId before = std::exchange(m_id, message ? message->id : core::OutgoingId());
    m_title->setText(message ? (message->subject.isEmpty() ? models::label(message->purpose) : message->subject)
                             : QString());
    m_state->setText(message ? stateText(*message, m_context.office.clock().now()) : QString());
    m_fault->setVisible(message && !message->fault.isEmpty());
    if (!message)
        return;
    const QString said = message->sentence.isEmpty() ? QString() : u" («%1»)"_s.arg(message->sentence);
    m_fault->setText(models::faultText(message->fault) + said);
    m_address->setReadOnly(!core::needsPerson(message->state) && message->state != core::OutgoingState::Ready &&
                           message->state != core::OutgoingState::Discarded);
    if (before == m_id)
        return;
    m_addressRow->setError({});
    m_address->setText(message->address);
    m_body->setPlainText(message->body);
}

QString OutgoingPane::address() const { return m_address->text(); }

void OutgoingPane::focusAddress() {
    m_address->setFocus();
    m_address->selectAll();
}

void OutgoingPane::showError(const core::Error& error) {
    if (error.fields.isEmpty())
        return;
    m_addressRow->setError(app::describe(error.fields.first()));
    focusAddress();
}

} // namespace pages
