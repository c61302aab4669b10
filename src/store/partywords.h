#pragma once

#include "core/party.h"
#include <QStringList>

/// What type-ahead over people compares (table party_word).
namespace store {

/// The words that a party is found by: of the name, whole e-mails and handles, the document joined and its digits, and
/// '#' + each phone's digits backwards, so that the last digits are a beginning too. Each once.
[[nodiscard]] QStringList partyWords(const core::Party& party);

/// One thing that was typed: the person must have a word that begins like one of these.
struct PartyTerm {
    QStringList beginnings;

    bool operator==(const PartyTerm&) const = default;
};

/// What was typed, taken apart. Nothing when it is too little to look for.
[[nodiscard]] QList<PartyTerm> partyTerms(const QString& typed);

/// Whether a contact point is what the typed text meant.
[[nodiscard]] bool isMeant(const core::ContactPoint& contact, const QString& typed);

/// "R-2026-000117" when that was typed, in whatever case and with or without the zeros; else empty.
[[nodiscard]] QString typedCaseNumber(const QString& typed);

} // namespace store
