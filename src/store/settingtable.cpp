#include "store/settingtable.h"

#include "store/statement.h"

namespace store {

QHash<QString, QString> loadSettings(Session& session) {
    QHash<QString, QString> settings;
    Statement query(session, "find_settings");
    while (query.next())
        settings.insert(query.text(0), query.text(1));
    return settings;
}

void saveSetting(Session& session, const QString& name, const QString& value) {
    Statement(session, "upsert_setting").bind(name).bind(value).run();
}

} // namespace store
