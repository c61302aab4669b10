#include "messaging/smsorder.h"

#include "core/fold.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

SmsVerb verbOf(const QString& words) {
    static const QRegularExpression decline(u"^(no (acept|accept)|rechaz|declin|reject)"_s);
    static const QRegularExpression accept(u"^(acept|accept)"_s);
    if (decline.match(words).hasMatch())
        return SmsVerb::Decline;
    return accept.match(words).hasMatch() ? SmsVerb::Accept : SmsVerb::Resolve;
}

} // namespace

SmsOrder smsOrder(const QString& text) {
    // Letters with their accents as one character each, so that positions in the folded text are those of the text.
    const QString typed = text.normalized(QString::NormalizationForm_C).simplified();
    QString plain;
    for (const QChar each : typed) {
        const QString letter = core::folded(QStringView(&each, 1));
        plain += letter.size() == 1 ? letter[0] : each.toLower();
    }
    static const QRegularExpression order(
        u"^[\"'¡*#.]*(no acepto|no acepta|no aceptamos|no "
        u"accept|acepto|acepta|aceptado|aceptada|aceptamos|accept|accepted|"
        u"rechazo|rechazado|rechazamos|decline|declined|reject|rejected|resuelto|resuelta|resolvido|resolved|solved|"
        u"solucionado|solucionada)[\\s:.,;#-]*(?:(?:el|la|the)\\s+)?(?:(?:caso|codigo|case|code|numero|number|no\\.?|"
        u"nro\\.?)"
        u"[\\s:.#]*)*([0-9]{3,9})(?![0-9])[\\s:.,;!-]*"_s);
    const auto match = order.match(plain);
    if (!match.hasMatch())
        return {SmsVerb::None, {}, text};
    const QString rest = typed.mid(match.capturedEnd(0)).trimmed();
    static const QRegularExpression another(u"^(y|and|,)?\\s*[0-9]{3,9}\\s*$"_s);
    if (another.match(rest).hasMatch())
        return {SmsVerb::None, {}, text};
    return {verbOf(match.captured(1)), match.captured(2), rest};
}

} // namespace messaging
