#include "messaging/mailcorpus.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "From: Ana <ana@cliente.example>\r\nTo: pqr@empresa.example\r\nSubject: prueba\r\n"
                         "Message-ID: <m1@cliente.example>\r\nMIME-Version: 1.0\r\n";

QByteArray times(const QByteArray& piece, qsizetype count) { return piece.repeated(count); }

QByteArray deepMultiparts(int depth) {
    QByteArray mail = kHead;
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = 'b' + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    return mail + "Content-Type: text/plain\r\n\r\nhola\r\n";
}

QByteArray parts(qsizetype count, const QByteArray& part) {
    return kHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhola\r\n" +
           times("--b\r\n" + part, count) + "--b--\r\n";
}

QByteArray text(const QByteArray& headers, const QByteArray& body) { return kHead + headers + "\r\n" + body; }

QByteArray numbered(const QByteArray& before, const QByteArray& after, int count) {
    QByteArray joined;
    for (int i = 0; i < count; ++i)
        joined += before + QByteArray::number(i) + after;
    return joined;
}

QList<OddMail> structureBombs() {
    return {
        {u"depth 10,000"_s, deepMultiparts(10'000)},
        {u"messages in messages 10,000"_s,
         kHead + times("Content-Type: message/rfc822\r\n\r\nSubject: x\r\n", 10'000) + "\r\nhola"},
        {u"one boundary, nested 10,000"_s,
         kHead + times("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n", 10'000) + "\r\nhola"},
        {u"a million parts"_s, parts(1'000'000, "\r\n\r\n")},
        {u"a million parts without headers"_s, parts(1'000'000, {})},
        {u"100,000 attachments"_s,
         parts(100'000, "Content-Type: image/png; name=a.png\r\nContent-Disposition: attachment\r\n\r\nx\r\n")},
        {u"100,000 messages"_s, parts(100'000, "Content-Type: message/rfc822\r\n\r\nFrom: a@b\r\n\r\nx\r\n")},
        {u"a boundary of a million bytes"_s, kHead + "Content-Type: multipart/mixed; boundary=\"" +
                                                 times("b", 1'000'000) + "\"\r\n\r\n--" + times("b", 1'000'000) +
                                                 "\r\n\r\nhola"},
        {u"an empty boundary"_s,
         kHead + "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\nhola\r\n--\r\n"},
        {u"no boundary"_s, kHead + "Content-Type: multipart/mixed\r\n\r\n--b\r\n\r\nhola"},
        {u"a million lines like boundaries"_s,
         kHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n" + times("--bb\r\n", 1'000'000)},
        {u"partial and external"_s,
         parts(500, "Content-Type: message/partial; id=x; number=1; total=2\r\n\r\nSubject: y\r\n\r\nz\r\n") +
             parts(500,
                   "Content-Type: message/external-body; access-type=local-file; name=\"/etc/passwd\"\r\n\r\n\r\n")}};
}

QList<OddMail> headerBombs() {
    return {
        {u"500,000 address headers"_s, text(times("To: a@b.example\r\n", 500'000), "hola")},
        {u"500,000 addresses in a header"_s, text("To: " + times("a@b.example,\r\n ", 500'000) + "c@d\r\n", "hola")},
        {u"a million headers"_s, text(times("X:\r\n", 1'000'000), "hola")},
        {u"100,000 parameters"_s,
         text("Content-Type: text/plain" + numbered(";\r\n name*", "*=utf-8''%c3%b1", 100'000) + "\r\n", "hola")},
        {u"parameters without order"_s,
         text("Content-Disposition: attachment" + numbered("; filename*", "*=a", 5'000) + "\r\n", "hola")},
        {u"a million opened comments"_s, text("Cc: " + times("(", 1'000'000) + "\r\n", "hola")},
        {u"60,000 opened comments"_s, text("Cc: " + times("(", 60'000) + "\r\n", "hola")},
        {u"60,000 opened quotes"_s, text("Cc: " + times("\"a", 30'000) + "\r\n", "hola")},
        {u"nested groups"_s, text("Cc: " + times("g:", 30'000) + times(";", 30'000) + "\r\n", "hola")},
        {u"routes"_s, text("Cc: <" + times("@a,", 20'000) + ":b@c>\r\n", "hola")},
        {u"encoded words"_s, text("Subject: " + times("=?utf-8?q?=C3?= ", 4'000) + "\r\n", "hola")},
        {u"encoded words never closed"_s, text("Subject: " + times("=?utf-8?b?", 6'000) + "\r\n", "hola")},
        {u"folds"_s, text("Subject: a" + times("\r\n ", 1'000'000) + "b\r\n", "hola")},
        {u"references"_s, text("References: " + times("<a@b> ", 500'000) + "\r\n", "hola")},
        {u"dates"_s, text("Date: " + times("Mon, 99 Foo 99999 99:99:99 +9999 ", 1'000) + "\r\n", "hola")},
        {u"received"_s,
         text(times("Received: from a by b for <c@d>; Mon, 1 Jan 2026 00:00:00 +0000\r\n", 100'000), "hola")},
        {u"colons"_s, text(times(":", 1'000'000) + "\r\n", "hola")},
        {u"one header without end"_s, "Subject: " + times("x", 10'000'000)}};
}

QList<OddMail> bodyBombs() {
    const QByteArray html = "Content-Type: text/html; charset=utf-8\r\n";
    const QByteArray base64 = "Content-Transfer-Encoding: base64\r\n";
    return {
        {u"36 MB of base64"_s,
         text("Content-Type: application/zip\r\n" + base64, times(times("QUJD", 19) + "\r\n", 460'000))},
        {u"base64 text"_s, text("Content-Type: text/plain\r\n" + base64, times(times("QUJD", 19) + "\r\n", 200'000))},
        {u"beyond every size"_s, text({}, times("hola que tal\r\n", 5'000'000))},
        {u"one line of 30 MB"_s, text({}, times("x", 30'000'000))},
        {u"30 MB of line ends"_s, text({}, times("\n", 30'000'000))},
        {u"deep html"_s, text(html, times("<div><table><tr><td>", 300'000))},
        {u"html comments"_s, text(html, times("<!-- --", 150'000))},
        {u"html entities"_s, text(html, times("&#1114111;&amp;", 70'000))},
        {u"html attributes"_s, text(html, "<a " + times("x=1 ", 250'000) + ">y")},
        {u"html of nothing but <"_s, text(html, times("<", 1'000'000))},
        {u"quoted-printable"_s,
         text("Content-Transfer-Encoding: quoted-printable\r\n", times("=\r\n", 1'000'000) + times("=C3", 500'000))},
        {u"uuencode"_s,
         text("Content-Transfer-Encoding: x-uuencode\r\n", "begin 644 ../../x\r\n" + times("M", 1'000'000))},
        {u"unknown charset"_s, text("Content-Type: text/plain; charset=\"x-no/../such\"\r\n", times("\xf1", 500'000))},
        {u"UTF-7"_s, text("Content-Type: text/plain; charset=utf-7\r\n", times("+AOE-", 200'000))},
        {u"ISO-2022"_s, text("Content-Type: text/plain; charset=iso-2022-jp\r\n", times("\x1b$B", 300'000))},
        {u"zeros"_s, QByteArray(1'000'000, '\0')},
        {u"nothing"_s, {}},
        {u"a line end"_s, "\n"},
        {u"a mailbox file"_s, "From ana Mon Jan  1 00:00:00 2026\nSubject: x\n\nhola\n\nFrom luis Mon\nSubject: y\n\n"},
        {u"a returned mail of a returned mail"_s,
         times("Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n",
               2'000) +
             times("Final-Recipient: rfc822; a@b\r\nStatus: 5.1.1\r\n\r\n", 100'000)}};
}

void damage(QByteArray& bytes, QRandomGenerator& random) {
    const auto place = [&] { return bytes.isEmpty() ? 0 : random.bounded(static_cast<int>(bytes.size())); };
    const auto pick = [&](const QByteArrayList& all) { return all[random.bounded(static_cast<int>(all.size()))]; };
    switch (random.bounded(12)) {
    case 0:
        bytes.truncate(place());
        break;
    case 1:
        bytes.remove(place(), random.bounded(200));
        break;
    case 2:
        bytes.insert(place(), bytes.mid(place(), random.bounded(3'000)));
        break;
    case 3:
        bytes.replace("\r\n", pick({"\n", "\r", "\n\r", "\r\r\n", "\0"}));
        break;
    case 4:
        for (int i = random.bounded(30); i >= 0 && !bytes.isEmpty(); --i)
            bytes[place()] = static_cast<char>(random.bounded(256));
        break;
    case 5:
        bytes.replace(
            "utf-8", pick({"utf-7", "iso-8859-15", "gb18030", "x-none", "", "utf-16", "shift_jis", "\"", "UTF-8\x80"}));
        break;
    case 6:
        bytes.replace("base64", pick({"quoted-printable", "8bit", "x-uuencode", "binary", "base65", "7bit"}));
        break;
    case 7:
        bytes.insert(place(), pick({"\r\n\r\n", "--b1", "=?utf-8?q?", "Content-Type: multipart/mixed; boundary=b1\r\n",
                                    "\0\0", "(((((", "\xff\xfe"}));
        break;
    case 8:
        bytes.replace("boundary=", pick({"boundary*=", "boundary*0=", "boundary =", "bound", "boundary=\""}));
        break;
    case 9:
        bytes.replace(pick({"Subject", "From", "To", "Content-Type", ":", ";", "@"}),
                      pick({"", "Subject", "Content-Type", " ", ":"}));
        break;
    case 10:
        bytes.prepend(pick({"From x\r\n", "\xef\xbb\xbf", "\r\n", " x\r\n", "no header\r\n"}));
        break;
    default:
        bytes += bytes.mid(place());
        break;
    }
}

} // namespace

QList<OddMail> mailBombs() { return structureBombs() + headerBombs() + bodyBombs(); }

QList<QByteArray> soundMails() {
    const QByteArray mixed = "Content-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\n";
    const QByteArray alternative = "Content-Type: multipart/alternative; boundary=\"b 2\"\r\n\r\n--b "
                                   "2\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                                   "Señor\r\n--b 2\r\nContent-Type: text/html; "
                                   "charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                                   "<p>Se=C3=B1or</p>\r\n--b 2--\r\n";
    const QByteArray file = "--b1\r\nContent-Type: application/pdf; name*0*=utf-8''relaci%C3%B3n; name*1=.pdf\r\n"
                            "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\nQUJDREVG\r\n";
    const QByteArray status =
        "From: MAILER-DAEMON@empresa.example\r\nTo: pqr@empresa.example\r\nSubject: Undelivered\r\nReturn-Path: <>\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b1\r\n\r\n--b1\r\n\r\nNo.\r\n--b1\r\n"
        "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\nFinal-Recipient: rfc822; "
        "nadie@cliente.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n no such "
        "user\r\n"
        "\r\n--b1\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <ours@empresa.example>\r\nSubject: "
        "x\r\n\r\ny\r\n--b1--\r\n";
    return {
        text({}, "hola\r\n"),
        text("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n", "U2XDsW9y\r\n"),
        kHead + alternative,
        kHead + mixed + alternative + file + "--b1--\r\n",
        kHead + mixed + "Content-Type: message/rfc822\r\n\r\n" + kHead + alternative + file + "--b1--\r\n",
        text("Subject: =?utf-8?q?Se=C3?= =?utf-8?q?=B1or?=\r\nList-Id: <x.y>\r\nAuto-Submitted: auto-replied\r\n", "x"),
        status};
}

OddMail oddMail(QRandomGenerator& random) {
    const QList<QByteArray> sound = soundMails();
    QByteArray bytes = sound[random.bounded(static_cast<int>(sound.size()))];
    const int damages = 1 + random.bounded(6);
    for (int i = 0; i < damages; ++i)
        damage(bytes, random);
    return {u"damaged"_s, bytes};
}
