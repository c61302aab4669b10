#include "app/agreements.h"
#include "app/officeprivate.h"

using namespace Qt::StringLiterals;

namespace app {

QFuture<core::Result<core::Agreement>> Office::saveAgreement(const core::Agreement& agreement,
                                                             const core::AgreementPin& from) {
    return d->change<core::Agreement>(
        [office = d.get(), actor = d->user, agreement, from](store::Session& session) {
            return app::saveAgreement(session, office->clock, actor, agreement, office->origin, from);
        },
        [office = d.get(), actor = d->user](const core::Agreement& saved) {
            office->publishOwn(actor, {u"agreement"_s, saved.id.value(), saved.version});
        });
}

QFuture<core::Result<QList<core::AgreementSave>>> Office::agreementSaves(core::AgreementId id, const void* asker) {
    return d->read<QList<core::AgreementSave>>(
        d->reader, Private::Topic::AgreementSaves, asker,
        [reader = d->user, id](store::Session& session) { return readAgreementSaves(session, reader, id); });
}

QFuture<core::Result<AgreementEffect>> Office::agreementEffect(const EffectRequest& request, const void* asker) {
    return d->read<AgreementEffect>(
        d->counter, Private::Topic::AgreementEffect, asker,
        [reader = d->user, company = d->company, request, &clock = d->clock](store::Session& session) {
            return readAgreementEffect(session, reader, *company, request, clock.now());
        });
}

QFuture<core::Result<QList<Reapplication>>> Office::planReapplication(const void* asker) {
    return d->read<QList<Reapplication>>(
        d->counter, Private::Topic::Reapplication, asker,
        [actor = d->user, company = d->company, &clock = d->clock](store::Session& session) {
            return app::planReapplication(session, actor, *company, clock.now());
        });
}

} // namespace app
