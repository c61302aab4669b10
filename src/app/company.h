#pragma once

#include "core/absence.h"
#include "core/agreementbook.h"
#include "core/catalogue.h"
#include "core/directory.h"
#include "core/result.h"
#include "core/user.h"
#include "store/session.h"
#include <QHash>

namespace app {

/// What every command needs to know of the company; read once, refreshed when the feed says so. An immutable value.
struct Company {
    QString name;
    QString language = QStringLiteral("es"); ///< of letters and of people who did not choose
    QString region = QStringLiteral("CO");   ///< default region of phone numbers, ISO 3166-1
    QString currency = QStringLiteral("COP");
    QByteArray zone = "America/Bogota"; ///< IANA
    bool isDemo = false;
    core::NextMember nextMember = core::NextMember::Ask; ///< when a network member does not accept in time
    int daysToClose = 10;     ///< a resolved case closes so long after the customer had the answer
    core::AgreementBook book; ///< agreements and calendars, all versions
    core::Catalogue catalogue;
    QList<core::User> users;
    QList<core::Absence> absences; ///< all that were not taken back, by their beginning

    [[nodiscard]] const core::User* user(core::UserId id) const;
    [[nodiscard]] QString userName(core::UserId id) const;
    bool operator==(const Company&) const = default;
};

/// Reads settings, catalogue and people. Call inside or outside a transaction.
[[nodiscard]] core::Result<Company> loadCompany(store::Session& session);
/// Writes name, language, region, currency, zone and demo flag to the settings.
[[nodiscard]] core::Result<void> saveCompany(store::Session& session, const Company& company);

} // namespace app
