#include "messaging/deliverystatus.h"

#include "messaging/charset.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

constexpr int kMostRecipients = 100;

/// "rfc822; ana@example.org" → "ana@example.org"
QString afterType(const QString& value) { return value.section(u';', 1).trimmed(); }

QString unfolded(const QByteArray& content) {
    static const QRegularExpression fold(u"\\r?\\n[ \\t]+"_s);
    return decoded(content).replace(fold, u" "_s).remove(u'\r');
}

void take(ReportedRecipient& recipient, const QString& line) {
    const QString name = line.section(u':', 0, 0).trimmed().toLower();
    const QString value = onOneLine(line.section(u':', 1)).simplified().left(1000);
    if (name == u"original-recipient")
        recipient.address = afterType(value);
    else if (name == u"final-recipient" && recipient.address.isEmpty())
        recipient.address = afterType(value);
    else if (name == u"action")
        recipient.action = value.toLower();
    else if (name == u"status")
        recipient.status = value.section(u' ', 0, 0);
    else if (name == u"diagnostic-code")
        recipient.diagnostic = afterType(value);
}

} // namespace

QList<ReportedRecipient> readDeliveryStatus(const QByteArray& content) {
    QList<ReportedRecipient> recipients;
    for (const QString& group : unfolded(content).split(u"\n\n"_s)) {
        ReportedRecipient recipient;
        for (const QString& line : group.split(u'\n'))
            take(recipient, line);
        if (!recipient.address.isEmpty() && recipients.size() < kMostRecipients)
            recipients << recipient;
    }
    return recipients;
}

QString messageIdIn(const QByteArray& headers) {
    static const QRegularExpression field(u"^message-id:\\s*<([^<>\\s]{1,250})>"_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::CaseInsensitiveOption);
    const auto match = field.match(unfolded(headers));
    return match.captured(1);
}

bool isBounce(const ReportedRecipient& recipient) {
    return recipient.action == u"failed" && recipient.status.startsWith(u"5."_s);
}

} // namespace messaging
