#include "app/jsonoutput.h"
#include "app/people.h"
#include "cli/codewords.h"
#include "cli/desk.h"
#include "cli/password.h"
#include "cli/timewords.h"
#include "cli/words.h"
#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct UserOptions {
    QString login;
    QString name;
    QString role;
    QString networkMember;
    QString skills;
    QString passwordFile;
    int capacity = 0;
    bool hasNoPassword = false;
    bool isEnabling = false;
};

core::Result<core::User> findUser(const app::Company& company, const QString& login) {
    for (const core::User& user : company.users)
        if (user.login == login)
            return user;
    return core::fail(core::ErrorCode::NotFound, u"user.unknown"_s, login);
}

Exit tell(Output& output, const core::Result<core::User>& user, const QString& sentenceWithName) {
    if (!user)
        return output.refuse(user.error());
    if (output.isJson())
        output.json(app::toJson(*user));
    else
        output.message(sentenceWithName.arg(user->login));
    return Exit::Done;
}

core::Result<void> describe(core::User& user, const UserOptions& options, const app::Company& company) {
    if (const auto role = core::fromCode<core::Role>(options.role))
        user.role = *role;
    if (!options.name.isEmpty())
        user.name = options.name;
    if (!options.skills.isEmpty())
        user.skills = options.skills.split(u',', Qt::SkipEmptyParts);
    if (options.capacity > 0)
        user.capacity = options.capacity;
    if (options.networkMember.isEmpty())
        return {};
    const core::NetworkMember* member = company.catalogue.findNetworkMember(options.networkMember);
    if (!member)
        return core::invalid({{u"networkMember"_s, u"unknown"_s}});
    user.networkMember = member->id;
    return {};
}

Exit add(Desk& desk, Output& output, const UserOptions& options) {
    core::User user;
    user.login = options.login;
    user.name = options.login;
    if (const auto described = describe(user, options, desk.company()); !described)
        return output.refuse(described.error());
    core::Result<QStringList> password = QStringList{QString()};
    if (!options.hasNoPassword)
        password = readPasswords(options.passwordFile, {Words::tr("Password for %1").arg(options.login)});
    if (!password)
        return output.refuse(password.error());
    return tell(output, app::addUser(desk.session(), desk.clock(), desk.actor(), user, password->first()),
                Words::tr("%1 may work here now."));
}

/// Whether the account may be used, and until when its owner is away.
QString stateWords(const Desk& desk, const core::User& user, const core::Absence* absence) {
    if (!user.isActive)
        return Words::tr("disabled");
    if (!absence)
        return Words::tr("active");
    const auto show = [&](core::Instant at) { return showTime(at, desk.company().zone, desk.now()); };
    return absence->isInForce(desk.now()) ? Words::tr("absent until %1").arg(show(absence->end()))
                                          : Words::tr("absent from %1").arg(show(absence->from));
}

Exit list(Desk& desk, Output& output) {
    QList<QStringList> rows;
    for (const core::User& user : desk.company().users) {
        const core::Absence* absence = core::presentOrNextAbsenceOf(desk.company().absences, user.id, desk.now());
        if (output.isJson()) {
            QJsonObject json = app::toJson(user);
            if (absence)
                json[u"absence"_s] = app::toJson(*absence, desk.company());
            output.json(json);
        }
        rows << QStringList{user.login, word(user.role), stateWords(desk, user, absence), user.name};
    }
    if (!output.isJson())
        output.text(table({Words::tr("Login"), Words::tr("Role"), Words::tr("State"), Words::tr("Name")}, rows));
    return Exit::Done;
}

Exit change(Desk& desk, Output& output, const QString& login, const QString& sentenceWithName,
            const std::function<core::Result<void>(core::User&)>& edit) {
    auto user = findUser(desk.company(), login);
    if (!user)
        return output.refuse(user.error());
    if (const auto edited = edit(*user); !edited)
        return output.refuse(edited.error());
    return tell(output, app::changeUser(desk.session(), desk.clock(), desk.actor(), *user), sentenceWithName);
}

