#include "app/casechange.h"
#include "app/handlers/handlers.h"
#include "core/casefile.h"
#include "store/casefiletable.h"
#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::handlers {

/// The note names the file; who takes the note back takes the file out of the case.
core::Result<Receipt> handle(Work& work, const AttachFile& command) {
    return CaseChange::begin(work, command.caseId, core::Verb::Note).and_then([&](CaseChange change) {
        const core::FileType type = *core::fileTypeOf(command.content); // validated
        core::CaseFile file;
        file.caseId = command.caseId;
        file.member = work.actor.networkMember;
        file.name = core::safeFileName(command.name, type);
        file.type = type;
        file.size = command.content.size();
        file.sha256 =
            QString::fromLatin1(QCryptographicHash::hash(command.content, QCryptographicHash::Sha256).toHex());
        file.addedBy = work.actor.id;
        file.addedAt = work.now;
        store::insertCaseFile(work.session, file, command.content);
        change.record(core::EventType::Note, file.name,
                      {{u"file"_s, file.id.value()}, {u"size"_s, file.size}, {u"type"_s, core::toCode(type)}});
        auto receipt = change.finish();
        if (receipt)
            receipt->file = file.id;
        return receipt;
    });
}

} // namespace app::handlers
