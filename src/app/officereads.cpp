#include "app/caselists.h"
#include "app/notifications.h"
#include "app/officeprivate.h"
#include "app/views.h"
#include "core/permissions.h"
#include "store/partytable.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr core::Duration kReadNoticesStay = std::chrono::days(7);

} // namespace

QFuture<core::Result<QList<core::CaseRow>>> Office::casePage(const core::CaseQuery& query,
                                                             std::optional<core::RowKey> from, int limit) {
    return d->read<QList<core::CaseRow>>(
        d->reader, Private::Topic::Pages, nullptr,
        [reader = d->user, query, from, limit, &clock = d->clock](store::Session& session) {
            return readCasePage(session, reader, query, clock.now(), from, limit);
        },
        TaskThread::Turn::NewestFirst);
}

QFuture<core::Result<CaseAnchors>> Office::caseAnchors(const core::CaseQuery& query, int step, const void* asker) {
    return d->read<CaseAnchors>(d->counter, Private::Topic::Anchors, asker,
                                [reader = d->user, query, step, &clock = d->clock](store::Session& session) {
                                    return readCaseAnchors(session, reader, query, clock.now(), step);
                                });
}

QFuture<core::Result<CaseGroups>> Office::caseGroups(const core::CaseQuery& query, const void* asker) {
    return d->read<CaseGroups>(
        d->counter, Private::Topic::Groups, asker,
        [reader = d->user, company = d->company, query, &clock = d->clock](store::Session& session) {
            return readCaseGroups(session, reader, *company, query, clock.now());
        });
}

QFuture<core::Result<std::optional<core::CaseRow>>> Office::caseRow(const core::CaseQuery& query, core::CaseId id) {
    return d->read<std::optional<core::CaseRow>>(
        d->reader, Private::Topic::Row, nullptr,
        [reader = d->user, query, id, &clock = d->clock](store::Session& session) {
            return readCaseRow(session, reader, query, clock.now(), id);
        });
}

QFuture<core::Result<QList<qint64>>> Office::caseCounts(const QList<core::CaseQuery>& queries, const void* asker) {
    return d->read<QList<qint64>>(d->counter, Private::Topic::Counts, asker,
                                  [reader = d->user, queries, &clock = d->clock](store::Session& session) {
                                      return readCaseCounts(session, reader, queries, clock.now());
                                  });
}

QFuture<core::Result<SlaBoard>> Office::slaBoard(const BoardRequest& request, const void* asker) {
    return d->read<SlaBoard>(
        d->counter, Private::Topic::Board, asker,
        [reader = d->user, company = d->company, request, &clock = d->clock](store::Session& session) {
            return readSlaBoard(session, reader, *company, clock.now(), request);
        });
}

QFuture<core::Result<HealthBoard>> Office::healthBoard(const void* asker) {
    return d->read<HealthBoard>(d->counter, Private::Topic::HealthBoard, asker,
                                [reader = d->user, company = d->company, &clock = d->clock](store::Session& session) {
                                    return clock.compare(session).and_then([&](const core::TimeTrust& trust) {
                                        return readHealthBoard(session, reader, *company, trust, clock.now());
                                    });
                                });
}

QFuture<core::Result<QList<HealthLine>>> Office::health(const void* asker) {
    return d->read<QList<HealthLine>>(d->counter, Private::Topic::Health, asker,
                                      [reader = d->user, &clock = d->clock](store::Session& session) {
                                          return clock.compare(session).and_then([&](const core::TimeTrust& trust) {
                                              return readHealth(session, reader, trust, clock.now());
                                          });
                                      });
}

QFuture<core::Result<CaseDetail>> Office::caseDetail(core::CaseId id, const void* asker) {
    return d->read<CaseDetail>(
        d->reader, Private::Topic::Detail, asker,
        [reader = d->user, company = d->company, id, &clock = d->clock](store::Session& session) {
            return readCaseDetail(session, reader, *company, id, clock.now());
        });
}

QFuture<core::Result<core::CaseId>> Office::findCaseByNumber(const QString& number) {
    return d->read<core::CaseId>(
        d->reader, Private::Topic::Number, nullptr,
        [reader = d->user, number](store::Session& session) { return findVisibleCase(session, reader, number); });
}

