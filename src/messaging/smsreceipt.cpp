#include "messaging/smsreceipt.h"

#include "messaging/charset.h"
#include "messaging/mailaddress.h"
#include "messaging/smstext.h"
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

/// Values stay bytes: their charset is another value.
QHash<QByteArray, QByteArray> fieldsOf(const QByteArray& query) {
    QHash<QByteArray, QByteArray> fields;
    for (const QByteArray& pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            fields[pair.left(equals)] =
                QByteArray::fromPercentEncoding(QByteArray(pair.mid(equals + 1)).replace('+', ' '));
    }
    return fields;
}

std::optional<ReceiptState> stateOf(const QByteArray& type) {
    switch (type.toInt()) {
    case 1:
        return ReceiptState::Delivered;
    case 2:
        return ReceiptState::Failed;
    case 4:
        return ReceiptState::Buffered;
    case 8:
        return ReceiptState::Relayed;
    case 16:
        return ReceiptState::Rejected;
    default:
        return std::nullopt;
    }
}

/// A '+' that was not encoded arrives as a blank.
QString numberOf(const QByteArray& field) {
    const QString number = QString::fromUtf8(field);
    return number.startsWith(u' ') ? u'+' + number.trimmed() : number.trimmed();
}

} // namespace

std::optional<SmsReceipt> smsReceipt(const QByteArray& query) {
    const auto fields = fieldsOf(query);
    const QString reference = QString::fromUtf8(fields["reference"]);
    const auto state = stateOf(fields["type"]);
    if (!isSmsReference(reference) || !state)
        return std::nullopt;
    return SmsReceipt{reference, *state, onOneLine(QString::fromUtf8(fields["answer"])).left(500)};
}

ReceiptState stronger(ReceiptState one, ReceiptState other) { return std::max(one, other); }

bool isFinal(ReceiptState state) { return state >= ReceiptState::Rejected; }

std::optional<InboundSms> inboundSms(const QByteArray& query) {
    const auto fields = fieldsOf(query);
    if (fields["from"].trimmed().isEmpty() || !fields.contains("text"))
        return std::nullopt;
    return InboundSms{numberOf(fields["from"]), numberOf(fields["to"]), decoded(fields["text"], fields["charset"]),
                      QString::fromUtf8(fields["id"])};
}

} // namespace messaging
