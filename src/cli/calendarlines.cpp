#include "cli/calendarlines.h"

#include "app/import/csvreader.h"
#include "cli/words.h"
#include <QBuffer>
#include <QJsonObject>
#include <cstring>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr std::string_view kHeaders[] = {"calendar,start_utc,minutes", "calendar,from_utc,to_utc"};
constexpr std::string_view kAnswers[] = {"due_utc", "minutes"};
constexpr const char* kColumns[][3] = {{"calendar", "start_utc", "minutes"}, {"calendar", "from_utc", "to_utc"}};

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// How the header may be written: with blanks, capitals, quotation marks and a byte order mark.
std::string plain(std::string_view header) {
    std::string text;
    for (const char each : header)
        if (static_cast<unsigned char>(each) < 0x80 && each != ' ' && each != '"')
            text += each >= 'A' && each <= 'Z' ? char(each - 'A' + 'a') : each;
    return text;
}

} // namespace

CalendarLines::CalendarLines(const CalendarShelf& shelf, Question question, Output& output, LinePipe& pipe)
    : m_shelf(shelf)
    , m_question(question)
    , m_output(output)
    , m_pipe(pipe) {}

Exit CalendarLines::run() {
    if (!takeHeader()) {
        m_output.message(
            Words::tr("The first line must be the header: %1").arg(textOf(kHeaders[static_cast<int>(m_question)])));
        return Exit::Refused;
    }
    for (std::string_view line; m_pipe.trouble().empty() && m_pipe.next(line);) {
        ++m_line;
        if (!line.empty())
            answer(line);
        m_pipe.put();
    }
    m_pipe.flush();
    if (m_pipe.trouble().empty())
        return m_refused > 0 ? Exit::Partly : Exit::Done;
    m_output.message(Words::tr("The table can't be read or written any more, after line %1: %2")
                         .arg(m_line)
                         .arg(QString::fromLocal8Bit(m_pipe.trouble().c_str())));
    return Exit::Refused;
}

/// An empty table has none.
bool CalendarLines::takeHeader() {
    std::string_view line;
    if (!m_pipe.next(line))
        return m_pipe.trouble().empty();
    ++m_line;
    const auto question = static_cast<size_t>(m_question);
    if (plain(line) != kHeaders[question])
        return false;
    if (!m_output.isJson())
        m_pipe.out().append(line).append(",").append(kAnswers[question]).append("\n");
    return true;
}

void CalendarLines::answer(std::string_view line) {
    Cells cells;
    if (m_pipe.isCut())
        return refuse(line.substr(0, line.find(',')), Words::tr("The line is too long."));
    const bool isPlain = std::memchr(line.data(), '"', line.size()) == nullptr;
    if (isPlain ? split(line, cells) : splitQuoted(line, cells))
        answerCells(line, cells);
    else
        refuse(line, Words::tr("The line doesn't have three columns."));
}

bool CalendarLines::split(std::string_view line, Cells& cells) {
    const size_t first = line.find(',');
    const size_t second = first == std::string_view::npos ? first : line.find(',', first + 1);
    if (second == std::string_view::npos || line.find(',', second + 1) != std::string_view::npos)
        return false;
    cells = {line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)};
    return true;
}

bool CalendarLines::splitQuoted(std::string_view line, Cells& cells) {
    QByteArray bytes(line.data(), qsizetype(line.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    app::CsvReader reader(buffer, {app::TextEncoding::Utf8, ','});
    app::CsvRecord record;
    if (!reader.next(record) || record.trouble != app::CsvTrouble::None || record.fields.size() != 3)
        return false;
    for (size_t i = 0; i < cells.size(); ++i) {
        m_unquoted[i] = record.fields[qsizetype(i)].toStdString();
        cells[i] = m_unquoted[i];
    }
    return true;
}

void CalendarLines::answerCells(std::string_view line, const Cells& cells) {
    if (!m_last || cells[0] != m_lastId) {
        m_last = m_shelf.find(cells[0]);
        m_lastId = cells[0];
    }
    if (!m_last)
        return refuse(line, Words::tr("There is no calendar “%1” in the file.").arg(textOf(cells[0])));
    m_answer.clear();
    const QString trouble = m_question == Question::Due ? due(*m_last, cells) : elapsed(*m_last, cells);
    if (trouble.isEmpty())
        write(line, cells);
    else
        refuse(line, trouble);
}

/// Empty when all went well.
QString CalendarLines::due(const core::WorkingTime& time, const Cells& cells) {
    const auto start = readUtc(cells[1]);
    if (!start)
        return Words::tr("“%1” is no time.").arg(textOf(cells[1]));
    const auto minutes = readMinutes(cells[2]);
    if (!minutes || minutes->count() < 0)
        return Words::tr("“%1” is no number of minutes.").arg(textOf(cells[2]));
    const auto due = time.dueAfter(start->at, *minutes);
    if (!due)
        return Words::tr("The calendar never has so much open time.");
    appendUtc(m_answer, *due, start->hasFraction);
    return {};
}

QString CalendarLines::elapsed(const core::WorkingTime& time, const Cells& cells) {
    const auto from = readUtc(cells[1]);
    const auto to = readUtc(cells[2]);
    if (!from || !to)
        return Words::tr("“%1” is no time.").arg(textOf(from ? cells[2] : cells[1]));
    if (to->at < from->at)
        return Words::tr("The end is before the beginning.");
    appendMinutes(m_answer, time.openBetween(from->at, to->at));
    return {};
}

void CalendarLines::write(std::string_view line, const Cells& cells) {
    if (!m_output.isJson()) {
        m_pipe.out().append(line).append(",").append(m_answer).append("\n");
        return;
    }
    QJsonObject json;
    const auto question = static_cast<size_t>(m_question);
    for (size_t i = 0; i < cells.size(); ++i)
        json[QString::fromLatin1(kColumns[question][i])] = textOf(cells[i]);
    json[textOf(kAnswers[question])] = textOf(m_answer);
    m_output.json(json);
}

void CalendarLines::refuse(std::string_view line, const QString& why) {
    ++m_refused;
    m_output.message(Words::tr("Line %1: %2").arg(m_line).arg(why));
    if (m_output.isJson())
        m_output.json({{u"line"_s, m_line}, {u"error"_s, why}});
    else
        m_pipe.out().append(line).append(",\n");
}

} // namespace cli
