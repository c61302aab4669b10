#include "cli/jsonfile.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

core::Result<QJsonObject> readJsonFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::NotFound, u"file.unreadable"_s, path);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return core::fail(core::ErrorCode::Invalid, u"file.no_json"_s, path);
    return document.object();
}

} // namespace cli
