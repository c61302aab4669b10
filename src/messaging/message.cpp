#include "messaging/message.h"

#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace messaging {

Envelope envelopeOf(const Message& message) {
    Envelope envelope;
    if (message.automation != Automation::Replied)
        envelope.from = message.from.address;
    for (const MailAddress& each : message.to + message.cc)
        if (!envelope.to.contains(each.address, Qt::CaseInsensitive))
            envelope.to << each.address;
    return envelope;
}

QString newMessageId(const QString& domain) {
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@' + domain;
}

bool isMessageId(QStringView id) {
    const auto isVisible = [](QChar each) { return each > u' ' && each < u'\x7f' && each != u'<' && each != u'>'; };
    return id.size() >= 3 && id.size() <= 250 && id.count(u'@') == 1 && !id.startsWith(u'@') && !id.endsWith(u'@') &&
           std::all_of(id.begin(), id.end(), isVisible);
}

} // namespace messaging
