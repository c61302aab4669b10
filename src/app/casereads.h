#pragma once

#include "app/company.h"
#include "core/assignment.h"
#include "core/caseevent.h"
#include "core/casefile.h"
#include "core/caserow.h"
#include "core/directory.h"
#include "core/incoming.h"
#include "core/memberquestions.h"
#include "core/outgoing.h"
#include "core/party.h"
#include "core/slaclock.h"
#include "store/session.h"

namespace messaging {
class MailParser;
}

/// What screens and reparoctl read of cases; free functions that run in any thread with a session of its own.
namespace app {

struct CaseAnchors {
    QList<core::RowKey> keys; ///< of every `step`-th row
    qint64 count = 0;

    bool operator==(const CaseAnchors&) const = default;
};

/// Counts for the group heads of a list sorted by least time left.
struct CaseGroups {
    qint64 overdue = 0;
    qint64 withinHour = 0;
    qint64 today = 0;
    qint64 later = 0;
    qint64 paused = 0;
    qint64 other = 0;

    bool operator==(const CaseGroups&) const = default;
};

/// Everything that the case workspace shows.
struct CaseDetail {
    core::Case subject;
    std::optional<core::Party> customer;
    std::optional<core::Party> consumer;
    QList<core::CaseEvent> events;   ///< oldest first
    QList<core::CaseClock> clocks;   ///< recomputed from the events, with their segments
    QList<core::CaseRow> related;    ///< other cases of the customer, newest first, 10 at most
    QList<core::CaseRow> mergedInto; ///< cases merged into this one
    QString mergedIntoNumber;
    QList<core::MemberQuestion> questions;      ///< of ours that the network member has not answered
    std::optional<core::Escalation> escalation; ///< while a member has it in hand
    QList<core::CaseFile> files;                ///< oldest first; without those that were taken back
    QList<core::MailFile> mailFiles;            ///< that came with its mail, oldest first
    bool isMasked = false;                      ///< a network member has not asked yet whom to call
    QList<core::Outgoing> messages;             ///< that went out of it, oldest first

    bool operator==(const CaseDetail&) const = default;
};

struct RecentContact {
    core::CaseId caseId;
    QString number;
    core::CaseEvent event;
    QString summary;

    bool operator==(const RecentContact&) const = default;
};

/// A promise still to be kept.
struct OpenPromise {
    core::CaseId caseId;
    QString number;
    QString text;
    core::Instant due;
    QString by;

    bool operator==(const OpenPromise&) const = default;
};

/// What an advisor sees of a caller before and during the talk.
struct CallerCard {
    core::Party party;
    QList<core::CaseRow> openCases; ///< nearest due first, 9 at most: keys 1–9
    qint64 casesInYear = 0;         ///< received in the last 365 days
    QList<RecentContact> recent;    ///< newest first, 6 at most: intakes and contacts
    QList<OpenPromise> promises;    ///< of open cases, earliest due first, 9 at most

    bool operator==(const CallerCard&) const = default;
};

/// A saved query; without owner it is shared with everyone, or with one role.
struct SavedView {
    core::SavedViewId id;
    core::UserId owner;
    std::optional<core::Role> role;
    core::Label name;
    QString query;
    int position = 0;

    bool operator==(const SavedView&) const = default;
};

/// Denied unless the reader may see the case.
[[nodiscard]] core::Result<CaseDetail> readCaseDetail(store::Session& session, const core::User& reader,
                                                      const Company& company, core::CaseId id, core::Instant now);
/// A file with its bytes.
struct SavedFile {
    core::CaseFile file;
    QByteArray content;

    bool operator==(const SavedFile&) const = default;
};
/// NotFound "case_file.unknown" also when the reader may not see it.
[[nodiscard]] core::Result<SavedFile> readCaseFile(store::Session& session, const core::User& reader,
                                                   const Company& company, core::CaseFileId id, core::Instant now);
/// The bytes of a file that came with a mail of the case; the same errors, and "part_unreadable".
[[nodiscard]] core::Result<QByteArray> readMailFile(store::Session& session, const core::User& reader,
                                                    const Company& company, core::CaseId id, const core::MailFile& file,
                                                    core::Instant now, messaging::MailParser& parser);
/// Type-ahead for callers, as store::suggestParties. Network members see no callers (Denied).
[[nodiscard]] core::Result<QList<core::PartySuggestion>>
suggestCallers(store::Session& session, const core::User& reader, const QString& typed, int limit);
/// Denied to network members, too.
[[nodiscard]] core::Result<CallerCard> readCallerCard(store::Session& session, const core::User& reader,
                                                      core::PartyId id, core::Instant now);

} // namespace app
