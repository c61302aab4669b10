#include "app/letters.h"

#include "messaging/smstext.h"
#include "messaging/template.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// resources/templates/LANGUAGE/PURPOSE.MEDIUM.txt; of mail the first line is the subject.
QString sourceOf(core::Purpose purpose, core::Medium medium, const QString& language) {
    QFile file(u":/templates/%1/%2.%3.txt"_s.arg(language == u"en"_s ? u"en"_s : u"es"_s, core::toCode(purpose),
                                                 core::toCode(medium)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

core::Result<QString> filled(const QString& source, const QHash<QString, QString>& values) {
    return messaging::Template::parse(source).and_then(
        [&](const messaging::Template& parsed) { return parsed.render(values); });
}

} // namespace

QStringList letterNames(core::Purpose purpose) {
    QStringList names{u"company.name"_s, u"case.number"_s, u"case.summary"_s, u"case.details"_s,
                      u"case.topic"_s,   u"case.due"_s,    u"customer.name"_s};
    if (purpose == core::Purpose::Escalation)
        names << u"customer.phone"_s << u"member.name"_s << u"code"_s;
    if (purpose == core::Purpose::Reminder) // what reaches a member beside the order names no customer
        return {u"company.name"_s, u"case.number"_s, u"case.summary"_s, u"member.name"_s, u"code"_s, u"member.due"_s};
    if (purpose == core::Purpose::MemberQuestion)
        return {u"company.name"_s, u"case.number"_s, u"case.summary"_s, u"member.name"_s, u"code"_s, u"question"_s};
    return names;
}

core::Result<Letter> letterFor(core::Purpose purpose, core::Medium medium, const QString& language,
                               const QHash<QString, QString>& values) {
    const QString source = sourceOf(purpose, medium, language);
    if (source.isEmpty())
        return core::fail(core::ErrorCode::NotFound, u"letter.none"_s, core::toCode(purpose));
    QHash<QString, QString> all;
    for (const QString& name : letterNames(purpose))
        all[name] = values.value(name).trimmed().isEmpty() ? u"–"_s : values.value(name).trimmed();
    const bool isMail = medium == core::Medium::Email;
    const auto subject = isMail ? filled(source.section(u'\n', 0, 0), all) : core::Result<QString>(QString());
    if (!subject)
        return tl::unexpected<core::Error>(subject.error());
    return filled(isMail ? source.section(u'\n', 1).trimmed() : source, all).map([&](const QString& body) {
        return Letter{subject->simplified(), isMail ? body : messaging::withGsmLetters(body)};
    });
}

} // namespace app
