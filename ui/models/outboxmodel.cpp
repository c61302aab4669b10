#include "models/outboxmodel.h"

#include "models/timetext.h"
#include "models/twolineroles.h"
#include <QCoreApplication>
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using core::OutgoingState;
using core::Purpose;

namespace {

struct FaultWords {
    const char* code;
    const char* sentence;
};

constexpr FaultWords kFaults[] = {
    {"unreachable", QT_TRANSLATE_NOOP("OutboxText", "The server can't be reached. It is tried again by itself.")},
    {"timeout", QT_TRANSLATE_NOOP("OutboxText", "The server did not answer in time.")},
    {"certificate",
     QT_TRANSLATE_NOOP("OutboxText", "The server's certificate can't be trusted. Tell the administrator.")},
    {"no_tls", QT_TRANSLATE_NOOP("OutboxText", "The server offers no encryption. Tell the administrator.")},
    {"credentials",
     QT_TRANSLATE_NOOP("OutboxText", "The server refuses our user name or password. Tell the administrator.")},
    {"sender", QT_TRANSLATE_NOOP("OutboxText", "The server refuses our address. Tell the administrator.")},
    {"recipient", QT_TRANSLATE_NOOP("OutboxText", "The server refuses the address. Correct it and send again.")},
    {"content", QT_TRANSLATE_NOOP("OutboxText", "The server refuses what the message says.")},
    {"server", QT_TRANSLATE_NOOP("OutboxText", "The server refused it.")},
    {"cut", QT_TRANSLATE_NOOP(
                "OutboxText",
                "The connection broke: nobody knows whether it arrived. Ask the recipient before you send it again.")},
    {"cancelled", QT_TRANSLATE_NOOP("OutboxText", "The program was closed while it was sent.")},
    {"set_up", QT_TRANSLATE_NOOP("OutboxText", "The channel is not set up. Tell the administrator.")},
    {"file", QT_TRANSLATE_NOOP("OutboxText", "The folder for messages can't be written.")},
};

QString words(const char* text) { return QCoreApplication::translate("OutboxText", text); }

QString titleOf(const core::Outgoing& message) {
    return words(QT_TRANSLATE_NOOP("OutboxText", "%1 to %2")).arg(label(message.purpose), message.recipient);
}

QString detailOf(const core::Outgoing& message) {
    const QString address = message.address.simplified();
    return message.number.isEmpty() ? address : message.number + u"  "_s + address;
}

} // namespace

QString label(OutgoingState state) {
    switch (state) {
    case OutgoingState::Held:
        return words(QT_TRANSLATE_NOOP("OutboxText", "goes in a moment"));
    case OutgoingState::Ready:
        return words(QT_TRANSLATE_NOOP("OutboxText", "waiting"));
    case OutgoingState::Sending:
        return words(QT_TRANSLATE_NOOP("OutboxText", "being sent"));
    case OutgoingState::Sent:
        return words(QT_TRANSLATE_NOOP("OutboxText", "sent"));
    case OutgoingState::Delivered:
        return words(QT_TRANSLATE_NOOP("OutboxText", "delivered"));
    case OutgoingState::Uncertain:
        return words(QT_TRANSLATE_NOOP("OutboxText", "uncertain"));
    case OutgoingState::Failed:
        return words(QT_TRANSLATE_NOOP("OutboxText", "failed"));
    case OutgoingState::Discarded:
        return words(QT_TRANSLATE_NOOP("OutboxText", "discarded"));
    }
    Q_UNREACHABLE();
}

QString label(Purpose purpose) {
    switch (purpose) {
    case Purpose::Receipt:
        return words(QT_TRANSLATE_NOOP("OutboxText", "Receipt"));
    case Purpose::Progress:
        return words(QT_TRANSLATE_NOOP("OutboxText", "Progress"));
    case Purpose::Question:
        return words(QT_TRANSLATE_NOOP("OutboxText", "Question"));
    case Purpose::Resolution:
        return words(QT_TRANSLATE_NOOP("OutboxText", "Answer"));
    case Purpose::Extension:
        return words(QT_TRANSLATE_NOOP("OutboxText", "Extension"));
    case Purpose::Improvement:
        return words(QT_TRANSLATE_NOOP("OutboxText", "Improvement"));
    case Purpose::Escalation:
        return words(QT_TRANSLATE_NOOP("OutboxText", "Escalation"));
    case Purpose::Reminder:
        return words(QT_TRANSLATE_NOOP("OutboxText", "Reminder"));
    case Purpose::MemberQuestion:
        return words(QT_TRANSLATE_NOOP("OutboxText", "Question to the network"));
    }
    Q_UNREACHABLE();
}

QString faultText(const QString& code) {
    for (const FaultWords& each : kFaults)
        if (code == QLatin1String(each.code))
            return words(each.sentence);
    return code;
}

void OutboxModel::setMessages(const QList<core::Outgoing>& messages, core::Instant now) {
    const bool isSame = std::ranges::equal(m_messages, messages, {}, &core::Outgoing::id, &core::Outgoing::id);
    if (!isSame)
        beginResetModel();
    m_messages = messages;
    m_now = now;
    if (!isSame)
        return endResetModel();
    if (!m_messages.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const core::Outgoing* OutboxModel::messageAt(int row) const {
    return row >= 0 && row < m_messages.size() ? &m_messages.at(row) : nullptr;
}

int OutboxModel::rowOf(core::OutgoingId id) const {
    const auto found = std::ranges::find(m_messages, id, &core::Outgoing::id);
    return found == m_messages.end() ? -1 : static_cast<int>(found - m_messages.begin());
}

int OutboxModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant OutboxModel::data(const QModelIndex& index, int role) const {
    const core::Outgoing* message = index.isValid() ? messageAt(index.row()) : nullptr;
    if (!message)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(*message);
    case DetailRole:
        return detailOf(*message);
    case RowTimeRole:
        return rowTime(timeOf(*message), m_now, QLocale());
    case RemarkRole:
        return label(message->state);
    case RowIconRole:
        return message->medium == core::Medium::Email    ? u"mail"_s
               : message->medium == core::Medium::Letter ? u"note"_s
                                                         : u"phone"_s;
    case IsFreshRole:
        return core::needsPerson(message->state);
    case Qt::AccessibleTextRole:
        return spoken(*message);
    default:
        return {};
    }
}

core::Instant OutboxModel::timeOf(const core::Outgoing& message) const {
    if (message.deliveredAt)
        return *message.deliveredAt;
    return message.sentAt.value_or(core::isOnItsWay(message.state) ? message.notBefore : message.createdAt);
}

QString OutboxModel::spoken(const core::Outgoing& message) const {
    QStringList parts{titleOf(message), detailOf(message), label(message.state),
                      eventTime(timeOf(message), m_now, QLocale()), faultText(message.fault)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace models
