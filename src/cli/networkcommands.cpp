#include "app/directory.h"
#include "app/membersearch.h"
#include "app/membertasks.h"
#include "cli/casefinder.h"
#include "cli/onverb.h"
#include "cli/timewords.h"
#include "cli/words.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct NetworkOptions {
    QString code;
    std::optional<std::string> email, phone, language, territory;
    std::optional<std::string> categories, calendar, contactPerson;
    std::optional<int> capacity;
    QString number;
    QString nextMember;
};

QString calendarCode(const Desk& desk, core::CalendarId id) {
    for (const core::Calendar& each : desk.company().book.calendars())
        if (each.id == id)
            return each.code;
    return {};
}

QJsonObject described(const Desk& desk, const core::NetworkMember& member, const core::NetworkProfile& profile) {
    return {{u"code"_s, member.code},
            {u"name"_s, member.name},
            {u"active"_s, member.isActive},
            {u"email"_s, profile.email},
            {u"phone"_s, profile.phone},
            {u"language"_s, profile.language},
            {u"territory"_s, profile.territory},
            {u"capacity"_s, profile.capacity},
            {u"categories"_s, QJsonArray::fromStringList(profile.categories)},
            {u"calendar"_s, calendarCode(desk, profile.calendar)},
            {u"contactPerson"_s, profile.contactPerson},
            {u"version"_s, profile.version}};
}

Exit list(Desk& desk, Output& output, const NetworkOptions&) {
    QList<QStringList> rows;
    for (const core::NetworkMember& each : desk.company().catalogue.networkMembers) {
        if (desk.actor().networkMember.isValid() && desk.actor().networkMember != each.id)
            continue; // a member hears of no other
        const auto profile = app::readNetworkProfile(desk.session(), desk.actor(), each.id);
        if (!profile)
            return output.refuse(profile.error());
        if (output.isJson())
            output.json(described(desk, each, *profile));
        rows << QStringList{each.code, profile->email, profile->phone, profile->territory, each.name};
    }
    if (!output.isJson())
        output.text(
            table({Words::tr("Code"), Words::tr("Mail"), Words::tr("Phone"), Words::tr("Territory"), Words::tr("Name")},
                  rows));
    return Exit::Done;
}

core::Result<const core::NetworkMember*> find(Desk& desk, const QString& code) {
    const core::NetworkMember* member = desk.company().catalogue.findNetworkMember(code);
    if (!member)
        return core::fail(core::ErrorCode::NotFound, u"network_member.unknown"_s, code);
    return member;
}

core::Result<core::CalendarId> calendarOf(const Desk& desk, const QString& code) {
    if (code.isEmpty())
        return core::CalendarId();
    for (const core::Calendar& each : desk.company().book.calendars())
        if (each.code == code)
            return each.id;
    return core::invalid({{u"calendar"_s, u"unknown"_s}});
}

/// Topics by code or name, apart by commas, as the directory keeps them.
core::Result<QStringList> topicsOf(const Desk& desk, const QString& names) {
    QStringList codes;
    for (const QString& name : names.split(u',', Qt::SkipEmptyParts)) {
        const core::Category* category = desk.company().catalogue.findCategory(name.trimmed());
        if (!category)
            return core::invalid({{u"categories"_s, u"unknown"_s}});
        codes << category->code;
    }
    return codes;
}

core::Result<void> change(const Desk& desk, core::NetworkProfile& profile, const NetworkOptions& options) {
    const auto take = [](QString& field, const std::optional<std::string>& given) {
        if (given)
            field = QString::fromStdString(*given);
    };
    take(profile.email, options.email);
    take(profile.phone, options.phone);
    take(profile.language, options.language);
    take(profile.territory, options.territory);
    take(profile.contactPerson, options.contactPerson);
    profile.capacity = options.capacity.value_or(profile.capacity);
    if (options.categories) {
        const auto topics = topicsOf(desk, QString::fromStdString(*options.categories));
        if (!topics)
            return tl::unexpected<core::Error>(topics.error());
        profile.categories = *topics;
    }
    if (options.calendar) {
        const auto calendar = calendarOf(desk, QString::fromStdString(*options.calendar));
        if (!calendar)
            return tl::unexpected<core::Error>(calendar.error());
        profile.calendar = *calendar;
    }
    return {};
}

