#include "messaging/curlsession.h"

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

int onProgress(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<const std::stop_token*>(stop)->stop_requested() ? 1 : 0;
}

} // namespace

CURL* newCurl() {
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(started)
    CURL* curl = curl_easy_init();
    Q_CHECK_PTR(curl);
    return curl;
}

void setText(CURL* curl, CURLoption option, const QString& text) {
    curl_easy_setopt(curl, option, text.toUtf8().constData());
}

void setSafety(CURL* curl, const QString& authorityFile) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!authorityFile.isEmpty()) {
        setText(curl, CURLOPT_CAINFO, authorityFile);
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    }
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
}

void setAccess(CURL* curl, const ServerAccess& access, const QString& scheme, const QString& path) {
    const bool isTls = access.security == Security::Tls;
    const QString host = access.host.contains(u':') ? u'[' + access.host + u']' : access.host;
    setText(curl, CURLOPT_URL,
            u"%1%2://%3:%4/"_s.arg(scheme, isTls ? u"s"_s : QString(), host).arg(access.port) + path);
    setText(curl, CURLOPT_PROTOCOLS_STR, scheme + u',' + scheme + u's');
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     long(access.security == Security::Loopback ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    if (access.user.isEmpty())
        return;
    setText(curl, CURLOPT_USERNAME, access.user);
    setText(curl, CURLOPT_PASSWORD, access.password);
}

void setStop(CURL* curl, const std::stop_token& stop) {
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, onProgress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &stop);
}

Fault faultOf(CURLcode code) {
    switch (code) {
    case CURLE_OK:
        return Fault::None;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return Fault::Unreachable;
    case CURLE_OPERATION_TIMEDOUT:
        return Fault::Timeout;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
        return Fault::Certificate;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
        return Fault::NoTls;
    case CURLE_LOGIN_DENIED:
        return Fault::Credentials;
    case CURLE_ABORTED_BY_CALLBACK:
        return Fault::Cancelled;
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_SSL_CACERT_BADFILE:
        return Fault::SetUp;
    case CURLE_WEIRD_SERVER_REPLY:
        return Fault::Server;
    default:
        return Fault::Cut;
    }
}

} // namespace messaging
