#include "core/casefile.h"

#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kLongestName = 120;

bool isControl(char16_t letter) {
    const bool isSpace = letter == u'\t' || letter == u'\n' || letter == u'\r' || letter == u'\f';
    return (letter < u' ' && !isSpace) || letter == 0x7f;
}

/// Text for people: what a program or a browser would act upon is none.
bool isPlainText(const QByteArray& content) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(content);
    if (decoder.hasError() || text.isEmpty())
        return false;
    const QString start = text.first(std::min<qsizetype>(text.size(), 64)).trimmed();
    if (start.startsWith(u"#!"_s) || start.startsWith(u'<') || start.startsWith(u"%!PS"_s) ||
        start.startsWith(u"{\\rtf"_s))
        return false;
    return std::ranges::none_of(text, [](QChar each) { return isControl(each.unicode()); });
}

/// Path marks, what Windows forbids, and what changes the direction in which a name reads.
bool isForbidden(QChar letter) {
    const char16_t code = letter.unicode();
    return isControl(code) || code < u' ' || QStringView(u"<>:\"|?*").contains(letter) ||
           letter.category() == QChar::Other_Format || letter.category() == QChar::Separator_Line ||
           letter.category() == QChar::Separator_Paragraph;
}

QString endingOf(FileType type) { return u'.' + toCode(type); }

bool hasEnding(const QString& name, FileType type) {
    return name.endsWith(endingOf(type), Qt::CaseInsensitive) ||
           (type == FileType::Jpg && name.endsWith(u".jpeg"_s, Qt::CaseInsensitive));
}

} // namespace

QString mimeTypeOf(FileType type) {
    switch (type) {
    case FileType::Jpg:
        return u"image/jpeg"_s;
    case FileType::Png:
        return u"image/png"_s;
    case FileType::Webp:
        return u"image/webp"_s;
    case FileType::Pdf:
        return u"application/pdf"_s;
    case FileType::Text:
        return u"text/plain"_s;
    }
    Q_UNREACHABLE();
}

std::optional<FileType> fileTypeOf(const QByteArray& content) {
    if (content.startsWith("\xff\xd8\xff"))
        return FileType::Jpg;
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return FileType::Png;
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return FileType::Webp;
    if (content.startsWith("%PDF-"))
        return FileType::Pdf;
    return isPlainText(content) ? std::optional(FileType::Text) : std::nullopt;
}

QString safeFileName(const QString& name, FileType type) {
    QString safe = QString(name).replace(u'\\', u'/').section(u'/', -1);
    safe.removeIf(isForbidden);
    safe = safe.simplified();
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty())
        safe = u"file"_s;
    safe.truncate(kLongestName - 5);
    return hasEnding(safe, type) ? safe : safe + endingOf(type);
}

} // namespace core
