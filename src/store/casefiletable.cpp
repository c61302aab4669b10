#include "store/casefiletable.h"

#include "store/statement.h"

namespace store {

namespace {

core::CaseFile readFile(const Statement& query) {
    core::CaseFile file;
    file.id = query.id<core::CaseFileId>(0);
    file.caseId = query.id<core::CaseId>(1);
    file.member = query.id<core::NetworkMemberId>(2);
    file.name = query.text(3);
    file.type = query.code<core::FileType>(4);
    file.size = query.integer(5);
    file.sha256 = query.text(6);
    file.addedBy = query.id<core::UserId>(7);
    file.addedAt = query.instant(8);
    return file;
}

} // namespace

void insertCaseFile(Session& session, core::CaseFile& file, const QByteArray& content) {
    Statement insert(session, "insert_case_file");
    insert.bind(file.caseId).bind(file.member).bind(file.name).bind(file.type).bind(file.size);
    insert.bind(file.sha256).bind(file.addedBy).bind(file.addedAt).bind(QString::fromLatin1(content.toBase64()));
    file.id = core::CaseFileId(insert.runForId());
}

QList<core::CaseFile> findCaseFiles(Session& session, core::CaseId id) {
    Statement query(session, "find_case_files");
    query.bind(id);
    QList<core::CaseFile> files;
    while (query.next())
        files << readFile(query);
    return files;
}

std::optional<StoredFile> findCaseFile(Session& session, core::CaseFileId id) {
    Statement query(session, "find_case_file");
    query.bind(id);
    if (!query.next())
        return std::nullopt;
    return StoredFile{readFile(query), QByteArray::fromBase64(query.text(9).toLatin1())};
}

} // namespace store
