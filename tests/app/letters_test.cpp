#include "app/letters.h"

#include "app/contactpoints.h"
#include "app/lettervalues.h"
#include "messaging/smstext.h"
#include "messaging/template.h"
#include "store/unitofwork.h"
#include "support/strings.h"
#include "support/teststore.h"
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using core::Medium;
using core::Purpose;
using support::valueOf;

namespace {

QHash<QString, QString> values() {
    return {{u"company.name"_s, u"Hogar S.A."_s},
            {u"case.number"_s, u"R-2026-000123"_s},
            {u"case.summary"_s, u"El técnico no llegó"_s},
            {u"case.details"_s, u"Esperó toda la mañana.\nNadie llamó."_s},
            {u"case.due"_s, u"viernes 27 de noviembre, 14:20"_s},
            {u"customer.name"_s, u"Ana {{company.name}} Ruiz"_s},
            {u"member.name"_s, u"Taller Norte"_s},
            {u"code"_s, u"4821"_s}};
}

core::Result<app::Letter> written(store::Session& session, Purpose purpose, Medium medium, const QString& language) {
    return store::read(session, [&] { return app::letterFor(session, {purpose, medium, language}, values()); });
}

} // namespace

TEST_CASE("every shipped text uses only names that its purpose has, and there is one in each language") {
    const QDir folder(QStringLiteral(REPARO_SOURCE_DIR "/resources/templates/es"));
    const QStringList files = folder.entryList({u"*.txt"_s});
    REQUIRE(files.size() >= 25);
    CHECK(QDir(folder.path() + u"/../en"_s).entryList({u"*.txt"_s}) == files);
    for (const QString& language : {u"es"_s, u"en"_s})
        for (const QString& name : files) {
            INFO(name.toStdString());
            QFile file(folder.path() + u"/../"_s + language + u'/' + name);
            REQUIRE(file.open(QIODevice::ReadOnly));
            const auto purpose = core::fromCode<Purpose>(name.section(u'.', 0, 0));
            REQUIRE(purpose);
            const QStringList known = app::letterNames(*purpose);
            const auto parsed = valueOf(messaging::Template::parse(QString::fromUtf8(file.readAll())));
            CHECK(messaging::unknownNames(parsed, QSet<QString>(known.begin(), known.end())).isEmpty());
        }
}

TEST_CASE("a mail has its first line as subject, and what a customer wrote is never read as a name") {
    support::TestStore store(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto receipt = [&](const QString& language) {
        return written(store.session(), Purpose::Receipt, Medium::Email, language);
    };
    const app::Letter letter = valueOf(receipt(u"es"_s));
    CHECK(letter.subject == u"Recibimos su caso R-2026-000123"_s);
    CHECK(letter.body.startsWith(u"Hola, Ana {{company.name}} Ruiz:"_s));
    CHECK(letter.body.contains(u"viernes 27 de noviembre, 14:20"_s));
    CHECK(valueOf(receipt(u"en"_s)).subject ==
          u"We received your case R-2026-000123"_s);
    CHECK(valueOf(receipt(u"pt"_s)) == letter);
}

TEST_CASE("a text message to the network fits and says how to answer; what is not known is a dash") {
    support::TestStore store(store::Engine::Sqlite);
    const app::Letter letter = valueOf(written(store.session(), Purpose::Escalation, Medium::Sms, u"es"_s));
    CHECK(letter.subject.isEmpty());
    CHECK(letter.body.contains(u"ACEPTO 4821"_s));
    CHECK(messaging::smsCost(letter.body).coding == messaging::SmsCoding::Gsm7);
    CHECK(messaging::smsCost(letter.body).parts <= 2);
    const app::Letter mail = valueOf(written(store.session(), Purpose::Escalation, Medium::Email, u"es"_s));
    CHECK(mail.body.contains(u"Cliente: Ana {{company.name}} Ruiz, –"_s));
    CHECK(written(store.session(), Purpose::Escalation, Medium::Call, u"es"_s).error().rule == u"letter.none"_s);
}

TEST_CASE("who gave no name is not called by their phone or address") {
    app::Company company;
    company.zone = "America/Bogota";
    core::Party nobody;
    nobody.contacts = {{{}, {}, core::ContactKind::Phone, u"300 555 0142"_s, u"+573005550142"_s}};
    nobody.name = app::nameByContact(nobody.contacts.first());
    const core::Case subject;
    const auto nameIn = [&](const QString& language) {
        return app::letterValues({company, subject, {}, nobody, u"Ana"_s, language}).value(u"customer.name"_s);
    };
    CHECK(nameIn(u"es"_s) == u"señora o señor");
    CHECK(nameIn(u"en"_s) == u"customer");
    nobody.name = u"Rosa Peña"_s;
    CHECK(nameIn(u"es"_s) == u"Rosa Peña");
}
