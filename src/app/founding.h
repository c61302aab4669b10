#pragma once

#include "app/company.h"
#include "core/clock.h"

/// A new store's first day.
namespace app {

/// Language, currency and time zone as usual in a country (ISO 3166-1 alpha-2); without a name.
[[nodiscard]] Company companyIn(const QString& region);
/// Countries that the first start offers, the likeliest first.
[[nodiscard]] QStringList offeredRegions();

/// Who may add everybody else.
struct FirstAdministrator {
    QString login;
    QString name;
    QString password;

    bool operator==(const FirstAdministrator&) const = default;
};

/// Fills a store that was just created: the company, a general catalogue to begin with, saved views, and its first
/// administrator. Without one (reparoctl) accounts are added later by whoever can open the store. Invalid with the
/// fields "company", "login", "name", "password"; nothing is stored then.
[[nodiscard]] core::Result<void> createEmptyStore(store::Session& session, const core::Clock& clock,
                                                  const Company& company,
                                                  const std::optional<FirstAdministrator>& administrator);

} // namespace app
