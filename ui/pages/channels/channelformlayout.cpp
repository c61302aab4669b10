#include "pages/channels/channelform.h"

#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"
#include "widgets/panes.h"
#include "widgets/segmentedcontrol.h"

#include "app/channelwords.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

/// Which fields each channel has.
namespace pages {

using namespace Qt::StringLiterals;
using app::Channel;
using widgets::FormRow;
using widgets::KeyButton;

namespace {

constexpr int kMargin = 14;
constexpr int kRowGap = 10;
constexpr int kPortWidth = 110;

} // namespace

ChannelForm::ChannelForm(const PageContext& context, Channel channel, const QString& folder, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_channel(channel)
    , m_folder(folder) {
    setObjectName(u"channelForm_"_s + core::toCode(channel));
    setAccessibleName(app::channelText(channel));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new widgets::Pane(context.theme, widgets::Pane::Ground::Base, this);
    const int margin = context.theme.px(kMargin);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(context.theme.px(kRowGap));
    setWidget(body);
    if (channel == Channel::Mail)
        makeMail();
    else if (channel == Channel::Sms)
        makeSms();
    else if (channel == Channel::Inbox)
        makeInbox();
    else
        makeDoor();
    m_column->addStretch(1);
    body->installEventFilter(this);
    setFocusProxy(row(m_order.first())->editor());
}

FormRow* ChannelForm::addRow(const QString& name, const QString& label, QWidget* editor) {
    if (editor->objectName().isEmpty())
        editor->setObjectName(core::toCode(m_channel) + u'.' + name);
    auto* made = new FormRow(m_context.theme, label, editor, widget());
    editor->installEventFilter(this);
    m_rows.insert(name, made);
    m_order << name;
    m_column->addWidget(made);
    return made;
}

QLineEdit* ChannelForm::addLine(const QString& name, const QString& label, const QString& placeholder) {
    auto* edit = new QLineEdit(widget());
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textChanged, this, &ChannelForm::noteChange);
    m_lines.insert(name, edit);
    addRow(name, label, edit);
    return edit;
}

void ChannelForm::makeKind() {
    m_kind = new widgets::SegmentedControl(m_context.theme, widget());
    const QString first = m_channel == Channel::Inbox ? tr("Not fetched") : tr("Files in a folder");
    const QString second = m_channel == Channel::Sms     ? tr("Gateway (Kannel)")
                           : m_channel == Channel::Inbox ? tr("Server (IMAP)")
                                                         : tr("Server (SMTP)");
    QList<widgets::Segment> segments{{first, {}, {}}, {second, {}, {}}};
    if (m_channel == Channel::Sms)
        segments.append({tr("Other gateway"), {}, {}});
    m_kind->setSegments(segments);
    addRow(u"kind"_s, m_channel == Channel::Inbox ? tr("From") : tr("By"), m_kind)->setEditorFits(true);
    m_about = new widgets::ThemedLabel(m_context.theme, widgets::Type::Small, widgets::Ink::Text2, widget());
    m_about->setObjectName(core::toCode(m_channel) + u".about"_s);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(m_about);
    connect(m_kind, &widgets::SegmentedControl::currentChanged, this, [this] {
        followKind();
        noteChange();
    });
}

void ChannelForm::makeServer(int port) {
    addLine(u"host"_s, tr("Server"), u"mail.company.example"_s);
    m_security = new QComboBox(widget());
    m_security->addItem(tr("STARTTLS: begins in plain text, encrypts at once"), u"starttls"_s);
    m_security->addItem(tr("TLS from the first byte"), u"tls"_s);
    m_security->addItem(tr("None: only a server on this computer"), u"loopback"_s);
    m_security->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(u"security"_s, tr("Encryption"), m_security);
    m_port = new QSpinBox(widget());
    m_port->setRange(1, 65'535);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setFixedWidth(m_context.theme.px(kPortWidth));
    m_port->setMinimumHeight(m_context.theme.fieldHeight());
    m_port->setValue(port);
    addRow(u"port"_s, tr("Port"), m_port)->setEditorFits(true);
    connect(m_security, &QComboBox::currentIndexChanged, this, &ChannelForm::followSecurity);
    connect(m_port, &QSpinBox::valueChanged, this, &ChannelForm::noteChange);
}

void ChannelForm::makePassword(const QString& label) {
    m_password = new QLineEdit(widget());
    m_password->setEchoMode(QLineEdit::Password);
    connect(m_password, &QLineEdit::textChanged, this, &ChannelForm::noteChange);
    FormRow* made = addRow(u"password"_s, label, m_password);
    m_forget = new KeyButton(m_context.theme, tr("Forget it"), {}, KeyButton::Look::Flat, made);
    m_forget->setObjectName(core::toCode(m_channel) + u".forget"_s);
    made->addTrailing(m_forget);
    connect(m_forget, &KeyButton::clicked, this, &ChannelForm::forgetWanted);
}

void ChannelForm::makeAuthority() {
    addLine(u"authorityFile"_s, tr("Authority file"), tr("empty: the authorities of this computer"));
    row(u"authorityFile"_s)->setHint(tr("PEM file on each computer that uses it"));
}

void ChannelForm::makeMail() {
    addLine(u"name"_s, tr("Sender"), tr("what people see, such as the company's name"));
    addLine(u"from"_s, tr("Our address"), u"cases@company.example"_s);
    makeKind();
    makeServer(587);
    addLine(u"user"_s, tr("User"), tr("empty: the server knows this computer"));
    makePassword(tr("Password"));
    makeAuthority();
}

void ChannelForm::makeSms() {
    makeKind();
    addLine(u"url"_s, tr("Address"), u"http://127.0.0.1:13013/cgi-bin/sendsms"_s);
    makePlainGateway();
    addLine(u"user"_s, tr("User"));
    makePassword(tr("Password"));
    addLine(u"sender"_s, tr("Sender"), tr("number or 11 letters; empty: the gateway's own"));
    makeAuthority();
}

/// Any service that takes one HTTP request a message.
void ChannelForm::makePlainGateway() {
    m_form = new QComboBox(widget());
    m_form->addItem(tr("POST, a JSON object"), u"json"_s);
    m_form->addItem(tr("POST, as a form"), u"fields"_s);
    m_form->addItem(tr("GET, in the address"), u"query"_s);
    addRow(u"form"_s, tr("Asked by"), m_form)->setEditorFits(true);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ChannelForm::noteChange);
    addLine(u"fields"_s, tr("Fields"), u"to={{to}}&text={{text}}"_s);
    row(u"fields"_s)
        ->setHint(tr("as the service names them; {{to}}, {{text}}, {{reference}}, {{coding}} and {{password}} are filled in"));
    addLine(u"accepted"_s, tr("Taken when"), tr("regular expression; empty: any answer but an error"));
    addLine(u"authorization"_s, tr("Authorization"), tr("first word, such as Bearer; empty: none"));
}

void ChannelForm::makeInbox() {
    makeKind();
    makeServer(993);
    addLine(u"user"_s, tr("User"));
    makePassword(tr("Password"));
    addLine(u"mailbox"_s, tr("Mailbox"), u"INBOX"_s);
    makeAuthority();
}

void ChannelForm::makeDoor() {
    makePassword(tr("Key"));
    auto* make = new KeyButton(m_context.theme, tr("Make a key"), {}, KeyButton::Look::Plain, row(u"password"_s));
    make->setObjectName(u"door.make"_s);
    row(u"password"_s)->addTrailing(make);
    connect(make, &KeyButton::clicked, this, &ChannelForm::makeKey);
    addLine(u"receipts"_s, tr("Reports to"), u"http://127.0.0.1:8410/receipt"_s);
    row(u"receipts"_s)->setHint(tr("our address, which the gateway calls when a message is on the phone"));
    m_messages = new QLineEdit(widget());
    m_messages->setReadOnly(true);
    addRow(u"messages"_s, tr("Messages to"), m_messages);
    row(u"messages"_s)
        ->setHint(tr("get-url of Kannel's sms-service; the door opens with reparoctl agent --listen 8410"));
}

} // namespace pages