QFuture<core::Result<QList<core::PartySuggestion>>> Office::suggestParties(const QString& typed, int limit,
                                                                           const void* asker) {
    using Suggestions = QList<core::PartySuggestion>;
    return d->read<Suggestions>(d->reader, Private::Topic::Suggestions, asker,
                                [reader = d->user, typed, limit](store::Session& session) {
                                    return suggestCallers(session, reader, typed, limit);
                                });
}

QFuture<core::Result<CallerCard>> Office::callerCard(core::PartyId id, const void* asker) {
    return d->read<CallerCard>(d->reader, Private::Topic::Caller, asker,
                               [reader = d->user, id, &clock = d->clock](store::Session& session) {
                                   return readCallerCard(session, reader, id, clock.now());
                               });
}

QFuture<core::Result<Handover>> Office::planHandover(const HandoverRequest& request, const void* asker) {
    return d->read<Handover>(
        d->counter, Private::Topic::Handover, asker,
        [actor = d->user, company = d->company, request, &clock = d->clock](store::Session& session) {
            return app::planHandover(session, actor, *company, request, clock.now());
        });
}

QFuture<core::Result<Team>> Office::team(const void* asker) {
    return d->read<Team>(d->counter, Private::Topic::Team, asker,
                         [reader = d->user, company = d->company, &clock = d->clock](store::Session& session) {
                             return readTeam(session, reader, *company, clock.now());
                         });
}

QFuture<core::Result<QList<core::Notification>>> Office::notices(const void* asker) {
    return d->read<QList<core::Notification>>(
        d->counter, Private::Topic::Notices, asker, [reader = d->user, &clock = d->clock](store::Session& session) {
            return readNotifications(session, reader, clock.now(), kReadNoticesStay);
        });
}

QFuture<core::Result<int>> Office::unreadNotices(const void* asker) {
    return d->read<int>(d->counter, Private::Topic::UnreadNotices, asker,
                        [reader = d->user, &clock = d->clock](store::Session& session) {
                            return countUnreadNotifications(session, reader, clock.now());
                        });
}

QFuture<core::Result<QList<core::Outgoing>>> Office::outbox(store::OutboxShelf shelf, const void* asker) {
    return d->read<QList<core::Outgoing>>(
        d->counter, Private::Topic::Outbox, asker,
        [reader = d->user, shelf](store::Session& session) { return readOutbox(session, reader, shelf); });
}

QFuture<core::Result<QList<core::Incoming>>> Office::mails(std::optional<core::MailState> state, const void* asker) {
    return d->read<QList<core::Incoming>>(
        d->counter, Private::Topic::Mails, asker,
        [reader = d->user, state](store::Session& session) { return readMails(session, reader, state); });
}

QFuture<core::Result<store::IncomingFigures>> Office::mailFigures(const void* asker) {
    return d->read<store::IncomingFigures>(
        d->counter, Private::Topic::MailFigures, asker,
        [reader = d->user](store::Session& session) { return readMailFigures(session, reader); });
}

/// Foreign mail is read in a process of its own, which ends with the answer.
QFuture<core::Result<MailDetail>> Office::mailDetail(core::IncomingId id, const void* asker) {
    return d->read<MailDetail>(d->counter, Private::Topic::MailDetail, asker,
                               [reader = d->user, id](store::Session& session) {
                                   messaging::MailParser parser(messaging::mailParserProgram());
                                   return readMail(session, reader, id, parser);
                               });
}

QFuture<core::Result<QByteArray>> Office::mailPart(core::IncomingId id, int part) {
    return d->read<QByteArray>(d->counter, Private::Topic::MailPart, nullptr,
                               [reader = d->user, id, part](store::Session& session) {
                                   messaging::MailParser parser(messaging::mailParserProgram());
                                   return readMailPart(session, reader, id, part, parser);
                               });
}

QFuture<core::Result<QByteArray>> Office::mailFile(core::CaseId id, const core::MailFile& file) {
    return d->read<QByteArray>(
        d->counter, Private::Topic::MailPart, nullptr,
        [reader = d->user, company = d->company, id, file, &clock = d->clock](store::Session& session) {
            messaging::MailParser parser(messaging::mailParserProgram());
            return readMailFile(session, reader, *company, id, file, clock.now(), parser);
        });
}

QFuture<core::Result<QList<SavedView>>> Office::views() {
    return d->read<QList<SavedView>>(
        d->reader, Private::Topic::Views, nullptr,
        [reader = d->user](store::Session& session) { return readViews(session, reader); });
}

} // namespace app
