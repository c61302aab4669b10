#include "cli/storedcalendars.h"

#include "app/agreements.h"
#include "cli/jsonfile.h"
#include "cli/onverb.h"
#include "cli/words.h"
#include "core/calendarjson.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct StoredCalendarOptions {
    QString code;
    QString file;
};

/// {"code":"standard","version":4}, …
QJsonArray pinsOf(const QList<core::Agreement>& agreements) {
    QJsonArray pins;
    for (const core::Agreement& each : agreements)
        pins << QJsonObject{{u"code"_s, each.code}, {u"version"_s, each.version}};
    return pins;
}

QString namesOf(const QList<core::Agreement>& agreements) {
    QStringList names;
    for (const core::Agreement& each : agreements)
        names << Words::tr("%1 version %2").arg(each.code).arg(each.version);
    return names.isEmpty() ? Words::tr("none") : names.join(u", "_s);
}

Exit list(Desk& desk, Output& output, const StoredCalendarOptions&) {
    QList<QStringList> rows;
    for (const core::Calendar& each : desk.company().book.calendars()) {
        const QList<core::Agreement> agreements = app::agreementsBy(desk.company().book, each.id);
        if (output.isJson()) {
            QJsonObject json = core::toJson(each);
            json[u"agreements"_s] = pinsOf(agreements);
            output.json(json);
        }
        QStringList codes;
        for (const core::Agreement& agreement : agreements)
            codes << agreement.code;
        rows << QStringList{each.code, QString::number(each.version), QString::fromUtf8(each.zone),
                            each.name.in(desk.company().language),
                            codes.isEmpty() ? Words::tr("none") : codes.join(u", "_s)};
    }
    if (!output.isJson())
        output.text(table(
            {Words::tr("Code"), Words::tr("Version"), Words::tr("Zone"), Words::tr("Name"), Words::tr("Agreements")},
            rows));
    return Exit::Done;
}

/// What it prints, `calendar save` takes: as one line with --json, else laid out to be edited.
Exit show(Desk& desk, Output& output, const StoredCalendarOptions& options) {
    const auto calendar = findCalendar(desk, options.code);
    if (!calendar)
        return output.refuse(calendar.error());
    if (output.isJson())
        output.json(core::toJson(*calendar));
    else
        output.text(QString::fromUtf8(QJsonDocument(core::toJson(*calendar)).toJson()).trimmed());
    return Exit::Done;
}

core::Result<core::Calendar> readCalendarFile(const QString& path) {
    return readJsonFile(path).and_then([](const QJsonObject& json) { return core::calendarFromJson(json); });
}

Exit save(Desk& desk, Output& output, const StoredCalendarOptions& options) {
    const auto calendar = readCalendarFile(options.file);
    return calendar ? saveCalendar(desk, output, *calendar) : output.refuse(calendar.error());
}

} // namespace

core::Result<core::Calendar> findCalendar(Desk& desk, const QString& code) {
    const QList<core::Calendar> calendars = desk.company().book.calendars();
    const auto found = std::ranges::find(calendars, code, &core::Calendar::code);
    if (found == calendars.end())
        return core::fail(core::ErrorCode::NotFound, u"calendar.unknown"_s, code);
    return *found;
}

Exit saveCalendar(Desk& desk, Output& output, const core::Calendar& calendar) {
    const auto saved =
        app::saveCalendar(desk.session(), desk.clock(), desk.actor(), calendar, std::nullopt, desk.origin());
    if (!saved)
        return output.refuse(saved.error());
    if (output.isJson()) {
        QJsonObject json = core::toJson(saved->calendar);
        json[u"agreements"_s] = pinsOf(saved->agreements);
        output.json(json);
        return Exit::Done;
    }
    output.message(Words::tr("Saved: %1, version %2. Agreements that count by it from now on: %3. Open cases keep the "
                             "version that they have; reparoctl agreement reapply shows what the new one would change.")
                       .arg(saved->calendar.code)
                       .arg(saved->calendar.version)
                       .arg(namesOf(saved->agreements)));
    return Exit::Done;
}

void addStoredCalendarVerbs(Program& program, CLI::App& group) {
    const auto options = std::make_shared<StoredCalendarOptions>();
    onVerb(program, addVerb(group, "list", Words::tr("Those of the store, and what agreements count by them")), options,
           list);
    CLI::App& showing = addVerb(group, "show", Words::tr("One of the store, as its file would say it"));
    addText(showing, "code", options->code, Words::tr("Its code"))->required()->type_name("CODE");
    onVerb(program, showing, options, show);
    CLI::App& saving = addVerb(group, "save", Words::tr("A new version in the store from a JSON file"));
    addText(saving, "file", options->file, Words::tr("As calendar show prints it"))->required()->type_name("FILE");
    onVerb(program, saving, options, save);
}

} // namespace cli
