#include "messaging/httpdoor.h"

#include "messaging/httprequest.h"
#include "support/strings.h"

using namespace Qt::StringLiterals;
using namespace messaging;

namespace {

HttpAnswer askFor(const HttpDoor& door, const QString& what, const QByteArray& contentType = {}) {
    HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1:%1%2"_s.arg(door.port()).arg(what));
    request.contentType = contentType;
    return HttpConnection().perform(request, {});
}

std::unique_ptr<HttpDoor> opened(const HttpDoor::Handler& handler) {
    auto door = HttpDoor::open(u"127.0.0.1"_s, 0, handler);
    REQUIRE(door);
    return std::move(*door);
}

} // namespace

TEST_CASE("a door hands over what was asked as it came, and its answer back") {
    QList<DoorCall> calls;
    const auto door = opened([&](const DoorCall& call) {
        calls << call;
        return DoorAnswer{503, "sp\xC3\xA4ter"};
    });
    const HttpAnswer answer = askFor(*door, u"/a%20b/message?text=ACEPTO%2B4821&charset=UTF-8"_s);
    CHECK(answer.status == 503);
    CHECK(answer.body == "sp\xC3\xA4ter");
    CHECK(calls == QList<DoorCall>{{u"/a b/message"_s, "text=ACEPTO%2B4821&charset=UTF-8"}});
}

TEST_CASE("a door takes questions only, and none that is endless") {
    int calls = 0;
    const auto door = opened([&](const DoorCall&) {
        ++calls;
        return DoorAnswer();
    });
    CHECK(askFor(*door, u"/receipt"_s, "text/plain").status == 405);
    CHECK(askFor(*door, u"/receipt?text="_s + QString(100'000, u'x')).status >= 400);
    CHECK(calls == 0);
    CHECK(askFor(*door, u"/receipt"_s).status == 200);
    CHECK(calls == 1);
}

TEST_CASE("a door that can't be opened says why") {
    const auto silent = [](const DoorCall&) { return DoorAnswer(); };
    CHECK(HttpDoor::open(u"localhost"_s, 0, silent).error().rule == u"door.address"_s);
    const auto first = opened(silent);
    CHECK(HttpDoor::open(u"127.0.0.1"_s, first->port(), silent).error().rule == u"door.taken"_s);
}
