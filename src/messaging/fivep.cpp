#include "messaging/fivep.h"

#include "core/fold.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <cassert>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

/// A text with its folded twin of the same length, so that what is found in one stands at the same place in the other.
class FoldedText {
public:
    explicit FoldedText(const QString& text)
        : m_text(text) {
        for (const QChar each : text) {
            const QString letter = each.isSpace() ? QString() : core::folded(QStringView(&each, 1));
            m_folded += letter.size() == 1 ? letter[0] : (each.isSpace() ? QChar(u' ') : each.toLower());
        }
    }

    /// Where a phrase stands as whole words, from `from` on; -1 when nowhere.
    [[nodiscard]] qsizetype find(const QString& phrase, qsizetype from = 0) const {
        const QString wanted = core::folded(phrase);
        for (qsizetype at = from; !wanted.isEmpty() && (at = m_folded.indexOf(wanted, at)) >= 0; ++at) {
            const qsizetype end = at + wanted.size();
            const bool isBegin = at == 0 || !m_folded[at - 1].isLetterOrNumber() || !wanted[0].isLetterOrNumber();
            const bool isEnd = end == m_folded.size() || !m_folded[end].isLetterOrNumber();
            if (isBegin && isEnd)
                return at;
        }
        return -1;
    }

    [[nodiscard]] bool hasAny(const QStringList& phrases) const {
        return std::any_of(phrases.begin(), phrases.end(), [this](const QString& each) { return find(each) >= 0; });
    }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QString& folded() const { return m_folded; }

private:
    const QString& m_text;
    QString m_folded;
};

class Check {
public:
    Check(const FivePDraft& draft, const FivePWords& words)
        : m_draft(draft)
        , m_words(words)
        , m_text(draft.text) {}

    QList<FivePFinding> run() {
        checkPrompt();
        checkPolite();
        checkPersonal();
        checkProfessional();
        checkPromotional();
        return m_findings;
    }

private:
    [[nodiscard]] QStringList list(const QString& name) const { return m_words.lists.value(name); }

    void add(FiveP demand, FivePRule rule, qsizetype start = 0, const QString& excerpt = {}) {
        m_findings << FivePFinding{demand, rule, start, excerpt};
    }

    /// One finding for each place at which a phrase of the list stands.
    void addPlaces(FiveP demand, FivePRule rule, const QString& name) {
        QList<FivePFinding> found;
        for (const QString& phrase : list(name))
            for (qsizetype at = 0; (at = m_text.find(phrase, at)) >= 0; at += phrase.size())
                found << FivePFinding{demand, rule, at, m_text.text().mid(at, core::folded(phrase).size())};
        std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
        m_findings << found;
    }

    void addMatches(FiveP demand, FivePRule rule, const QRegularExpression& form) {
        for (auto each = form.globalMatch(m_text.text()); each.hasNext();) {
            const auto match = each.next();
            add(demand, rule, match.capturedStart(), match.captured());
        }
    }

    /// Whether a unit of time stands beside a number: "3 días", "March 12", and not "buenos días".
    [[nodiscard]] bool isAnyNumbered(const QStringList& units) const {
        constexpr qsizetype kBefore = 8;
        constexpr qsizetype kAfter = 4;
        for (const QString& unit : units)
            for (qsizetype at = 0; (at = m_text.find(unit, at)) >= 0; ++at) {
                const qsizetype begin = std::max<qsizetype>(0, at - kBefore);
                const QString near =
                    m_text.folded().mid(begin, at - begin) + m_text.folded().mid(at + unit.size(), kAfter);
                if (std::any_of(near.begin(), near.end(), [](QChar each) { return each.isDigit(); }))
                    return true;
            }
        return false;
    }

    void checkPrompt() {
        if (m_draft.isLate && !m_text.hasAny(list(u"apology"_s)))
            add(FiveP::Prompt, FivePRule::Late);
        // A day, a date, an hour or a number of days anywhere makes a promise that can be kept.
        const bool isDated = m_text.hasAny(list(u"day"_s)) || isAnyNumbered(list(u"time_unit"_s));
        if (!isDated)
            addPlaces(FiveP::Prompt, FivePRule::VagueTime, u"vague"_s);
    }

