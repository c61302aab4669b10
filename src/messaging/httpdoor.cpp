#include "messaging/httpdoor.h"

#include <QStringView>
#include <arpa/inet.h>
#include <cstring>
#include <microhttpd.h>
#include <netinet/in.h>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

/// Of one connection: request line, headers and what the library needs beside them.
constexpr size_t kMemory = 32 * 1024;
constexpr unsigned kTimeout = 10; ///< seconds
constexpr unsigned kConnections = 32;

/// One request on its way: what was asked, before the library takes it apart.
struct Request {
    QByteArray uri;
};

DoorCall callOf(const QByteArray& uri) {
    const qsizetype mark = uri.indexOf('?');
    const QByteArray path = mark < 0 ? uri : uri.left(mark);
    return {QString::fromUtf8(QByteArray::fromPercentEncoding(path)), mark < 0 ? QByteArray() : uri.mid(mark + 1)};
}

MHD_Result answer(MHD_Connection* connection, const DoorAnswer& what) {
    MHD_Response* response = MHD_create_response_from_buffer(
        size_t(what.text.size()), const_cast<char*>(what.text.constData()), MHD_RESPMEM_MUST_COPY);
    MHD_add_response_header(response, "Content-Type", "text/plain; charset=utf-8");
    const MHD_Result queued = MHD_queue_response(connection, unsigned(what.status), response);
    MHD_destroy_response(response);
    return queued;
}

} // namespace

class HttpDoor::Daemon {
public:
    Daemon(const sockaddr_in& address, const Handler& handler)
        : m_handler(handler)
        , m_daemon(MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_AUTO, 0, nullptr, nullptr, &handle, this,
                                    MHD_OPTION_SOCK_ADDR, reinterpret_cast<const sockaddr*>(&address),
                                    MHD_OPTION_CONNECTION_MEMORY_LIMIT, kMemory, MHD_OPTION_CONNECTION_TIMEOUT,
                                    kTimeout, MHD_OPTION_CONNECTION_LIMIT, kConnections, MHD_OPTION_URI_LOG_CALLBACK,
                                    &noteUri, nullptr, MHD_OPTION_NOTIFY_COMPLETED, &forget, nullptr, MHD_OPTION_END)) {
    }
    ~Daemon() {
        if (m_daemon != nullptr)
            MHD_stop_daemon(m_daemon);
    }
    Daemon(const Daemon&) = delete;
    Daemon& operator=(const Daemon&) = delete;

    [[nodiscard]] bool isOpen() const { return m_daemon != nullptr; }
    [[nodiscard]] quint16 port() const { return MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT)->port; }

private:
    static void* noteUri(void*, const char* uri, MHD_Connection*) { return new Request{uri}; }

    static void forget(void*, MHD_Connection*, void** request, MHD_RequestTerminationCode) {
        delete static_cast<Request*>(*request);
        *request = nullptr;
    }

    static MHD_Result handle(void* self, MHD_Connection* connection, const char*, const char* method, const char*,
                             const char*, size_t*, void** request) {
        if (std::strcmp(method, MHD_HTTP_METHOD_GET) != 0)
            return answer(connection, {MHD_HTTP_METHOD_NOT_ALLOWED});
        try {
            const auto* noted = static_cast<const Request*>(*request);
            return answer(connection, static_cast<Daemon*>(self)->m_handler(callOf(noted->uri)));
        } catch (...) { // the library is C: nothing may fly through it
            return answer(connection, {MHD_HTTP_SERVICE_UNAVAILABLE});
        }
    }

    const Handler m_handler;
    MHD_Daemon* m_daemon;
};

HttpDoor::HttpDoor(std::unique_ptr<Daemon> daemon)
    : m_daemon(std::move(daemon)) {}

HttpDoor::~HttpDoor() = default;

core::Result<std::unique_ptr<HttpDoor>> HttpDoor::open(const QString& address, quint16 port, const Handler& handler) {
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    if (inet_pton(AF_INET, address.toLatin1().constData(), &at.sin_addr) != 1)
        return core::fail(core::ErrorCode::Refused, u"door.address"_s, address);
    auto daemon = std::make_unique<Daemon>(at, handler);
    if (!daemon->isOpen())
        return core::fail(core::ErrorCode::Refused, u"door.taken"_s, u"%1:%2"_s.arg(address).arg(port));
    return std::unique_ptr<HttpDoor>(new HttpDoor(std::move(daemon)));
}

quint16 HttpDoor::port() const { return m_daemon->port(); }

} // namespace messaging
