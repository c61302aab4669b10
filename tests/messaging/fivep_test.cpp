#include "messaging/fivep.h"
#include "support/strings.h"
#include <QSet>

using namespace Qt::StringLiterals;
using namespace messaging;

namespace {

FivePDraft good() {
    FivePDraft draft;
    draft.text = u"Buenos días, Ana:\n\nGracias por escribirnos. Su caso R-2026-000123 queda resuelto el viernes: "
                 u"cambiaremos el medidor.\n\nCordialmente,\nLuis Gómez"_s;
    draft.customerName = u"PEÑA, Ana María"_s;
    draft.senderName = u"Luis Gómez"_s;
    draft.caseNumber = u"R-2026-000123"_s;
    return draft;
}

QList<FivePFinding> findings(const FivePDraft& draft, const QString& language = u"es"_s) {
    return checkFiveP(draft, shippedFivePWords(language));
}

/// Rules that a changed draft breaks, as codes.
QStringList rules(const FivePDraft& draft, const QString& language = u"es"_s) {
    QStringList codes;
    for (const FivePFinding& each : findings(draft, language))
        codes << core::toCode(each.demand) + u'.' + core::toCode(each.rule);
    return codes;
}

QStringList rulesOf(const QString& added) {
    FivePDraft draft = good();
    draft.text += u'\n' + added;
    return rules(draft);
}

} // namespace

TEST_CASE("a good answer has no finding, in both languages") {
    CHECK(rules(good()) == QStringList());
    FivePDraft draft;
    draft.text = u"Dear Ana,\n\nThank you for telling us. We will replace the meter on Friday (case R-1).\n\nLuis"_s;
    draft.customerName = u"Ana Peña"_s;
    draft.senderName = u"Luis Gómez"_s;
    draft.caseNumber = u"R-1"_s;
    CHECK(rules(draft, u"en"_s) == QStringList());
}

TEST_CASE("prompt: a promise has a day, and lateness an apology") {
    FivePDraft draft = good();
    draft.text.replace(u"el viernes"_s, u"a la mayor brevedad"_s);
    REQUIRE(rules(draft) == QStringList{u"prompt.vague_time"_s});
    CHECK(findings(draft)[0].excerpt == u"a la mayor brevedad"_s);
    CHECK(draft.text.mid(findings(draft)[0].start).startsWith(u"a la mayor"_s));
    draft.text.replace(u"a la mayor brevedad"_s, u"a la mayor brevedad, en 3 días hábiles,"_s);
    CHECK(rules(draft) == QStringList());
    draft = good();
    draft.isLate = true;
    CHECK(rules(draft) == QStringList{u"prompt.late"_s});
    draft.text += u"\nLamentamos la demora."_s;
    CHECK(rules(draft) == QStringList());
}

TEST_CASE("polite: greets, thanks, and neither insults nor shouts") {
    FivePDraft draft = good();
    draft.text.replace(u"Buenos días, Ana"_s, u"Ana"_s).replace(u"Gracias por escribirnos. "_s, QString());
    CHECK(rules(draft) == QStringList{u"polite.no_greeting"_s, u"polite.no_thanks"_s});
    CHECK(rulesOf(u"Es ABSURDO"_s) == QStringList{u"polite.harsh_word"_s});
    CHECK(rulesOf(u"LEA EL CONTRATO"_s).isEmpty()); // two long words may be names
    CHECK(rulesOf(u"LEA BIEN NUESTRO CONTRATO"_s) == QStringList{u"polite.shouting"_s});
    CHECK(rulesOf(u"Léalo!!"_s) == QStringList{u"polite.shouting"_s});
    CHECK(rulesOf(u"absurdamente"_s).isEmpty()); // words, not pieces of words
}

TEST_CASE("personal: names the customer, the case and who answers") {
    FivePDraft draft = good();
    draft.text = u"Estimado cliente: gracias, queda resuelto hoy."_s;
    CHECK(rules(draft) == QStringList{u"personal.no_name"_s, u"personal.generic_name"_s, u"personal.no_sender"_s,
                                      u"personal.no_case_number"_s});
    draft.customerName.clear();
    draft.senderName.clear();
    draft.caseNumber.clear();
    CHECK(rules(draft) == QStringList{u"personal.generic_name"_s});
}

TEST_CASE("professional: blames nobody, speaks plainly, leaves nothing open") {
    CHECK(rulesOf(u"Fue por su culpa."_s).contains(u"professional.blaming"_s));
    CHECK(rulesOf(u"El ticket pasó al backlog."_s) == QStringList{u"professional.jargon"_s, u"professional.jargon"_s});
    for (const QString& each :
         {u"Valor: {{amount}}"_s, u"Valor: XXX"_s, u"Valor: ____"_s, u"Valor: [indicar...]"_s, u"<nombre>"_s}) {
        INFO(each.toStdString());
        CHECK(rulesOf(each) == QStringList{u"professional.placeholder"_s});
    }
    CHECK(rulesOf(u"palabra "_s.repeated(kLongSentence)).isEmpty());
    CHECK(rulesOf(u"palabra "_s.repeated(kLongSentence + 1)) == QStringList{u"professional.long_sentence"_s});
}

TEST_CASE("promotional: advertising needs consent and its hours") {
    FivePDraft draft = good();
    draft.text += u"\nAproveche nuestra oferta."_s;
    CHECK(rules(draft) == QStringList{u"promotional.promotion"_s, u"promotional.promotion"_s});
    draft.isPromotionAllowed = true;
    CHECK(rules(draft).isEmpty());
    draft.isWithinHours = false;
    CHECK(rules(draft) == QStringList{u"promotional.outside_hours"_s, u"promotional.outside_hours"_s});
}

TEST_CASE("word lists are data, the same lists in both languages") {
    const auto es = shippedFivePWords(u"es"_s).lists.keys();
    const auto en = shippedFivePWords(u"en"_s).lists.keys();
    CHECK(es.size() >= 9);
    CHECK(QSet<QString>(es.begin(), es.end()) == QSet<QString>(en.begin(), en.end()));
    CHECK(shippedFivePWords(u"fr"_s) == shippedFivePWords(u"es"_s));
    CHECK_FALSE(fivePWordsFromJson("[]").has_value());
    CHECK_FALSE(fivePWordsFromJson("{").has_value());
}
