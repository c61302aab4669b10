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

void Office::Private::publishOwn(const QString& entity, qint64 id, qint64 version) {
    publish(ChangeSet{{Change{entity, id, version}}, user.id, user.name, true});
    noteWrite();
}

void Office::Private::noteWrite() {
    if (background)
        background->noteWrite();
}

QFuture<core::Result<Receipt>> Office::submit(const Command& command) {
    return d->change<Receipt>(
        [this, actor = d->user, command = keyed(command)](store::Session&) { return d->bus->run(actor, command); },
        [this](const Receipt& receipt) {
            d->publish(receipt.changes);
            d->noteWrite();
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
    const auto work = [this, refuseAll, actor = d->user, all](const Worker::MaybeSession& session) {
        return session ? d->bus->runBatch(actor, all, true) : refuseAll(session.error());
    };
    return d->writer.change<Receipts>(work, [this](const Receipts& receipts) { d->publishAll(receipts); });
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
        [this, actor = d->user, party](store::Session& session) {
            return app::saveParty(session, d->clock, actor, party, d->bus->company().region, d->origin);
        },
        [this](const core::Party& saved) { d->publishOwn(u"party"_s, saved.id.value(), saved.version); });
}

QFuture<core::Result<SavedView>> Office::saveView(const SavedView& view) {
    return d->change<SavedView>(
        [this, actor = d->user, view](store::Session& session) {
            return app::saveView(session, d->clock, actor, d->bus->company(), view, d->origin);
        },
        [this](const SavedView& saved) { d->publishOwn(u"view"_s, saved.id.value(), 0); });
}

QFuture<core::Result<void>> Office::deleteView(core::SavedViewId id) {
    return d->change<void>(
        [this, actor = d->user, id](store::Session& session) {
            return app::deleteView(session, d->clock, actor, id, d->origin);
        },
        [this, id] { d->publishOwn(u"view"_s, id.value(), 0); });
}

/// In the writer: its board counts the cases that were given out a moment ago, so the form and the receipt agree.
QFuture<core::Result<core::Assignment>> Office::previewOwner(const LogCase& draft, const void* asker) {
    return d->read<core::Assignment>(d->writer, Private::Topic::Owner, asker,
                                     [this, draft](store::Session&) { return d->bus->previewOwner(draft); });
}

} // namespace app
