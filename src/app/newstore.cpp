#include "app/newstore.h"

#include <QDir>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

core::Result<void> openAndFill(const store::Uri& uri, const std::function<core::Result<void>(store::Session&)>& fill) {
    const auto session = store::Session::open(uri, store::Session::Mode::Create);
    if (!session)
        return tl::unexpected<core::Error>(session.error());
    return fill(**session);
}

/// A journal that a kill left would be rolled back into the next file of the same name.
void removeWithJournal(const QString& path) {
    for (const auto* ending : {u"", u"-journal", u"-wal", u"-shm"})
        QFile::remove(path + QString::fromUtf16(ending));
}

} // namespace

core::Result<void> makeStore(const store::Uri& uri, const std::function<core::Result<void>(store::Session&)>& fill) {
    const bool isFile = uri.engine == store::Engine::Sqlite;
    // Opening to create refuses an existing store with its own words.
    if (!isFile || QFileInfo::exists(uri.path))
        return openAndFill(uri, fill);
    QDir().mkpath(QFileInfo(uri.path).absolutePath());
    store::Uri making = uri;
    making.path += u".making"_s;
    removeWithJournal(making.path);
    if (const auto filled = openAndFill(making, fill); !filled) {
        removeWithJournal(making.path);
        return filled;
    }
    if (!QFile::rename(making.path, uri.path))
        return core::fail(core::ErrorCode::ReadOnly, u"store.read_only"_s, uri.path);
    removeWithJournal(making.path);
    return {};
}

} // namespace app
