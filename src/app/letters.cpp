#include "app/letters.h"

#include "messaging/smstext.h"
#include "messaging/template.h"
#include "store/texttable.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// resources/templates/LANGUAGE/PURPOSE.MEDIUM.txt; of mail and letters the first line is the subject.
QString sourceOf(const core::TextKey& key) {
    QFile file(u":/templates/%1/%2.%3.txt"_s.arg(key.language, core::toCode(key.purpose), core::toCode(key.medium)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

core::TextKey spoken(core::TextKey key) {
    if (key.language != u"en"_s)
        key.language = u"es"_s;
    return key;
}

core::Result<QString> filled(const QString& source, const QHash<QString, QString>& values) {
    return messaging::Template::parse(source).and_then(
        [&](const messaging::Template& parsed) { return parsed.render(values); });
}

core::Result<Letter> render(const core::MessageText& text, const QHash<QString, QString>& values) {
    const auto subject = filled(text.subject, values);
    if (!subject)
        return tl::unexpected<core::Error>(subject.error());
    return filled(text.body, values).map([&](const QString& body) {
        const bool isSms = text.key.medium == core::Medium::Sms;
        return Letter{subject->simplified(), isSms ? messaging::withGsmLetters(body) : body};
    });
}

} // namespace

QStringList letterNames(core::Purpose purpose) {
    QStringList names{u"company.name"_s, u"case.number"_s,   u"case.summary"_s,  u"case.details"_s, u"case.topic"_s,
                      u"case.due"_s,     u"case.received"_s, u"customer.name"_s, u"agent.name"_s};
    switch (purpose) {
    case core::Purpose::Progress:
        return names << u"progress.news"_s;
    case core::Purpose::Question:
        return names << u"question.text"_s;
    case core::Purpose::Resolution:
        return names << u"case.answer"_s;
    case core::Purpose::Extension:
        return names << u"extension.reason"_s << u"extension.until"_s;
    case core::Purpose::Improvement:
        return names << u"improvement.change"_s;
    case core::Purpose::Receipt:
        return names;
    case core::Purpose::Reminder: // what reaches a member beside the order names no customer
        return {u"company.name"_s, u"case.number"_s, u"case.summary"_s, u"member.name"_s, u"code"_s, u"member.due"_s};
    case core::Purpose::MemberQuestion:
        return {u"company.name"_s, u"case.number"_s, u"case.summary"_s, u"member.name"_s, u"code"_s, u"question"_s};
    default:
        return names << u"customer.phone"_s << u"member.name"_s << u"code"_s;
    }
}

bool hasSubject(core::Medium medium) { return medium == core::Medium::Email || medium == core::Medium::Letter; }

std::optional<core::MessageText> shippedText(const core::TextKey& wanted) {
    const core::TextKey key = spoken(wanted);
    const QString source = sourceOf(key);
    if (source.isEmpty())
        return std::nullopt;
    core::MessageText text;
    text.key = key;
    text.subject = hasSubject(key.medium) ? source.section(u'\n', 0, 0) : QString();
    text.body = hasSubject(key.medium) ? source.section(u'\n', 1).trimmed() : source;
    return text;
}

std::optional<core::MessageText> textFor(store::Session& session, const core::TextKey& key) {
    const auto own = store::findText(session, spoken(key));
    return own ? own : shippedText(key);
}

core::Result<Letter> letterFor(store::Session& session, const core::TextKey& key,
                               const QHash<QString, QString>& values) {
    const auto text = textFor(session, key);
    if (!text)
        return core::fail(core::ErrorCode::NotFound, u"letter.none"_s, core::toCode(key.purpose));
    QHash<QString, QString> all;
    for (const QString& name : letterNames(key.purpose))
        all[name] = values.value(name).trimmed().isEmpty() ? u"–"_s : values.value(name).trimmed();
    return render(*text, all);
}

core::Result<OpenLetter> openLetter(const core::MessageText& text, const QHash<QString, QString>& values) {
    const auto subject = messaging::Template::parse(text.subject);
    if (!subject)
        return tl::unexpected<core::Error>(subject.error());
    const auto body = messaging::Template::parse(text.body);
    if (!body)
        return tl::unexpected<core::Error>(body.error());
    OpenLetter open;
    QHash<QString, QString> all;
    for (const QString& name : subject->names() + body->names()) {
        const QString value = values.value(name).trimmed();
        all[name] = value.isEmpty() ? u"{{%1}}"_s.arg(name) : value;
        if (value.isEmpty() && !open.missing.contains(name))
            open.missing << name;
    }
    return render(text, all).map([&](const Letter& letter) {
        open.letter = letter;
        return open;
    });
}

} // namespace app
