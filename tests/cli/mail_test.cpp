#include "reparoctl.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

namespace {

QByteArray mail(const QByteArray& subject, const QByteArray& text, const QByteArray& more = {}) {
    return "From: Ana Ruiz <ana@cliente.example>\r\nTo: casos@hogar.example\r\nSubject: " + subject +
           "\r\nMessage-ID: <" + QByteArray::number(qHash(subject + text)) + "@cliente.example>\r\n" + more + "\r\n" +
           text + "\r\n";
}

/// A company whose mail is from casos@hogar.example.
struct MailCtl : Reparoctl {
    MailCtl()
        : Reparoctl(u"2026-11-24T14:00:00Z"_s) {
        createEmpty();
        const QString channels = file(u"channels.json"_s, R"({"mail": {"kind": "smtp", "from": "casos@hogar.example",
            "host": "127.0.0.1", "port": 9, "security": "loopback"}})");
        REQUIRE(run({u"channel"_s, u"set"_s, channels}).exit == 0);
        REQUIRE(QDir().mkpath(box()));
    }
    [[nodiscard]] QString box() const { return path(u"box"_s); }
};

} // namespace

TEST_CASE("mail in a file or a folder is taken as the inbox takes it, each once") {
    MailCtl ctl;
    static_cast<void>(ctl.file(u"box/1.eml"_s, mail("No enfria", "La nevera no enfria.")));
    static_cast<void>(ctl.file(u"box/2.eml"_s, mail("Fuera", "Vuelvo el lunes.", "Auto-Submitted: auto-replied\r\n")));
    const QString folder = ctl.box();
    const Answer first = ctl.run({u"import"_s, u"mail"_s, folder});
    CHECK(first.exit == 0);
    const auto lines = first.objects();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0][u"state"].toString() == u"case");
    CHECK(lines[0][u"new"].toBool());
    CHECK(lines[1][u"state"].toString() == u"quarantine");
    CHECK(lines[1][u"reason"].toString() == u"automatic");
    const Answer second = ctl.run({u"import"_s, u"mail"_s, folder});
    REQUIRE(second.objects().size() == 2);
    CHECK_FALSE(second.objects()[0][u"new"].toBool());
    CHECK(second.objects()[0][u"number"] == lines[0][u"number"]);
    CHECK(ctl.run({u"case"_s, u"list"_s}).objects().size() == 1);
    const QJsonObject figures = ctl.run({u"mail"_s, u"figures"_s}).object();
    CHECK(figures[u"received"].toInt() == 2);
    CHECK(figures[u"cases"].toInt() == 1);
    CHECK(figures[u"quarantine"].toInt() == 1);
    CHECK(figures[u"whole"].toBool());
    CHECK(ctl.run({u"import"_s, u"mail"_s, u"/no/such/place"_s}).exit == 2);
}

TEST_CASE("what can't be read from the disk ends with 4, and the rest is taken") {
    MailCtl ctl;
    static_cast<void>(ctl.file(u"box/1.eml"_s, mail("No enfria", "La nevera no enfria.")));
    const QString folder = ctl.box();
    REQUIRE(QFile::link(u"/no/such/mail"_s, folder + u"/2.eml"_s));
    QFile large(folder + u"/3.eml"_s);
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(qint64(101) * 1024 * 1024));
    const Answer answer = ctl.run({u"import"_s, u"mail"_s, folder});
    CHECK(answer.exit == 4);
    CHECK(ctl.run({u"mail"_s, u"figures"_s}).object()[u"received"].toInt() == 1);
}

TEST_CASE("a person places mail of the quarantine from the command line") {
    MailCtl ctl;
    const QString number = ctl.log(R"({"kind":"claim","channel":"phone","summary":"No llegaron"})");
    const auto take = [&](const QByteArray& text) {
        const QString file = ctl.file(u"one.eml"_s, mail("Sobre " + number.toUtf8(), text));
        return QString::number(ctl.run({u"import"_s, u"mail"_s, file}).object()[u"id"].toInt());
    };
    const QString first = take("uno");
    const QJsonObject listed = ctl.run({u"mail"_s, u"list"_s, u"--state"_s, u"quarantine"_s}).object();
    CHECK(listed[u"suggestion"].toString() == number);
    CHECK(listed[u"reason"].toString() == u"subject_only");
    CHECK(ctl.run({u"mail"_s, u"show"_s, first}).object()[u"text"].toString().trimmed() == u"uno");
    const QString original = ctl.path(u"original.eml"_s);
    CHECK(ctl.run({u"mail"_s, u"show"_s, first, u"--original"_s, original}).exit == 0);
    QFile saved(original);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == mail("Sobre " + number.toUtf8(), "uno"));
    CHECK(ctl.run({u"mail"_s, u"show"_s, first, u"--original"_s, original}).exit == 1); // it is never written over

    CHECK(ctl.run({u"mail"_s, u"attach"_s, first, number}).object()[u"number"].toString() == number);
    CHECK(ctl.run({u"mail"_s, u"attach"_s, first, number}).exit == 1);
    const QString second = take("dos");
    CHECK_FALSE(ctl.run({u"mail"_s, u"log"_s, second}).object()[u"number"].toString().isEmpty());
    const QString third = take("tres");
    CHECK(ctl.run({u"mail"_s, u"dismiss"_s, third}).exit == 2);
    CHECK(ctl.run({u"mail"_s, u"dismiss"_s, third, u"--reason"_s, u"Publicidad"_s}).exit == 0);
    CHECK(ctl.run({u"mail"_s, u"log"_s, u"999"_s}).exit == 1);
    const QJsonObject figures = ctl.run({u"mail"_s, u"figures"_s}).object();
    CHECK(figures[u"received"].toInt() == 3);
    CHECK(figures[u"quarantine"].toInt() == 0);
    CHECK(figures[u"dismissed"].toInt() == 1);
}
