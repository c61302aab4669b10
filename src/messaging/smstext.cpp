#include "messaging/smstext.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

struct PartSize {
    int alone;
    int joined; ///< a header that joins the parts takes the rest
};

constexpr PartSize kGsm{160, 153};
constexpr PartSize kUcs{70, 67};

/// Septets of a character of GSM 03.38; 0 when it is not in there.
int septets(QChar each) {
    static const QString basic =
        u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        u"ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    static const QString extension = u"\f^{}\\[~]|€"_s;
    if (basic.contains(each))
        return 1;
    return extension.contains(each) ? 2 : 0;
}

/// Units of each character that a part may not split.
QList<int> unitsOf(const QString& text, SmsCoding coding) {
    QList<int> units;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (coding == SmsCoding::Gsm7) {
            units << septets(text[i]);
            continue;
        }
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        units << (isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    return units;
}

void countParts(SmsCost& cost, const QList<int>& units, const PartSize& size) {
    for (const int each : units)
        cost.units += each;
    cost.left = size.alone - cost.units;
    cost.parts = cost.units > 0 ? 1 : 0;
    if (cost.left >= 0)
        return;
    int used = 0;
    for (const int each : units) {
        if (used + each > size.joined) {
            ++cost.parts;
            used = 0;
        }
        used += each;
    }
    cost.left = size.joined - used;
}

} // namespace

SmsCost smsCost(const QString& text) {
    SmsCost cost;
    const auto other = std::find_if(text.begin(), text.end(), [](QChar each) { return septets(each) == 0; });
    if (other != text.end()) {
        cost.coding = SmsCoding::Ucs2;
        const auto at = static_cast<qsizetype>(other - text.begin());
        cost.costly = text.mid(at, other->isHighSurrogate() ? 2 : 1);
    }
    countParts(cost, unitsOf(text, cost.coding), cost.coding == SmsCoding::Gsm7 ? kGsm : kUcs);
    return cost;
}

QString withGsmLetters(const QString& text) {
    static const QHash<QChar, QString> known{
        {u'“', u"\""_s}, {u'”', u"\""_s}, {u'„', u"\""_s}, {u'«', u"\""_s},  {u'»', u"\""_s},     {u'‘', u"'"_s},
        {u'’', u"'"_s},  {u'–', u"-"_s},  {u'—', u"-"_s},  {u'…', u"..."_s}, {u'\u00a0', u" "_s}, {u'\t', u" "_s},
        {u'•', u"-"_s},  {u'ç', u"Ç"_s},  {u'º', u"o"_s},  {u'ª', u"a"_s},   {u'´', u"'"_s},      {u'`', u"'"_s}};
    QString plain;
    for (const QChar each : text) {
        const QChar base = each.decompositionTag() == QChar::Canonical ? each.decomposition().at(0) : each;
        if (septets(each) > 0)
            plain += each;
        else if (known.contains(each))
            plain += known[each];
        else
            plain += septets(base) > 0 ? base : each;
    }
    return plain;
}

bool isSmsReference(QStringView reference) {
    static const QRegularExpression form(u"^[A-Za-z0-9-]{1,64}\\z"_s);
    return form.match(reference).hasMatch();
}

bool isSmsNumber(QStringView number) {
    static const QRegularExpression form(u"^\\+[0-9]{7,15}\\z"_s);
    return form.match(number).hasMatch();
}

} // namespace messaging
