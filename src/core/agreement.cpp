#include "core/agreement.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const std::array<std::pair<TimeUnit, const char*>, 4> Codes<TimeUnit>::table{{{TimeUnit::ClockHours, "clock_hours"},
                                                                      {TimeUnit::BusinessMinutes, "business_minutes"},
                                                                      {TimeUnit::WorkingDays, "working_days"},
                                                                      {TimeUnit::CalendarDays, "calendar_days"}}};
const std::array<std::pair<Recipient, const char*>, 4> Codes<Recipient>::table{
    {{Recipient::Owner, "owner"},
     {Recipient::Supervisors, "supervisors"},
     {Recipient::QualityCoordinators, "quality_coordinators"},
     {Recipient::NetworkMember, "network_member"}}};
const std::array<std::pair<AgreementScope, const char*>, 2> Codes<AgreementScope>::table{
    {{AgreementScope::Case, "case"}, {AgreementScope::Network, "network"}}};

namespace {

constexpr int kMostDays = 3660; ///< ten years: beyond that it is a slip of the hand
constexpr Duration kMostTime = std::chrono::days(kMostDays);

QString spanCode(Duration span) {
    const qint64 minutes = std::abs(span.count()) / 60'000;
    return minutes % 60 == 0 ? u"%1h"_s.arg(minutes / 60) : u"%1m"_s.arg(minutes);
}

bool isNetworkMeasure(Measure measure) {
    return measure == Measure::NetworkAcceptance || measure == Measure::NetworkResolution;
}

/// Collects what is wrong with one target.
class TargetCheck {
public:
    TargetCheck(const Agreement& agreement, int index, QList<FieldError>& errors)
        : m_agreement(agreement)
        , m_target(agreement.targets.at(index))
        , m_path(u"targets.%1."_s.arg(index))
        , m_errors(errors) {}

    void run() {
        const Allowance& allowance = m_target.allowance;
        const qint64 most = allowance.isInDays() ? kMostDays : kMostTime.count();
        // A promise says itself when it is due.
        if (m_target.measure != Measure::Promise && (allowance.amount <= 0 || allowance.amount > most))
            add(u"amount"_s, u"out_of_range"_s);
        if (allowance.unit != TimeUnit::ClockHours && !m_target.calendar.id.isValid())
            add(u"calendar"_s, u"required"_s);
        if (m_target.mostExtension < 0 || m_target.mostExtension > allowance.amount)
            add(u"mostExtension"_s, u"more_than_term"_s);
        if (isNetworkMeasure(m_target.measure) != (m_agreement.scope == AgreementScope::Network))
            add(u"measure"_s, u"other_scope"_s);
        checkThresholds();
    }

private:
    void checkThresholds() {
        QStringList seen;
        for (const Threshold& each : m_target.thresholds) {
            if (each.percent && (*each.percent < 1 || *each.percent > 100))
                add(u"thresholds"_s, u"out_of_range"_s);
            if (seen.contains(codeOf(each)))
                add(u"thresholds"_s, u"twice"_s);
            seen << codeOf(each);
        }
    }
    void add(const QString& field, const QString& rule) { m_errors << FieldError{m_path + field, rule}; }

    const Agreement& m_agreement;
    const Target& m_target;
    QString m_path;
    QList<FieldError>& m_errors;
};

} // namespace

QString codeOf(const Threshold& threshold) {
    if (threshold.percent)
        return u"%1%"_s.arg(*threshold.percent);
    if (threshold.offset == 0ms)
        return kDueAlarm;
    return (threshold.offset < 0ms ? u'-' : u'+') + spanCode(threshold.offset);
}

QList<WaitReason> pausesOf(Measure measure) {
    switch (measure) {
    case Measure::FirstContact:
    case Measure::NextUpdate:
    case Measure::Resolution:
        return allValues<WaitReason>();
    case Measure::LegalTerm: // Colombia, Ley 1755 of 2015, article 17: an incomplete petition waits for its completion
        return {WaitReason::CustomerInformation, WaitReason::Document};
    default:
        return {};
    }
}

const Target* Agreement::target(Measure measure) const {
    const auto found = std::ranges::find(targets, measure, &Target::measure);
    return found == targets.end() ? nullptr : &*found;
}

QList<FieldError> agreementErrors(const Agreement& agreement) {
    QList<FieldError> errors;
    if (agreement.code.trimmed().isEmpty())
        errors << FieldError{u"code"_s, u"required"_s};
    if (agreement.name.es.trimmed().isEmpty())
        errors << FieldError{u"name.es"_s, u"required"_s};
    if (agreement.targets.isEmpty())
        errors << FieldError{u"targets"_s, u"required"_s};
    QList<Measure> seen;
    for (int i = 0; i < agreement.targets.size(); ++i) {
        const Measure measure = agreement.targets.at(i).measure;
        if (seen.contains(measure))
            errors << FieldError{u"targets.%1.measure"_s.arg(i), u"twice"_s};
        seen << measure;
        TargetCheck(agreement, i, errors).run();
    }
    return errors;
}

QList<Target> defaultTargets() {
    Target firstContact;
    firstContact.measure = Measure::FirstContact;
    firstContact.allowance = clockHours(4h);
    Target resolution;
    resolution.measure = Measure::Resolution;
    resolution.allowance = clockHours(24h);
    return {firstContact, resolution};
}

} // namespace core
