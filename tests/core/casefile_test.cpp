#include "core/casefile.h"

#include "support/strings.h"

using namespace Qt::StringLiterals;
using core::FileType;

TEST_CASE("a file is what its first bytes say, and only what people look at is taken") {
    CHECK(core::fileTypeOf("\xff\xd8\xff\xe0 JFIF") == FileType::Jpg);
    CHECK(core::fileTypeOf(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)) == FileType::Png);
    CHECK(core::fileTypeOf("RIFF1234WEBPVP8 ") == FileType::Webp);
    CHECK(core::fileTypeOf("%PDF-1.7\n") == FileType::Pdf);
    CHECK(core::fileTypeOf("se cambió el cable\r\nlisto") == FileType::Text);
    for (const char* each :
         {"", "MZ\x90",
          "\x7f"
          "ELF",
          "#!/bin/sh\nrm", "<html>", "  <?xml version='1.0'?>", "PK\x03\x04", "{\\rtf1 }", "%!PS-Adobe",
          "a\x01"
          "b",
          "\xff\xfe"
          "a"})
        CHECK_FALSE(core::fileTypeOf(each));
    CHECK_FALSE(core::fileTypeOf(QByteArray("RIFF\0\0\0\0WAVEfmt ", 16)));
    CHECK_FALSE(core::fileTypeOf(QByteArray("a\0b", 3)));
}

TEST_CASE("a name is one part of a path, reads as it is and ends as its type does") {
    CHECK(core::safeFileName(u"foto.jpg"_s, FileType::Jpg) == u"foto.jpg"_s);
    CHECK(core::safeFileName(u"Foto.JPEG"_s, FileType::Jpg) == u"Foto.JPEG"_s);
    CHECK(core::safeFileName(u"..\\..\\foto.exe"_s, FileType::Jpg) == u"foto.exe.jpg"_s);
    CHECK(core::safeFileName(u"/etc/passwd"_s, FileType::Text) == u"passwd.txt"_s);
    CHECK(core::safeFileName(u"fac\u202Efdp.exe"_s, FileType::Pdf) == u"facfdp.exe.pdf"_s);
    CHECK(core::safeFileName(u"..."_s, FileType::Png) == u"file.png"_s);
    CHECK(core::safeFileName(u"a:b|c?.pdf "_s, FileType::Pdf) == u"abc.pdf"_s);
    CHECK(core::safeFileName(QString(500, u'x'), FileType::Png).size() <= 120);
}
