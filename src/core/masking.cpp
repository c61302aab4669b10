#include "core/masking.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString dots() { return u"•••"_s; }

} // namespace

QString maskedName(const QString& name) {
    QStringList initials;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts))
        if (word.front().isLetterOrNumber())
            initials << word.first(word.front().isHighSurrogate() ? 2 : 1).toUpper() + u'.';
    return initials.join(u' ');
}

QString maskedPhone(const QString& phone) {
    QString digits;
    for (const QChar each : phone)
        if (each.isDigit())
            digits += each;
    if (digits.isEmpty())
        return {};
    if (digits.size() < 9)
        return dots() + u' ' + digits.last(std::min<qsizetype>(2, digits.size() - 1));
    // An international number: country (what stands before ten digits of its own), then the network's three.
    const bool isInternational = phone.trimmed().startsWith(u'+') && digits.size() > 10;
    const QString country = isInternational ? u'+' + digits.first(digits.size() - 10) + u' ' : QString();
    return country + digits.sliced(std::max<qsizetype>(0, digits.size() - 10), 3) + u' ' + dots() + u' ' +
           digits.last(4);
}

QString maskedMail(const QString& mail) {
    return mail.isEmpty() ? QString() : mail.first(mail.front().isHighSurrogate() ? 2 : 1) + dots() + u"@…"_s;
}

Party masked(const Party& party) {
    Party shown = party;
    shown.name = maskedName(party.name);
    shown.document.clear();
    shown.contacts.clear();
    for (ContactPoint each : party.contacts) {
        if (each.kind == ContactKind::Phone)
            each.value = maskedPhone(each.normalized.isEmpty() ? each.value : each.normalized);
        else if (each.kind == ContactKind::Email)
            each.value = maskedMail(each.value);
        else
            continue;
        each.normalized.clear();
        shown.contacts << each;
    }
    return shown;
}

} // namespace core
