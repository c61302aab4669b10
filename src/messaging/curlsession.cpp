#include "messaging/curlsession.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

int onProgress(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<const std::stop_token*>(stop)->stop_requested() ? 1 : 0;
}

/// Of X509_V_ERR_… (openssl/x509_vfy.h), which libcurl hands on as a number.
CertificateFlaw flawOf(long verdict) {
    switch (verdict) {
    case 0: // the chain is good: libcurl compares the host's name itself, before it notes this verdict
    case 1:
        return CertificateFlaw::OtherHost;
    case 2:
    case 20:
    case 21:
        return CertificateFlaw::UnknownAuthority;
    case 9:
        return CertificateFlaw::NotYetValid;
    case 10:
        return CertificateFlaw::Expired;
    case 18:
    case 19:
        return CertificateFlaw::SelfSigned;
    case 62:
        return CertificateFlaw::OtherHost;
    default:
        return CertificateFlaw::Other;
    }
}

/// "Mar  3 12:00:00 2027 GMT"
QDateTime certificateTime(const QString& text) {
    QDateTime time = QLocale::c().toDateTime(text.simplified().chopped(4), u"MMM d HH:mm:ss yyyy"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QDateTime certificateEnd(CURL* curl) {
    curl_certinfo* info = nullptr;
    if (curl_easy_getinfo(curl, CURLINFO_CERTINFO, &info) != CURLE_OK || !info || info->num_of_certs < 1)
        return {};
    for (const curl_slist* each = info->certinfo[0]; each != nullptr; each = each->next)
        if (const QString line = QString::fromUtf8(each->data); line.startsWith(u"Expire date:"_s))
            return certificateTime(line.section(u':', 1));
    return {};
}

qint64 timeOf(CURL* curl, CURLINFO which) {
    curl_off_t microseconds = 0;
    curl_easy_getinfo(curl, which, &microseconds);
    return microseconds;
}

} // namespace

ReachRecorder::ReachRecorder(CURL* curl)
    : m_curl(curl) {
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, m_words.data());
    curl_easy_setopt(curl, CURLOPT_CERTINFO, 1L);
}

ReachRecorder::~ReachRecorder() { curl_easy_setopt(m_curl, CURLOPT_ERRORBUFFER, nullptr); }

Reach ReachRecorder::reach(CURLcode code) const {
    Reach reach;
    const Fault fault = faultOf(code);
    // Where TLS comes first, libcurl notes the time of the connection only after it.
    const bool isTlsTrouble = fault == Fault::Certificate || fault == Fault::NoTls || code == CURLE_SSL_CACERT_BADFILE;
    reach.isConnected = isTlsTrouble || timeOf(m_curl, CURLINFO_CONNECT_TIME_T) > 0;
    reach.isFound =
        reach.isConnected || (code != CURLE_COULDNT_RESOLVE_HOST && timeOf(m_curl, CURLINFO_NAMELOOKUP_TIME_T) > 0);
    const bool isRefused = fault == Fault::Certificate;
    reach.isSecured = !isRefused && timeOf(m_curl, CURLINFO_APPCONNECT_TIME_T) > 0;
    char* address = nullptr;
    long port = 0;
    curl_easy_getinfo(m_curl, CURLINFO_PRIMARY_IP, &address);
    curl_easy_getinfo(m_curl, CURLINFO_PRIMARY_PORT, &port);
    if (reach.isConnected && address != nullptr)
        reach.peer = QString::fromLatin1(address) + u':' + QString::number(port);
    if (reach.isSecured)
        reach.certificateEnd = certificateEnd(m_curl);
    if (isRefused) {
        long verdict = 0;
        curl_easy_getinfo(m_curl, CURLINFO_SSL_VERIFYRESULT, &verdict);
        reach.flaw = flawOf(verdict);
    }
    if (code != CURLE_OK)
        reach.words = onOneLine(QString::fromUtf8(m_words[0] != 0 ? m_words.data() : curl_easy_strerror(code)));
    return reach;
}

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
