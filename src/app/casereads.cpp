#include "app/casereads.h"

#include "app/caselists.h"
#include "core/permissions.h"
#include "store/callerreads.h"
#include "store/casepage.h"
#include "store/casetable.h"
#include "store/eventtable.h"
#include "store/partytable.h"
#include "store/unitofwork.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kRelatedShown = 10;
constexpr int kOpenCasesShown = 9; // keys 1–9
constexpr int kContactsShown = 6;
constexpr int kPromisesShown = 9;
constexpr core::Duration kYear = std::chrono::days(365);

/// The rows of those cases that the query holds, in the order of `ids`.
QList<core::CaseRow> rowsOf(store::Session& session, const core::CaseQuery& visible, core::Instant now,
                            const QList<core::CaseId>& ids) {
    QList<core::CaseRow> rows;
    for (const core::CaseId id : ids)
        if (const auto row = store::findCaseRow(session, visible, now, id))
            rows << *row;
    return rows;
}

QList<core::CaseRow> relatedTo(store::Session& session, const core::CaseQuery& visible, const core::Case& subject,
                               core::Instant now) {
    if (!subject.customer.isValid())
        return {};
    QList<core::CaseId> ids = store::findNewestCasesOf(session, subject.customer, kRelatedShown + 1);
    ids.removeOne(subject.id);
    return rowsOf(session, visible, now, ids.mid(0, kRelatedShown));
}

QString numberOf(store::Session& session, core::CaseId id) {
    const auto subject = id.isValid() ? store::findCase(session, id) : std::nullopt;
    return subject ? subject->number : QString();
}

std::optional<core::Party> partyOf(store::Session& session, core::PartyId id) {
    return id.isValid() ? store::findParty(session, id) : std::nullopt;
}

CaseDetail detailOf(store::Session& session, const core::Case& subject, const core::CaseQuery& visible,
                    const Company& company, core::Instant now) {
    CaseDetail detail;
    detail.subject = subject;
    detail.customer = partyOf(session, subject.customer);
    detail.consumer = subject.consumer == subject.customer ? detail.customer : partyOf(session, subject.consumer);
    detail.events = store::findEvents(session, subject.id);
    detail.clocks = core::clocksOf(detail.events, company.book, now);
    detail.related = relatedTo(session, visible, subject, now);
    detail.mergedInto = rowsOf(session, visible, now, store::findMergedInto(session, subject.id));
    detail.mergedIntoNumber = numberOf(session, subject.mergedInto);
    return detail;
}

QList<RecentContact> recentContactsOf(store::Session& session, core::PartyId party) {
    QList<RecentContact> contacts;
    for (const store::CallerEvent& each : store::findRecentContacts(session, party, kContactsShown))
        contacts << RecentContact{each.event.caseId, each.number, each.event, each.summary};
    return contacts;
}

QList<OpenPromise> openPromisesOf(store::Session& session, core::PartyId party) {
    QList<OpenPromise> promises;
    for (const store::CallerEvent& each : store::findPromises(session, party))
        if (const auto due = core::Instant::fromIso(each.event.data.value(u"due").toString()))
            promises << OpenPromise{each.event.caseId, each.number, each.event.text, *due, each.actorName};
    std::ranges::stable_sort(promises, {}, &OpenPromise::due);
    return promises.mid(0, kPromisesShown);
}

} // namespace

namespace {

/// What a network member may read of a case's history: how it came, what was sent to them, what they did themselves,
/// and how it ended. Internal notes, other partners and the company's own dealings stay inside.
bool isForNetwork(const core::CaseEvent& event, const core::User& reader) {
    using core::EventType;
    switch (event.type) {
    case EventType::Escalated:
        return event.data.value(u"networkMember"_s).toInteger() == reader.networkMember.value();
    case EventType::Received:
    case EventType::Accepted:
    case EventType::Waiting:
    case EventType::Resumed:
    case EventType::Resolved:
    case EventType::Closed:
    case EventType::Reopened:
    case EventType::Undone:
        return true;
    default:
        return event.actor == reader.id;
    }
}

void keepInside(CaseDetail& detail, const core::User& reader) {
    if (reader.role != core::Role::NetworkMember)
        return;
    detail.events.removeIf([&](const core::CaseEvent& event) { return !isForNetwork(event, reader); });
    detail.subject.lateReason.reset();
}

} // namespace

core::Result<CaseDetail> readCaseDetail(store::Session& session, const core::User& reader, const Company& company,
                                        core::CaseId id, core::Instant now) {
    return store::read(session, [&]() -> core::Result<CaseDetail> {
        const auto subject = store::findCase(session, id);
        if (!subject)
            return core::fail(core::ErrorCode::NotFound, u"case.unknown"_s);
        if (const auto allowed = core::mayDo(reader, core::Verb::ReadCase, *subject); !allowed)
            return tl::unexpected<core::Error>(allowed.error());
        return visibleTo(reader, {}).map([&](const core::CaseQuery& visible) {
            CaseDetail detail = detailOf(session, *subject, visible, company, now);
            keepInside(detail, reader);
            return detail;
        });
    });
}

core::Result<QList<core::PartySuggestion>> suggestCallers(store::Session& session, const core::User& reader,
                                                          const QString& typed, int limit) {
    if (const auto allowed = mayReadEveryCase(reader); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<QList<core::PartySuggestion>> {
        return store::suggestParties(session, typed, limit);
    });
}

core::Result<CallerCard> readCallerCard(store::Session& session, const core::User& reader, core::PartyId id,
                                        core::Instant now) {
    if (const auto allowed = mayReadEveryCase(reader); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<CallerCard> {
        const auto party = partyOf(session, id);
        if (!party)
            return core::fail(core::ErrorCode::NotFound, u"party.unknown"_s);
        CallerCard card;
        card.party = *party;
        card.openCases = rowsOf(session, {}, now, store::findOpenCasesOf(session, id, kOpenCasesShown));
        card.casesInYear = store::countCasesSince(session, id, now - kYear);
        card.recent = recentContactsOf(session, id);
        card.promises = openPromisesOf(session, id);
        return card;
    });
}

} // namespace app
