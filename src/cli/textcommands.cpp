#include "app/texts.h"
#include "cli/casefinder.h"
#include "cli/onverb.h"
#include "cli/timewords.h"
#include "cli/words.h"
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct TextOptions {
    QString purpose;
    QString medium;
    QString language;
    QString file;
    QString number;
    QString key;
    QString text;
};

core::TextKey keyOf(const TextOptions& options) {
    return {core::fromCode<core::Purpose>(options.purpose).value_or(core::Purpose::Receipt),
            core::fromCode<core::Medium>(options.medium).value_or(core::Medium::Email), options.language};
}

QJsonObject described(const core::MessageText& text, const app::Company& company) {
    QJsonObject json{{u"purpose"_s, core::toCode(text.key.purpose)},
                     {u"medium"_s, core::toCode(text.key.medium)},
                     {u"language"_s, text.key.language},
                     {u"version"_s, text.version},
                     {u"body"_s, text.body}};
    if (app::hasSubject(text.key.medium))
        json[u"subject"_s] = text.subject;
    if (text.savedAt)
        json[u"savedAt"_s] = text.savedAt->toIso();
    if (const core::User* by = company.user(text.savedBy))
        json[u"savedBy"_s] = by->login;
    return json;
}

QStringList rowOf(const core::MessageText& text, Desk& desk) {
    const QString version = text.version == 0 ? Words::tr("shipped") : QString::number(text.version);
    return {core::toCode(text.key.purpose),
            core::toCode(text.key.medium),
            text.key.language,
            version,
            text.savedAt ? showTime(*text.savedAt, desk.company().zone, desk.now()) : QString(),
            desk.company().userName(text.savedBy)};
}

Exit print(Desk& desk, Output& output, const core::Result<QList<core::MessageText>>& texts) {
    if (!texts)
        return output.refuse(texts.error());
    QList<QStringList> rows;
    for (const core::MessageText& each : *texts) {
        if (output.isJson())
            output.json(described(each, desk.company()));
        rows << rowOf(each, desk);
    }
    if (!output.isJson())
        output.text(table({Words::tr("For"), Words::tr("By"), Words::tr("Language"), Words::tr("Version"),
                           Words::tr("Saved"), Words::tr("Who")},
                          rows));
    return Exit::Done;
}

Exit list(Desk& desk, Output& output, const TextOptions&) {
    return print(desk, output, app::readTexts(desk.session(), desk.actor()));
}

Exit history(Desk& desk, Output& output, const TextOptions& options) {
    return print(desk, output, app::readTextVersions(desk.session(), desk.actor(), keyOf(options)));
}

/// The text as it is used now.
core::Result<core::MessageText> current(Desk& desk, const TextOptions& options) {
    const core::TextKey key = keyOf(options);
    return app::readTextVersions(desk.session(), desk.actor(), key)
        .and_then([&](const QList<core::MessageText>& versions) -> core::Result<core::MessageText> {
            if (versions.isEmpty())
                return core::fail(core::ErrorCode::NotFound, u"text.unknown"_s);
            return versions.first();
        });
}

QString written(const QString& subject, const QString& body, core::Medium medium) {
    return app::hasSubject(medium) ? subject + u"\n\n"_s + body : body;
}

Exit show(Desk& desk, Output& output, const TextOptions& options) {
    const auto text = current(desk, options);
    if (!text)
        return output.refuse(text.error());
    if (!output.isJson()) {
        output.text(written(text->subject, text->body, text->key.medium));
        return Exit::Done;
    }
    QJsonObject json = described(*text, desk.company());
    json[u"names"_s] = QJsonArray::fromStringList(app::letterNames(text->key.purpose));
    output.json(json);
    return Exit::Done;
}

/// As `text show` prints it: of mail and letters the first line is the subject.
core::Result<core::MessageText> fromFile(const TextOptions& options, core::MessageText text) {
    QFile file(options.file);
    const bool isOpen = options.file == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return core::fail(core::ErrorCode::NotFound, u"file.unreadable"_s, options.file);
    const QString source = QString::fromUtf8(file.readAll()).trimmed();
    const bool hasSubject = app::hasSubject(text.key.medium);
    text.subject = hasSubject ? source.section(u'\n', 0, 0).trimmed() : QString();
    text.body = hasSubject ? source.section(u'\n', 1).trimmed() : source;
    return text;
}

core::Result<core::MessageText> edited(Desk& desk, const TextOptions& options) {
    core::MessageText text;
    if (const auto now = current(desk, options))
        text = *now;
    else if (now.error().code != core::ErrorCode::NotFound)
        return now;
    text.key = keyOf(options);
    return options.file.isEmpty() ? core::Result<core::MessageText>(text) : fromFile(options, text);
}

Exit save(Desk& desk, Output& output, const TextOptions& options) {
    const auto saved = edited(desk, options).and_then([&](const core::MessageText& text) {
        return app::saveText(desk.session(), desk.clock(), desk.actor(), text, desk.origin());
    });
    if (!saved)
        return output.refuse(saved.error());
    if (output.isJson())
        output.json(described(*saved, desk.company()));
    else
        output.message(Words::tr("Saved as version %1.").arg(saved->version));
    return Exit::Done;
}

