#pragma once

#include "messaging/httpgateway.h"
#include <QJsonObject>

namespace app {

/// {"url": "https://…", "form": "json", "fields": "to={{to}}&message={{text}}", "authorization": "Bearer",
/// "accepted": "\"ok\"", "authorityFile": "…"}: what messaging::HttpGatewaySettings says. `fields` is written as in the
/// query of an address, percent encoded where a value has & or %. Of `authorization` only the first word is here: the
/// password "sms" follows it in the header. A service that wants its key as a field gets {{password}}.
[[nodiscard]] messaging::HttpGatewaySettings gatewayFromJson(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const messaging::HttpGatewaySettings& gateway);
/// What is wrong, by the names above.
[[nodiscard]] QList<core::FieldError> gatewayErrors(const messaging::HttpGatewaySettings& gateway);
/// Whether it can't send without its password.
[[nodiscard]] bool needsPassword(const messaging::HttpGatewaySettings& gateway);
/// Whether the service learns our reference, without which its receipts are of nothing that we know.
[[nodiscard]] bool tellsReference(const messaging::HttpGatewaySettings& gateway);
/// With the password in the fields that ask for it, and behind the first word of the header.
[[nodiscard]] messaging::HttpGatewaySettings signedIn(messaging::HttpGatewaySettings gateway, const QString& password);

} // namespace app

namespace core {

template <>
struct Codes<messaging::HttpGatewaySettings::Form> {
    using F = messaging::HttpGatewaySettings::Form;
    static constexpr std::array<std::pair<F, const char*>, 3> table{
        {{F::Query, "query"}, {F::Fields, "fields"}, {F::Json, "json"}}};
};

} // namespace core
