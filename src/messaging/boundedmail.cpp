#include "messaging/boundedmail.h"

#include <QByteArrayView>
#include <algorithm>

namespace messaging {

namespace {

constexpr qsizetype kMostBoundary = 256; // RFC 2046 allows 70
constexpr qsizetype kTypeBytes = 8 * 1024;
constexpr int kMostLines = 1'000'000; // the largest mail of attachments has some 550,000

/// The boundary that a Content-Type field names; empty when it names none.
QByteArray boundaryIn(const QByteArray& field) {
    const qsizetype at = field.toLower().indexOf("boundary");
    qsizetype begin = at < 0 ? -1 : field.indexOf('=', at);
    if (begin < 0)
        return {};
    ++begin;
    while (begin < field.size() && (field[begin] == ' ' || field[begin] == '\t'))
        ++begin;
    const bool isQuoted = begin < field.size() && field[begin] == '"';
    if (isQuoted)
        return field.mid(begin + 1, field.indexOf('"', begin + 1) - begin - 1).left(kMostBoundary);
    qsizetype end = begin;
    while (end < field.size() && !QByteArrayView("; \t\r\n").contains(field[end]))
        ++end;
    return field.mid(begin, end - begin).left(kMostBoundary);
}

class Scan {
public:
    Scan(const QByteArray& raw, const MailLimits& limits)
        : m_raw(raw)
        , m_limits(limits) {}

    BoundedMail run() {
        const qsizetype end = std::min(m_raw.size(), m_limits.bytes);
        if (end < m_raw.size())
            note(MailOddity::TooLarge);
        int lines = 0;
        for (qsizetype at = 0; at < end && !m_isCut;) {
            if (++lines > kMostLines) {
                cut(MailOddity::TooLarge);
                break;
            }
            const void* newline = memchr(m_raw.constData() + at, '\n', static_cast<size_t>(end - at));
            const qsizetype next = newline ? static_cast<const char*>(newline) - m_raw.constData() + 1 : end;
            take(QByteArrayView(m_raw).sliced(at, next - at));
            at = next;
        }
        if (!m_isCopied)
            m_result.bytes = m_raw.left(m_whole);
        return std::move(m_result);
    }

private:
    void note(MailOddity oddity) {
        if (!m_result.oddities.contains(oddity))
            m_result.oddities << oddity;
    }

    void keep(QByteArrayView line) {
        if (m_isCopied)
            m_result.bytes += line;
        else
            m_whole += line.size();
    }

    /// From here on the answer is no beginning of the mail any more.
    void beginCopy() {
        if (!m_isCopied)
            m_result.bytes = m_raw.left(m_whole);
        m_isCopied = true;
    }

    void take(QByteArrayView line) {
        if (line.startsWith("--") && isBoundary(line))
            return;
        if (m_isHeader)
            takeHeader(line);
        else
            keep(line);
    }

    void cut(MailOddity oddity) {
        note(oddity);
        m_isCut = true;
    }

    /// Takes a line that opens or closes a part.
    bool isBoundary(QByteArrayView line) {
        const QByteArrayView mark = line.sliced(2).trimmed();
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            const QByteArray& boundary = m_open[i];
            if (boundary.isEmpty() || !mark.startsWith(boundary))
                continue;
            const QByteArrayView rest = mark.sliced(boundary.size());
            if (!rest.isEmpty() && rest != "--")
                continue;
            m_open.resize(rest.isEmpty() ? i + 1 : i);
            m_isHeader = false;
            if (rest.isEmpty())
                beginPart();
            if (!m_isCut)
                keep(line);
            return true;
        }
        return false;
    }

    void beginPart() {
        if (++m_parts > m_limits.parts)
            cut(MailOddity::TooManyParts);
        beginHeader();
    }

    void beginHeader() {
        m_isHeader = true;
        m_headers = 0;
        m_fieldBytes = 0;
        m_isType = false;
        m_type.clear();
    }

    void takeHeader(QByteArrayView line) {
        if (line.trimmed().isEmpty()) {
            keep(line);
            endHeader();
            return;
        }
        if (line[0] != ' ' && line[0] != '\t') {
            ++m_headers;
            ++m_allHeaders;
            m_fieldBytes = 0;
            m_isType = line.size() > 12 && qstrnicmp(line.data(), 13, "content-type:", 13) == 0;
            if (m_isType)
                m_type.clear();
        }
        if (m_headers > m_limits.headers || m_allHeaders > m_limits.allHeaders) {
            note(MailOddity::TooManyHeaders);
            beginCopy();
            return;
        }
        keepField(line);
    }

    void keepField(QByteArrayView line) {
        if (m_isType && m_type.size() < kTypeBytes)
            m_type += line;
        const qsizetype room = m_limits.headerBytes - m_fieldBytes;
        m_fieldBytes += line.size();
        if (line.size() <= room) {
            keep(line);
            return;
        }
        note(MailOddity::LongHeader);
        beginCopy();
        if (room > 1)
            keep(line.first(room - 1).toByteArray() + '\n');
    }

    void endHeader() {
        m_isHeader = false;
        const QByteArray type = m_type.toLower().mid(13).trimmed();
        if (type.startsWith("multipart/"))
            open(boundaryIn(m_type));
        else if (type.startsWith("message/") && !type.startsWith("message/delivery-status"))
            open({});
    }

    void open(const QByteArray& boundary) {
        if (m_open.size() >= m_limits.levels) {
            cut(MailOddity::TooDeep);
            return;
        }
        m_open << boundary;
        if (boundary.isEmpty())
            beginHeader(); // of the message inside
    }

    const QByteArray& m_raw;
    const MailLimits& m_limits;
    BoundedMail m_result;
    QByteArrayList m_open; ///< boundaries from the outermost on; an empty one stands for a message in a message
    qsizetype m_whole = 0; ///< up to here nothing is left out
    bool m_isCopied = false;
    bool m_isCut = false;
    bool m_isHeader = true;
    bool m_isType = false;
    int m_parts = 0;
    int m_headers = 0;
    int m_allHeaders = 0;
    qsizetype m_fieldBytes = 0;
    QByteArray m_type;
};

} // namespace

BoundedMail bounded(const QByteArray& raw, const MailLimits& limits) { return Scan(raw, limits).run(); }

} // namespace messaging