Exit preview(Desk& desk, Output& output, const TextOptions& options) {
    const auto filled = edited(desk, options).and_then([&](const core::MessageText& text) {
        return findCase(desk, options.number).and_then([&](core::CaseId id) {
            return app::previewText(desk.session(), desk.actor(), desk.company(), desk.now(), text, id);
        });
    });
    if (!filled)
        return output.refuse(filled.error());
    if (output.isJson()) {
        output.json({{u"subject"_s, filled->letter.subject},
                     {u"body"_s, filled->letter.body},
                     {u"missing"_s, QJsonArray::fromStringList(filled->missing)}});
        return Exit::Done;
    }
    output.text(written(filled->letter.subject, filled->letter.body, keyOf(options).medium));
    if (!filled->missing.isEmpty())
        output.message(Words::tr("Without value in this case: %1").arg(filled->missing.join(u", "_s)));
    return Exit::Done;
}

Exit listPhrases(Desk& desk, Output& output, const TextOptions& options) {
    const auto phrases = app::readPhrases(desk.session(), desk.actor());
    if (!phrases)
        return output.refuse(phrases.error());
    QList<QStringList> rows;
    for (const core::StoredPhrase& each : *phrases) {
        if (!options.language.isEmpty() && each.language != options.language)
            continue;
        if (output.isJson())
            output.json({{u"key"_s, each.key},
                         {u"language"_s, each.language},
                         {u"text"_s, each.text},
                         {u"shipped"_s, each.isShipped}});
        rows << QStringList{each.key, each.language, QString(each.text).replace(u'\n', u' ')};
    }
    if (!output.isJson())
        output.text(table({Words::tr("Key"), Words::tr("Language"), Words::tr("Text")}, rows));
    return Exit::Done;
}

Exit setPhrase(Desk& desk, Output& output, const TextOptions& options) {
    const core::StoredPhrase phrase{options.key, options.language, options.text, false};
    const auto saved = app::savePhrase(desk.session(), desk.clock(), desk.actor(), phrase, desk.origin());
    return saved ? Exit::Done : output.refuse(saved.error());
}

Exit removePhrase(Desk& desk, Output& output, const TextOptions& options) {
    const core::StoredPhrase phrase{options.key, options.language, {}, false};
    const auto saved = app::savePhrase(desk.session(), desk.clock(), desk.actor(), phrase, desk.origin());
    return saved ? Exit::Done : output.refuse(saved.error());
}

using Body = Exit (*)(Desk&, Output&, const TextOptions&);

CLI::App& addTextVerb(Program& program, CLI::App& group, const char* name, const QString& help, TextOptions*& options,
                      Body body) {
    CLI::App& verb = addVerb(group, name, help);
    const auto own = std::make_shared<TextOptions>();
    options = own.get();
    onVerb(program, verb, own, body);
    return verb;
}

void addKey(CLI::App& verb, TextOptions& options) {
    addCode(verb, "purpose", options.purpose, codesOf<core::Purpose>(), Words::tr("What it is for"))->required();
    addCode(verb, "medium", options.medium, codesOf<core::Medium>(), Words::tr("How it travels"))->required();
    addCode(verb, "language", options.language, {u"es"_s, u"en"_s}, Words::tr("Its language"))->required();
}

void addPhraseKey(CLI::App& verb, TextOptions& options) {
    addText(verb, "key", options.key, Words::tr("What is typed after ::"))->required()->type_name("KEY");
    addCode(verb, "language", options.language, {u"es"_s, u"en"_s}, Words::tr("Its language"))->required();
}

void addPhraseVerbs(Program& program) {
    CLI::App& group = addVerb(program.app, "phrase", Words::tr("Phrases that are inserted by typing ::key"));
    group.require_subcommand(1);
    TextOptions* options = nullptr;
    CLI::App& listing = addTextVerb(program, group, "list", Words::tr("All phrases"), options, listPhrases);
    addCode(listing, "--language", options->language, {u"es"_s, u"en"_s}, Words::tr("Only of this language"));
    CLI::App& setting = addTextVerb(program, group, "set", Words::tr("Write a phrase"), options, setPhrase);
    addPhraseKey(setting, *options);
    addText(setting, "text,--text", options->text, Words::tr("What is inserted"))->required();
    CLI::App& removing = addTextVerb(program, group, "remove", Words::tr("Take a phrase out"), options, removePhrase);
    addPhraseKey(removing, *options);
}

} // namespace

void addTextVerbs(Program& program) {
    CLI::App& group = addVerb(program.app, "text", Words::tr("What messages say, with names to be filled in"));
    group.require_subcommand(1);
    TextOptions* options = nullptr;
    addTextVerb(program, group, "list", Words::tr("All texts, and whose they are"), options, list);
    CLI::App& showing = addTextVerb(program, group, "show", Words::tr("One text"), options, show);
    addKey(showing, *options);
    CLI::App& telling =
        addTextVerb(program, group, "history", Words::tr("Its versions, newest first"), options, history);
    addKey(telling, *options);
    CLI::App& saving =
        addTextVerb(program, group, "save", Words::tr("The company's own version of a text"), options, save);
    addKey(saving, *options);
    addText(saving, "file", options->file, Words::tr("As text show prints it; - = stdin"))
        ->required()
        ->type_name("FILE");
    CLI::App& trying = addTextVerb(program, group, "preview", Words::tr("A text filled with a case"), options, preview);
    addKey(trying, *options);
    addText(trying, "number", options->number, Words::tr("The case's number"))->required()->type_name("NUMBER");
    addText(trying, "--file", options->file, Words::tr("Try this text instead; - = stdin"))->type_name("FILE");
    addPhraseVerbs(program);
}

} // namespace cli
