#pragma once

#include "app/import/textlines.h"
#include <QStringList>
#include <deque>
#include <memory>

struct csv_parser;

namespace app {

/// What keeps a hostile file from filling memory or time.
struct CsvLimits {
    qsizetype recordBytes = 4 * 1024 * 1024;
    qsizetype columns = 16'384;
    qsizetype replayBytes = 64 * 1024 * 1024; ///< read a second time after quotes that were never closed
};

/// How the file is written; what is absent is found out.
struct CsvFormat {
    std::optional<TextEncoding> encoding;
    char delimiter = '\0';
};

enum class CsvTrouble { None, UnclosedQuote, TooLong, TooManyColumns, NoText, BadEncoding, GaveUp };

struct CsvRecord {
    qint64 line = 0; ///< of its first physical line, 1 = the first of the file
    QStringList fields;
    CsvTrouble trouble = CsvTrouble::None;
};

/// Streams the records of a CSV file with bounded memory. A record in trouble costs only itself: after a quote that
/// is never closed, reading goes on with the very next line. Only a file full of such quotes ends early (GaveUp).
class CsvReader {
public:
    CsvReader(QIODevice& device, const CsvFormat& format, const CsvLimits& limits = {});
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// False at the end of the file. Empty lines are no records.
    [[nodiscard]] bool next(CsvRecord& record);

private:
    struct Line {
        QByteArray text;
        qint64 number = 0;
        bool isCut = false;
    };

    [[nodiscard]] bool takeLine();
    [[nodiscard]] bool parseLastLine();
    [[nodiscard]] bool isOverLimit() const;
    void parse(const QByteArray& text);
    void deliver(CsvRecord& record);
    void giveUp(CsvRecord& record);
    void resetParser();
    void addField(const QByteArray& bytes);

    TextEncoding m_encoding;
    TextLines m_lines;
    CsvLimits m_limits;
    char m_delimiter;
    std::unique_ptr<csv_parser> m_parser;
    std::deque<Line> m_pending; ///< lines of the record being read
    std::deque<Line> m_replay;  ///< lines to read again after a quote that was never closed
    qsizetype m_pendingBytes = 0;
    qsizetype m_replayedBytes = 0;
    qint64 m_lineNumber = 0;
    QStringList m_fields;
    bool m_hasRecord = false;
    bool m_isFinished = false;
    CsvTrouble m_trouble = CsvTrouble::None;
};

} // namespace app
