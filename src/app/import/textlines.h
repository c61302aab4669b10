#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>
#include <optional>

namespace app {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// By its usual name ("utf-8", "UTF-16LE", "latin-1", "cp1252"); Latin-1 is read as windows-1252, its superset in use.
[[nodiscard]] std::optional<TextEncoding> encodingNamed(const QString& name);

/// A byte order mark decides; else zero bytes in every other place mean UTF-16, text that is no UTF-8 anywhere means
/// windows-1252. Reads a seekable device to its end in small pieces and goes back to its start.
[[nodiscard]] TextEncoding detectEncoding(QIODevice& device);

/// Physical lines of a text as UTF-8, each with '\n' at its end (the last one perhaps without), whatever the encoding
/// and the line ends of the file. Never gives more than `limit` bytes of a line: the rest is skipped and `isCut` says
/// so.
class TextLines {
public:
    TextLines(QIODevice& device, TextEncoding encoding, qsizetype limit);

    /// False at the end of the text.
    [[nodiscard]] bool next(QByteArray& line, bool& isCut);

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] QByteArray decoded(const QByteArray& bytes);
    [[nodiscard]] qsizetype lineEnd(qsizetype from);
    void skipToLineEnd();

    QIODevice& m_device;
    TextEncoding m_encoding;
    qsizetype m_limit;
    QStringDecoder m_decoder;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    char m_terminator = '\n';
    bool m_isFirst = true;
};

} // namespace app
