#include "app/notifications.h"
#include "app/officeprivate.h"
#include "app/people.h"
#include "app/views.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

Command keyed(Command command) {
    if (auto* intake = std::get_if<LogCase>(&command); intake && intake->key.isEmpty())
        intake->key = Office::newKey();
    return command;
}

} // namespace

void Office::Private::publish(const ChangeSet& changes) {
    ChangeSet named = changes;
    if (named.actorName.isEmpty())
        named.actorName = company->userName(named.actor);
    feed.publish(named);
}

void Office::Private::publishOwn(const core::User& actor, const Change& change) {
    publish(ChangeSet{{change}, actor.id, actor.name, true});
    noteWrite();
}

void Office::Private::noteWrite() {
    if (background)
        background->noteWrite();
    if (mailroom)
        mailroom->wake();
}

QFuture<core::Result<Receipt>> Office::submit(const Command& command) {
    return d->change<Receipt>([office = d.get(), actor = d->user,
                               command = keyed(command)](store::Session&) { return office->bus->run(actor, command); },
                              [office = d.get()](const Receipt& receipt) {
                                  office->publish(receipt.changes);
                                  office->noteWrite();
                              });
}

QFuture<QList<core::Result<Receipt>>> Office::submitAll(const QList<Command>& commands) {
    using Receipts = QList<core::Result<Receipt>>;
    const auto refuseAll = [count = commands.size()](const core::Error& error) {
        return Receipts(count, tl::unexpected<core::Error>(error));
    };
    if (!d->isSignedIn())
        return QtFuture::makeReadyFuture(refuseAll(Private::notSignedIn()));
    QList<Command> all;
    for (const Command& command : commands)
        all << keyed(command);
    const auto work = [office = d.get(), refuseAll, actor = d->user, all](const Worker::MaybeSession& session) {
        return session ? office->bus->runBatch(actor, all, true) : refuseAll(session.error());
    };
    return d->writer.change<Receipts>(work,
                                      [office = d.get()](const Receipts& receipts) { office->publishAll(receipts); });
}

/// One set for all, so that a list is told once of a bulk change.
void Office::Private::publishAll(const QList<core::Result<Receipt>>& receipts) {
    ChangeSet all;
    for (const core::Result<Receipt>& receipt : receipts) {
        if (!receipt)
            continue;
        all.actor = receipt->changes.actor;
        all.actorName = receipt->changes.actorName;
        all.changes << receipt->changes.changes;
    }
    publish(all);
    noteWrite();
}

QFuture<core::Result<core::Party>> Office::saveParty(const core::Party& party) {
    return d->change<core::Party>(
        [office = d.get(), actor = d->user, party](store::Session& session) {
            return app::saveParty(session, office->clock, actor, party, office->bus->company().region, office->origin);
        },
        [office = d.get(), actor = d->user](const core::Party& saved) {
            office->publishOwn(actor, {u"party"_s, saved.id.value(), saved.version});
        });
}

QFuture<core::Result<SavedView>> Office::saveView(const SavedView& view) {
    return d->change<SavedView>(
        [office = d.get(), actor = d->user, view](store::Session& session) {
            return app::saveView(session, office->clock, actor, office->bus->company(), view, office->origin);
        },
        [office = d.get(), actor = d->user](const SavedView& saved) {
            office->publishOwn(actor, {u"view"_s, saved.id.value(), 0});
        });
}

QFuture<core::Result<void>> Office::deleteView(core::SavedViewId id) {
    return d->change<void>(
        [office = d.get(), actor = d->user, id](store::Session& session) {
            return app::deleteView(session, office->clock, actor, id, office->origin);
        },
        [office = d.get(), actor = d->user, id] {
            office->publishOwn(actor, {u"view"_s, id.value(), 0});
        });
}

QFuture<core::Result<int>> Office::markNoticesRead(const QList<core::NotificationId>& ids) {
    return d->change<int>(
        [actor = d->user, ids, &clock = d->clock](store::Session& session) {
            return ids.isEmpty() ? markNotificationsRead(session, actor, clock.now())
                                 : markNotificationsRead(session, actor, clock.now(), ids);
        },
        [office = d.get(), actor = d->user](int) {
            office->publishOwn(actor, {u"notification"_s, 0, 0});
        });
}

QFuture<core::Result<core::Outgoing>> Office::retryMessage(core::OutgoingId id, const QString& address) {
    return d->change<core::Outgoing>(
        [office = d.get(), actor = d->user, id, address](store::Session& session) {
            return app::retryMessage(session, office->clock, actor, id, address, office->origin);
        },
        [office = d.get(), actor = d->user](const core::Outgoing& moved) {
            office->publishOwn(actor, {u"outbox"_s, moved.id.value(), 0});
        });
}

QFuture<core::Result<core::Outgoing>> Office::discardMessage(core::OutgoingId id) {
    return d->change<core::Outgoing>(
        [office = d.get(), actor = d->user, id](store::Session& session) {
            return app::discardMessage(session, office->clock, actor, id, office->origin);
        },
        [office = d.get(), actor = d->user](const core::Outgoing& moved) {
            office->publishOwn(actor, {u"outbox"_s, moved.id.value(), 0});
        });
}

/// In the writer: its board counts the cases that were given out a moment ago, so the form and the receipt agree.
QFuture<core::Result<IntakePreview>> Office::previewIntake(const LogCase& draft, const void* asker) {
    return d->read<IntakePreview>(d->writer, Private::Topic::Owner, asker, [office = d.get(), draft](store::Session&) {
        return office->bus->previewIntake(draft);
    });
}

} // namespace app
