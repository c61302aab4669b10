#include "store/words.h"

#include "core/fold.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Nobody types longer words, and an index entry has its limits (PostgreSQL: 2 kB).
constexpr qsizetype kLongestWord = 60;
/// A body of more than this is a document: PostgreSQL can't index the words of a megabyte.
constexpr qsizetype kLongestBody = 200'000;
/// National numbers have nine or ten digits wherever Spanish is spoken.
constexpr qsizetype kNationalDigits[] = {9, 10};
constexpr qsizetype kFewestPhoneDigits = 9;
constexpr qsizetype kMostPhoneDigits = 15;

/// How many code units the letter or digit at this place takes; 0 when it is something else.
qsizetype letterLength(QStringView text, qsizetype at) {
    if (text[at].isHighSurrogate() && at + 1 < text.size())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[at], text[at + 1])) ? 2 : 0;
    return text[at].isLetterOrNumber() ? 1 : 0;
}

qsizetype endOfWord(QStringView text, qsizetype at) {
    while (at < text.size()) {
        const qsizetype length = letterLength(text, at);
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

qsizetype startOfWord(QStringView text, qsizetype at) {
    while (at < text.size() && letterLength(text, at) == 0)
        ++at;
    return at;
}

bool isDigits(QStringView text) {
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar each) { return each >= u'0' && each <= u'9'; });
}

/// "r-2026-000117" at this place: its length, else 0.
qsizetype caseNumberAt(QStringView folded, qsizetype at) {
    if (folded[at] != u'r' || !folded.mid(at + 1).startsWith(u'-') || !isDigits(folded.mid(at + 2, 4)) ||
        !folded.mid(at + 6).startsWith(u'-'))
        return 0;
    const qsizetype end = endOfWord(folded, at + 7);
    return isDigits(folded.mid(at + 7, end - at - 7)) ? end - at : 0;
}

QStringView withoutLeadingZeros(QStringView digits) {
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    return digits;
}

/// Strings words together, leaving out those that a known body holds.
class BodyWriter {
public:
    BodyWriter(QStringView known, qsizetype expected)
        : m_known(known)
        , m_room(kLongestBody - known.size()) {
        m_body.reserve(std::min(expected + expected / 4, kLongestBody) + 1);
        m_body += u' ';
    }

    void add(QStringView word) {
        const qsizetype size = m_body.size();
        if (size + std::min(word.size(), kLongestWord) >= m_room)
            return;
        m_body.append(word.left(kLongestWord)).append(u' ');
        if (!m_known.isEmpty() && m_known.contains(QStringView(m_body).mid(size - 1)))
            m_body.resize(size);
    }
    void addCaseNumber(QStringView number) {
        const QStringView digits = number.mid(7);
        add(QString(u'r' + number.mid(2, 4).toString() + digits.toString()));
        add(digits);
        add(withoutLeadingZeros(digits));
    }
    void addPhone(QStringView digits) {
        add(digits);
        for (const qsizetype national : kNationalDigits)
            if (digits.size() > national)
                add(digits.last(national));
    }
    [[nodiscard]] QString body() && { return std::move(m_body); }

private:
    QStringView m_known;
    qsizetype m_room;
    QString m_body;
};

/// Phone numbers and case numbers that were typed with blanks and hyphens, joined.
QString joined(const QString& folded) {
    static const QRegularExpression number(u"(?<![a-z0-9])r-(\\d{4})-(\\d+)"_s);
    static const QRegularExpression phone(u"(?<![a-z0-9])\\+?\\d[\\d .()-]+\\d(?![a-z0-9])"_s);
    QString text = folded;
    text.replace(number, u"r\\1\\2"_s);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch& match : phone.globalMatch(text)) {
        QString digits;
        for (const QChar each : match.capturedView())
            if (each.isDigit())
                digits += each;
        if (digits.startsWith(u"00"))
            digits.remove(0, 2);
        const bool isPhone = digits.size() >= kFewestPhoneDigits && digits.size() <= kMostPhoneDigits;
        result += text.mid(end, match.capturedStart() - end) + (isPhone ? digits : match.captured());
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QStringList wordsIn(QStringView folded) {
    QStringList words;
    for (qsizetype at = startOfWord(folded, 0); at < folded.size(); at = startOfWord(folded, at)) {
        const qsizetype end = endOfWord(folded, at);
        words << folded.mid(at, std::min(end - at, kLongestWord)).toString();
        at = end;
    }
    return words;
}

} // namespace

QString searchBody(QStringView rawText, const QString& known) {
    const QString folded = core::folded(rawText);
    BodyWriter body(known, folded.size());
    for (qsizetype at = startOfWord(folded, 0); at < folded.size(); at = startOfWord(folded, at)) {
        if (const qsizetype length = caseNumberAt(folded, at); length > 0) {
            body.addCaseNumber(QStringView(folded).mid(at, length));
            at += length;
            continue;
        }
        const qsizetype end = endOfWord(folded, at);
        const QStringView word = QStringView(folded).mid(at, end - at);
        const bool isInternational = at > 0 && folded[at - 1] == u'+' && isDigits(word);
        if (isInternational)
            body.addPhone(word);
        else
            body.add(word);
        at = end;
    }
    return std::move(body).body();
}

QStringList searchedWords(QStringView typed) {
    QStringList words = wordsIn(joined(core::folded(typed)));
    words.removeDuplicates();
    return words;
}

QStringList plainWords(QStringView text) { return wordsIn(core::folded(text)); }

} // namespace store
