#include "store/uri.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Everything that a URI would read as its own punctuation is escaped.
QString escaped(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QString unescaped(QStringView text) { return QUrl::fromPercentEncoding(text.toUtf8()); }

/// "user:password@host:port"; a host in brackets is an IPv6 address, one that starts with / a socket folder.
bool readAuthority(QStringView authority, Uri& uri) {
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        const QStringView person = authority.left(at);
        const qsizetype colon = person.indexOf(u':');
        uri.user = unescaped(colon < 0 ? person : person.left(colon));
        uri.password = colon < 0 ? QString() : unescaped(person.mid(colon + 1));
    }
    QStringView place = authority.mid(at + 1);
    const qsizetype portAt = place.lastIndexOf(u':');
    if (portAt > place.lastIndexOf(u']')) {
        bool isNumber = false;
        uri.port = place.mid(portAt + 1).toInt(&isNumber);
        if (!isNumber || uri.port < 1 || uri.port > 65535)
            return false;
        place = place.left(portAt);
    }
    if (place.startsWith(u'[') && place.endsWith(u']'))
        place = place.mid(1, place.size() - 2);
    uri.host = unescaped(place);
    return true;
}

bool readOptions(QStringView options, Uri& uri) {
    for (const auto& [name, value] : QUrlQuery(options.toString()).queryItems(QUrl::FullyDecoded)) {
        if (name == u"host")
            uri.host = value;
        else if (name == u"schema")
            uri.schema = value;
        else
            return false;
    }
    return true;
}

core::Result<Uri> parsePostgres(const QString& text) {
    Uri uri;
    uri.engine = Engine::Postgres;
    const QStringView rest = QStringView(text).mid(text.indexOf(u"://") + 3);
    const qsizetype optionsAt = rest.indexOf(u'?');
    const QStringView address = optionsAt < 0 ? rest : rest.left(optionsAt);
    const qsizetype slash = address.indexOf(u'/');
    uri.database = slash < 0 ? QString() : unescaped(address.mid(slash + 1));
    const bool isReadable = readAuthority(slash < 0 ? address : address.left(slash), uri) &&
                            (optionsAt < 0 || readOptions(rest.mid(optionsAt + 1), uri));
    if (!isReadable || uri.database.isEmpty())
        return core::fail(core::ErrorCode::Invalid, u"store.bad_uri"_s, uri.toDisplay());
    if (uri.host.isEmpty())
        uri.host = u"localhost"_s;
    return uri;
}

QString postgresText(const Uri& uri, const QString& password) {
    QString text = u"postgresql://"_s;
    if (!uri.user.isEmpty())
        text += escaped(uri.user) + (password.isEmpty() ? QString() : u':' + password) + u'@';
    const bool isSocket = uri.host.startsWith(u'/');
    if (!isSocket)
        text += uri.host.contains(u':') ? u'[' + uri.host + u']' : uri.host;
    text += u":%1/%2"_s.arg(uri.port).arg(escaped(uri.database));
    QStringList options;
    if (isSocket)
        options << u"host="_s + escaped(uri.host);
    if (!uri.schema.isEmpty())
        options << u"schema="_s + escaped(uri.schema);
    return options.isEmpty() ? text : text + u'?' + options.join(u'&');
}

} // namespace

core::Result<Uri> Uri::parse(const QString& text) {
    if (text.startsWith(u"postgresql://") || text.startsWith(u"postgres://"))
        return parsePostgres(text);
    Uri uri;
    uri.path = text.startsWith(u"sqlite:") ? text.mid(7) : text;
    if (uri.path.startsWith(u"//"))
        uri.path.remove(0, 2);
    if (uri.path.isEmpty() || uri.path.contains(u"://"))
        return core::fail(core::ErrorCode::Invalid, u"store.bad_uri"_s, text.section(u"://"_s, 0, 0));
    return uri;
}

QString Uri::toDisplay() const { return engine == Engine::Sqlite ? path : postgresText(*this, {}); }

QString Uri::toText() const {
    return engine == Engine::Sqlite ? u"sqlite:"_s + path : postgresText(*this, escaped(password));
}

} // namespace store
