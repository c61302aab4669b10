#pragma once

#include "app/letters.h"
#include "app/lettervalues.h"
#include "core/clock.h"
#include "core/replychannel.h"
#include "core/user.h"

/// The company's own texts and phrases (docs/decisions/0017-answers.md): whoever writes to customers reads them,
/// Verb::ManageTexts changes them.
namespace app {

/// The text of each purpose, medium and language that there is, as it is used now: by purpose, then medium, then
/// Spanish before English.
[[nodiscard]] core::Result<QList<core::MessageText>> readTexts(store::Session& session, const core::User& reader);
/// Newest first, the shipped one last.
[[nodiscard]] core::Result<QList<core::MessageText>> readTextVersions(store::Session& session, const core::User& reader,
                                                                      const core::TextKey& key);

/// What is wrong with a text, and where in its field.
struct TextFault {
    QString field; ///< "subject", "body"
    QString
        rule; ///< "required", "too_long", "template_unclosed", "template_unopened", "template_name", "template_unknown"
    int line = 0; ///< from 1; 0: the field as a whole
    int column = 0;
    QString name; ///< that is not known

    bool operator==(const TextFault&) const = default;
};
[[nodiscard]] QList<TextFault> faultsOf(const core::MessageText& text);

/// A new version by somebody who began with `text.version`. Invalid with the field of the first fault, its rule and, as
/// detail, its place: "2:14", or "2:14 {{nane}}"; Conflict "text.changed_since" when a newer one was saved meanwhile.
[[nodiscard]] core::Result<core::MessageText> saveText(store::Session& session, const core::Clock& clock,
                                                       const core::User& actor, const core::MessageText& text,
                                                       const QString& origin);

/// A text filled with a case: names that have no value there stay and are listed.
[[nodiscard]] core::Result<OpenLetter> previewText(store::Session& session, const core::User& reader,
                                                   const Company& company, core::Instant now,
                                                   const core::MessageText& text, core::CaseId id);

/// Shipped ones and the company's own, by key.
[[nodiscard]] core::Result<QList<core::StoredPhrase>> readPhrases(store::Session& session, const core::User& reader);
/// An empty text takes the phrase out. Invalid "key" ("phrase_key"), "text".
[[nodiscard]] core::Result<void> savePhrase(store::Session& session, const core::Clock& clock, const core::User& actor,
                                            const core::StoredPhrase& phrase, const QString& origin);

/// What somebody is about to write to a customer.
struct DraftRequest {
    core::CaseId caseId;
    core::Purpose purpose = core::Purpose::Progress;
    std::optional<core::Medium> medium; ///< else by the channel rule
    QString answer;                     ///< of a case that is not resolved yet
};
/// What it begins with.
struct DraftLetter {
    core::ReplyChannel channel; ///< by the rule
    std::optional<core::Medium> medium;
    QString address;
    QString recipient;
    QString language;
    QList<core::Medium> possible; ///< by which this customer can be reached
    OpenLetter text;
    QHash<QString, QString> values; ///< for phrases

    bool operator==(const DraftLetter&) const = default;
};
[[nodiscard]] core::Result<DraftLetter> draftLetter(store::Session& session, const core::User& writer,
                                                    const Company& company, core::Instant now,
                                                    const DraftRequest& request);

} // namespace app
