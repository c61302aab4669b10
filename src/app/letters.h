#pragma once

#include "core/messagetext.h"
#include "core/result.h"
#include "store/session.h"
#include <QHash>

/// What messages say: the company's texts, else the shipped ones, filled with named values.
namespace app {

/// A text that is ready to go.
struct Letter {
    QString subject; ///< of mail and letters
    QString body;

    bool operator==(const Letter&) const = default;
};

/// Names that the texts of a purpose may use, as `reparoctl` and the editor of texts list them.
[[nodiscard]] QStringList letterNames(core::Purpose purpose);
/// Whether a text of this medium begins with a subject.
[[nodiscard]] bool hasSubject(core::Medium medium);

/// Nothing when none is shipped. `language` is "es" or "en"; any other reads as "es".
[[nodiscard]] std::optional<core::MessageText> shippedText(const core::TextKey& key);
/// The company's newest version, else the shipped text. Inside read() or write().
[[nodiscard]] std::optional<core::MessageText> textFor(store::Session& session, const core::TextKey& key);

/// For messages that a rule writes: a value that is empty becomes a dash, since nobody is there to fill it in. Text
/// messages lose accents that would halve their room. Fails with "letter.none" when there is no text for it. Inside
/// read() or write().
[[nodiscard]] core::Result<Letter> letterFor(store::Session& session, const core::TextKey& key,
                                             const QHash<QString, QString>& values);

/// For a person to finish: names without value stay as they are written, and are listed.
struct OpenLetter {
    Letter letter;
    QStringList missing;

    bool operator==(const OpenLetter&) const = default;
};
/// Fails as messaging::Template::parse for a text that can't be read.
[[nodiscard]] core::Result<OpenLetter> openLetter(const core::MessageText& text, const QHash<QString, QString>& values);

} // namespace app
