#include "app/mails.h"

#include "core/permissions.h"
#include "messaging/mailparser.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kShown = 500;

core::Result<void> mayRead(const core::User& reader) { return core::mayDo(reader, core::Verb::ReadAllCases); }

} // namespace

core::Result<QList<core::Incoming>> readMails(store::Session& session, const core::User& reader,
                                              std::optional<core::MailState> state) {
    if (const auto allowed = mayRead(reader); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(
        session, [&]() -> core::Result<QList<core::Incoming>> { return store::findIncoming(session, state, kShown); });
}

core::Result<store::IncomingFigures> readMailFigures(store::Session& session, const core::User& reader) {
    if (const auto allowed = mayRead(reader); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session,
                       [&]() -> core::Result<store::IncomingFigures> { return store::incomingFigures(session); });
}

core::Result<QByteArray> readMailOriginal(store::Session& session, const core::User& reader, core::IncomingId id) {
    if (const auto allowed = mayRead(reader); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<QByteArray> {
        const auto original = store::findMailOriginal(session, id);
        if (!original)
            return core::fail(core::ErrorCode::NotFound, u"mail.unknown"_s);
        return *original;
    });
}

core::Result<MailDetail> readMail(store::Session& session, const core::User& reader, core::IncomingId id,
                                  messaging::MailParser& parser) {
    const auto original = readMailOriginal(session, reader, id);
    if (!original)
        return tl::unexpected<core::Error>(original.error());
    const auto mail =
        store::read(session, [&]() -> core::Result<core::Incoming> { return *store::findIncoming(session, id); });
    if (!mail)
        return tl::unexpected<core::Error>(mail.error());
    return parser.read(*original).map([&](const messaging::IncomingMail& read) { return MailDetail{*mail, read}; });
}

core::Result<QByteArray> readMailPart(store::Session& session, const core::User& reader, core::IncomingId id, int part,
                                      messaging::MailParser& parser) {
    return readMailOriginal(session, reader, id).and_then([&](const QByteArray& original) {
        return parser.part(original, part);
    });
}

} // namespace app
