#include "app/officeprivate.h"
#include "app/texts.h"

using namespace Qt::StringLiterals;

namespace app {

using Texts = QList<core::MessageText>;

QFuture<core::Result<Texts>> Office::texts(const void* asker) {
    return d->read<Texts>(d->reader, Private::Topic::Texts, asker,
                          [reader = d->user](store::Session& session) { return readTexts(session, reader); });
}

QFuture<core::Result<Texts>> Office::textVersions(const core::TextKey& key, const void* asker) {
    return d->read<Texts>(
        d->reader, Private::Topic::TextVersions, asker,
        [reader = d->user, key](store::Session& session) { return readTextVersions(session, reader, key); });
}

QFuture<core::Result<core::MessageText>> Office::saveText(const core::MessageText& text) {
    return d->change<core::MessageText>(
        [office = d.get(), actor = d->user, text](store::Session& session) {
            return app::saveText(session, office->clock, actor, text, office->origin);
        },
        [office = d.get(), actor = d->user](const core::MessageText& saved) {
            office->publishOwn(actor, {u"text"_s, 0, saved.version});
        });
}

QFuture<core::Result<OpenLetter>> Office::previewText(const core::MessageText& text, core::CaseId id,
                                                      const void* asker) {
    return d->read<OpenLetter>(
        d->reader, Private::Topic::TextPreview, asker,
        [reader = d->user, company = d->company, text, id, &clock = d->clock](store::Session& session) {
            return app::previewText(session, reader, *company, clock.now(), text, id);
        });
}

QFuture<core::Result<QList<core::StoredPhrase>>> Office::phrases(const void* asker) {
    return d->read<QList<core::StoredPhrase>>(
        d->reader, Private::Topic::Phrases, asker,
        [reader = d->user](store::Session& session) { return readPhrases(session, reader); });
}

QFuture<core::Result<void>> Office::savePhrase(const core::StoredPhrase& phrase) {
    return d->change<void>(
        [office = d.get(), actor = d->user, phrase](store::Session& session) {
            return app::savePhrase(session, office->clock, actor, phrase, office->origin);
        },
        [office = d.get(), actor = d->user] {
            office->publishOwn(actor, {u"phrase"_s, 0, 0});
        });
}

QFuture<core::Result<DraftLetter>> Office::draftLetter(const DraftRequest& request, const void* asker) {
    return d->read<DraftLetter>(
        d->reader, Private::Topic::Draft, asker,
        [writer = d->user, company = d->company, request, &clock = d->clock](store::Session& session) {
            return app::draftLetter(session, writer, *company, clock.now(), request);
        });
}

} // namespace app