Exit set(Desk& desk, Output& output, const NetworkOptions& options) {
    const auto member = find(desk, options.code);
    if (!member)
        return output.refuse(member.error());
    const auto saved = app::readNetworkProfile(desk.session(), desk.actor(), (*member)->id)
                           .and_then([&](core::NetworkProfile profile) -> core::Result<core::NetworkProfile> {
                               if (const auto changed = change(desk, profile, options); !changed)
                                   return tl::unexpected<core::Error>(changed.error());
                               return app::saveNetworkProfile(desk.session(), desk.clock(), desk.actor(),
                                                              desk.company(), profile, desk.origin());
                           });
    if (!saved)
        return output.refuse(saved.error());
    if (output.isJson())
        output.json(described(desk, **member, *saved));
    else
        output.message(Words::tr("%1 is reached by: %2").arg((*member)->name, saved->email + u" "_s + saved->phone));
    return Exit::Done;
}

QString choiceLine(const QString& reason) {
    const QJsonObject facts = QJsonDocument::fromJson(reason.toUtf8()).object();
    QStringList named;
    for (const QJsonValue& each : facts[u"candidates"].toArray())
        named << Words::tr("%1: %2 open").arg(each[u"name"].toString()).arg(each[u"open"].toInt());
    return facts[u"rule"].toString() + u"  "_s + named.join(u"; "_s);
}

/// Nothing is changed.
Exit choose(Desk& desk, Output& output, const NetworkOptions& options) {
    const auto choice = findCase(desk, options.number).and_then([&](core::CaseId id) {
        return app::readMemberChoice(desk.session(), desk.actor(), desk.company(), id);
    });
    if (!choice)
        return output.refuse(choice.error());
    const core::NetworkMember* member = desk.company().catalogue.networkMember(choice->member);
    if (output.isJson())
        output.json({{u"member"_s, member ? QJsonValue(member->code) : QJsonValue()},
                     {u"reason"_s, QJsonDocument::fromJson(choice->reason.toUtf8()).object()}});
    else if (member)
        output.text(member->code + u"  "_s + member->name + u"  "_s + choiceLine(choice->reason));
    if (!member)
        return output.refuse(
            {core::ErrorCode::Refused, core::toCode(core::Verb::Escalate) + u'.' + app::ruleOf(*choice), {}, {}});
    return Exit::Done;
}

QString shareWords(const app::WeekShare& share) {
    return share.judged == 0 ? u"–"_s : u"%1/%2"_s.arg(share.kept).arg(share.judged);
}

QJsonObject numbersJson(const app::DirectoryEntry& entry) {
    const app::MemberNumbers& numbers = entry.numbers;
    QJsonObject json{{u"code"_s, entry.member.code},
                     {u"open"_s, numbers.open},
                     {u"overdue"_s, numbers.overdue},
                     {u"acceptedInTime"_s, numbers.accepted.kept},
                     {u"acceptedJudged"_s, numbers.accepted.judged},
                     {u"resolvedInTime"_s, numbers.resolved.kept},
                     {u"resolvedJudged"_s, numbers.resolved.judged}};
    if (numbers.medianToAccept)
        json[u"medianSecondsToAccept"_s] = qint64(numbers.medianToAccept->count() / 1000);
    return json;
}

