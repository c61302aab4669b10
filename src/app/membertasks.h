#pragma once

#include "app/company.h"
#include "core/caserow.h"
#include "core/memberquestions.h"

/// What waits for a network member, and how they do: read by their own people (theirs) and by ours (all).
namespace app {

/// A case that a member has in hand. `row` is as the member sees it; its due is the member's own clock.
struct MemberTask {
    core::CaseRow row;
    QString code;    ///< "4821"
    QString askedBy; ///< whose order or question is the newest
    QList<core::MemberQuestion> questions;
    std::optional<QDate> restBy; ///< promised by the member
    bool isAccepted = false;
    bool isDone = false;  ///< the member said so: it waits for us
    bool hasNews = false; ///< the newest word is ours

    /// Whether the member has to do something.
    [[nodiscard]] bool isWaiting() const { return !isDone || !questions.isEmpty(); }
    bool operator==(const MemberTask&) const = default;
};

struct MemberInbox {
    core::NetworkMemberId member;
    QList<MemberTask> tasks; ///< those that wait by least time left, then those that wait for us
    int waiting = 0;
    int overdue = 0;
    int doneThisWeek = 0; ///< left their hands in the last seven days

    bool operator==(const MemberInbox&) const = default;
};

/// Of the reader's own member; Denied to everyone else.
[[nodiscard]] core::Result<MemberInbox> readMemberInbox(store::Session& session, const core::User& reader,
                                                        const Company& company, core::Instant now);

/// How many of a week's clocks ran out or were kept by now, and how many of them were kept.
struct WeekShare {
    int judged = 0;
    int kept = 0;

    bool operator==(const WeekShare&) const = default;
};

/// Of the last 13 weeks, by when cases came into their hands.
struct MemberNumbers {
    core::NetworkMemberId member;
    int open = 0;
    int overdue = 0;
    WeekShare accepted;
    WeekShare resolved;
    std::optional<core::Duration> medianToAccept;
    QList<WeekShare> weeks;    ///< accepted in time, oldest first, 13
    QList<double> otherShares; ///< accepted in time of each other member with ≥ 5 judged, lowest first, without names

    bool operator==(const MemberNumbers&) const = default;
};

/// Of the reader's own member.
[[nodiscard]] core::Result<MemberNumbers> readMemberNumbers(store::Session& session, const core::User& reader,
                                                            const Company& company, core::Instant now);

/// One line of the directory.
struct DirectoryEntry {
    core::NetworkMember member;
    core::NetworkProfile profile;
    MemberNumbers numbers; ///< without the others

    bool operator==(const DirectoryEntry&) const = default;
};

/// All members by name, those out of use last. Verb::ManageAgreements or ReadAllCases.
[[nodiscard]] core::Result<QList<DirectoryEntry>> readDirectory(store::Session& session, const core::User& reader,
                                                                const Company& company, core::Instant now);

} // namespace app
