#include "app/office.h"

#include "app/officeprivate.h"
#include "app/people.h"
#include <QCryptographicHash>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

/// The workers' own pauses grow up to some seconds: this only says how often one asks whether its pause is over.
constexpr std::chrono::milliseconds kTryAgain = 500ms;

/// Drafts of different stores never mix; the password is no part of which store it is.
QString draftFolderOf(const OfficeOptions& options) {
    const QByteArray store = options.uri.toDisplay().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(store, QCryptographicHash::Sha256).toHex().left(16);
    return options.draftFolder + u'/' + QString::fromLatin1(hash);
}

} // namespace

Office::Private::Private(Office& theOffice, const OfficeOptions& theOptions, const core::Clock& theClock)
    : office(theOffice)
    , options(theOptions)
    , clock(theClock)
    , origin(newKey())
    , drafts(draftFolderOf(theOptions), theClock, theOptions.isInline)
    , company(std::make_shared<const Company>())
    , writer(u"reparo-writer"_s, options.uri, options.isInline, TaskThread::AtEnd::FinishWaiting,
             {[this](store::Session& session) { return readyWriter(session); }, [this] { bus.reset(); },
              [this](const core::Error& health) { noteHealth(&writer, health); }})
    , reader(u"reparo-reader"_s, options.uri, options.isInline, TaskThread::AtEnd::DropWaiting,
             {{}, {}, [this](const core::Error& health) { noteHealth(&reader, health); }})
    , counter(u"reparo-counter"_s, options.uri, options.isInline, TaskThread::AtEnd::DropWaiting,
              {{}, {}, [this](const core::Error& health) { noteHealth(&counter, health); }}) {
    QObject::connect(&recovery, &QTimer::timeout, &office, [this] { tryTroubled(); });
    QObject::connect(&feed, &ChangeFeed::changed, &office, [this](const ChangeSet& changes) { noteChanges(changes); });
}

Office::Private::~Private() = default;

Office::Office(const OfficeOptions& options, const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, options, clock)) {}

Office::~Office() = default;

QFuture<core::Result<void>> Office::open() {
    const auto work = [](const Worker::MaybeSession& session) -> core::Result<void> {
        if (!session)
            return tl::unexpected<core::Error>(session.error());
        return {};
    };
    d->writer.knock(); // a person who tries again doesn't wait for the pause
    return d->writer.change<core::Result<void>>(work, [office = d.get()](const core::Result<void>& outcome) {
        if (outcome && !std::exchange(office->isOpen, true))
            office->startBackground();
    });
}

core::Result<void> Office::Private::readyWriter(store::Session& session) {
    if (const auto compared = clock.compare(session); !compared)
        return tl::unexpected<core::Error>(compared.error());
    bus = std::make_unique<Bus>(session, clock, origin);
    return bus->refreshCompany().map([this] {
        writer.tellHome([this, newer = std::make_shared<const Company>(bus->company())] { takeCompany(newer); });
    });
}

void Office::Private::startBackground() {
    if (options.isInline)
        return;
    reader.knock(); // opened before the first list asks
    counter.knock();
    background = std::make_unique<Background>(
        Background::Settings{options.uri, origin, options.runsJobs, [this] { return writer.isIdle(); },
                             [this](const core::Error& health) { noteHealth(nullptr, health); }},
        clock);
    QObject::connect(background.get(), &Background::othersChanged, &office,
                     [this](const ChangeSet& changes) { publish(changes); });
    QObject::connect(background.get(), &Background::clockChanged, &office, &Office::clockChanged);
    if (options.runsJobs)
        openMailroom();
}