    void checkPolite() {
        if (!m_text.hasAny(list(u"greeting"_s)))
            add(FiveP::Polite, FivePRule::NoGreeting);
        if (!m_text.hasAny(list(u"thanks"_s)) && !m_text.hasAny(list(u"apology"_s)))
            add(FiveP::Polite, FivePRule::NoThanks);
        addPlaces(FiveP::Polite, FivePRule::HarshWord, u"harsh"_s);
        static const QRegularExpression loud(u"!{2,}|¡{2,}|(?:\\b\\p{Lu}{3,}\\b[ ,]+){2,}\\b\\p{Lu}{3,}\\b"_s);
        addMatches(FiveP::Polite, FivePRule::Shouting, loud);
    }

    void checkPersonal() {
        const auto parts = core::folded(m_draft.customerName).split(u' ', Qt::SkipEmptyParts);
        const auto isUsed = [this](const QString& each) { return each.size() > 2 && m_text.find(each) >= 0; };
        if (!parts.isEmpty() && std::none_of(parts.begin(), parts.end(), isUsed))
            add(FiveP::Personal, FivePRule::NoName);
        addPlaces(FiveP::Personal, FivePRule::GenericName, u"generic"_s);
        const auto sender = core::folded(m_draft.senderName).split(u' ', Qt::SkipEmptyParts);
        if (!sender.isEmpty() && std::none_of(sender.begin(), sender.end(), isUsed))
            add(FiveP::Personal, FivePRule::NoSender);
        if (!m_draft.caseNumber.isEmpty() && m_text.find(m_draft.caseNumber) < 0)
            add(FiveP::Personal, FivePRule::NoCaseNumber);
    }

    void checkProfessional() {
        addPlaces(FiveP::Professional, FivePRule::Blaming, u"blaming"_s);
        addPlaces(FiveP::Professional, FivePRule::Jargon, u"jargon"_s);
        static const QRegularExpression open(
            u"\\{\\{[^}]*\\}\\}|\\[[^\\]\\n]{0,40}\\.{3}[^\\]\\n]{0,40}\\]|\\bX{3,}\\b|_{3,}|<[^>\\n]{1,40}>"_s);
        addMatches(FiveP::Professional, FivePRule::Placeholder, open);
        static const QRegularExpression sentence(u"[^.!?;:\\n]+"_s);
        for (auto each = sentence.globalMatch(m_text.text()); each.hasNext();) {
            const auto match = each.next();
            if (match.captured().split(u' ', Qt::SkipEmptyParts).size() > kLongSentence)
                add(FiveP::Professional, FivePRule::LongSentence, match.capturedStart(), match.captured());
        }
    }

    void checkPromotional() {
        if (!m_draft.isPromotionAllowed)
            addPlaces(FiveP::Promotional, FivePRule::Promotion, u"promotion"_s);
        else if (!m_draft.isWithinHours)
            addPlaces(FiveP::Promotional, FivePRule::OutsideHours, u"promotion"_s);
    }

    const FivePDraft& m_draft;
    const FivePWords& m_words;
    FoldedText m_text;
    QList<FivePFinding> m_findings;
};

} // namespace

QList<FivePFinding> checkFiveP(const FivePDraft& draft, const FivePWords& words) { return Check(draft, words).run(); }

core::Result<QHash<QString, FivePWords>> fivePWordsFromJson(const QByteArray& file) {
    const QJsonDocument document = QJsonDocument::fromJson(file);
    QHash<QString, FivePWords> languages;
    const QJsonObject root = document.object();
    for (auto language = root.begin(); language != root.end(); ++language) {
        const QJsonObject lists = language->toObject();
        for (auto each = lists.begin(); each != lists.end(); ++each)
            for (const QJsonValue& phrase : each->toArray())
                if (!core::folded(phrase.toString()).isEmpty())
                    languages[language.key()].lists[each.key()] << phrase.toString();
    }
    if (languages.isEmpty())
        return core::fail(core::ErrorCode::Invalid, u"fivep_words"_s);
    return languages;
}

FivePWords shippedFivePWords(const QString& language) {
    static const auto all = [] {
        QFile file(u":/messaging/fivep.json"_s);
        const bool isThere = file.open(QIODevice::ReadOnly);
        assert(isThere);
        return fivePWordsFromJson(file.readAll()).value_or(QHash<QString, FivePWords>());
    }();
    return all.value(language, all.value(u"es"_s));
}

} // namespace messaging
