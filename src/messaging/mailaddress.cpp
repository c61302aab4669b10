#include "messaging/mailaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

constexpr qsizetype kLocalBytes = 64;
constexpr qsizetype kDomainBytes = 255;
constexpr qsizetype kLabelBytes = 63;

/// White space, controls, format characters (which hide or reorder text), private and unassigned code points.
bool isHidden(QChar each) {
    switch (each.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// RFC 5322 atext and, by RFC 6532, every visible character beyond ASCII.
bool isAtomText(QChar each) {
    if (each.unicode() >= 0x80)
        return !isHidden(each);
    return (each >= u'a' && each <= u'z') || (each >= u'A' && each <= u'Z') || each.isDigit() ||
           u"!#$%&'*+-/=?^_`{|}~"_s.contains(each);
}

bool isLocalPart(QStringView local) {
    if (local.isEmpty() || local.toUtf8().size() > kLocalBytes)
        return false;
    const auto atoms = local.split(u'.');
    return std::all_of(atoms.begin(), atoms.end(), [](QStringView atom) {
        return !atom.isEmpty() && std::all_of(atom.begin(), atom.end(), isAtomText);
    });
}

bool isLabelCharacter(QChar each) {
    if (each.unicode() >= 0x80)
        return each.isLetterOrNumber() || each.isMark();
    return each.isLetterOrNumber() || each == u'-';
}

bool isDomain(QStringView domain) {
    if (domain.isEmpty() || domain.toUtf8().size() > kDomainBytes)
        return false;
    const auto labels = domain.split(u'.');
    return std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.toUtf8().size() <= kLabelBytes && !label.startsWith(u'-') &&
               !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), isLabelCharacter);
    });
}

bool isDirectionMark(QChar each) {
    const char16_t code = each.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f;
}

} // namespace

bool isMailAddress(QStringView text) {
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && text.isValidUtf16() && isLocalPart(text.left(at)) && isDomain(text.mid(at + 1));
}

QString domainOf(const QString& address) {
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.mid(at + 1).toLower();
}

bool isSameMailbox(const QString& one, const QString& other) {
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

QString onOneLine(const QString& text) {
    QString line = text;
    for (QChar& each : line)
        if (each.category() == QChar::Other_Control || each.category() == QChar::Separator_Line ||
            each.category() == QChar::Separator_Paragraph || isDirectionMark(each))
            each = u' ';
    return line;
}

} // namespace messaging
