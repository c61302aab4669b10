#include "reparoctl.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

namespace {

/// A printable run without --json, in Spanish.
Answer inSpanish(const Reparoctl& ctl, const QStringList& arguments) {
    return ctl.runPlain(QStringList{u"--lang"_s, u"es"_s, u"--store"_s, ctl.store()} + arguments);
}

bool hasWord(const QByteArray& text, const char* word) { return text.contains(word); }

} // namespace

TEST_CASE("in Spanish lists and cases are Spanish to the last word, and can be asked for in these words") {
    Reparoctl ctl(u"2026-11-24T14:22:00-05:00"_s);
    ctl.createDemo();
    const QByteArray list = inSpanish(ctl, {u"case"_s, u"list"_s, u"--limit"_s, u"0"_s}).out;
    INFO(list.toStdString());
    CHECK(hasWord(list, "esperando_cliente"));
    CHECK(hasWord(list, "cerrado"));
    CHECK(hasWord(list, "cumplido"));
    for (const char* english : {"in_progress", "waiting_customer", "closed", " met ", " high "})
        CHECK_FALSE(hasWord(list, english));
    CHECK(inSpanish(ctl, {u"case"_s, u"list"_s, u"etapa:esperando_cliente"_s}).out.contains("esperando_cliente"));

    const QString number = ctl.run({u"case"_s, u"list"_s, u"status:closed"_s}).objects().first()[u"number"].toString();
    const QByteArray whole = inSpanish(ctl, {u"case"_s, u"show"_s, number}).out;
    INFO(whole.toStdString());
    for (const char* spanish : {"recibido", "resuelto", "cerrado"})
        CHECK(hasWord(whole, spanish));
    for (const char* english : {"received ", "resolved ", "first_contact", "resolution ", "upheld", "phone,"})
        CHECK_FALSE(hasWord(whole, english));
    CHECK(inSpanish(ctl, {u"user"_s, u"list"_s}).out.contains("gerente de reclamaciones"));
    CHECK(inSpanish(ctl, {u"store"_s, u"info"_s}).out.contains("Casos abiertos"));
    CHECK(ctl.run({u"case"_s, u"list"_s, u"status:closed"_s}).objects().first()[u"status"] == u"closed"_s); // --json
}

TEST_CASE("in Spanish what is wrong with a command line is said in Spanish") {
    Reparoctl ctl;
    ctl.createDemo();
    const struct {
        QStringList arguments;
        const char* sentence;
    } wrong[] = {
        {{u"case"_s}, "Falta el verbo"},
        {{u"case"_s, u"show"_s}, "Falta number"},
        {{u"case"_s, u"show"_s, u"1"_s, u"extra"_s}, "Esto no significa nada aquí: extra"},
        {{u"case"_s, u"list"_s, u"--sort"_s, u"sideways"_s}, "--sort no puede ser «sideways». Es una de: due, newest"},
        {{u"case"_s, u"list"_s, u"--limit"_s, u"many"_s}, "--limit tiene un valor que no sirve"},
        {{u"case"_s, u"list"_s, u"--limit"_s, u"-1"_s}, "--limit tiene un valor que no sirve"},
        {{u"case"_s, u"list"_s, u"is:blue"_s}, "«is:blue» tiene un valor"},
        {{u"case"_s, u"list"_s, u"colour:red"_s}, "«colour:red» no significa nada"},
    };
    for (const auto& each : wrong) {
        const Answer answer = inSpanish(ctl, each.arguments);
        INFO(each.arguments.join(u' ').toStdString() << ": " << answer.err.toStdString());
        CHECK(answer.exit != 0);
        CHECK(answer.err.contains(each.sentence));
        for (const char* english : {"required", "expected", "not in", "Run with", "Could not"})
            CHECK_FALSE(answer.err.contains(english));
    }
}

TEST_CASE("bash completes verbs, options and codes") {
    const Reparoctl ctl;
    const QString script = ctl.file(u"completion"_s, ctl.runPlain({u"help"_s, u"--completion"_s}).out);
    const auto completed = [&](const QStringList& words) {
        QProcess bash;
        const QString typed =
            QStringList(words).replaceInStrings(QRegularExpression(u"^(.*)$"_s), u"'\\1'"_s).join(u' ');
        bash.start(u"bash"_s,
                   {u"-c"_s, u"source %1; COMP_WORDS=(reparoctl %2); COMP_CWORD=%3; _reparoctl; echo ${COMPREPLY[*]}"_s
                                 .arg(script, typed)
                                 .arg(words.size())});
        REQUIRE(bash.waitForFinished());
        INFO(bash.readAllStandardError().toStdString());
        return QString::fromUtf8(bash.readAllStandardOutput()).trimmed();
    };
    CHECK(completed({u"st"_s}) == u"store"_s);
    CHECK(completed({u"case"_s, u"unm"_s}) == u"unmerge"_s);
    CHECK(completed({u"--as"_s, u"ana"_s, u"case"_s, u"esc"_s}) == u"escalate"_s);
    CHECK(completed({u"case"_s, u"list"_s, u"--so"_s}) == u"--sort"_s);
    CHECK(completed({u"case"_s, u"list"_s, u"--sort"_s, u"ne"_s}) == u"newest"_s);
    CHECK(completed({u"case"_s, u"list"_s, u"--js"_s}) == u"--json"_s);
    CHECK(completed({u"case"_s, u"list"_s, u"--store"_s, u"ne"_s}).isEmpty()); // a file: bash's own completion
    CHECK(completed({u"--lang"_s, u"e"_s}) == u"es en"_s);
}
