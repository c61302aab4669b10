#include "app/texts.h"

#include "commanddesk.h"
#include "store/changelog.h"

using namespace Qt::StringLiterals;
using commandtest::CommandDesk;
using core::Medium;
using core::MessageText;
using core::Purpose;
using support::valueOf;

namespace {

MessageText progress(const QString& body) {
    return {{Purpose::Progress, Medium::Email, u"es"_s}, 0, u"Su caso {{case.number}}"_s, body, {}, {}};
}

core::Result<MessageText> save(CommandDesk& desk, const MessageText& text) {
    return app::saveText(desk.session(), desk.clock, desk.quality, text, u"test"_s);
}

} // namespace

TEST_CASE("every purpose has shipped texts in both languages until the company writes its own") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto before = valueOf(app::readTexts(desk.session(), desk.advisor));
    CHECK(before.size() == 58);
    for (const MessageText& each : before) {
        INFO(core::toCode(each.key.purpose).toStdString() << core::toCode(each.key.medium).toStdString());
        CHECK(app::faultsOf(each).isEmpty());
        CHECK(each.version == 0);
    }
    const MessageText saved = valueOf(save(desk, progress(u"Hola, {{customer.name}}: {{progress.news}}"_s)));
    CHECK(saved.version == 1);
    CHECK(saved.savedBy == desk.quality.id);
    CHECK(valueOf(app::readTexts(desk.session(), desk.advisor)).size() == 58);
    const auto versions = valueOf(app::readTextVersions(desk.session(), desk.advisor, saved.key));
    REQUIRE(versions.size() == 2);
    CHECK(versions[0] == saved);
    CHECK(versions[1].version == 0);
    const auto draft = valueOf(app::draftLetter(desk.session(), desk.advisor, desk.bus().company(), desk.clock.now(),
                                                {desk.logged(), Purpose::Progress, Medium::Email, {}}));
    CHECK(draft.text.letter.body == u"Hola, Rosa Peña: {{progress.news}}"_s);
    CHECK(draft.text.missing == QStringList{u"progress.news"_s});
}

TEST_CASE("a text with an unknown name or open braces is refused with its place, and saved by whoever may") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto refused = [&](const MessageText& text) {
        const auto saved = save(desk, text);
        if (saved)
            return QString();
        return saved.error().fields.value(0).field + u':' + saved.error().rule + u' ' + saved.error().detail;
    };
    CHECK(refused(progress(u"Hola\n  {{custmer.name}}"_s)) == u"body:template_unknown 2:3 {{custmer.name}}");
    CHECK(refused(progress(u"Hola {{customer.name"_s)) == u"body:template_unclosed 1:6");
    CHECK(refused(progress(u"Hola }}"_s)) == u"body:template_unopened 1:6");
    CHECK(refused(progress(u"  "_s)) == u"body:invalid ");
    MessageText headless = progress(u"Hola"_s);
    headless.subject.clear();
    CHECK(refused(headless) == u"subject:invalid ");
    CHECK(refused(progress(u"{{improvement.change}}"_s)).contains(u"template_unknown"_s)); // of another purpose
    CHECK(app::saveText(desk.session(), desk.clock, desk.advisor, progress(u"Hola"_s), u"test"_s).error().code ==
          core::ErrorCode::Denied);
}

TEST_CASE("who saves second over the same version is told, and nothing is lost") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    REQUIRE(save(desk, progress(u"uno"_s)));
    const auto late = save(desk, progress(u"dos"_s));
    CHECK(late.error().rule == u"text.changed_since");
    MessageText again = progress(u"dos"_s);
    again.version = 1;
    CHECK(valueOf(save(desk, again)).version == 2);
}

TEST_CASE("a preview shows the names that a case has no value for") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.logged();
    const auto shown = valueOf(app::previewText(desk.session(), desk.quality, desk.bus().company(), desk.clock.now(),
                                                progress(u"{{case.summary}} {{progress.news}}"_s), id));
    CHECK(shown.letter.body == u"The parcel never came {{progress.news}}");
    CHECK(shown.missing == QStringList{u"progress.news"_s});
}

TEST_CASE("phrases are the shipped ones, with the company's own in their place") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto textOf = [&](const QString& key) {
        for (const core::StoredPhrase& each : valueOf(app::readPhrases(desk.session(), desk.advisor)))
            if (each.key == key && each.language == u"es")
                return each.text;
        return QString();
    };
    const auto set = [&](const QString& key, const QString& text) {
        return app::savePhrase(desk.session(), desk.clock, desk.supervisor, {key, u"es"_s, text, false}, u"test"_s);
    };
    const QString shipped = textOf(u"disculpa"_s);
    CHECK(shipped.contains(u"Lamentamos"_s));
    REQUIRE(set(u"disculpa"_s, u"Nos duele lo que pasó."_s));
    CHECK(textOf(u"disculpa"_s) == u"Nos duele lo que pasó.");
    REQUIRE(set(u"disculpa"_s, {}));
    CHECK(textOf(u"disculpa"_s).isEmpty());
    REQUIRE(set(u"nuestra"_s, u"Nuestra frase"_s));
    REQUIRE(set(u"nuestra"_s, {}));
    CHECK(textOf(u"nuestra"_s).isEmpty());
    CHECK(set(u"con espacio"_s, u"x"_s).error().fields.value(0).rule == u"phrase_key");
    CHECK(set(u"a"_s, u"{{nobody}}"_s).error().fields.value(0).rule == u"template_unknown");
}