Exit figures(Desk& desk, Output& output, const NetworkOptions&) {
    const auto entries = app::readDirectory(desk.session(), desk.actor(), desk.company(), desk.now());
    if (!entries)
        return output.refuse(entries.error());
    QList<QStringList> rows;
    for (const app::DirectoryEntry& each : *entries) {
        if (output.isJson())
            output.json(numbersJson(each));
        const auto median = each.numbers.medianToAccept;
        rows << QStringList{each.member.code,
                            QString::number(each.numbers.open),
                            QString::number(each.numbers.overdue),
                            shareWords(each.numbers.accepted),
                            shareWords(each.numbers.resolved),
                            median ? showSpan(*median) : u"–"_s,
                            each.member.name};
    }
    if (!output.isJson())
        output.text(table({Words::tr("Code"), Words::tr("Open"), Words::tr("Overdue"), Words::tr("Accepted in time"),
                           Words::tr("Resolved in time"), Words::tr("Median to accept"), Words::tr("Name")},
                          rows));
    return Exit::Done;
}

Exit policy(Desk& desk, Output& output, const NetworkOptions& options) {
    if (!options.nextMember.isEmpty()) {
        const auto next = core::fromCode<core::NextMember>(options.nextMember).value_or(core::NextMember::Ask);
        const auto saved = app::saveNextMember(desk.session(), desk.clock(), desk.actor(), next, desk.origin());
        if (!saved)
            return output.refuse(saved.error());
    }
    const QString now = options.nextMember.isEmpty() ? core::toCode(desk.company().nextMember) : options.nextMember;
    if (output.isJson())
        output.json({{u"nextMember"_s, now}});
    else
        output.text(now);
    return Exit::Done;
}

using Body = Exit (*)(Desk&, Output&, const NetworkOptions&);

CLI::App& addNetworkVerb(Program& program, CLI::App& group, const char* name, const QString& help,
                         const std::shared_ptr<NetworkOptions>& options, Body body) {
    CLI::App& verb = addVerb(group, name, help);
    onVerb(program, verb, options, body);
    return verb;
}

} // namespace

void addNetworkVerbs(Program& program) {
    CLI::App& group = addVerb(program.app, "network", Words::tr("How network members are reached"));
    group.require_subcommand(1);
    const auto options = std::make_shared<NetworkOptions>();
    addNetworkVerb(program, group, "list", Words::tr("All members"), options, list);
    CLI::App& setting =
        addNetworkVerb(program, group, "set", Words::tr("Change what is given, keep the rest"), options, set);
    addText(setting, "code", options->code, Words::tr("Of the member"))->required()->type_name("CODE");
    setting.add_option("--email", options->email, Words::tr("Address for the full case").toStdString());
    setting.add_option("--phone", options->phone, Words::tr("Mobile number for text messages").toStdString());
    setting.add_option("--language", options->language,
                       Words::tr("es or en; of what is written to them").toStdString());
    setting.add_option("--territory", options->territory, Words::tr("Where they work, in words").toStdString());
    setting.add_option("--categories", options->categories,
                       Words::tr("Topics that they take, apart by commas; empty = all").toStdString());
    setting.add_option("--calendar", options->calendar,
                       Words::tr("Code of their calendar; empty = always").toStdString());
    setting.add_option("--contact-person", options->contactPerson, Words::tr("Whom to ask for").toStdString());
    setting.add_option("--capacity", options->capacity, Words::tr("Open cases at once; 0 = no limit").toStdString());
    CLI::App& choosing = addNetworkVerb(program, group, "choose", Words::tr("Whom the rule would give a case, and why"),
                                        options, choose);
    addText(choosing, "number", options->number, Words::tr("The case's number"))->required()->type_name("NUMBER");
    addNetworkVerb(program, group, "figures", Words::tr("How members kept their times in the last 13 weeks"), options,
                   figures);
    CLI::App& rule = addNetworkVerb(program, group, "policy",
                                    Words::tr("What happens when a member does not accept in time"), options, policy);
    addCode(rule, "--next-member", options->nextMember, codesOf<core::NextMember>(),
            Words::tr("ask: a person is offered the next one; auto: the case goes there, twice at most"));
}

} // namespace cli
