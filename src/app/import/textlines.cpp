#include "app/import/textlines.h"

#include "core/fold.h"
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 kChunk = 64 * 1024;

/// What windows-1252 puts at 0x80–0x9F; the five holes stay control characters.
constexpr std::array<char16_t, 32> kWindows{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                            0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

QByteArray fromWindows1252(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& letter : text)
        if (letter.unicode() >= 0x80 && letter.unicode() < 0xA0)
            letter = QChar(kWindows[letter.unicode() - 0x80]);
    return text.toUtf8();
}

/// Text in UTF-16 without a mark shows itself by zero bytes on one side of most pairs.
std::optional<TextEncoding> utf16ByZeros(const QByteArray& start) {
    const qsizetype pairs = start.size() / 2;
    if (pairs < 4)
        return std::nullopt;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype at = 0; at < pairs * 2; ++at)
        zeros[size_t(at % 2)] += start[at] == '\0' ? 1 : 0;
    if (zeros[1] > pairs / 2 && zeros[0] < pairs / 8)
        return TextEncoding::Utf16Le;
    if (zeros[0] > pairs / 2 && zeros[1] < pairs / 8)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

std::optional<TextEncoding> encodingByStart(const QByteArray& start) {
    if (start.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (start.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (start.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    return utf16ByZeros(start);
}

bool isUtf8ToTheEnd(QIODevice& device) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (!device.atEnd() && !decoder.hasError()) {
        const QByteArray bytes = device.read(kChunk);
        if (bytes.isEmpty())
            break;
        [[maybe_unused]] const QString text = decoder.decode(bytes);
    }
    return !decoder.hasError();
}

QStringDecoder decoderFor(TextEncoding encoding) {
    if (encoding == TextEncoding::Utf16Le)
        return QStringDecoder(QStringDecoder::Utf16LE);
    if (encoding == TextEncoding::Utf16Be)
        return QStringDecoder(QStringDecoder::Utf16BE);
    return QStringDecoder(QStringDecoder::Utf8);
}

} // namespace

std::optional<TextEncoding> encodingNamed(const QString& name) {
    QString plain = core::folded(name);
    plain.remove(u'-').remove(u'_').remove(u' ');
    if (plain == u"utf8")
        return TextEncoding::Utf8;
    if (plain == u"utf16" || plain == u"utf16le")
        return TextEncoding::Utf16Le;
    if (plain == u"utf16be")
        return TextEncoding::Utf16Be;
    if (plain == u"latin1" || plain == u"iso88591" || plain == u"windows1252" || plain == u"cp1252")
        return TextEncoding::Windows1252;
    return std::nullopt;
}

TextEncoding detectEncoding(QIODevice& device) {
    if (const auto encoding = encodingByStart(device.peek(4096)))
        return *encoding;
    const bool isUtf8 = isUtf8ToTheEnd(device);
    device.seek(0);
    return isUtf8 ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

TextLines::TextLines(QIODevice& device, TextEncoding encoding, qsizetype limit)
    : m_device(device)
    , m_encoding(encoding)
    , m_limit(limit)
    , m_decoder(decoderFor(encoding)) {}

bool TextLines::next(QByteArray& line, bool& isCut) {
    isCut = false;
    qsizetype end = lineEnd(m_position);
    qsizetype scanned = m_buffer.size();
    while (end < 0 && m_buffer.size() - m_position <= m_limit) {
        const qsizetype known = scanned - m_position;
        if (!fill())
            break;
        end = lineEnd(m_position + known);
        scanned = m_buffer.size();
    }
    const qsizetype length = (end < 0 ? m_buffer.size() : end + 1) - m_position;
    if (length == 0)
        return false;
    isCut = length > m_limit;
    line = m_buffer.mid(m_position, qMin(length, m_limit));
    m_position += length;
    if (line.endsWith(m_terminator))
        line.back() = '\n';
    if (isCut && end < 0)
        skipToLineEnd();
    return true;
}

/// Takes one more piece of the file into the buffer, dropping what was read.
bool TextLines::fill() {
    QByteArray bytes;
    while (bytes.isEmpty() && !m_device.atEnd()) {
        const QByteArray raw = m_device.read(kChunk);
        if (raw.isEmpty())
            return false;
        bytes = decoded(raw);
    }
    if (bytes.isEmpty())
        return false;
    m_buffer.remove(0, m_position);
    m_position = 0;
    m_buffer += bytes;
    if (m_isFirst && !m_buffer.contains('\n') && m_buffer.contains('\r'))
        m_terminator = '\r';
    m_isFirst = false;
    return true;
}

QByteArray TextLines::decoded(const QByteArray& bytes) {
    if (m_encoding == TextEncoding::Windows1252)
        return fromWindows1252(bytes);
    if (m_encoding == TextEncoding::Utf8)
        return m_isFirst && bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    return QString(m_decoder.decode(bytes)).toUtf8();
}

qsizetype TextLines::lineEnd(qsizetype from) { return m_buffer.indexOf(m_terminator, from); }

void TextLines::skipToLineEnd() {
    m_buffer.clear();
    m_position = 0;
    while (fill()) {
        const qsizetype end = lineEnd(0);
        if (end >= 0) {
            m_position = end + 1;
            return;
        }
        m_position = m_buffer.size();
    }
}

} // namespace app
