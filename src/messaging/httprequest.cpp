#include "messaging/httprequest.h"

#include "messaging/curlsession.h"

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

constexpr qsizetype kMostBody = 64 * 1024;

size_t keep(char* data, size_t size, size_t count, void* body) {
    auto* kept = static_cast<QByteArray*>(body);
    kept->append(data, std::min(static_cast<qsizetype>(size * count), kMostBody - kept->size()));
    return size * count;
}

void setBody(CURL* curl, const HttpRequest& request) {
    if (request.contentType.isEmpty())
        return;
    curl_easy_setopt(curl, CURLOPT_POST, 1L);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, long(request.body.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
}

CurlList headersOf(const HttpRequest& request) {
    // Without "Expect", so that a small body goes out at once.
    curl_slist* headers = curl_slist_append(nullptr, "Expect:");
    if (!request.contentType.isEmpty())
        headers = curl_slist_append(headers, ("Content-Type: " + request.contentType).constData());
    if (!request.authorization.isEmpty())
        headers =
            curl_slist_append(headers, ("Authorization: " + onOneLine(request.authorization).toUtf8()).constData());
    return CurlList(headers);
}

} // namespace

HttpConnection::HttpConnection()
    : m_curl(newCurl()) {}

HttpConnection::~HttpConnection() { curl_easy_cleanup(m_curl); }

bool isUsable(const QUrl& url) {
    const bool isSecret = url.scheme() == u"https" || (url.scheme() == u"http" && isThisMachine(url.host()));
    return url.isValid() && isSecret && isHostName(url.host()) && url.userInfo().isEmpty();
}

HttpAnswer HttpConnection::perform(const HttpRequest& request, const std::stop_token& stop) {
    HttpAnswer answer;
    if (!isUsable(request.url)) {
        answer.fault = Fault::SetUp;
        return answer;
    }
    curl_easy_reset(m_curl);
    setSafety(m_curl, request.authorityFile);
    setStop(m_curl, stop);
    curl_easy_setopt(m_curl, CURLOPT_URL, request.url.toEncoded().constData());
    curl_easy_setopt(m_curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_curl, CURLOPT_CONNECTTIMEOUT_MS, long(request.timeouts.connect.count()));
    curl_easy_setopt(m_curl, CURLOPT_TIMEOUT_MS, long(request.timeouts.whole.count()));
    curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, &answer.body);
    setBody(m_curl, request);
    const CurlList headers = headersOf(request);
    curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, headers.get());
    const ReachRecorder recorder(m_curl);
    const CURLcode code = curl_easy_perform(m_curl);
    answer.fault = faultOf(code);
    answer.reach = recorder.reach(code);
    long sent = 0;
    long status = 0;
    curl_easy_getinfo(m_curl, CURLINFO_REQUEST_SIZE, &sent);
    curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
    answer.isRequestOut = sent > 0;
    answer.status = static_cast<int>(status);
    return answer;
}

SendOutcome outcomeWithoutAnswer(const HttpAnswer& answer) {
    return {answer.isRequestOut ? Delivery::Uncertain : Delivery::Temporary, answer.fault, 0, {}, {}, {}};
}

} // namespace messaging
