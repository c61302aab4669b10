#include "messaging/replytext.h"

#include "core/fold.h"
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

constexpr qsizetype kMostThanks = 160;
constexpr qsizetype kMostWords = 25;
constexpr qsizetype kMostNames = 4;
constexpr qsizetype kShortLine = 4; ///< words

/// Mail programs introduce what they quote by one line, which may be folded into two.
bool isIntroduction(const QString& line, const QString& next) {
    static const QRegularExpression wrote(
        u"^\\s*(el|on|em|le)\\b.{4,300}(escribi[oó]|wrote|escreveu|a écrit)\\s*:\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression divider(u"^\\s*(-{2,}\\s*(original message|mensaje original|forwarded message|"
                                            "mensaje reenviado)\\s*-{2,}|_{10,})\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression from(u"^\\s*\\*?(de|from)\\s*:\\*?\\s.+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sent(u"^\\s*\\*?(enviado|enviado el|sent|fecha|date)\\s*:\\*?\\s.+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return wrote.match(line).hasMatch() || wrote.match(line + u' ' + next).hasMatch() ||
           divider.match(line).hasMatch() || (from.match(line).hasMatch() && sent.match(next).hasMatch());
}

QStringList wordsOf(const QString& text) {
    static const QRegularExpression between(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

bool isThanking(const QString& word) {
    return word.startsWith(u"gracia"_s) || word.startsWith(u"agradec"_s) || word.startsWith(u"agradez"_s) ||
           word.startsWith(u"thank"_s) || word == u"thx" || word == u"graciass";
}

bool isPolite(const QString& word) {
    static const QSet<QString> polite{
        u"muchas"_s,    u"muchisimas"_s, u"mil"_s,      u"muy"_s,         u"amable"_s,      u"amables"_s,
        u"ok"_s,        u"okay"_s,       u"vale"_s,     u"perfecto"_s,    u"excelente"_s,   u"listo"_s,
        u"recibido"_s,  u"enterado"_s,   u"enterada"_s, u"entendido"_s,   u"de"_s,          u"acuerdo"_s,
        u"por"_s,       u"la"_s,         u"el"_s,       u"lo"_s,          u"su"_s,          u"tu"_s,
        u"respuesta"_s, u"pronta"_s,     u"ayuda"_s,    u"atencion"_s,    u"gestion"_s,     u"colaboracion"_s,
        u"solucion"_s,  u"servicio"_s,   u"todo"_s,     u"buen"_s,        u"buenos"_s,      u"buenas"_s,
        u"dia"_s,       u"dias"_s,       u"tarde"_s,    u"tardes"_s,      u"noche"_s,       u"noches"_s,
        u"hola"_s,      u"saludos"_s,    u"saludo"_s,   u"cordial"_s,     u"cordiales"_s,   u"cordialmente"_s,
        u"un"_s,        u"feliz"_s,      u"les"_s,      u"le"_s,          u"quedo"_s,       u"me"_s,
        u"so"_s,        u"much"_s,       u"very"_s,     u"many"_s,        u"great"_s,       u"perfect"_s,
        u"received"_s,  u"noted"_s,      u"got"_s,      u"it"_s,          u"kind"_s,        u"regards"_s,
        u"best"_s,      u"for"_s,        u"your"_s,     u"the"_s,         u"you"_s,         u"help"_s,
        u"quick"_s,     u"reply"_s,      u"answer"_s,   u"support"_s,     u"cheers"_s,      u"appreciated"_s,
        u"good"_s,      u"day"_s,        u"hi"_s,       u"hello"_s,       u"all"_s,         u"a"_s,
        u"lot"_s,       u"y"_s,          u"and"_s,      u"bendiciones"_s, u"atentamente"_s, u"sincerely"_s,
        u"ustedes"_s,   u"usted"_s,      u"equipo"_s,   u"team"_s,        u"everything"_s,  u"informacion"_s,
    };
    return polite.contains(word);
}

/// "Ana Ruiz" below the words.
bool isName(const QStringList& words) {
    return words.size() <= kMostNames && std::ranges::all_of(words, [](const QString& each) {
               return each.front().isUpper() &&
                      std::ranges::none_of(each, [](QChar letter) { return letter.isDigit(); });
           });
}

} // namespace

QString newWords(const QString& text) {
    const QStringList lines = text.split(u'\n');
    QStringList kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i] == u"-- " || lines[i] == u"--" || isIntroduction(lines[i].left(400), lines.value(i + 1).left(400)))
            break;
        if (!lines[i].startsWith(u'>'))
            kept << lines[i];
    }
    const QString words = kept.join(u'\n').trimmed();
    return words.isEmpty() ? text.trimmed() : words;
}

bool isThanks(const QString& text) {
    const QString said = newWords(text);
    if (said.isEmpty() || said.size() > kMostThanks || said.contains(u'?') || said.contains(u'¿'))
        return false;
    bool thanks = false;
    qsizetype count = 0;
    for (const QString& line : said.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = wordsOf(line);
        count += words.size();
        if (thanks && isName(words))
            continue;
        for (const QString& each : words) {
            const QString word = core::folded(each);
            if (isThanking(word))
                thanks = true;
            else if (!isPolite(word))
                return false;
        }
    }
    return thanks && count <= kMostWords;
}

SmsOrder mailOrder(const QString& text, const QString& code) {
    const QString said = newWords(text);
    const SmsOrder full = smsOrder(said);
    if (full.verb != SmsVerb::None)
        return full.code == code ? full : SmsOrder{SmsVerb::None, {}, said};
    const QStringList words = said.simplified().split(u' ');
    for (qsizetype verb = 1; verb <= 2 && verb <= words.size(); ++verb) {
        const QString completed = (words.mid(0, verb) + QStringList{code} + words.mid(verb)).join(u' ');
        const SmsOrder order = smsOrder(completed);
        const bool isAlone = said.section(u'\n', 0, 0).simplified().count(u' ') < kShortLine;
        if (order.verb != SmsVerb::None && order.code == code && (order.verb != SmsVerb::Accept || isAlone))
            return order;
    }
    return {SmsVerb::None, {}, said};
}

QString caseNumberIn(const QString& subject) {
    static const QRegularExpression number(u"\\bR-[0-9]{4}-[0-9]{6,12}\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(subject).captured(0).toUpper();
}

} // namespace messaging
