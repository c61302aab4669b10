#pragma once

#include "core/outgoing.h"
#include "core/result.h"
#include <QHash>

/// What messages say: shipped texts by purpose, medium and language, filled with named values.
namespace app {

/// A text that is ready to go.
struct Letter {
    QString subject; ///< of mail
    QString body;

    bool operator==(const Letter&) const = default;
};

/// Names that the texts of a purpose may use, as `reparoctl` and the editor of texts list them.
[[nodiscard]] QStringList letterNames(core::Purpose purpose);

/// `language` is "es" or "en"; any other reads as "es". A value that is empty is written as a dash, since nobody is
/// there to fill it in. Text messages lose accents that would halve their room. Fails with "letter.none" when there is
/// no text for it.
[[nodiscard]] core::Result<Letter> letterFor(core::Purpose purpose, core::Medium medium, const QString& language,
                                             const QHash<QString, QString>& values);

} // namespace app
