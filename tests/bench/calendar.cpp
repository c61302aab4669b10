#include "bench/bench.h"
#include "core/workingtime.h"
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int kCalls = 100'000;
constexpr int kRuns = 20;
constexpr int kCalendars = 20;
constexpr int kLines = 1'000'000;

/// Mornings and afternoons from Monday to Friday, Saturday mornings, the Colombian holidays.
core::Calendar typicalCalendar(const QByteArray& zone) {
    core::Calendar calendar;
    calendar.code = u"typical"_s;
    calendar.zone = zone;
    for (size_t day = 0; day < 5; ++day)
        calendar.hours[day] = {{480, 720}, {840, 1080}};
    calendar.hours[5] = {{480, 780}};
    calendar.rules = core::colombianHolidays();
    return calendar;
}

/// Processor time of the programs that ended, in milliseconds.
double childTime() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto millis = [](const timeval& time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return millis(usage.ru_utime) + millis(usage.ru_stime);
}

class CalendarSection {
public:
    explicit CalendarSection(const Bench& bench)
        : m_bench(bench)
        , m_random(bench.options.seed) {}

    void run() {
        const double near = measureDue(u"due after hours, this year's"_s, 1, 24);
        // Forty years of this calendar are some 96,000 open hours.
        const double far = measureDue(u"due after hours, forty years away"_s, 90'000, 100'000);
        m_bench.report.say(
            u"calendar: forty years away costs %1 × what this year's costs"_s.arg(near / far, 0, 'f', 2));
        measureLines();
    }

private:
    /// Calls a second, each with another start and another span of hours.
    double measureDue(const QString& name, int least, int most) {
        const core::WorkingTime time = valueOf(core::WorkingTime::compile(typicalCalendar("America/New_York")));
        QList<std::pair<core::Instant, core::Duration>> asked;
        const core::Instant begin(1'767'225'600'000); // 2026
        for (int i = 0; i < kCalls; ++i)
            asked << std::pair(begin + std::chrono::seconds(m_random.bounded(365 * 86'400)),
                               core::Duration(std::chrono::seconds(m_random.bounded(least * 3600, most * 3600))));
        Samples times;
        qint64 sum = time.dueAfter(asked[0].first, std::chrono::hours(most))->msecs(); // the years are laid out
        for (int run = 0; run < m_bench.runs(kRuns); ++run)
            times.add(timeOf([&] {
                for (const auto& [start, open] : asked)
                    sum += time.dueAfter(start, open)->msecs();
            }));
        if (sum == 0)
            qFatal("nothing was due");
        const double rate = kCalls * 1000.0 / times.median();
        Figure figure = m_bench.figure(u"calendar"_s, name, {}, {atLeast(u"rate"_s, rate, 1e6, u"/s"_s)});
        figure.product = times;
        figure.unit = u"ms for 100,000"_s;
        figure.note = u"%1 a second"_s.arg(rate, 0, 'f', 0);
        m_bench.report.add(figure);
        return rate;
    }

    void measureLines() {
        const QTemporaryDir folder;
        writeCalendars(folder.filePath(u"calendars.json"_s));
        writeTable(folder.filePath(u"table.csv"_s));
        Samples rates;
        for (int run = 0; run < m_bench.runs(3); ++run)
            rates.add(kLines * 1000.0 / timeOfProgram(folder));
        Figure figure = m_bench.figure(u"calendar"_s, u"reparoctl calendar due, lines"_s, {},
                                       {atLeast(u"rate"_s, rates.median(), 500'000, u"lines/s"_s)});
        figure.product = rates;
        figure.unit = u"lines/s"_s;
        figure.note = u"%1 lines, %2 calendars; processor time of the whole program"_s.arg(kLines).arg(kCalendars);
        m_bench.report.add(figure);
    }

    static double timeOfProgram(const QTemporaryDir& folder) {
        QProcess process;
        process.setStandardInputFile(folder.filePath(u"table.csv"_s));
        process.setStandardOutputFile(folder.filePath(u"answers.csv"_s));
        const double before = childTime();
        process.start(QStringLiteral(REPAROCTL),
                      {u"calendar"_s, u"due"_s, u"--calendars"_s, folder.filePath(u"calendars.json"_s)});
        if (!process.waitForFinished(600'000) || process.exitCode() != 0)
            qFatal("reparoctl calendar due: %s", process.readAllStandardError().constData());
        return childTime() - before;
    }

    static void writeCalendars(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        const QByteArray zones[] = {"America/Bogota", "America/New_York", "Europe/Madrid", "UTC"};
        file.write("[");
        for (int i = 0; i < kCalendars; ++i) {
            QByteArray week;
            for (const char* day : {"mon", "tue", "wed", "thu", "fri"})
                week +=
                    QByteArray(week.isEmpty() ? "" : ",") + '"' + day + R"(":[["08:00","12:00"],["14:00","18:00"]])";
            file.write((i > 0 ? ",\n" : "") + QByteArray(R"({"id":"cal)") + QByteArray::number(i) + R"(","zone":")" +
                       zones[i % 4] + R"(","hours":{)" + week + R"(},"holidays":["2026-01-12","2026-05-01"]})");
        }
        file.write("]\n");
    }

    void writeTable(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write("calendar,start_utc,minutes\n");
        const core::Instant begin(1'704'067'200'000); // 2024
        for (int i = 0; i < kLines; ++i) {
            const core::Instant start = begin + std::chrono::seconds(m_random.bounded(3 * 365 * 86'400));
            file.write("cal" + QByteArray::number(m_random.bounded(kCalendars)) + ',' +
                       start.toUtc().toString(Qt::ISODate).toLatin1() + ',' +
                       QByteArray::number(m_random.bounded(20'000)) + '\n');
        }
    }

    const Bench& m_bench;
    QRandomGenerator m_random;
};

} // namespace

/// Needs no store, so one engine's turn is enough.
void measureCalendar(const Bench& bench) {
    if (bench.engine == store::Engine::Sqlite)
        CalendarSection(bench).run();
}

} // namespace bench
