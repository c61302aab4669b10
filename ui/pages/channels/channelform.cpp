#include "pages/channels/channelform.h"

#include "app/channeltest.h"
#include "app/channelwords.h"
#include "app/wording.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"
#include "widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSpinBox>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using app::Channel;
using widgets::KeyButton;

namespace {

constexpr int kKeyLength = 24;
const QString kReceipt = QStringLiteral("/receipt");

struct SecurityChoice {
    QString code;
    int port = 0;
};

/// In the order of the box; the port that goes with each.
QList<SecurityChoice> choicesOf(Channel channel) {
    const bool isInbox = channel == Channel::Inbox;
    return {{u"starttls"_s, isInbox ? 143 : 587}, {u"tls"_s, isInbox ? 993 : 465}, {u"loopback"_s, isInbox ? 143 : 25}};
}

/// Codes of app::channelsFromJson(), in the order of the segments.
QStringList kindsOf(Channel channel) {
    return channel == Channel::Sms ? QStringList{u"folder"_s, u"kannel"_s, u"http"_s}
                                   : QStringList{u"folder"_s, u"smtp"_s};
}

/// 24 letters and digits: some 140 bits.
QString newKey() {
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"_s;
    QString key;
    for (int i = 0; i < kKeyLength; ++i)
        key += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    return key;
}

} // namespace

QString ChannelForm::path(const QString& name) const {
    return m_channel == Channel::Door ? u"sms."_s + name : core::toCode(m_channel) + u'.' + name;
}

bool ChannelForm::isServer() const { return m_kind == nullptr || m_kind->currentIndex() > 0; }

QJsonObject ChannelForm::fields() const {
    QJsonObject fields;
    for (auto each = m_lines.constBegin(); each != m_lines.constEnd(); ++each)
        fields[each.key()] = each.value()->text().trimmed();
    if (m_kind != nullptr)
        fields[u"kind"_s] = m_kind->currentIndex();
    if (m_form != nullptr)
        fields[u"form"_s] = m_form->currentData().toString();
    if (m_security != nullptr) {
        fields[u"security"_s] = m_security->currentData().toString();
        fields[u"port"_s] = m_port->value();
    }
    return fields;
}

void ChannelForm::setFields(const QJsonObject& fields) {
    m_isFilling = true;
    for (auto each = m_lines.constBegin(); each != m_lines.constEnd(); ++each)
        each.value()->setText(fields[each.key()].toString());
    if (m_kind != nullptr)
        m_kind->setCurrentIndex(fields[u"kind"_s].toInt());
    if (m_form != nullptr)
        m_form->setCurrentIndex(std::max(0, m_form->findData(fields[u"form"_s].toString())));
    if (m_security != nullptr) {
        m_security->setCurrentIndex(std::max(0, m_security->findData(fields[u"security"_s].toString())));
        m_port->setValue(fields[u"port"_s].toInt());
    }
    m_isFilling = false;
    followKind();
    followReceipts();
}

void ChannelForm::setSaved(const app::ChannelSettings& settings) {
    const QJsonObject json = app::toJson(settings);
    const QString section = m_channel == Channel::Door ? u"sms"_s : core::toCode(m_channel);
    QJsonObject fields = json[section].toObject();
    fields[u"kind"_s] = m_channel == Channel::Inbox
                            ? int(settings.inbox.has_value())
                            : std::max(0, int(kindsOf(m_channel).indexOf(fields[u"kind"_s].toString())));
    if (fields[u"port"_s].toInt() == 0) { // nothing was set up: what most have
        const SecurityChoice usual = choicesOf(m_channel).at(m_channel == Channel::Inbox ? 1 : 0);
        fields[u"security"_s] = usual.code;
        fields[u"port"_s] = usual.port;
    }
    if (m_channel == Channel::Inbox && !settings.inbox)
        fields[u"mailbox"_s] = app::ChannelSettings::Inbox().mailbox;
    m_left.clear();
    setFields(fields);
    m_saved = this->fields();
    showErrors({}, true);
}

QJsonObject ChannelForm::applied(const app::ChannelSettings& settings) const {
    QJsonObject json = app::toJson(settings);
    QJsonObject own = fields();
    const int kind = own.take(u"kind"_s).toInt();
    switch (m_channel) {
    case Channel::Mail:
        own[u"kind"_s] = kindsOf(m_channel).at(kind);
        json[u"mail"_s] = own;
        break;
    case Channel::Sms:
        own[u"kind"_s] = kindsOf(m_channel).at(kind);
        own[u"receipts"_s] = settings.kannel.receipts.toString();
        json[u"sms"_s] = own;
        break;
    case Channel::Inbox:
        if (isServer())
            json[u"inbox"_s] = own;
        else
            json.remove(u"inbox"_s);
        break;
    case Channel::Door: {
        QJsonObject sms = json[u"sms"_s].toObject();
        sms[u"receipts"_s] = own[u"receipts"_s];
        json[u"sms"_s] = sms;
        break;
    }
    }
    return json;
}

