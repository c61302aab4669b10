#pragma once

#include "core/vocabulary.h"
#include "pages/shell/page.h"
#include "widgets/navrail.h"
#include <functional>

namespace pages {

/// Ids that the window itself goes to.
namespace place {
inline const QString kIntake = QStringLiteral("intake");
inline const QString kCases = QStringLiteral("cases");
inline const QString kCase = QStringLiteral("case");
inline const QString kNotices = QStringLiteral("notices");
inline const QString kMessages = QStringLiteral("outbox");
inline const QString kMail = QStringLiteral("mail");
inline const QString kChannels = QStringLiteral("channels");
inline const QString kHealth = QStringLiteral("health");
inline const QString kKeys = QStringLiteral("keys");
} // namespace place

/// One place of the window: how the rail shows it and how its page is made, on first visit. A place without label is
/// not on the rail.
struct Place {
    widgets::NavItem item;
    std::function<Page*(const PageContext&)> make;
    QString countQuery; ///< live count beside the icon; empty = none
};

using PlaceList = std::function<QList<Place>(core::Role)>;

} // namespace pages
