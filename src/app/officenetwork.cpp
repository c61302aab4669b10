#include "app/directory.h"
#include "app/membersearch.h"
#include "app/officeprivate.h"

using namespace Qt::StringLiterals;

namespace app {

QFuture<core::Result<MemberInbox>> Office::memberInbox(const void* asker) {
    return d->read<MemberInbox>(d->reader, Private::Topic::MemberInbox, asker,
                                [reader = d->user, company = d->company, &clock = d->clock](store::Session& session) {
                                    return readMemberInbox(session, reader, *company, clock.now());
                                });
}

QFuture<core::Result<MemberNumbers>> Office::memberNumbers(const void* asker) {
    return d->read<MemberNumbers>(d->counter, Private::Topic::MemberNumbers, asker,
                                  [reader = d->user, company = d->company, &clock = d->clock](store::Session& session) {
                                      return readMemberNumbers(session, reader, *company, clock.now());
                                  });
}

QFuture<core::Result<QList<DirectoryEntry>>> Office::directory(const void* asker) {
    return d->read<QList<DirectoryEntry>>(
        d->counter, Private::Topic::Directory, asker,
        [reader = d->user, company = d->company, &clock = d->clock](store::Session& session) {
            return readDirectory(session, reader, *company, clock.now());
        });
}

QFuture<core::Result<core::NetworkProfile>> Office::saveNetworkProfile(const core::NetworkProfile& profile) {
    return d->change<core::NetworkProfile>(
        [office = d.get(), actor = d->user, company = d->company, profile](store::Session& session) {
            return app::saveNetworkProfile(session, office->clock, actor, *company, profile, office->origin);
        },
        [office = d.get(), actor = d->user](const core::NetworkProfile& saved) {
            office->publishOwn(actor, {u"network_profile"_s, saved.member.value(), saved.version});
        });
}

QFuture<core::Result<void>> Office::saveNextMember(core::NextMember next) {
    return d->change<void>(
        [office = d.get(), actor = d->user, next](store::Session& session) {
            return app::saveNextMember(session, office->clock, actor, next, office->origin);
        },
        [office = d.get(), actor = d->user] {
            office->publishOwn(actor, {u"setting"_s, 0, 0});
        });
}

QFuture<core::Result<core::NetworkChoice>> Office::memberChoice(core::CaseId id, const void* asker) {
    return d->read<core::NetworkChoice>(d->reader, Private::Topic::MemberChoice, asker,
                                        [reader = d->user, company = d->company, id](store::Session& session) {
                                            return readMemberChoice(session, reader, *company, id);
                                        });
}

QFuture<core::Result<SavedFile>> Office::caseFile(core::CaseFileId id, const void* asker) {
    return d->read<SavedFile>(d->reader, Private::Topic::File, asker,
                              [reader = d->user, company = d->company, id, &clock = d->clock](store::Session& session) {
                                  return readCaseFile(session, reader, *company, id, clock.now());
                              });
}

} // namespace app
