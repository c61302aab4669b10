#pragma once

#include "core/codes.h"
#include "core/result.h"
#include <QHash>
#include <QStringList>

namespace messaging {

/// The five demands on an answer to a customer.
enum class FiveP { Prompt, Polite, Personal, Professional, Promotional };

/// What the check found; the wording is elsewhere.
enum class FivePRule {
    Late,         ///< prompt: the promised time has passed, and no apology is made
    VagueTime,    ///< prompt: "as soon as possible" without a day or hour; `excerpt`
    NoGreeting,   ///< polite
    NoThanks,     ///< polite: neither thanks nor an apology
    HarshWord,    ///< polite; `excerpt`
    Shouting,     ///< polite: capitals or exclamation marks; `excerpt`
    NoName,       ///< personal: the customer's name is not used
    GenericName,  ///< personal: "Dear customer"; `excerpt`
    NoSender,     ///< personal: nobody signs
    NoCaseNumber, ///< personal: the answer does not say which case it is about
    Blaming,      ///< professional: puts it on the customer; `excerpt`
    Jargon,       ///< professional: words of the trade or of chats; `excerpt`
    Placeholder,  ///< professional: something was left to fill in; `excerpt`
    LongSentence, ///< professional: more than kLongSentence words; `excerpt`
    Promotion,    ///< promotional: advertises without consent; `excerpt`
    OutsideHours, ///< promotional: advertises outside the allowed hours; `excerpt`
};

constexpr int kLongSentence = 40;

struct FivePFinding {
    FiveP demand{};
    FivePRule rule{};
    qsizetype start = 0; ///< where in the text, when there is an excerpt
    QString excerpt;

    bool operator==(const FivePFinding&) const = default;
};

/// Words to look for in one language, folded (core::folded) when compared. Data: resources/messaging/fivep.json.
struct FivePWords {
    QHash<QString, QStringList> lists; ///< "greeting", "thanks", "apology", "harsh", "generic", "vague", …

    bool operator==(const FivePWords&) const = default;
};

/// An answer and what the check must know about it.
struct FivePDraft {
    QString text;
    QString customerName; ///< as filed; any of its words counts. Empty: unknown, not asked for
    QString senderName;   ///< who signs; empty: not asked for
    QString caseNumber;   ///< empty: not asked for
    bool isLate = false;
    bool isPromotionAllowed = false; ///< the customer consented to advertising
    bool isWithinHours = true;       ///< of the hours in which advertising may be sent

    bool operator==(const FivePDraft&) const = default;
};

/// Findings in the order of the five demands, within each in the order of the text.
[[nodiscard]] QList<FivePFinding> checkFiveP(const FivePDraft& draft, const FivePWords& words);

/// Of a file {"es": {"greeting": [...], …}, "en": …}; Invalid "fivep_words" when it is something else.
[[nodiscard]] core::Result<QHash<QString, FivePWords>> fivePWordsFromJson(const QByteArray& file);
/// The shipped lists of a language; Spanish for one that has none.
[[nodiscard]] FivePWords shippedFivePWords(const QString& language);

} // namespace messaging

namespace core {

template <>
struct Codes<messaging::FiveP> {
    using P = messaging::FiveP;
    static constexpr std::array<std::pair<P, const char*>, 5> table{{
        {P::Prompt, "prompt"},
        {P::Polite, "polite"},
        {P::Personal, "personal"},
        {P::Professional, "professional"},
        {P::Promotional, "promotional"},
    }};
};

template <>
struct Codes<messaging::FivePRule> {
    using R = messaging::FivePRule;
    static constexpr std::array<std::pair<R, const char*>, 16> table{{
        {R::Late, "late"},
        {R::VagueTime, "vague_time"},
        {R::NoGreeting, "no_greeting"},
        {R::NoThanks, "no_thanks"},
        {R::HarshWord, "harsh_word"},
        {R::Shouting, "shouting"},
        {R::NoName, "no_name"},
        {R::GenericName, "generic_name"},
        {R::NoSender, "no_sender"},
        {R::NoCaseNumber, "no_case_number"},
        {R::Blaming, "blaming"},
        {R::Jargon, "jargon"},
        {R::Placeholder, "placeholder"},
        {R::LongSentence, "long_sentence"},
        {R::Promotion, "promotion"},
        {R::OutsideHours, "outside_hours"},
    }};
};

} // namespace core
