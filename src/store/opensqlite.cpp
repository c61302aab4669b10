#include "store/opensqlite.h"

#include "store/native.h"
#include "store/sqlerrors.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace store::sqlite {

namespace {

using core::ErrorCode;

constexpr int kFirstSafeWal = 3'051'003;

[[noreturn]] void refuse(ErrorCode code, const QString& rule, const QString& detail) {
    throw SqlFailure(core::Error{code, rule, detail, {}}, false);
}

core::Error fileError(int code, const QString& path) {
    const QString detail = u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(code)));
    switch (code) {
    case EEXIST:
        return {ErrorCode::Refused, u"store.exists"_s, path, {}};
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, u"store.no_folder"_s, path, {}};
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, u"store.disk_full"_s, detail, {}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::ReadOnly, u"store.read_only"_s, detail, {}};
    default:
        return {ErrorCode::Internal, u"store.io"_s, detail, {}};
    }
}

/// One value of a PRAGMA or SELECT; nothing when it gives no row.
QVariant ask(const QSqlDatabase& database, const QString& sql) {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw sqliteFailure(query.lastError().nativeErrorCode().toInt(),
                            u"%1: %2"_s.arg(sql, query.lastError().text()));
    return query.next() ? query.value(0) : QVariant();
}

void refuseWhatIsNoFile(const QString& path) {
    struct stat file {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            refuse(ErrorCode::NotFound, u"store.not_found"_s, path);
        throw SqlFailure(fileError(errno, path), false);
    }
    if (!S_ISREG(file.st_mode))
        refuse(ErrorCode::NotAStore, u"store.no_file"_s, path);
    if (file.st_size == 0)
        refuse(ErrorCode::NotAStore, u"store.empty_file"_s, path);
}

void refuseReadOnly(const QSqlDatabase& database, const QString& path) {
    if (sqlite3_db_readonly(sqliteHandle(database), "main") == 1 ||
        !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        refuse(ErrorCode::ReadOnly, u"store.read_only"_s, path);
}

/// The journal can't be switched while others use the file in the old mode; writing on in a mode that may corrupt
/// the file is no choice.
void useSafeJournal(const QSqlDatabase& database) {
    const QString wanted = safeJournalMode(sqlite3_libversion_number());
    const QString got = ask(database, u"PRAGMA journal_mode = "_s + wanted).toString();
    if (got != wanted)
        refuse(ErrorCode::Busy, u"store.busy"_s, u"journal_mode is %1, %2 is needed"_s.arg(got, wanted));
    ask(database, wanted == u"wal" ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = EXTRA"_s);
}

bool syncFolderOf(const QString& path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isSynced = ::fsync(handle) == 0;
    ::close(handle);
    return isSynced;
}

} // namespace

QString safeJournalMode(int libraryVersion) { return libraryVersion < kFirstSafeWal ? u"truncate"_s : u"wal"_s; }

void open(QSqlDatabase& database, const QString& path, Session::Mode mode) {
    if (mode != Session::Mode::Create)
        refuseWhatIsNoFile(path);
    // mode=rw: a file that vanishes now must not come back empty. The file is never opened in any other way: closing
    // another descriptor of it would drop this process's locks.
    const bool isReadOnly = mode == Session::Mode::ReadOnly;
    const QByteArray name = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    database.setDatabaseName(u"file:%1?mode=%2"_s.arg(QString::fromLatin1(name), isReadOnly ? u"ro"_s : u"rw"_s));
    database.setConnectOptions(
        u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000%1"_s.arg(isReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!database.open())
        throw sqliteFailure(database.lastError().nativeErrorCode().toInt(),
                            path + u": "_s + database.lastError().text());
    sqlite3_extended_result_codes(sqliteHandle(database), 1);
    ask(database, u"PRAGMA mmap_size = 0"_s);
    ask(database, u"PRAGMA foreign_keys = ON"_s);
    if (mode == Session::Mode::Create)
        ask(database, u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    else if (ask(database, u"PRAGMA application_id"_s).toInt() != kApplicationId)
        refuse(ErrorCode::NotAStore, u"store.foreign"_s, path);
    if (isReadOnly)
        return;
    refuseReadOnly(database, path);
    useSafeJournal(database);
}

core::Result<void> claim(const QString& path) {
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        return tl::unexpected<core::Error>(fileError(errno, path));
    ::close(handle);
    return {};
}

core::Result<void> publish(const QString& temporary, const QString& path) {
    const int handle = ::open(QFile::encodeName(temporary).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return tl::unexpected<core::Error>(fileError(errno, temporary));
    const int failure = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    if (failure != 0)
        return tl::unexpected<core::Error>(fileError(failure, temporary));
    if (!QFile::rename(temporary, path)) // refuses an existing file
        return tl::unexpected<core::Error>(fileError(QFileInfo::exists(path) ? EEXIST : EIO, path));
    if (!syncFolderOf(path))
        return tl::unexpected<core::Error>(fileError(EIO, path));
    return {};
}

} // namespace store::sqlite
