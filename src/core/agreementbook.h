#pragma once

#include "core/agreement.h"
#include "core/calendar.h"
#include <memory>

namespace core {

/// Facts of a case that agreements are chosen by.
struct MatchFacts {
    Kind kind = Kind::Complaint;
    Channel channel = Channel::Phone;
    Priority priority = Priority::Normal;
    QStringList categories; ///< codes from the leaf to the root
    QStringList segments;
    PartyId customer;
    NetworkMemberId partner;

    bool operator==(const MatchFacts&) const = default;
};

/// The agreement that holds, and why: compact JSON {"code","position","matched":["kind","priority"]}; `matched` is empty
/// for one that speaks of every case.
struct AgreementChoice {
    AgreementPin pin;
    QString reason;

    bool operator==(const AgreementChoice&) const = default;
};

/// Every version of every agreement and calendar that clocks may be read with. An immutable value, cheap to copy,
/// shared among threads.
class AgreementBook {
public:
    /// The company's promise alone: defaultTargets() as agreement 1, version 1.
    AgreementBook();
    /// Leaves out calendars in a zone that this system does not know; workingTime() is null for them.
    AgreementBook(const QList<Agreement>& agreements, const QList<Calendar>& calendars);
    /// One agreement, 1 version 1, with these targets.
    [[nodiscard]] static AgreementBook ofTargets(const QList<Target>& targets, const QList<Calendar>& calendars = {});

    /// That version; an invalid or unknown pin gives the company's promise: what cases hold that were logged before
    /// there were agreements (agreement 1, version 1). Null only in an empty book.
    [[nodiscard]] const Agreement* find(const AgreementPin& pin) const;
    [[nodiscard]] const Calendar* calendar(const CalendarPin& pin) const;
    /// Null for a calendar that is not in the book.
    [[nodiscard]] const WorkingTime* workingTime(const CalendarPin& pin) const;

    /// The newest version of each, by position; those out of use too.
    [[nodiscard]] QList<Agreement> agreements() const;
    [[nodiscard]] QList<Calendar> calendars() const;
    /// Every version of one agreement, oldest first.
    [[nodiscard]] QList<Agreement> versions(AgreementId id) const;
    /// As the next save would have it: the next version of its id, or of its code while it has none, else the first of a
    /// new one; each target at the newest version of its calendar (one that is not in the book stays as it is).
    [[nodiscard]] Agreement asNext(const Agreement& draft) const;
    /// What would hold if that version were saved as well.
    [[nodiscard]] AgreementBook with(const Agreement& version) const;
    /// The first active one, by position, that speaks of such a case; an invalid pin when none does.
    [[nodiscard]] AgreementChoice choose(AgreementScope scope, const MatchFacts& facts) const;

    bool operator==(const AgreementBook& other) const;

private:
    struct Pages;
    explicit AgreementBook(std::shared_ptr<const Pages> pages)
        : m_pages(std::move(pages)) {}
    [[nodiscard]] static std::shared_ptr<const Pages> sorted(std::shared_ptr<Pages> pages);
    std::shared_ptr<const Pages> m_pages;
};

/// A fact by which a match limits itself: "kind", "channel", "priority", "category", "segment", "customer", "partner".
struct MatchLimit {
    QString fact;
    bool isMet = false;

    bool operator==(const MatchLimit&) const = default;
};
/// Every limit of `match` in that order, met or not; none = it speaks of every case.
[[nodiscard]] QList<MatchLimit> limitsOf(const AgreementMatch& match, const MatchFacts& facts);
/// Codes of the facts by which `match` limits itself, and all hold; nothing when one does not.
[[nodiscard]] std::optional<QStringList> matchedBy(const AgreementMatch& match, const MatchFacts& facts);

} // namespace core
