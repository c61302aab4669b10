#pragma once

#include "core/casefile.h"
#include "store/session.h"

/// Files of cases. They are kept as they came, and nothing here opens or runs them.
namespace store {

/// Gives the id.
void insertCaseFile(Session& session, core::CaseFile& file, const QByteArray& content);
/// Oldest first.
[[nodiscard]] QList<core::CaseFile> findCaseFiles(Session& session, core::CaseId id);

/// A file with its bytes.
struct StoredFile {
    core::CaseFile file;
    QByteArray content;

    bool operator==(const StoredFile&) const = default;
};
[[nodiscard]] std::optional<StoredFile> findCaseFile(Session& session, core::CaseFileId id);

} // namespace store
