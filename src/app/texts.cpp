#include "app/texts.h"

#include "app/casereads.h"
#include "app/fieldrules.h"
#include "core/permissions.h"
#include "messaging/template.h"
#include "store/changelog.h"
#include "store/texttable.h"
#include "store/unitofwork.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Medium;
using core::MessageText;
using core::StoredPhrase;

const QStringList kLanguages{QStringLiteral("es"), QStringLiteral("en")};

core::Result<void> mayRead(const core::User& reader) {
    const auto writes = core::mayDo(reader, core::Verb::SendMessage);
    return writes ? writes : core::mayDo(reader, core::Verb::ManageTexts);
}

void log(store::Session& session, const core::Clock& clock, const core::User& actor, const QString& origin,
         const QString& entity, int version) {
    store::Change change{0, clock.now(), actor.id, origin, entity, 0, version, u"save"_s};
    store::appendChange(session, change);
}

QList<MessageText> textsOf(store::Session& session) {
    const QList<MessageText> own = store::findTexts(session);
    QList<MessageText> texts;
    for (const auto& [purpose, purposeCode] : core::Codes<core::Purpose>::table)
        for (const auto& [medium, mediumCode] : core::Codes<Medium>::table)
            for (const QString& language : kLanguages) {
                const core::TextKey key{purpose, medium, language};
                const auto mine = std::ranges::find(own, key, &MessageText::key);
                if (mine != own.end())
                    texts << *mine;
                else if (const auto shipped = shippedText(key))
                    texts << *shipped;
            }
    return texts;
}

TextFault placed(const QString& field, const QString& rule, const QString& place, const QString& name = {}) {
    return {field, rule, place.section(u':', 0, 0).toInt(), place.section(u':', 1).toInt(), name};
}

QString placeOf(const QString& source, qsizetype at) {
    const QStringView before = QStringView(source).left(at);
    return u"%1:%2"_s.arg(before.count(u'\n') + 1).arg(at - before.lastIndexOf(u'\n'));
}

QList<TextFault> faultsIn(const QString& field, const QString& source, core::Purpose purpose) {
    const auto parsed = messaging::Template::parse(source);
    if (!parsed)
        return {placed(field, parsed.error().fields.first().rule, parsed.error().detail)};
    const QStringList known = letterNames(purpose);
    QList<TextFault> faults;
    for (const QString& each : messaging::unknownNames(*parsed, QSet<QString>(known.begin(), known.end()))) {
        const QRegularExpression mark(u"\\{\\{\\s*%1\\s*\\}\\}"_s.arg(QRegularExpression::escape(each)));
        const QString place = placeOf(source, mark.match(source).capturedStart());
        faults << placed(field, u"template_unknown"_s, place, each);
    }
    return faults;
}

core::Error errorOf(const TextFault& fault) {
    QString place = fault.line > 0 ? u"%1:%2"_s.arg(fault.line).arg(fault.column) : QString();
    if (!fault.name.isEmpty())
        place += u" {{%1}}"_s.arg(fault.name);
    const bool isPlaced = fault.line > 0;
    return {core::ErrorCode::Invalid, isPlaced ? fault.rule : u"invalid"_s, place, {{fault.field, fault.rule}}};
}

/// {"disculpa": "Lamentamos …"} of each language.
QList<StoredPhrase> shippedPhrases() {
    QList<StoredPhrase> phrases;
    for (const QString& language : kLanguages) {
        QFile file(u":/phrases/%1.json"_s.arg(language));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (auto each = all.begin(); each != all.end(); ++each)
            phrases << StoredPhrase{each.key(), language, each->toString(), true};
    }
    return phrases;
}

QList<StoredPhrase> phrasesOf(store::Session& session) {
    QList<StoredPhrase> phrases = shippedPhrases();
    for (const StoredPhrase& own : store::findPhrases(session)) {
        phrases.removeIf(
            [&](const StoredPhrase& each) { return each.key == own.key && each.language == own.language; });
        if (!own.text.isEmpty())
            phrases << own;
    }
    std::ranges::sort(phrases, {}, [](const StoredPhrase& each) { return std::pair(each.key, each.language); });
    return phrases;
}

