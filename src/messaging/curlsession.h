#pragma once

#include "messaging/reach.h"
#include "messaging/serveraccess.h"
#include "messaging/transport.h"
#include <array>
#include <curl/curl.h>
#include <memory>

/// What every use of libcurl here has in common.
namespace messaging {

struct CurlCleanup {
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using CurlList = std::unique_ptr<curl_slist, CurlCleanup>;

/// A new handle. libcurl's global part is started with the first.
[[nodiscard]] CURL* newCurl();

/// Sets an option whose value libcurl copies.
void setText(CURL* curl, CURLoption option, const QString& text);

/// Verified TLS ≥ 1.2 with the system's authorities or those of `authorityFile`; no proxy, no .netrc, no signals.
void setSafety(CURL* curl, const QString& authorityFile);

/// Address, security and credentials of a mail server; `scheme` is "smtp" or "imap", `path` what follows the host.
void setAccess(CURL* curl, const ServerAccess& access, const QString& scheme, const QString& path = {});

/// Stops the transfer soon after `stop` is requested, which must outlive it.
void setStop(CURL* curl, const std::stop_token& stop);

/// Remembers how far the next transfer of a handle comes. Must outlive it.
class ReachRecorder {
public:
    /// After the options of the transfer were set.
    explicit ReachRecorder(CURL* curl);
    ~ReachRecorder();
    ReachRecorder(const ReachRecorder&) = delete;
    ReachRecorder& operator=(const ReachRecorder&) = delete;

    /// After the transfer, which ended with `code`. Over a connection that was kept nothing is found or connected.
    [[nodiscard]] Reach reach(CURLcode code) const;

private:
    CURL* m_curl;
    std::array<char, CURL_ERROR_SIZE> m_words{};
};

/// The fault that a code of libcurl alone tells, before any answer is looked at.
[[nodiscard]] Fault faultOf(CURLcode code);

} // namespace messaging
