#include "app/jsonoutput.h"
#include "cli/casefinder.h"
#include "cli/onverb.h"
#include "cli/timewords.h"
#include "cli/words.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct FileOptions {
    QString number;
    QString path;
    QString name;
    qint64 id = 0;
};

core::Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::NotFound, u"file.unreadable"_s, path + u": "_s + file.errorString());
    return file.read(core::kLargestFile + 1); // one byte more is too large already
}

core::Result<app::CaseDetail> detailOf(Desk& desk, const QString& number) {
    return findCase(desk, number).and_then([&](core::CaseId id) {
        return app::readCaseDetail(desk.session(), desk.actor(), desk.company(), id, desk.now());
    });
}

Exit add(Desk& desk, Output& output, const FileOptions& options) {
    const auto receipt = findCase(desk, options.number).and_then([&](core::CaseId id) {
        return contentOf(options.path).and_then([&](const QByteArray& content) {
            const QString name = options.name.isEmpty() ? options.path : options.name;
            return desk.bus().run(desk.actor(), app::AttachFile{id, name, content});
        });
    });
    if (!receipt)
        return output.refuse(receipt.error());
    if (output.isJson())
        output.json(app::toJson(*receipt, desk.company()));
    else
        output.message(Words::tr("The file is in case %1.").arg(receipt->number));
    return Exit::Done;
}

Exit list(Desk& desk, Output& output, const FileOptions& options) {
    const auto detail = detailOf(desk, options.number);
    if (!detail)
        return output.refuse(detail.error());
    QList<QStringList> rows;
    for (const core::CaseFile& each : detail->files) {
        if (output.isJson())
            output.json(app::toJson(each, desk.company()));
        rows << QStringList{QString::number(each.id.value()), core::toCode(each.type), QString::number(each.size),
                            showTime(each.addedAt, desk.company().zone, desk.now()), each.name};
    }
    if (!output.isJson())
        output.text(table(
            {Words::tr("Id"), Words::tr("Type"), Words::tr("Bytes"), Words::tr("Added"), Words::tr("Name")}, rows));
    return Exit::Done;
}

/// A new file, never over another.
core::Result<void> write(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.exists() ? core::fail(core::ErrorCode::Refused, u"case_file.exists"_s, path)
                             : core::fail(core::ErrorCode::Refused, u"file.unwritable"_s, file.errorString());
    if (file.write(content) == content.size() && file.flush())
        return {};
    const QString fault = file.errorString();
    file.remove();
    return core::fail(core::ErrorCode::Refused, u"file.unwritable"_s, fault);
}

Exit save(Desk& desk, Output& output, const FileOptions& options) {
    const auto saved =
        app::readCaseFile(desk.session(), desk.actor(), desk.company(), core::CaseFileId(options.id), desk.now());
    if (!saved)
        return output.refuse(saved.error());
    const QString path = options.path.isEmpty() ? saved->file.name : options.path;
    if (const auto written = write(path, saved->content); !written)
        return output.refuse(written.error());
    output.message(path);
    return Exit::Done;
}

} // namespace

void addCaseFileVerbs(Program& program, CLI::App& group) {
    CLI::App& files = addVerb(group, "file", Words::tr("Files of a case: pictures, PDF and plain text"));
    files.require_subcommand(1);
    const auto options = std::make_shared<FileOptions>();
    CLI::App& adding = addVerb(files, "add", Words::tr("Put a file into a case; 25 MB at most"));
    addText(adding, "number", options->number, Words::tr("The case's number"))->required()->type_name("NUMBER");
    addText(adding, "file", options->path, Words::tr("The file"))->required()->type_name("FILE");
    addText(adding, "--name", options->name, Words::tr("Another name than the file's"));
    onVerb(program, adding, options, add);
    CLI::App& listing = addVerb(files, "list", Words::tr("The files of a case"));
    addText(listing, "number", options->number, Words::tr("The case's number"))->required()->type_name("NUMBER");
    onVerb(program, listing, options, list);
    CLI::App& saving = addVerb(files, "save", Words::tr("Write a file out; never over another"));
    saving.add_option("id", options->id, Words::tr("As file list shows it").toStdString())->required()->type_name("ID");
    addText(saving, "--to", options->path, Words::tr("Where to; its own name here if not given"))->type_name("FILE");
    onVerb(program, saving, options, save);
}

} // namespace cli
