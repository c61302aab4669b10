#include "app/draftfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto kOwnerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kOwnerOnlyFolder = kOwnerOnlyFile | QFile::ExeOwner;

QString userFolder(const QString& folder, qint64 user) { return folder + u'/' + QString::number(user); }

/// An id comes from a program, but a file name must not lead out of the folder.
QString fileName(const QString& id) {
    const bool isPlain = !id.isEmpty() && id.size() <= 64 && std::ranges::all_of(id, [](QChar each) {
        return (each.unicode() < 128 && each.isLetterOrNumber()) || each == u'-';
    });
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex();
    return (isPlain ? id : QString::fromLatin1(hash)) + u".json"_s;
}

core::Error failureOf(const QString& reason, const QString& path) {
    const auto is = [&](int code) { return reason == qt_error_string(code); };
    if (is(ENOSPC) || is(EDQUOT))
        return {core::ErrorCode::DiskFull, u"draft.disk_full"_s, path, {}};
    if (is(EACCES) || is(EPERM) || is(EROFS))
        return {core::ErrorCode::ReadOnly, u"draft.read_only"_s, path, {}};
    return {core::ErrorCode::Internal, u"draft.not_written"_s, u"%1: %2"_s.arg(path, reason), {}};
}

/// Drafts hold what customers said: nobody else on this machine may read them.
bool makePrivateFolder(const QString& path) {
    return QDir().mkpath(path) && QFile::setPermissions(path, kOwnerOnlyFolder);
}

QByteArray toJson(const Draft& draft) {
    const QJsonObject object{{u"id"_s, draft.id},
                             {u"user"_s, draft.user},
                             {u"kind"_s, draft.kind},
                             {u"caseId"_s, draft.caseId},
                             {u"savedAt"_s, draft.savedAt.toIso()},
                             {u"body"_s, draft.body}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Draft> readDraft(const QString& path) {
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto savedAt = core::Instant::fromIso(object.value(u"savedAt").toString());
    Draft draft{object.value(u"id").toString(),   object.value(u"user").toInteger(),
                object.value(u"kind").toString(), object.value(u"caseId").toInteger(),
                object.value(u"body").toObject(), savedAt.value_or(core::Instant())};
    const bool isWhole = savedAt && !draft.id.isEmpty() && !draft.kind.isEmpty() && object.value(u"body").isObject();
    return isWhole ? std::optional(draft) : std::nullopt;
}

/// A name that no damaged file has yet: two of one id are both kept.
QString setAside(const QString& path) {
    QString damaged = path + u".damaged"_s;
    for (int copy = 2; QFile::exists(damaged); ++copy)
        damaged = u"%1.%2.damaged"_s.arg(path).arg(copy);
    return QFile::rename(path, damaged) ? damaged : path;
}

} // namespace

core::Result<void> writeDraft(const QString& folder, const Draft& draft) {
    const QString path = userFolder(folder, draft.user);
    if (!makePrivateFolder(folder) || !makePrivateFolder(path))
        return tl::unexpected<core::Error>(failureOf(qt_error_string(errno), path));
    QSaveFile file(path + u'/' + fileName(draft.id));
    if (!file.open(QFile::WriteOnly))
        return tl::unexpected<core::Error>(failureOf(file.errorString(), path));
    file.setPermissions(kOwnerOnlyFile);
    file.write(toJson(draft));
    if (!file.commit())
        return tl::unexpected<core::Error>(failureOf(file.errorString(), path));
    return {};
}

void removeDraft(const QString& folder, const QString& id) {
    for (const QString& user : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QFile::remove(folder + u'/' + user + u'/' + fileName(id));
}

FoundDrafts findDrafts(const QString& folder, qint64 user) {
    const QDir own(userFolder(folder, user));
    for (const QString& unfinished : own.entryList({u"*.json.??????"_s}, QDir::Files)) // of a write that was killed
        QFile::remove(own.filePath(unfinished));
    FoundDrafts found;
    for (const QString& name : own.entryList({u"*.json"_s}, QDir::Files)) {
        const QString path = own.filePath(name);
        if (const auto draft = readDraft(path))
            found.drafts << *draft;
        else
            found.damaged << setAside(path);
    }
    std::ranges::stable_sort(found.drafts, std::greater(), &Draft::savedAt);
    return found;
}

} // namespace app