QList<core::FieldError> errorsOf(const StoredPhrase& phrase) {
    static const QRegularExpression form(u"\\A[\\p{L}\\p{N}_-]{1,40}\\z"_s);
    QList<core::FieldError> errors;
    if (!form.match(phrase.key).hasMatch())
        errors << core::FieldError{u"key"_s, u"phrase_key"_s};
    if (!kLanguages.contains(phrase.language))
        errors << core::FieldError{u"language"_s, u"code"_s};
    if (phrase.text.size() > limits::kText)
        errors << core::FieldError{u"text"_s, u"too_long"_s};
    for (const TextFault& each : faultsIn(u"text"_s, phrase.text, core::Purpose::Receipt))
        errors << core::FieldError{each.field, each.rule};
    return errors;
}

} // namespace

core::Result<QList<MessageText>> readTexts(store::Session& session, const core::User& reader) {
    if (const auto allowed = mayRead(reader); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<QList<MessageText>> { return textsOf(session); });
}

core::Result<QList<MessageText>> readTextVersions(store::Session& session, const core::User& reader,
                                                  const core::TextKey& key) {
    if (const auto allowed = mayRead(reader); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<QList<MessageText>> {
        QList<MessageText> versions = store::findTextVersions(session, key);
        if (const auto shipped = shippedText(key))
            versions << *shipped;
        return versions;
    });
}

QList<TextFault> faultsOf(const MessageText& text) {
    QList<TextFault> faults;
    const bool needsSubject = hasSubject(text.key.medium);
    if (needsSubject && text.subject.trimmed().isEmpty())
        faults << TextFault{u"subject"_s, u"required"_s, 0, 0, {}};
    if (text.subject.size() > limits::kLine)
        faults << TextFault{u"subject"_s, u"too_long"_s, 0, 0, {}};
    if (needsSubject)
        faults << faultsIn(u"subject"_s, text.subject, text.key.purpose);
    if (text.body.trimmed().isEmpty())
        faults << TextFault{u"body"_s, u"required"_s, 0, 0, {}};
    if (text.body.size() > limits::kText)
        faults << TextFault{u"body"_s, u"too_long"_s, 0, 0, {}};
    return faults << faultsIn(u"body"_s, text.body, text.key.purpose);
}

core::Result<MessageText> saveText(store::Session& session, const core::Clock& clock, const core::User& actor,
                                   const MessageText& text, const QString& origin) {
    if (const auto allowed = core::mayDo(actor, core::Verb::ManageTexts); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    if (!kLanguages.contains(text.key.language))
        return core::invalid({{u"language"_s, u"code"_s}});
    if (const auto faults = faultsOf(text); !faults.isEmpty())
        return tl::unexpected<core::Error>(errorOf(faults.first()));
    return store::write(session, [&]() -> core::Result<MessageText> {
        const auto newest = store::findText(session, text.key);
        MessageText saved = text;
        saved.version = text.version + 1;
        saved.subject = hasSubject(text.key.medium) ? text.subject.trimmed() : QString();
        saved.body = text.body.trimmed();
        saved.savedBy = actor.id;
        saved.savedAt = clock.now();
        if ((newest ? newest->version : 0) != text.version || !store::insertText(session, saved))
            return core::fail(core::ErrorCode::Conflict, u"text.changed_since"_s);
        log(session, clock, actor, origin, u"text"_s, saved.version);
        return saved;
    });
}

core::Result<QList<StoredPhrase>> readPhrases(store::Session& session, const core::User& reader) {
    if (const auto allowed = mayRead(reader); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<QList<StoredPhrase>> { return phrasesOf(session); });
}

core::Result<void> savePhrase(store::Session& session, const core::Clock& clock, const core::User& actor,
                              const StoredPhrase& phrase, const QString& origin) {
    if (const auto allowed = core::mayDo(actor, core::Verb::ManageTexts); !allowed)
        return allowed;
    if (const auto errors = errorsOf(phrase); !errors.isEmpty())
        return core::invalid(errors);
    return store::write(session, [&]() -> core::Result<void> {
        const auto shipped = shippedPhrases();
        const bool isShipped = std::ranges::any_of(shipped, [&](const StoredPhrase& each) {
            return each.key == phrase.key && each.language == phrase.language;
        });
        if (phrase.text.trimmed().isEmpty() && !isShipped)
            store::deletePhrase(session, phrase.key, phrase.language);
        else
            store::writePhrase(session, {phrase.key, phrase.language, phrase.text.trimmed(), false});
        log(session, clock, actor, origin, u"phrase"_s, 0);
        return {};
    });
}

} // namespace app
