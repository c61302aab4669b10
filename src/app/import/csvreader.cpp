#include "app/import/csvreader.h"

#include <algorithm>
#include <array>
#include <csv.h>

namespace app {

namespace {

// Lines are cut before they are parsed, so a carriage return can only be white space at the end of one.
int isSpace(unsigned char letter) { return letter == ' ' || letter == '\t' || letter == '\r' ? 1 : 0; }
int isLineEnd(unsigned char letter) { return letter == '\n' ? 1 : 0; }

/// libcsv's first state: nothing of a record was seen yet.
constexpr int kRecordNotBegun = 0;

/// Control bytes are no text, but for white space.
bool isNoText(char letter) { return static_cast<unsigned char>(letter) < 0x20 && (letter < '\t' || letter > '\r'); }

/// What a line takes in memory beside its text.
constexpr qsizetype kLineCost = 64;

/// The separator that occurs most in the header outside quotes.
char detectDelimiter(const QByteArray& header) {
    constexpr std::array<char, 4> candidates{',', ';', '\t', '|'};
    std::array<qsizetype, 4> counts{};
    bool isQuoted = false;
    for (const char letter : header) {
        isQuoted = isQuoted != (letter == '"');
        for (size_t i = 0; i < candidates.size() && !isQuoted; ++i)
            counts[i] += letter == candidates[i] ? 1 : 0;
    }
    return candidates[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

} // namespace

CsvReader::CsvReader(QIODevice& device, const CsvFormat& format, const CsvLimits& limits)
    : m_encoding(format.encoding ? *format.encoding : detectEncoding(device))
    , m_lines(device, m_encoding, limits.recordBytes)
    , m_limits(limits)
    , m_delimiter(format.delimiter)
    , m_parser(std::make_unique<csv_parser>()) {
    csv_init(m_parser.get(), 0);
}

CsvReader::~CsvReader() { csv_free(m_parser.get()); }

bool CsvReader::next(CsvRecord& record) {
    while (!m_isFinished && takeLine()) {
        if (isOverLimit()) {
            giveUp(record);
            return true;
        }
        parse(m_pending.back().text);
        if (m_hasRecord) {
            deliver(record);
            return true;
        }
        if (m_parser->pstate == kRecordNotBegun)
            m_pending.clear();
    }
    if (m_isFinished || m_pending.empty())
        return false;
    if (parseLastLine())
        deliver(record);
    else
        giveUp(record);
    return true;
}

/// Adds the next physical line to the record being read.
bool CsvReader::takeLine() {
    if (!m_replay.empty()) {
        m_pending.push_back(std::move(m_replay.front()));
        m_replay.pop_front();
    } else {
        Line line;
        if (!m_lines.next(line.text, line.isCut))
            return false;
        line.number = ++m_lineNumber;
        m_pending.push_back(std::move(line));
    }
    if (m_pending.size() == 1)
        m_pendingBytes = 0;
    m_pendingBytes += m_pending.back().text.size() + kLineCost;
    if (m_delimiter == '\0') {
        m_delimiter = detectDelimiter(m_pending.back().text);
        resetParser();
    }
    return true;
}

bool CsvReader::isOverLimit() const { return m_pending.back().isCut || m_pendingBytes > m_limits.recordBytes; }

void CsvReader::parse(const QByteArray& text) {
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(m_delimiter));
    csv_set_space_func(m_parser.get(), isSpace);
    csv_set_term_func(m_parser.get(), isLineEnd);
    const auto onField = [](void* bytes, size_t size, void* reader) {
        static_cast<CsvReader*>(reader)->addField(
            QByteArray::fromRawData(static_cast<const char*>(bytes), qsizetype(size)));
    };
    const auto onRecord = [](int, void* reader) { static_cast<CsvReader*>(reader)->m_hasRecord = true; };
    csv_parse(m_parser.get(), text.constData(), size_t(text.size()), onField, onRecord, this);
}

/// A last line without line end is a record all the same, unless it ends inside quotes.
bool CsvReader::parseLastLine() {
    parse(QByteArrayLiteral("\n"));
    return m_hasRecord;
}

void CsvReader::addField(const QByteArray& bytes) {
    if (m_fields.size() >= m_limits.columns) {
        m_trouble = CsvTrouble::TooManyColumns;
        return;
    }
    QString text = QString::fromUtf8(bytes);
    if (std::any_of(bytes.begin(), bytes.end(), isNoText))
        m_trouble = CsvTrouble::NoText;
    else if (m_encoding == TextEncoding::Utf8 && text.contains(QChar::ReplacementCharacter) &&
             !bytes.contains("\xEF\xBF\xBD"))
        m_trouble = CsvTrouble::BadEncoding;
    m_fields << std::move(text);
}

void CsvReader::deliver(CsvRecord& record) {
    record.line = m_pending.front().number;
    record.fields = std::exchange(m_fields, {});
    record.trouble = std::exchange(m_trouble, CsvTrouble::None);
    m_pending.clear();
    m_hasRecord = false;
}

/// Only a quote that stays open makes a record of several lines too long; then its other lines are read again as
/// records of their own.
void CsvReader::giveUp(CsvRecord& record) {
    record.line = m_pending.front().number;
    record.fields.clear();
    record.trouble = m_pending.size() > 1 || !m_pending.front().isCut ? CsvTrouble::UnclosedQuote : CsvTrouble::TooLong;
    m_pending.pop_front();
    m_replayedBytes += m_pending.empty() ? 0 : m_pendingBytes;
    if (m_replayedBytes > m_limits.replayBytes) {
        record.trouble = CsvTrouble::GaveUp;
        m_isFinished = true;
    }
    m_replay.insert(m_replay.begin(), std::make_move_iterator(m_pending.begin()),
                    std::make_move_iterator(m_pending.end()));
    m_pending.clear();
    resetParser();
}

void CsvReader::resetParser() {
    csv_free(m_parser.get());
    csv_init(m_parser.get(), 0);
    m_fields.clear();
    m_hasRecord = false;
    m_trouble = CsvTrouble::None;
}

} // namespace app
