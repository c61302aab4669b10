#include "app/import/icsholidays.h"
#include "cli/calendarlines.h"
#include "cli/calendaryear.h"
#include "cli/options.h"
#include "cli/storedcalendars.h"
#include "cli/words.h"
#include "core/calendarjson.h"
#include <CLI/CLI.hpp>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct CalendarOptions {
    QString calendars;
    QString calendar;
    int year = 0;
};

struct IcsOptions {
    QString file;
    QString only;
    std::vector<std::string> without;
    int from = 0;
    int to = 0;
    QString into;
};

Exit answerLines(const Common& common, const QString& calendars, CalendarLines::Question question) {
    Output output(common.isJson);
    const auto shelf = CalendarShelf::read(calendars);
    if (!shelf)
        return output.refuse(shelf.error());
    LinePipe pipe(0, 1);
    return CalendarLines(*shelf, question, output, pipe).run();
}

Exit showYear(const Common& common, const CalendarOptions& options) {
    Output output(common.isJson);
    const auto shelf = CalendarShelf::read(options.calendars);
    if (!shelf)
        return output.refuse(shelf.error());
    const core::WorkingTime* time = shelf->find(options.calendar.toStdString());
    if (!time)
        return output.refuse({core::ErrorCode::NotFound, u"calendar.unknown"_s, options.calendar, {}});
    const QString language = common.language.isEmpty() ? QLocale().name() : common.language;
    for (const CalendarMonth& month : monthsOf(core::yearOf(*time, options.year, language)))
        if (output.isJson())
            output.json(toJson(month));
        else
            output.text(describe(month));
    return Exit::Done;
}

core::Result<app::IcsHolidays> readHolidays(const IcsOptions& options) {
    app::IcsChoice choice;
    const qsizetype split = options.only.indexOf(u'=');
    if (!options.only.isEmpty() && (split < 1 || split + 1 == options.only.size()))
        return core::invalid({{u"only"_s, u"bad_value"_s}});
    choice.property = options.only.left(std::max<qsizetype>(split, 0));
    choice.value = options.only.mid(split + 1);
    for (const std::string& name : options.without)
        choice.without << QString::fromStdString(name);
    choice.firstYear = options.from;
    choice.lastYear = options.to;
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::NotFound, u"file.unreadable"_s, options.file);
    return app::readIcsHolidays(file, choice);
}

/// A new version of a calendar of the store with the dates that it lacks; none when it lacks none.
Exit addToCalendar(Desk& desk, Output& output, const QString& code, const app::IcsHolidays& read) {
    const auto held = findCalendar(desk, code);
    if (!held)
        return output.refuse(held.error());
    const QList<core::Holiday> missing = app::holidaysToAdd(*held, read.holidays);
    output.message(Words::tr("Dates in the file: %1; holidays of %2 already: %3.")
                       .arg(read.holidays.size())
                       .arg(code)
                       .arg(read.holidays.size() - missing.size()));
    if (missing.isEmpty()) {
        output.message(Words::tr("Nothing was saved."));
        return Exit::Done;
    }
    core::Calendar changed = *held;
    changed.holidays = core::oneADate(changed.holidays + missing);
    return saveCalendar(desk, output, changed);
}

Exit importIcs(const Common& common, const IcsOptions& options) {
    Output output(common.isJson);
    const auto read = readHolidays(options);
    if (!read)
        return output.refuse(read.error());
    if (!options.into.isEmpty())
        return atDesk(common, [&](Desk& desk, Output& told) { return addToCalendar(desk, told, options.into, *read); });
    QStringList lines;
    for (const core::Holiday& holiday : read->holidays) {
        const QJsonObject json{{u"date"_s, holiday.day.toString(Qt::ISODate)}, {u"name"_s, holiday.name}};
        if (output.isJson())
            output.json(json);
        else
            lines << u"  "_s + QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    if (!output.isJson())
        output.text(u"[\n%1\n]"_s.arg(lines.join(u",\n"_s)));
    output.message(Words::tr("Holidays: %1; events at a time of day: %2; left out: %3.")
                       .arg(read->holidays.size())
                       .arg(read->timed)
                       .arg(read->passedOver));
    return Exit::Done;
}

void addCalendarsOption(CLI::App& verb, CalendarOptions& options) {
    addText(verb, "--calendars", options.calendars, Words::tr("A JSON file of calendars"))
        ->required()
        ->type_name("FILE")
        ->check(CLI::ExistingFile.description(""));
}

void addLinesVerb(Program& program, CLI::App& group, const char* name, const QString& help,
                  CalendarLines::Question question) {
    const auto options = std::make_shared<CalendarOptions>();
    CLI::App& verb = addVerb(group, name, help);
    addCalendarsOption(verb, *options);
    verb.callback([&program, options, question] {
        program.action = [&program, options, question] {
            return answerLines(program.common, options->calendars, question);
        };
    });
}

void addYearVerb(Program& program, CLI::App& group) {
    const auto options = std::make_shared<CalendarOptions>();
    CLI::App& verb = addVerb(group, "year", Words::tr("Working days, hours and holidays of a year, by month"));
    addCalendarsOption(verb, *options);
    addText(verb, "--calendar", options->calendar, Words::tr("Its id in the file"))->required()->type_name("CODE");
    verb.add_option("--year", options->year, Words::tr("The year").toStdString())
        ->required()
        ->check(CLI::Range(kFirstCalendarYear, kLastCalendarYear).description(""))
        ->type_name("YEAR");
    verb.callback(
        [&program, options] { program.action = [&program, options] { return showYear(program.common, *options); }; });
}

void addIcsVerb(Program& program, CLI::App& group) {
    const auto options = std::make_shared<IcsOptions>();
    const int thisYear = QDate::currentDate().year();
    options->from = thisYear - 1;
    options->to = thisYear + 10;
    CLI::App& verb = addVerb(group, "import", Words::tr("The holidays of an .ics file, as a calendar's JSON has them"));
    addText(verb, "file", options->file, Words::tr("The file"))
        ->required()
        ->type_name("FILE.ics")
        ->check(CLI::ExistingFile.description(""));
    addText(verb, "--only", options->only, Words::tr("Only events with this value: a category or another property"))
        ->type_name("NAME=VALUE");
    verb.add_option("--without", options->without, Words::tr("Leave the events of this name out").toStdString())
        ->type_name("NAME");
    const auto addYear = [&verb](const char* name, int& year, const QString& help) {
        verb.add_option(name, year, help.toStdString())
            ->check(CLI::Range(kFirstCalendarYear, kLastCalendarYear).description(""))
            ->type_name("YEAR");
    };
    addYear("--from", options->from, Words::tr("First year of what comes back each year; else last year"));
    addYear("--to", options->to, Words::tr("Its last year; else ten years from now"));
    addText(verb, "--into", options->into, Words::tr("Save them in this calendar of the store, as a new version"))
        ->type_name("CODE");
    verb.callback(
        [&program, options] { program.action = [&program, options] { return importIcs(program.common, *options); }; });
}

} // namespace

void addCalendarVerbs(Program& program, CLI::App& group) {
    addLinesVerb(program, group, "due", Words::tr("When so many open minutes have passed: a CSV table from stdin"),
                 CalendarLines::Question::Due);
    addLinesVerb(program, group, "elapsed", Words::tr("How many open minutes lie between: a CSV table from stdin"),
                 CalendarLines::Question::Elapsed);
    addYearVerb(program, group);
    addIcsVerb(program, group);
    addStoredCalendarVerbs(program, group);
}

} // namespace cli
