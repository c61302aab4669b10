#include "app/inbox.h"
#include "app/jsonoutput.h"
#include "app/mailfetch.h"
#include "app/wording.h"
#include "cli/housekeeping.h"
#include "cli/mailview.h"
#include "cli/onverb.h"
#include "cli/words.h"
#include "core/permissions.h"
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct MailImportOptions {
    QString path;
};

/// One file, or all files below a folder (a Maildir among them) in the order of their names.
QStringList filesAt(const QString& path) {
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator below(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (below.hasNext())
        files << below.next();
    files.sort();
    return files;
}

core::Result<core::Incoming> take(app::Inbox& inbox, const QString& path, bool& isNew) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::NotFound, u"file.unreadable"_s, path);
    if (file.size() > messaging::ImapMailbox::kMostBytes)
        return core::fail(core::ErrorCode::Refused, u"mail_too_large"_s, QString::number(file.size()));
    const auto kept = inbox.keep(file.readAll());
    if (!kept)
        return tl::unexpected<core::Error>(kept.error());
    isNew = kept->isNew;
    return inbox.handle(kept->id);
}

void tell(Output& output, const QString& path, const core::Result<core::Incoming>& taken, bool isNew) {
    if (!taken && !output.isJson())
        return output.message(u"%1: %2"_s.arg(path, app::describe(taken.error())));
    QJsonObject json = taken ? described(*taken) : app::toJson(taken.error());
    json[u"file"_s] = path;
    json[u"new"_s] = isNew;
    if (output.isJson())
        return output.json(json);
    const QString became =
        core::toCode(taken->state) + (taken->reason ? u' ' + core::toCode(*taken->reason) : QString());
    output.text(isNew ? u"%1: %2 %3"_s.arg(path, became, taken->number).trimmed()
                      : Words::tr("%1: came before, %2 %3").arg(path, became, taken->number).trimmed());
}

Exit importMail(Desk& desk, Output& output, const MailImportOptions& options) {
    if (const auto allowed = core::mayDo(desk.actor(), core::Verb::ImportCases); !allowed)
        return output.refuse(allowed.error());
    const QStringList files = filesAt(options.path);
    if (files.isEmpty())
        return output.refuse({core::ErrorCode::NotFound, u"mail.nothing"_s, options.path, {}});
    const auto settings = app::readChannels(desk.session());
    if (!settings)
        return output.refuse(settings.error());
    messaging::MailParser parser(messaging::mailParserProgram());
    app::Inbox inbox({desk.session(), desk.bus(), desk.clock(), parser, app::ownMailOf(*settings)});
    int refused = 0;
    for (const QString& path : files) {
        bool isNew = false;
        const auto taken = take(inbox, path, isNew);
        refused += taken ? 0 : 1;
        tell(output, path, taken, isNew);
    }
    if (const auto settled = settle(desk); !settled)
        output.message(app::describe(settled.error()));
    if (refused == 0)
        return Exit::Done;
    return files.size() == 1 ? Exit::Refused : Exit::Partly;
}

} // namespace

void addMailImport(Program& program, CLI::App& group) {
    const auto options = std::make_shared<MailImportOptions>();
    CLI::App& verb =
        addVerb(group, "mail", Words::tr("A mail in a file, or all mail below a folder, as the inbox takes it"));
    addText(verb, "path", options->path, Words::tr("File or folder"))
        ->required()
        ->type_name("PATH")
        ->check(CLI::ExistingPath.description(""));
    onVerb(program, verb, options, importMail);
}

} // namespace cli
