#include "cli/messagefolders.h"

#include "app/secrets.h"
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString dataFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

} // namespace

QString messageFolder(const store::Uri& uri) {
    return uri.engine == store::Engine::Sqlite ? uri.path + u".outbox"_s : dataFolder() + u"/outbox"_s;
}

QString secretsFolder() { return dataFolder() + u"/secrets"_s; }

core::Result<app::Channels> channelsOf(store::Session& session) {
    const auto settings = app::readChannels(session);
    if (!settings)
        return tl::unexpected<core::Error>(settings.error());
    return app::Secrets(secretsFolder()).read().map([&](const QHash<QString, QString>& passwords) {
        return app::makeChannels(*settings, messageFolder(session.uri()), passwords);
    });
}

} // namespace cli
