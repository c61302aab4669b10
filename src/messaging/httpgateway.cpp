#include "messaging/httpgateway.h"

#include "messaging/smstext.h"
#include "messaging/template.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

using Form = HttpGatewaySettings::Form;

Values valuesOf(const HttpGatewaySettings& settings, const SmsMessage& message) {
    const bool isGsm = smsCost(message.text).coding == SmsCoding::Gsm7;
    return {{u"to"_s, message.to},
            {u"text"_s, message.text},
            {u"reference"_s, message.reference},
            {u"coding"_s, isGsm ? u"gsm7"_s : u"ucs2"_s},
            {u"password"_s, settings.password}};
}

HttpRequest requestOf(const HttpGatewaySettings& settings, const SmsMessage& message) {
    const Values values = valuesOf(settings, message);
    QJsonObject json;
    QByteArrayList pairs;
    for (const auto& [name, value] : settings.fields) {
        const auto parsed = Template::parse(value);
        const QString filled = parsed ? parsed->render(values).value_or(QString()) : QString();
        json[name] = filled;
        pairs << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(filled);
    }
    HttpRequest request;
    request.url = settings.url;
    request.authorization = settings.authorization;
    request.authorityFile = settings.authorityFile;
    request.timeouts = settings.timeouts;
    if (settings.form == Form::Query) {
        request.url.setQuery(QString::fromLatin1(pairs.join('&')));
    } else {
        const bool isJson = settings.form == Form::Json;
        request.body = isJson ? QJsonDocument(json).toJson(QJsonDocument::Compact) : pairs.join('&');
        request.contentType = isJson ? "application/json" : "application/x-www-form-urlencoded";
    }
    return request;
}

SendOutcome outcomeOf(const HttpGatewaySettings& settings, const HttpAnswer& answer, const SmsMessage& message) {
    const QString body = QString::fromUtf8(answer.body);
    SendOutcome outcome{Delivery::Uncertain, Fault::Server, answer.status, onOneLine(body.left(500)), {}, {}};
    if (answer.status / 100 == 2) {
        const bool isTaken =
            settings.accepted.isEmpty() || QRegularExpression(settings.accepted).match(body).hasMatch();
        outcome.delivery = isTaken ? Delivery::Accepted : Delivery::Permanent;
        outcome.fault = isTaken ? Fault::None : Fault::Content;
    } else if (answer.status == 401 || answer.status == 403) {
        outcome.delivery = Delivery::Temporary;
        outcome.fault = Fault::Credentials;
    } else if (answer.status == 408 || answer.status == 429) {
        outcome.delivery = Delivery::Temporary;
    } else if (answer.status / 100 == 3 || answer.status == 404 || answer.status == 405) {
        outcome.delivery = Delivery::Temporary;
        outcome.fault = Fault::SetUp;
    } else if (answer.status / 100 == 4) {
        outcome.delivery = Delivery::Permanent;
        outcome.fault = Fault::Content;
        outcome.address = message.to;
    }
    return outcome;
}

} // namespace

QList<core::FieldError> errorsOf(const HttpGatewaySettings& settings) {
    QList<core::FieldError> errors;
    if (!isUsable(settings.url))
        errors << core::FieldError{u"url"_s, u"secure_url"_s};
    QStringList used;
    for (const auto& [name, value] : settings.fields) {
        const auto parsed = Template::parse(value);
        if (name.isEmpty() || !parsed ||
            !unknownNames(*parsed, {u"to"_s, u"text"_s, u"reference"_s, u"coding"_s, u"password"_s}).isEmpty())
            errors << core::FieldError{u"fields"_s, u"template"_s};
        else
            used << parsed->names();
    }
    if (!used.contains(u"to"_s) || !used.contains(u"text"_s))
        errors << core::FieldError{u"fields"_s, u"required"_s};
    if (!QRegularExpression(settings.accepted).isValid())
        errors << core::FieldError{u"accepted"_s, u"pattern"_s};
    return errors;
}

HttpGateway::HttpGateway(const HttpGatewaySettings& settings)
    : m_settings(settings) {}

SendOutcome HttpGateway::send(const SmsMessage& message, const std::stop_token& stop) {
    if (!errorsOf(m_settings).isEmpty())
        return {Delivery::Temporary, Fault::SetUp, 0, {}, {}, {}};
    if (!isSmsNumber(message.to))
        return {Delivery::Permanent, Fault::Recipient, 0, {}, message.to, {}};
    if (message.text.isEmpty() || !isSmsReference(message.reference))
        return {Delivery::Permanent, Fault::Content, 0, {}, {}, {}};
    const HttpAnswer answer = m_connection.perform(requestOf(m_settings, message), stop);
    return answer.fault == Fault::None ? outcomeOf(m_settings, answer, message) : outcomeWithoutAnswer(answer);
}

GatewayProbe HttpGateway::probe(const std::stop_token& stop) {
    HttpRequest request;
    request.url = m_settings.url;
    request.authorization = m_settings.authorization;
    request.authorityFile = m_settings.authorityFile;
    request.timeouts = m_settings.timeouts;
    const HttpAnswer answer = HttpConnection().perform(request, stop);
    if (answer.fault != Fault::None)
        return {answer.reach, outcomeWithoutAnswer(answer)};
    SendOutcome outcome{
        Delivery::Accepted, Fault::None, answer.status, onOneLine(QString::fromUtf8(answer.body.left(500))), {}, {}};
    outcome.fault = answer.status == 401 || answer.status == 403       ? Fault::Credentials
                    : answer.status == 404 || answer.status / 100 == 3 ? Fault::SetUp
                    : answer.status >= 500                             ? Fault::Server
                                                                       : Fault::None;
    if (outcome.fault != Fault::None)
        outcome.delivery = Delivery::Temporary;
    GatewayProbe probe{answer.reach, outcome};
    probe.reach.isSignedIn = !m_settings.authorization.isEmpty() && outcome.fault == Fault::None;
    return probe;
}

} // namespace messaging
