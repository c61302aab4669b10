#include "messaging/htmltokens.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

/// U+00A0 to U+00FF in order.
constexpr auto kLatinNames =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
    "micro "
    "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
    "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
    "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
    "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute "
    "thorn yuml";

const QHash<QString, char16_t>& names() {
    static const auto all = [] {
        QHash<QString, char16_t> known{
            {u"amp"_s, u'&'},   {u"lt"_s, u'<'},     {u"gt"_s, u'>'},    {u"quot"_s, u'"'},  {u"apos"_s, u'\''},
            {u"euro"_s, u'€'},  {u"hellip"_s, u'…'}, {u"ndash"_s, u'–'}, {u"mdash"_s, u'—'}, {u"lsquo"_s, u'‘'},
            {u"rsquo"_s, u'’'}, {u"ldquo"_s, u'“'},  {u"rdquo"_s, u'”'}, {u"bull"_s, u'•'},  {u"trade"_s, u'™'},
            {u"rarr"_s, u'→'},  {u"larr"_s, u'←'},   {u"ensp"_s, u' '},  {u"emsp"_s, u' '},  {u"thinsp"_s, u' '}};
        char16_t code = 0xa0;
        for (const QString& each : QString::fromLatin1(kLatinNames).split(u' '))
            known[each] = code++;
        return known;
    }();
    return all;
}

/// Of "#243" or "#xf3"; nothing for what is no character.
QString numbered(QStringView reference) {
    const bool isHex = reference.size() > 1 && reference[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = reference.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (!isCharacter)
        return isNumber ? QString(QChar::ReplacementCharacter) : QString();
    const char32_t one = code;
    return QString::fromUcs4(&one, 1);
}

} // namespace

QString withoutEntities(const QString& text) {
    constexpr qsizetype kLongest = 12;
    if (!text.contains(u'&'))
        return text;
    QString resolved;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'&' ? QStringView(text).mid(at, kLongest).indexOf(u';') : -1;
        const QStringView name = end > 1 ? QStringView(text).mid(at + 1, end - 1) : QStringView();
        QString character;
        if (name.startsWith(u'#'))
            character = numbered(name);
        else if (const auto known = names().constFind(name.toString()); known != names().constEnd())
            character = QChar(*known);
        resolved += character.isEmpty() ? QString(text[at]) : character;
        at += character.isEmpty() ? 0 : end;
    }
    return resolved;
}

} // namespace messaging
