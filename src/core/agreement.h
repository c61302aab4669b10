#pragma once

#include "core/agreementpin.h"
#include "core/catalogue.h"
#include "core/instant.h"
#include "core/result.h"
#include "core/workingtime.h"
#include <QStringList>

namespace core {

/// What a promise is counted in: hours by the wall, open hours of a calendar, or days (D+N, from the day after).
enum class TimeUnit { ClockHours, BusinessMinutes, WorkingDays, CalendarDays };

/// How much time a promise gives.
struct Allowance {
    TimeUnit unit = TimeUnit::ClockHours;
    qint64 amount = 0;                   ///< milliseconds of time, or days
    DayEnd dayEnd = DayEnd::EndOfDay;    ///< days only

    [[nodiscard]] bool isInDays() const { return unit == TimeUnit::WorkingDays || unit == TimeUnit::CalendarDays; }
    bool operator==(const Allowance&) const = default;
};
[[nodiscard]] constexpr Allowance clockHours(Duration time) { return {TimeUnit::ClockHours, time.count(), DayEnd::EndOfDay}; }

enum class Recipient { Owner, Supervisors, QualityCoordinators, NetworkMember };

/// When a clock speaks up, and to whom: at a share of the allowance, or at an offset from the due time.
struct Threshold {
    std::optional<int> percent; ///< of the allowance, 1…100; else `offset` counts
    Duration offset{};          ///< from the due time by the wall; negative = before
    QList<Recipient> recipients;
    bool movesOn = false; ///< the case goes to the next manager by rule (domain.md, assignment)

    bool operator==(const Threshold&) const = default;
};

/// "75%", "-30m", "+2h", "due": what a threshold is known by in the idempotency key and on screen.
[[nodiscard]] QString codeOf(const Threshold& threshold);
inline const QString kDueAlarm = QStringLiteral("due");

/// One promise of an agreement.
struct Target {
    Measure measure = Measure::Resolution;
    Allowance allowance;
    CalendarPin calendar; ///< for everything but clock hours
    QList<Threshold> thresholds;
    /// The waits that stop this clock; absent = pausesOf(measure).
    std::optional<QList<WaitReason>> pausedBy;
    /// How much a recorded extension may add, in the allowance's unit: at most the term once more.
    qint64 mostExtension = 0;

    bool operator==(const Target&) const = default;
};

/// The waits that stop a clock of this measure when its target says nothing: a promise to the customer pauses for every
/// reason, a legal term only for those that the law knows (domain.md, clocks, rule 4), the others for none.
[[nodiscard]] QList<WaitReason> pausesOf(Measure measure);

/// Of which cases an agreement speaks; an empty list = any.
struct AgreementMatch {
    QList<Kind> kinds;
    QList<Channel> channels;
    QList<Priority> priorities;
    QStringList categories; ///< codes; the topics below count too
    QStringList segments;   ///< "vip", "person", "organization"
    QList<PartyId> customers;
    QList<NetworkMemberId> partners;

    bool operator==(const AgreementMatch&) const = default;
};

/// What an agreement promises beside times (domain.md, vocabulary: Agreement).
struct ServiceTerms {
    QString availability; ///< hours in which the company can be reached
    QString documents;    ///< documents available to the customer
    QString staff;        ///< staff assigned
    QString warranty;
    QString afterSales;

    bool operator==(const ServiceTerms&) const = default;
};

/// Whom an agreement is made with: customers, whose cases it times, or network members, whose escalations it times.
enum class AgreementScope { Case, Network };

/// One version of an agreement (acuerdo de nivel de servicio). Versions are never changed, only followed by others.
struct Agreement {
    AgreementId id;
    int version = 1;
    QString code;
    Label name;
    AgreementScope scope = AgreementScope::Case;
    int position = 0; ///< the first that matches holds
    bool isActive = true;
    AgreementMatch match;
    QList<Target> targets;
    QString legalBasis;
    bool needsCounsel = false; ///< a term of law: shown as "confirm with counsel"
    ServiceTerms terms;

    [[nodiscard]] AgreementPin pin() const { return {id, version}; }
    [[nodiscard]] const Target* target(Measure measure) const;
    bool operator==(const Agreement&) const = default;
};

/// When a version was saved, and by whom (invalid: nobody, it came with the store).
struct AgreementSave {
    int version = 0;
    Instant at;
    UserId by;

    bool operator==(const AgreementSave&) const = default;
};

/// What breaks a rule, by the field's JSON path ("targets.0.amount").
[[nodiscard]] QList<FieldError> agreementErrors(const Agreement& agreement);

/// Hours by the wall: first contact 4 h, resolution 24 h, the company's promise when nothing else was agreed.
[[nodiscard]] QList<Target> defaultTargets();

template <>
struct Codes<TimeUnit> {
    static const std::array<std::pair<TimeUnit, const char*>, 4> table;
};
template <>
struct Codes<Recipient> {
    static const std::array<std::pair<Recipient, const char*>, 4> table;
};
template <>
struct Codes<AgreementScope> {
    static const std::array<std::pair<AgreementScope, const char*>, 2> table;
};

} // namespace core
