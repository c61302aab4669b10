#include "messaging/imapreply.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace messaging {

std::optional<qsizetype> ImapResponses::literalAt(qsizetype lineEnd) const {
    if (lineEnd < 2 || m_bytes[lineEnd - 1] != '}')
        return std::nullopt;
    const qsizetype open = m_bytes.lastIndexOf('{', lineEnd - 1);
    bool isNumber = false;
    const qsizetype size = m_bytes.mid(open + 1, lineEnd - open - 2).toLongLong(&isNumber);
    return open >= 0 && isNumber && size >= 0 ? std::optional(size) : std::nullopt;
}

std::optional<ImapResponse> ImapResponses::next() {
    while (!m_isTooMuch) {
        const qsizetype newline = m_bytes.indexOf('\n', m_read);
        if (newline < 0) {
            m_isTooMuch = m_bytes.size() - m_read > kMostLine;
            return std::nullopt;
        }
        const qsizetype end = newline > 0 && m_bytes[newline - 1] == '\r' ? newline - 1 : newline;
        const auto literal = end > m_read ? literalAt(end) : std::nullopt;
        if (literal && *literal > kMostLiteral) {
            m_isTooMuch = true;
            return std::nullopt;
        }
        if (literal && m_bytes.size() < newline + 1 + *literal) {
            m_bytes.reserve(newline + 1 + *literal + kMostLine / 16);
            return std::nullopt;
        }
        m_response.line += m_bytes.mid(m_read, end - m_read);
        m_read = newline + 1;
        if (literal) {
            m_response.literals << m_bytes.mid(m_read, *literal);
            m_read += *literal;
            continue;
        }
        m_bytes.remove(0, m_read);
        m_read = 0;
        return std::exchange(m_response, {});
    }
    return std::nullopt;
}

std::optional<QList<quint32>> imapSearch(const QByteArray& line) {
    if (line.toUpper() != "* SEARCH" && !line.toUpper().startsWith("* SEARCH "))
        return std::nullopt;
    QList<quint32> numbers;
    for (const QByteArray& each : line.mid(8).simplified().split(' ')) {
        bool isNumber = false;
        const quint32 number = each.toUInt(&isNumber);
        if (isNumber)
            numbers << number;
    }
    return numbers;
}

std::optional<qint64> imapNumber(const QByteArray& line, const QByteArray& name) {
    const qsizetype at = line.toUpper().indexOf(name + ' ');
    if (at < 0)
        return std::nullopt;
    const qsizetype begin = at + name.size() + 1;
    qsizetype end = begin;
    while (end < line.size() && line[end] >= '0' && line[end] <= '9')
        ++end;
    bool isNumber = false;
    const qint64 number = line.mid(begin, end - begin).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<quint32> imapUidValidity(const QByteArray& line) {
    const auto number = imapNumber(line, "[UIDVALIDITY");
    return number ? std::optional(static_cast<quint32>(*number)) : std::nullopt;
}

QByteArray imapMailbox(const QString& name) {
    QByteArray encoded;
    for (qsizetype at = 0; at < name.size();) {
        const auto isPlain = [&](qsizetype i) { return name[i] >= u' ' && name[i] < u'\x7f'; };
        if (isPlain(at)) {
            const char plain = name[at++].toLatin1();
            encoded += plain == '&' ? QByteArray("&-") : QByteArray(plain == '"' || plain == '\\' ? "\\" : "") + plain;
            continue;
        }
        QByteArray units;
        for (; at < name.size() && !isPlain(at); ++at) {
            units += static_cast<char>(name[at].unicode() >> 8);
            units += static_cast<char>(name[at].unicode() & 0xff);
        }
        encoded += '&' + units.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
    }
    return '"' + encoded + '"';
}

} // namespace messaging
