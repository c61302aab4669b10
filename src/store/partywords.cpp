#include "store/partywords.h"

#include "core/fold.h"
#include "store/words.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qsizetype kFewestDigits = 2;
constexpr qsizetype kLongestWord = 100;

QString digitsOf(QStringView text) {
    QString digits;
    for (const QChar each : text)
        if (each >= u'0' && each <= u'9')
            digits += each;
    return digits;
}

QString backwards(QString text) {
    std::ranges::reverse(text);
    return text;
}

QString phoneWord(const QString& digits) { return u'#' + backwards(digits); }

QString joinedWord(const QString& text) { return plainWords(text).join(QString()); }

void addContact(QStringList& words, const core::ContactPoint& contact) {
    const QString value = contact.normalized.isEmpty() ? contact.value : contact.normalized;
    switch (contact.kind) {
    case core::ContactKind::Phone:
        if (const QString digits = digitsOf(value); digits.size() >= kFewestDigits)
            words << phoneWord(digits);
        break;
    case core::ContactKind::Email:
    case core::ContactKind::Social:
        words << core::folded(value);
        break;
    case core::ContactKind::Address:
        break;
    }
}

/// Digits typed as in a phone number or a document: "300 555-0142", "+57 (300) 5550142", "52.123.318".
QString typedDigits(const QString& typed) {
    static const QRegularExpression onlyDigits(u"^[0-9 +()./-]+$"_s);
    if (!onlyDigits.match(typed).hasMatch())
        return {};
    const QString digits = digitsOf(typed);
    return digits.startsWith(u"00") ? digits.mid(2) : digits;
}

PartyTerm digitsTerm(const QString& digits) { return {{phoneWord(digits), digits}}; }

/// Part of an e-mail, a handle or a document: punctuation inside belongs to it.
bool isIdentifier(const QString& piece) {
    return std::ranges::any_of(piece, [](QChar each) { return each == u'@' || each == u'.' || each == u'_'; });
}

QString withoutOuterPunctuation(QString piece) {
    while (!piece.isEmpty() && !piece.back().isLetterOrNumber())
        piece.chop(1);
    while (!piece.isEmpty() && !piece.front().isLetterOrNumber())
        piece.remove(0, 1);
    return piece;
}

void addPiece(QList<PartyTerm>& terms, const QString& typed) {
    const QString piece = withoutOuterPunctuation(typed);
    if (isIdentifier(piece)) {
        QStringList beginnings{piece, joinedWord(piece)};
        beginnings.removeDuplicates();
        terms << PartyTerm{beginnings};
        return;
    }
    for (const QString& word : plainWords(piece)) {
        const bool isNumber = digitsOf(word) == word && word.size() >= kFewestDigits;
        terms << (isNumber ? digitsTerm(word) : PartyTerm{{word}});
    }
}

} // namespace

QStringList partyWords(const core::Party& party) {
    QStringList words = plainWords(party.name);
    if (!party.document.isEmpty())
        words << joinedWord(party.document) << digitsOf(party.document);
    for (const core::ContactPoint& contact : party.contacts)
        addContact(words, contact);
    for (QString& word : words)
        word.truncate(kLongestWord);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QList<PartyTerm> partyTerms(const QString& typed) {
    const QString folded = core::folded(typed);
    if (const QString digits = typedDigits(folded); !digits.isEmpty())
        return digits.size() < kFewestDigits ? QList<PartyTerm>() : QList{digitsTerm(digits)};
    QList<PartyTerm> terms;
    for (const QString& piece : folded.split(u' ', Qt::SkipEmptyParts))
        addPiece(terms, piece);
    return terms;
}

bool isMeant(const core::ContactPoint& contact, const QString& typed) {
    const QString folded = core::folded(typed);
    if (contact.kind == core::ContactKind::Phone) {
        const QString digits = typedDigits(folded);
        return digits.size() >= kFewestDigits && digitsOf(contact.normalized).endsWith(digits);
    }
    return isIdentifier(folded) && core::folded(contact.normalized).startsWith(withoutOuterPunctuation(folded));
}

QString typedCaseNumber(const QString& typed) {
    static const QRegularExpression number(u"^r-?(\\d{4})-(\\d+)$"_s);
    const QRegularExpressionMatch match = number.match(core::folded(typed));
    return match.hasMatch() ? u"R-%1-%2"_s.arg(match.captured(1), match.captured(2).rightJustified(6, u'0'))
                            : QString();
}

} // namespace store
