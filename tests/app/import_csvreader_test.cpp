#include "app/import/csvreader.h"
#include "support/strings.h"
#include <QBuffer>
#include <QFile>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using app::CsvRecord;
using app::CsvTrouble;

namespace {

QList<CsvRecord> readAll(QIODevice& device, const app::CsvFormat& format = {}, const app::CsvLimits& limits = {}) {
    app::CsvReader reader(device, format, limits);
    QList<CsvRecord> records;
    for (CsvRecord record; reader.next(record);)
        records << record;
    return records;
}

QList<CsvRecord> readAll(const QByteArray& bytes, const app::CsvFormat& format = {},
                         const app::CsvLimits& limits = {}) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, format, limits);
}

QByteArray inUtf16(const QString& text, QStringEncoder::Encoding encoding, bool hasMark) {
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

/// A file of any size that nobody has to store: `head`, then `fill` over and over, then `tail`.
class EndlessFile final : public QIODevice {
public:
    EndlessFile(const QByteArray& head, const QByteArray& fill, qint64 times, const QByteArray& tail)
        : m_head(head)
        , m_fill(fill)
        , m_tail(tail)
        , m_size(head.size() + fill.size() * times + tail.size()) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char* data, qint64 most) override {
        const qint64 count = qMin(most, m_size - pos());
        for (qint64 i = 0; i < count; ++i)
            data[i] = at(pos() + i);
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    [[nodiscard]] char at(qint64 position) const {
        if (position < m_head.size())
            return m_head[position];
        if (position >= m_size - m_tail.size())
            return m_tail[position - (m_size - m_tail.size())];
        return m_fill[(position - m_head.size()) % m_fill.size()];
    }
    QByteArray m_head;
    QByteArray m_fill;
    QByteArray m_tail;
    qint64 m_size;
};

/// The most memory that this process held since forgetPeak(), in bytes.
qint64 peakMemory() {
    QFile status(u"/proc/self/status"_s);
    REQUIRE(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    const qsizetype from = text.indexOf("VmHWM:") + 6;
    return text.mid(from, text.indexOf("kB", from) - from).trimmed().toLongLong() * 1024;
}

qint64 forgetPeak() {
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
    references.close();
    return peakMemory();
}

} // namespace

TEST_CASE("a record may span lines, hold the delimiter and doubled quotes") {
    const auto records = readAll("a,b\n1,\"two, \"\"2\"\"\nand more\"\n\n3,4");
    REQUIRE(records.size() == 3);
    CHECK(records[1].fields == QStringList{u"1"_s, u"two, \"2\"\nand more"_s});
    CHECK(records[1].line == 2);
    CHECK(records[2].fields == QStringList{u"3"_s, u"4"_s});
    CHECK(records[2].line == 5);
}

TEST_CASE("encoding, line ends and delimiter are found out") {
    const QString text = u"código;año\r\n1;Peña\r\n2;€ 20\r\n"_s;
    QByteArray bytes;
    SECTION("UTF-8") { bytes = text.toUtf8(); }
    SECTION("UTF-8 with a byte order mark") { bytes = "\xEF\xBB\xBF" + text.toUtf8(); }
    SECTION("UTF-16LE with a mark") { bytes = inUtf16(text, QStringEncoder::Utf16LE, true); }
    SECTION("UTF-16BE with a mark") { bytes = inUtf16(text, QStringEncoder::Utf16BE, true); }
    SECTION("UTF-16LE without a mark") { bytes = inUtf16(text, QStringEncoder::Utf16LE, false); }
    SECTION("windows-1252") {
        bytes = "c\xF3"
                "digo;a\xF1o\r\n1;Pe\xF1"
                "a\r\n2;\x80 20\r\n";
    }
    SECTION("carriage returns alone") { bytes = text.toUtf8().replace("\r\n", "\r"); }
    const auto records = readAll(bytes);
    REQUIRE(records.size() == 3);
    CHECK(records[0].fields == QStringList{u"código"_s, u"año"_s});
    CHECK(records[1].fields == QStringList{u"1"_s, u"Peña"_s});
    CHECK(records[2].fields == QStringList{u"2"_s, u"€ 20"_s});
    CHECK(records[2].line == 3);
}

TEST_CASE("a late byte that is no UTF-8 turns the whole file to windows-1252") {
    const auto records = readAll(QByteArray("a,b\n") + QByteArray("x,y\n").repeated(50'000) + "Mu\xF1oz,1\n");
    CHECK(records.last().fields == QStringList{u"Muñoz"_s, u"1"_s});
}

TEST_CASE("a quote that is never closed costs its own line only") {
    const auto records = readAll("a,b\n1,\"open\n2,fine\n3,fine\n");
    REQUIRE(records.size() == 4);
    CHECK(records[1].trouble == CsvTrouble::UnclosedQuote);
    CHECK(records[1].line == 2);
    CHECK(records[2].fields == QStringList{u"2"_s, u"fine"_s});
    CHECK(records[3].line == 4);
}

TEST_CASE("a last record that is cut inside quotes is told of") {
    const auto records = readAll("a,b\n1,2\n2023-07-17,\"Credit reporting, credit rep");
    REQUIRE(records.size() == 3);
    CHECK(records[1].trouble == CsvTrouble::None);
    CHECK(records[2].trouble == CsvTrouble::UnclosedQuote);
    CHECK(records[2].line == 3);
}

TEST_CASE("zero bytes and broken UTF-8 are trouble of their record") {
    const auto records =
        readAll(QByteArray("a,b\nx\0y,1\n\xFF,2\n3,4\n", 18), {.encoding = app::TextEncoding::Utf8, .delimiter = ','});
    REQUIRE(records.size() == 4);
    CHECK(records[1].trouble == CsvTrouble::NoText);
    CHECK(records[2].trouble == CsvTrouble::BadEncoding);
    CHECK(records[3].trouble == CsvTrouble::None);
}

TEST_CASE("a quote before millions of short lines takes little memory") {
    const qint64 before = forgetPeak();
    const auto records = readAll("a\n\"" + QByteArray("x\n").repeated(2'500'000),
                                 {.encoding = app::TextEncoding::Utf8, .delimiter = ','},
                                 {.recordBytes = 4 * 1024 * 1024, .columns = 10, .replayBytes = 1});
    CHECK(records.last().trouble == CsvTrouble::GaveUp);
    CHECK(peakMemory() - before < 64LL * 1024 * 1024);
}

TEST_CASE("a megabyte in a field and ten thousand columns are ordinary") {
    const QByteArray big(1024 * 1024, 'x');
    const auto records = readAll("a,b\n1," + big + "\n" + QByteArray("c,").repeated(9'999) + "c\n");
    REQUIRE(records.size() == 3);
    CHECK(records[1].fields[1].size() == big.size());
    CHECK(records[2].fields.size() == 10'000);
    CHECK(records[2].trouble == CsvTrouble::None);
}

TEST_CASE("more than the limits is refused, and reading goes on") {
    const app::CsvLimits limits{.recordBytes = 1000, .columns = 10, .replayBytes = 100'000};
    const auto records =
        readAll("a,b\n" + QByteArray(200'000, 'x') + "\n" + QByteArray("c,").repeated(11) + "\n1,2\n", {}, limits);
    REQUIRE(records.size() == 4);
    CHECK(records[1].trouble == CsvTrouble::TooLong);
    CHECK(records[2].trouble == CsvTrouble::TooManyColumns);
    CHECK(records[2].fields.size() == 10);
    CHECK(records[3].fields == QStringList{u"1"_s, u"2"_s});
    CHECK(records[3].line == 4);
}

TEST_CASE("gigabytes in one line take no memory") {
    const qint64 before = forgetPeak();
    EndlessFile file("a,b\n\"", "x", 300LL * 1024 * 1024, "\n1,2\n");
    const auto records = readAll(file, {.encoding = app::TextEncoding::Utf8, .delimiter = ','});
    REQUIRE(records.size() == 3);
    CHECK(records[1].trouble == CsvTrouble::TooLong);
    CHECK(records[2].fields == QStringList{u"1"_s, u"2"_s});
    CHECK(peakMemory() - before < 64LL * 1024 * 1024);
}

TEST_CASE("a file full of quotes that never close ends early and says so") {
    const auto records = readAll("a,b\n" + QByteArray("\"b,1\n").repeated(20'000), {},
                                 {.recordBytes = 10'000, .columns = 10, .replayBytes = 1'000'000});
    CHECK(records.last().trouble == CsvTrouble::GaveUp);
    CHECK(records.size() < 200);
}