Exit setPassword(Desk& desk, Output& output, const UserOptions& options) {
    const auto user = findUser(desk.company(), options.login);
    if (!user)
        return output.refuse(user.error());
    QStringList prompts{Words::tr("New password for %1").arg(user->login)};
    if (user->id == desk.actor().id)
        prompts.prepend(Words::tr("Present password"));
    const auto given = readPasswords(options.passwordFile, prompts);
    if (!given)
        return output.refuse(given.error());
    const auto done = app::changePassword(desk.session(), desk.clock(), desk.actor(), user->id,
                                          given->size() > 1 ? given->first() : QString(), given->last());
    return tell(output, done ? user : core::Result<core::User>(tl::unexpected(done.error())),
                Words::tr("%1 has a new password."));
}

using Body = Exit (*)(Desk&, Output&, const UserOptions&);

CLI::App& addUserVerb(Program& program, CLI::App& group, const char* name, const QString& help,
                      const std::shared_ptr<UserOptions>& options, Body body) {
    CLI::App& verb = addVerb(group, name, help);
    // Spelt out: lupdate loses the context in a function that returns a CLI::App.
    const QString whose = QCoreApplication::translate("Cli", "Whose account");
    addText(verb, "login", options->login, whose)->required()->type_name("LOGIN");
    verb.callback([&program, options, body] {
        program.action = [&program, options, body] {
            return atDesk(program.common, [&](Desk& desk, Output& output) { return body(desk, output, *options); });
        };
    });
    return verb;
}

void addDescription(CLI::App& verb, UserOptions& options, bool isRoleRequired) {
    addCode(verb, "role,--role", options.role, codesOf<core::Role>(), Words::tr("What they do here"))
        ->required(isRoleRequired);
    addText(verb, "--name", options.name, Words::tr("Their name"));
    addText(verb, "--skills", options.skills, Words::tr("Codes of categories, kinds or languages, with commas"));
    addText(verb, "--network-member", options.networkMember, Words::tr("For network members: whose people they are"));
    verb.add_option("--capacity", options.capacity, Words::tr("Open cases that rules give them").toStdString())
        ->check(CLI::Range(1, 10'000).description(""));
}

} // namespace

void addUserVerbs(Program& program) {
    CLI::App& group = addVerb(program.app, "user", Words::tr("Who may work here"));
    group.require_subcommand(1);
    const auto options = std::make_shared<UserOptions>();
    CLI::App& adding = addUserVerb(program, group, "add", Words::tr("Give somebody an account"), options, add);
    addDescription(adding, *options, true);
    addText(adding, "--password-file", options->passwordFile, Words::tr("Take the password from a file, - = stdin"));
    adding.add_flag("--no-password", options->hasNoPassword, Words::tr("Nobody can sign in with it yet").toStdString());
    addVerb(group, "list", Words::tr("All accounts")).callback([&program] {
        program.action = [&program] { return atDesk(program.common, list); };
    });
    addAbsenceVerbs(program, group);
    CLI::App& disabling =
        addUserVerb(program, group, "disable", Words::tr("Lock an account; nothing of it is lost"), options,
                    [](Desk& desk, Output& output, const UserOptions& given) {
                        const QString said =
                            given.isEnabling ? Words::tr("%1 may work here again.") : Words::tr("%1 is disabled.");
                        return change(desk, output, given.login, said, [&](core::User& user) -> core::Result<void> {
                            user.isActive = given.isEnabling;
                            return {};
                        });
                    });
    disabling.add_flag("--undo", options->isEnabling, Words::tr("Unlock it again").toStdString());
    CLI::App& describing =
        addUserVerb(program, group, "role", Words::tr("Change what somebody does here"), options,
                    [](Desk& desk, Output& output, const UserOptions& given) {
                        return change(desk, output, given.login, Words::tr("%1 is changed."),
                                      [&](core::User& user) { return describe(user, given, desk.company()); });
                    });
    addDescription(describing, *options, false);
    CLI::App& locking = addUserVerb(program, group, "password", Words::tr("Set a password"), options, setPassword);
    addText(locking, "--password-file", options->passwordFile,
            Words::tr("Take it from a file, - = stdin; one's own: the present one first"));
}

} // namespace cli
