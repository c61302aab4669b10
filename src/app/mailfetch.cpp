#include "app/mailfetch.h"

#include "app/channelpulse.h"
#include "store/notificationtable.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr int kBatch = 50;
const QString kLease = u"inbox"_s;
/// Longer than a round takes; another agent goes on when the holder has died in one.
constexpr core::Duration kLeaseTime = 3min;
constexpr std::chrono::milliseconds kLongestWait = 30s;
constexpr std::chrono::milliseconds kSoon = 250ms;
constexpr std::chrono::milliseconds kRetry = 60s;
constexpr std::chrono::milliseconds kWhileOff = 60s;

/// Fetches one mail and keeps it; invalid when it is gone from the mailbox.
core::Result<Inbox::Kept> fetchOne(messaging::ImapMailbox& mailbox, const store::MailPlace& place, Inbox& inbox,
                                   const std::stop_token& stop) {
    const auto uid = static_cast<quint32>(place.uid);
    const auto original = mailbox.fetch(uid, stop);
    if (original)
        return inbox.keep(*original, place);
    if (original.error().rule == u"mail_gone")
        return Inbox::Kept();
    if (original.error().rule != u"mail_too_large")
        return tl::unexpected<core::Error>(original.error());
    const auto headers = mailbox.fetchHeaders(uid, stop);
    if (!headers)
        return tl::unexpected<core::Error>(headers.error());
    return inbox.keep(*headers, place, original.error().detail.toLongLong());
}

core::Result<core::IncomingId> knownAt(store::Session& session, const store::MailPlace& place) {
    return store::read(session,
                       [&]() -> core::Result<core::IncomingId> { return store::findIncomingAt(session, place); });
}

} // namespace

core::Result<InboxReport> fetchMail(messaging::ImapMailbox& mailbox, const QString& name, store::Session& session,
                                    Inbox& inbox, int batch, const std::stop_token& stop) {
    const auto state = mailbox.unseen(stop);
    if (!state)
        return tl::unexpected<core::Error>(state.error());
    InboxReport report;
    std::optional<core::Error> failure;
    for (const quint32 uid : state->unseen.first(std::min<qsizetype>(batch, state->unseen.size()))) {
        if (stop.stop_requested())
            break;
        const store::MailPlace place{name, state->validity, uid};
        const auto known = knownAt(session, place);
        if (!known)
            return tl::unexpected<core::Error>(known.error());
        const auto kept = known->isValid() ? core::Result<Inbox::Kept>(Inbox::Kept{*known, false})
                                           : fetchOne(mailbox, place, inbox, stop);
        if (kept && !kept->id.isValid())
            continue;
        const auto handled = kept.and_then([&](const Inbox::Kept& each) { return inbox.handle(each.id); });
        if (!handled && isOfAll(handled.error()))
            return tl::unexpected<core::Error>(handled.error());
        if (!handled) { // one bad mail keeps no other waiting
            failure = failure.value_or(handled.error());
            continue;
        }
        report.kept += kept->isNew ? 1 : 0;
        if (kept->isNew)
            report.count(handled->state);
        if (const auto seen = mailbox.markSeen(uid, stop); !seen)
            return tl::unexpected<core::Error>(seen.error());
    }
    if (failure && report.isIdle())
        return tl::unexpected<core::Error>(*failure);
    return report;
}

core::Result<ChannelSettings> MailFetcher::prepare(store::Session& session) {
    auto settings = readChannels(session);
    if (!settings)
        return settings;
    const auto passwords = m_secrets.read();
    if (!passwords)
        return tl::unexpected<core::Error>(passwords.error());
    std::optional<ChannelSettings::Inbox> wanted = settings->inbox;
    if (wanted)
        wanted->access.password = passwords->value(u"inbox"_s);
    if (const core::Error trouble = m_secrets.troubleOf(u"inbox"_s); wanted && !trouble.rule.isEmpty())
        return tl::unexpected<core::Error>(trouble);
    if (wanted && wanted->access.password.isEmpty())
        wanted.reset(); // left to a machine that has it
    if (wanted != m_inbox)
        m_mailbox = wanted ? std::make_unique<messaging::ImapMailbox>(wanted->access, wanted->mailbox) : nullptr;
    m_inbox = wanted;
    return settings;
}

core::Result<bool> MailFetcher::takeTurn(store::Session& session) {
    return store::write(session, [&]() -> core::Result<bool> {
        const core::Instant now = m_clock.now();
        return store::takeLease(session, kLease, m_holder, now, now + kLeaseTime);
    });
}

