#pragma once

#include <QString>
#include <memory>

struct sqlite3;

/// Whole SQLite databases, copied page by page while others use them. Everything here throws SqlFailure.
namespace store::sqlite {

struct Closing {
    void operator()(sqlite3* handle) const;
};
using Handle = std::unique_ptr<sqlite3, Closing>;

/// Opens an existing file without looking at what it is.
[[nodiscard]] Handle openRaw(const QString& path, bool isReadOnly);
/// The first column of the first row as text; null when there is no row or it holds NULL.
[[nodiscard]] QString askRaw(sqlite3* handle, const char* sql);

/// Replaces everything in `to` by what `from` holds at one moment. Lets writers in between as long as that gets to an
/// end; `to` changes in one transaction.
void copyPages(sqlite3* from, sqlite3* to);
/// Corrupt unless the whole structure and all references are sound.
void requireIntegrity(sqlite3* handle);
/// A copy of `from` as a new file, checked and on disk before it gets its name. Refuses an existing file.
void copyToNewFile(sqlite3* from, const QString& path);
/// `path`, or with "-2", "-3", … when there is such a file already.
[[nodiscard]] QString freeName(const QString& path);

} // namespace store::sqlite