void Office::Private::openMailroom() {
    mailroom = std::make_unique<Mailroom>(options.uri, origin, clock, usualPlaces(options.uri));
    QObject::connect(background.get(), &Background::othersChanged, mailroom.get(), &Mailroom::wake);
    QObject::connect(mailroom.get(), &Mailroom::roundEnded, &office, [this](const core::Result<SendReport>& report) {
        if (report)
            publish({{{u"outbox"_s, 0, 0}}, {}, {}, true});
    });
    // A holder of its own: what it changes is noticed as others' is.
    mailFetch = std::make_unique<MailFetch>(options.uri, origin + u"-mail"_s, clock, usualPlaces(options.uri));
    QObject::connect(background.get(), &Background::othersChanged, mailFetch.get(), [this](const ChangeSet& changes) {
        if (std::ranges::find(changes.changes, u"setting"_s, &Change::entity) != changes.changes.end())
            mailFetch->wake();
    });
}

void Office::Private::takeCompany(const std::shared_ptr<const Company>& newer) {
    if (*newer == *company)
        return;
    company = newer;
    emit office.companyChanged();
    if (!isSignedIn())
        return;
    const core::User* account = company->user(user.id);
    if (account && account->isActive)
        user = *account;
    else
        office.signOut();
}

void Office::Private::refreshCompany() {
    writer.change<core::Result<void>>([this](const Worker::MaybeSession& session) -> core::Result<void> {
        if (!session)
            return tl::unexpected<core::Error>(session.error());
        return bus->refreshCompany().map([this] {
            writer.tellHome([this, newer = std::make_shared<const Company>(bus->company())] { takeCompany(newer); });
        });
    });
}

void Office::Private::noteChanges(const ChangeSet& changes) {
    if (concernsCompany(changes))
        refreshCompany();
}

/// All is well when no worker has trouble. When one finds the server gone, the others look as well, so that the next
/// save doesn't have to find out.
void Office::Private::noteHealth(const Worker* worker, const core::Error& health) {
    if (!isOpen)
        return;
    const bool wasWell = troubles.isEmpty();
    if (health.rule.isEmpty())
        troubles.remove(worker);
    else
        troubles.insert(worker, health);
    if (wasWell == troubles.isEmpty())
        return;
    emit office.healthChanged(health);
    if (!wasWell) {
        recovery.stop();
        return;
    }
    for (Worker* other : {&writer, &reader, &counter})
        if (other != worker)
            other->knock();
    if (background)
        background->knock();
    recovery.start(kTryAgain);
}

void Office::Private::tryTroubled() {
    for (Worker* worker : {&writer, &reader, &counter})
        if (troubles.contains(worker))
            worker->knock(Worker::Patience::Pauses);
}

QFuture<core::Result<core::User>> Office::signIn(const QString& login, const QString& password) {
    const auto work = [office = d.get(), login,
                       password](const Worker::MaybeSession& session) -> core::Result<core::User> {
        if (!session)
            return tl::unexpected<core::Error>(session.error());
        return app::signIn(**session, office->clock, login, password);
    };
    return d->writer.change<core::Result<core::User>>(work,
                                                      [office = d.get()](const core::Result<core::User>& outcome) {
                                                          if (outcome)
                                                              office->user = *outcome;
                                                      });
}

void Office::signOut() {
    d->drafts.flush();
    d->user = {};
    // Of a finished one Qt 6.4 would still touch the continuation, which is gone by then.
    for (Private::OpenRead& read : std::exchange(d->openReads, {}))
        if (!read.future.isFinished())
            read.future.cancel();
    emit signedOut();
}

void Office::Private::remember(Topic topic, const void* asker, const QFuture<void>& future) {
    openReads.removeIf([](const OpenRead& read) { return read.future.isFinished(); });
    if (asker)
        for (OpenRead& read : openReads)
            if (read.topic == topic && read.asker == asker && !read.future.isStarted())
                read.future.cancel();
    openReads << OpenRead{topic, asker, future};
}

core::Error Office::Private::notSignedIn() { return {core::ErrorCode::Denied, u"sign_in.required"_s, {}, {}}; }

QString Office::newKey() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

const core::User& Office::user() const { return d->user; }
std::shared_ptr<const Company> Office::company() const { return d->company; }
const core::Clock& Office::clock() const { return d->clock; }
const store::Uri& Office::uri() const { return d->options.uri; }
ChangeFeed& Office::feed() { return d->feed; }
DraftBox& Office::drafts() { return d->drafts; }

} // namespace app