core::Result<void> MailFetcher::endTurn(store::Session& session) {
    return store::write(session, [&]() -> core::Result<void> {
        store::releaseLease(session, kLease, m_holder);
        return {};
    });
}

core::Result<InboxReport> MailFetcher::round(store::Session& session, int batch, const std::stop_token& stop) {
    const auto settings = prepare(session);
    if (!settings)
        return tl::unexpected<core::Error>(settings.error());
    if (isOff())
        return InboxReport();
    const auto isOurTurn = takeTurn(session);
    if (!isOurTurn)
        return tl::unexpected<core::Error>(isOurTurn.error());
    if (!*isOurTurn)
        return InboxReport();
    const auto report = takeIn(session, *settings, batch, stop);
    const auto ended = endTurn(session);
    if (report && !ended)
        return tl::unexpected<core::Error>(ended.error());
    return report;
}

core::Result<void> MailFetcher::noteInbox(store::Session& session, const core::Result<InboxReport>& report) {
    const auto news = newsOfInbox(report ? std::nullopt : std::optional(report.error()));
    return news ? noteChannel(session, m_clock, m_holder, *news) : core::Result<void>();
}

core::Result<InboxReport> MailFetcher::takeIn(store::Session& session, const ChannelSettings& settings, int batch,
                                              const std::stop_token& stop) {
    if (!m_parser)
        m_parser = std::make_unique<messaging::MailParser>(messaging::mailParserProgram());
    Bus bus(session, m_clock, m_holder);
    Inbox inbox({session, bus, m_clock, *m_parser, ownMailOf(settings)});
    const QString name = m_inbox->access.user + u'@' + m_inbox->access.host + u'/' + m_inbox->mailbox;
    auto report = fetchMail(*m_mailbox, name, session, inbox, batch, stop);
    if (const auto noted = noteInbox(session, report); !noted && report)
        report = tl::unexpected<core::Error>(noted.error());
    const auto left = inbox.handleKept(batch, stop);
    if (!report || !left)
        return report ? left : report;
    report->cases += left->cases;
    report->followUps += left->followUps;
    report->reports += left->reports;
    report->quarantined += left->quarantined;
    return report;
}

void MailFetcher::waitForMail(std::chrono::milliseconds longest, const std::stop_token& stop) {
    if (m_mailbox) // what fails here is told by the next round
        static_cast<void>(m_mailbox->waitForMail(longest, stop));
}

MailFetch::MailFetch(const store::Uri& uri, const QString& holder, const core::Clock& clock,
                     const MailroomPlaces& places)
    : m_fetcher(places, clock, holder)
    , m_worker(u"reparo-mail"_s, uri, false, TaskThread::AtEnd::DropWaiting, {}) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MailFetch::begin);
    m_timer.start(kSoon);
}

MailFetch::~MailFetch() {
    m_stop.request_stop();
    m_waiting.request_stop();
}

void MailFetch::wake() {
    m_wasWoken = m_isWorking;
    m_waiting.request_stop();
    if (!m_isWorking)
        m_timer.start(kSoon);
}

bool MailFetch::isResting() const { return m_timer.isActive() && m_timer.intervalAsDuration() > kSoon; }

void MailFetch::begin() {
    m_isWorking = true;
    m_waiting = std::stop_source();
    m_worker.change<core::Result<InboxReport>>(
        [this, waiting = m_waiting.get_token()](const Worker::MaybeSession& session) { return work(session, waiting); },
        [this](const core::Result<InboxReport>& report) { end(report); });
}

core::Result<InboxReport> MailFetch::work(const Worker::MaybeSession& session, const std::stop_token& waiting) {
    if (!session)
        return tl::unexpected<core::Error>(session.error());
    auto report = m_fetcher.round(**session, kBatch, m_stop.get_token());
    if (report && report->isIdle())
        m_fetcher.waitForMail(kLongestWait, waiting);
    return report;
}

void MailFetch::end(const core::Result<InboxReport>& report) {
    m_isWorking = false;
    const QString trouble = report ? QString() : report.error().rule;
    if (report ? !report->isIdle() : trouble != m_trouble)
        emit roundEnded(report);
    m_trouble = trouble;
    const bool mayRest = !std::exchange(m_wasWoken, false);
    m_timer.start(mayRest && !report ? kRetry : mayRest && m_fetcher.isOff() ? kWhileOff : kSoon);
}

} // namespace app
