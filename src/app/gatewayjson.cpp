#include "app/gatewayjson.h"

#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using messaging::HttpGatewaySettings;

namespace {

QList<std::pair<QString, QString>> fieldsOf(const QString& written) {
    QList<std::pair<QString, QString>> fields;
    for (const auto& each : QUrlQuery(written).queryItems(QUrl::FullyDecoded))
        fields << std::pair(each.first, each.second);
    return fields;
}

/// Only what would be read otherwise is encoded, so that people can read the rest.
QString encoded(QString text) {
    return text.replace(u'%', u"%25"_s).replace(u'&', u"%26"_s).replace(u'=', u"%3D"_s).replace(u'+', u"%2B"_s);
}

QString writtenFields(const QList<std::pair<QString, QString>>& fields) {
    QStringList pairs;
    for (const auto& [name, value] : fields)
        pairs << encoded(name) + u'=' + encoded(value);
    return pairs.join(u'&');
}

bool isTold(const HttpGatewaySettings& gateway, QStringView name) {
    return std::ranges::any_of(gateway.fields, [name](const auto& each) { return each.second.contains(name); });
}

} // namespace

HttpGatewaySettings gatewayFromJson(const QJsonObject& json) {
    HttpGatewaySettings gateway;
    gateway.url = QUrl(json[u"url"].toString().trimmed(), QUrl::StrictMode);
    gateway.form =
        core::fromCode<HttpGatewaySettings::Form>(json[u"form"].toString()).value_or(HttpGatewaySettings::Form::Json);
    gateway.fields = fieldsOf(json[u"fields"].toString().trimmed());
    gateway.authorization = json[u"authorization"].toString().simplified();
    gateway.accepted = json[u"accepted"].toString().trimmed();
    gateway.authorityFile = json[u"authorityFile"].toString().trimmed();
    return gateway;
}

QJsonObject toJson(const HttpGatewaySettings& gateway) {
    return {{u"url"_s, gateway.url.toString()},
            {u"form"_s, core::toCode(gateway.form)},
            {u"fields"_s, writtenFields(gateway.fields)},
            {u"authorization"_s, gateway.authorization},
            {u"accepted"_s, gateway.accepted},
            {u"authorityFile"_s, gateway.authorityFile}};
}

QList<core::FieldError> gatewayErrors(const HttpGatewaySettings& gateway) {
    QList<core::FieldError> errors = messaging::errorsOf(gateway);
    for (core::FieldError& each : errors)
        if (each.field == u"fields")
            each.rule = u"gateway_fields"_s;
    // Names and passwords belong to the machine's secrets, never into the store.
    if (!gateway.url.userInfo().isEmpty() || gateway.url.hasQuery())
        errors << core::FieldError{u"url"_s, u"secure_url"_s};
    if (gateway.authorization.contains(u' '))
        errors << core::FieldError{u"authorization"_s, u"one_word"_s};
    return errors;
}

bool needsPassword(const HttpGatewaySettings& gateway) {
    return !gateway.authorization.isEmpty() || isTold(gateway, u"{{password}}");
}

bool tellsReference(const HttpGatewaySettings& gateway) { return isTold(gateway, u"{{reference}}"); }

HttpGatewaySettings signedIn(HttpGatewaySettings gateway, const QString& password) {
    if (!gateway.authorization.isEmpty())
        gateway.authorization += u' ' + password;
    gateway.password = password;
    return gateway;
}

} // namespace app
