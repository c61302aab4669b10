#include "messaging/kanneltransport.h"

#include "messaging/smstext.h"

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

using Fields = QList<std::pair<QString, QString>>;

/// QUrlQuery leaves '+' as it is, which every server reads as a blank.
QString encoded(const Fields& fields) {
    QStringList parts;
    for (const auto& [name, value] : fields)
        parts << name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    return parts.join(u'&');
}

/// Kannel fills in %d and the like when it calls.
QString receiptUrl(const QUrl& base, const QString& reference) {
    const QString url = base.toString(QUrl::FullyEncoded);
    return url + (base.hasQuery() ? u'&' : u'?') + u"reference="_s + reference +
           u"&type=%d&time=%T&foreign=%F&answer=%A"_s;
}

} // namespace

QUrl kannelRequest(const KannelSettings& settings, const SmsMessage& message) {
    Fields fields{{u"username"_s, settings.user},
                  {u"password"_s, settings.password},
                  {u"to"_s, message.to},
                  {u"charset"_s, u"UTF-8"_s},
                  {u"coding"_s, smsCost(message.text).coding == SmsCoding::Gsm7 ? u"0"_s : u"2"_s},
                  {u"text"_s, message.text}};
    if (!settings.sender.isEmpty())
        fields << std::pair(u"from"_s, settings.sender);
    if (settings.receipts.isValid() && !settings.receipts.isEmpty()) {
        fields << std::pair(u"dlr-mask"_s, u"31"_s);
        fields << std::pair(u"dlr-url"_s, receiptUrl(settings.receipts, message.reference));
    }
    QUrl url = settings.url;
    url.setQuery(encoded(fields));
    return url;
}

QUrl kannelProbe(const KannelSettings& settings) {
    QUrl url = settings.url;
    url.setQuery(encoded({{u"username"_s, settings.user}, {u"password"_s, settings.password}}));
    return url;
}

SendOutcome kannelOutcome(const HttpAnswer& answer, const SmsMessage& message) {
    if (answer.fault != Fault::None)
        return outcomeWithoutAnswer(answer);
    SendOutcome outcome{
        Delivery::Uncertain, Fault::Server, answer.status, onOneLine(QString::fromUtf8(answer.body)), {}, {}};
    if (answer.status / 100 == 2) { // 202: "0: Accepted for delivery" or "3: Queued for later delivery"
        outcome.delivery = Delivery::Accepted;
        outcome.fault = Fault::None;
    } else if (answer.status == 401 || answer.status == 403) {
        outcome.delivery = Delivery::Temporary;
        outcome.fault = Fault::Credentials;
    } else if (answer.status == 404 || answer.status == 405) { // not where a gateway listens
        outcome.delivery = Delivery::Temporary;
        outcome.fault = Fault::SetUp;
    } else if (answer.status == 408 || answer.status == 429 ||
               answer.status == 503) { // "Temporal failure, try again later."
        outcome.delivery = Delivery::Temporary;
    } else if (answer.status / 100 == 4) {
        outcome.delivery = Delivery::Permanent;
        outcome.fault = Fault::Recipient;
        outcome.address = message.to;
    } else if (answer.status / 100 == 3) {
        outcome.delivery = Delivery::Temporary;
        outcome.fault = Fault::SetUp;
    }
    return outcome;
}

KannelTransport::KannelTransport(const KannelSettings& settings)
    : m_settings(settings) {}

GatewayProbe KannelTransport::probe(const std::stop_token& stop) {
    HttpRequest request;
    request.url = kannelProbe(m_settings);
    request.authorityFile = m_settings.authorityFile;
    request.timeouts = m_settings.timeouts;
    const HttpAnswer answer = HttpConnection().perform(request, stop);
    GatewayProbe probe{answer.reach, kannelOutcome(answer, {})};
    // "Missing receiver number, rejected": it knew us and had nothing to do.
    if (probe.outcome.fault == Fault::Recipient)
        probe.outcome = {Delivery::Accepted, Fault::None, answer.status, probe.outcome.sentence, {}, {}};
    probe.reach.isSignedIn = !m_settings.user.isEmpty() && probe.outcome.delivery == Delivery::Accepted;
    return probe;
}

SendOutcome KannelTransport::send(const SmsMessage& message, const std::stop_token& stop) {
    if (!isSmsNumber(message.to))
        return {Delivery::Permanent, Fault::Recipient, 0, {}, message.to, {}};
    if (message.text.isEmpty() || !isSmsReference(message.reference))
        return {Delivery::Permanent, Fault::Content, 0, {}, {}, {}};
    HttpRequest request;
    request.url = kannelRequest(m_settings, message);
    request.authorityFile = m_settings.authorityFile;
    request.timeouts = m_settings.timeouts;
    return kannelOutcome(m_connection.perform(request, stop), message);
}

} // namespace messaging
