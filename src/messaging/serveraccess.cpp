#include "messaging/serveraccess.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace messaging {

bool isThisMachine(const QString& host) { return host == u"localhost" || host == u"127.0.0.1" || host == u"::1"; }

bool isHostName(const QString& host) {
    const auto isPart = [](QChar each) {
        return each.isLetterOrNumber() || each == u'.' || each == u'-' || each == u':';
    };
    return !host.isEmpty() && host.size() <= 255 && !host.startsWith(u'-') &&
           std::all_of(host.begin(), host.end(), isPart);
}

bool isUsable(const ServerAccess& access) {
    const bool isSecret = access.security != Security::Loopback || isThisMachine(access.host);
    return isHostName(access.host) && isSecret && access.port > 0 && access.port < 65'536;
}

} // namespace messaging
