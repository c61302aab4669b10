#include "app/casereads.h"

#include "app/casefiles.h"
#include "app/caselists.h"
#include "app/memberview.h"
#include "core/permissions.h"
#include "messaging/mailparser.h"
#include "store/callerreads.h"
#include "store/casefiletable.h"
#include "store/casepage.h"
#include "store/casetable.h"
#include "store/directorytable.h"
#include "store/eventtable.h"
#include "store/incomingtable.h"
#include "store/outboxtable.h"
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
    detail.questions = core::openQuestions(detail.events);
    detail.escalation = store::findOpenEscalation(session, subject.id);
    detail.files = filesOf(session, detail.events, subject.id);
    detail.mailFiles = store::findMailFiles(session, subject.id);
    detail.messages = store::findOutgoingOf(session, subject.id);
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
            keepInside(session, reader, company, detail);
            return detail;
        });
    });
}

core::Result<SavedFile> readCaseFile(store::Session& session, const core::User& reader, const Company& company,
                                     core::CaseFileId id, core::Instant now) {
    const auto stored = store::read(session, [&]() -> core::Result<store::StoredFile> {
        const auto found = store::findCaseFile(session, id);
        return found ? core::Result<store::StoredFile>(*found)
                     : core::fail(core::ErrorCode::NotFound, u"case_file.unknown"_s);
    });
    if (!stored)
        return tl::unexpected<core::Error>(stored.error());
    return readCaseDetail(session, reader, company, stored->file.caseId, now)
        .and_then([&](const CaseDetail& detail) -> core::Result<SavedFile> {
            if (!detail.files.contains(stored->file))
                return core::fail(core::ErrorCode::NotFound, u"case_file.unknown"_s);
            return SavedFile{stored->file, stored->content};
        });
}

core::Result<QByteArray> readMailFile(store::Session& session, const core::User& reader, const Company& company,
                                      core::CaseId id, const core::MailFile& file, core::Instant now,
                                      messaging::MailParser& parser) {
    return readCaseDetail(session, reader, company, id, now)
        .and_then([&](const CaseDetail& detail) {
            return store::read(session, [&]() -> core::Result<QByteArray> {
                const auto original = store::findMailOriginal(session, file.mail);
                return detail.mailFiles.contains(file) && original
                           ? core::Result<QByteArray>(*original)
                           : core::fail(core::ErrorCode::NotFound, u"case_file.unknown"_s);
            });
        })
        .and_then([&](const QByteArray& original) { return parser.part(original, file.part); });
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
