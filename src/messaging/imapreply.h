#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

namespace messaging {

/// One response of an IMAP server (RFC 3501 §7): a line with the literals it announced in place.
struct ImapResponse {
    QByteArray line; ///< without line ends; each literal stands as "{n}"
    QByteArrayList literals;

    bool operator==(const ImapResponse&) const = default;
};

/// Cuts the bytes of a connection into responses.
class ImapResponses {
public:
    /// A literal, and a line, of more bytes than this ends the session.
    static constexpr qsizetype kMostLiteral = 100 * 1024 * 1024;
    static constexpr qsizetype kMostLine = 1024 * 1024;

    void add(QByteArrayView bytes) { m_bytes += bytes; }
    /// The next whole response.
    [[nodiscard]] std::optional<ImapResponse> next();
    /// Whether what is being sent is too much to be taken.
    [[nodiscard]] bool isTooMuch() const { return m_isTooMuch; }

private:
    [[nodiscard]] std::optional<qsizetype> literalAt(qsizetype lineEnd) const;

    QByteArray m_bytes;
    qsizetype m_read = 0;    ///< up to here the response is complete
    ImapResponse m_response; ///< so far
    bool m_isTooMuch = false;
};

/// "* SEARCH 3 5 8" → 3, 5, 8; nothing when it is another response.
[[nodiscard]] std::optional<QList<quint32>> imapSearch(const QByteArray& line);
/// The number after "[UIDVALIDITY"; nothing when there is none.
[[nodiscard]] std::optional<quint32> imapUidValidity(const QByteArray& line);
/// The number that follows `name` in a FETCH response ("RFC822.SIZE").
[[nodiscard]] std::optional<qint64> imapNumber(const QByteArray& line, const QByteArray& name);
/// A mailbox name for a command: modified UTF-7 (RFC 3501 §5.1.3) between quotes.
[[nodiscard]] QByteArray imapMailbox(const QString& name);

} // namespace messaging