QString ChannelForm::password() const { return m_password->text(); }

void ChannelForm::clearPassword() {
    m_isFilling = true;
    m_password->clear();
    m_password->setEchoMode(QLineEdit::Password);
    m_isFilling = false;
}

void ChannelForm::setPlace(app::SecretPlace place) {
    const bool isKept = place != app::SecretPlace::Nowhere;
    m_password->setPlaceholderText(isKept ? tr("kept, never shown; type to replace it") : tr("none here"));
    row(u"password"_s)->setHint(app::placeText(place));
    m_forget->setVisible(isKept);
}

bool ChannelForm::isOfKind(const QString& name) const {
    static const QStringList always{u"kind"_s, u"name"_s, u"from"_s};
    static const QStringList ofKannel{u"user"_s, u"sender"_s};
    static const QStringList ofPlain{u"form"_s, u"fields"_s, u"authorization"_s, u"accepted"_s};
    if (always.contains(name) || !isServer())
        return always.contains(name);
    const bool isPlain = m_channel == Channel::Sms && m_kind->currentIndex() == 2;
    return m_channel != Channel::Sms || !(isPlain ? ofKannel : ofPlain).contains(name);
}

void ChannelForm::followKind() {
    if (m_kind == nullptr)
        return;
    const bool isOn = isServer();
    for (const QString& each : std::as_const(m_order))
        row(each)->setVisible(isOfKind(each));
    const QString nothing = m_channel == Channel::Inbox
                                ? tr("No mail is fetched. Mail in files can be taken in by reparoctl import mail.")
                                : tr("Each message becomes a file in %1. Nothing leaves this computer.").arg(m_folder);
    m_about->setText(isOn ? QString() : nothing);
    m_about->setVisible(!isOn);
}

/// The port that goes with the choice, unless somebody wrote one of his own.
void ChannelForm::followSecurity() {
    if (m_isFilling)
        return;
    const QList<SecurityChoice> choices = choicesOf(m_channel);
    const auto isUsual = [this](const SecurityChoice& each) { return each.port == m_port->value(); };
    if (std::ranges::any_of(choices, isUsual))
        m_port->setValue(choices.at(m_security->currentIndex()).port);
    noteChange();
}

void ChannelForm::followReceipts() {
    if (m_messages == nullptr)
        return;
    app::ChannelSettings settings;
    settings.kannel.receipts = QUrl(m_lines.value(u"receipts"_s)->text().trimmed());
    m_messages->setText(app::messagesUrl(settings));
    m_messages->setCursorPosition(0);
}

/// Shown until it is saved: the gateway has to be given it, as part of both addresses.
void ChannelForm::makeKey() {
    const QString key = newKey();
    m_password->setEchoMode(QLineEdit::Normal);
    m_password->setText(key);
    QLineEdit* receipts = m_lines.value(u"receipts"_s);
    QUrl url(receipts->text().trimmed());
    if (url.host().isEmpty())
        url = QUrl(u"http://127.0.0.1:8410/"_s);
    url.setPath(u'/' + key + kReceipt);
    receipts->setText(url.toString());
}

void ChannelForm::noteChange() {
    if (m_isFilling)
        return;
    followReceipts();
    emit changed();
}

void ChannelForm::showErrors(const QList<core::FieldError>& errors, bool all) {
    for (const QString& each : std::as_const(m_order)) {
        if (all && !errors.isEmpty())
            m_left << each;
        QString words;
        for (const core::FieldError& error : errors)
            if (error.field == path(each) && m_left.contains(each))
                words = app::describe(error);
        row(each)->setError(words);
    }
}

void ChannelForm::focusFirstError() {
    for (const QString& each : std::as_const(m_order))
        if (row(each)->hasError()) {
            ensureWidgetVisible(row(each)->editor());
            return row(each)->editor()->setFocus(Qt::ShortcutFocusReason);
        }
}

void ChannelForm::focusFirst() {
    for (const QString& each : std::as_const(m_order))
        if (row(each)->isVisibleTo(this))
            return row(each)->editor()->setFocus(Qt::ShortcutFocusReason);
}

/// Lines that flow need more height where they have less width; a scroll area asks only for the least of all.
void ChannelForm::giveRoom() {
    const int flowing = m_column->totalHeightForWidth(viewport()->width());
    widget()->setMinimumHeight(std::max(flowing, m_column->totalMinimumSize().height()));
}

void ChannelForm::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    giveRoom();
}

/// An error is told when its field is left, not while somebody is still typing.
bool ChannelForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        giveRoom();
    if (event->type() == QEvent::FocusOut)
        for (const QString& each : std::as_const(m_order))
            if (row(each)->editor() == watched) {
                m_left << each;
                emit fieldLeft();
            }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace pages
