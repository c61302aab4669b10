#include "app/agreementeffect.h"

#include "app/agreementmatch.h"
#include "app/assignmentboard.h"
#include "core/clock.h"
#include "core/permissions.h"
#include "store/casetable.h"
#include "store/eventtable.h"
#include "store/recentcases.h"
#include "store/unitofwork.h"
#include <QJsonObject>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::AgreementPin;
using core::AgreementScope;
using core::CaseClock;
using core::CaseEvent;
using core::EventType;

/// The log as it would stand had these agreements held from the start; an invalid pin leaves what is there.
QList<CaseEvent> asIfUnder(const AgreementPin& pin, const AgreementPin& networkPin, const QList<CaseEvent>& events) {
    QList<CaseEvent> changed;
    for (CaseEvent each : events) {
        if (pin.isValid() && each.type == EventType::AgreementApplied)
            continue;
        if (pin.isValid() && each.type == EventType::Received)
            each.data[u"agreement"_s] = pinData(pin);
        if (networkPin.isValid() && each.type == EventType::Escalated)
            each.data[u"agreement"_s] = pinData(networkPin);
        changed << each;
    }
    return changed;
}

/// One clock before and after; either may be missing.
struct Pair {
    const CaseClock* before = nullptr;
    const CaseClock* after = nullptr;

    [[nodiscard]] core::Measure measure() const { return (after ? after : before)->measure; }
    [[nodiscard]] bool isVerdictChanged() const {
        return before && after && before->breachedAt.has_value() != after->breachedAt.has_value();
    }
    [[nodiscard]] bool isChanged() const {
        return !before || !after || before->dueAt != after->dueAt || isVerdictChanged();
    }
    [[nodiscard]] int weight() const {
        return (isVerdictChanged() ? 2 : 0) + (measure() == core::Measure::Resolution ? 1 : 0);
    }
};

const CaseClock* partnerOf(const CaseClock& clock, const QList<CaseClock>& among) {
    const auto found = std::ranges::find_if(
        among, [&](const CaseClock& each) { return each.measure == clock.measure && each.cycle == clock.cycle; });
    return found == among.end() ? nullptr : &*found;
}

/// What changed most; nothing when all stays as it is.
std::optional<Pair> mostChanged(const QList<CaseClock>& before, const QList<CaseClock>& after) {
    QList<Pair> pairs;
    for (const CaseClock& each : after)
        pairs << Pair{partnerOf(each, before), &each};
    for (const CaseClock& each : before)
        if (!partnerOf(each, after))
            pairs << Pair{&each, nullptr};
    pairs.removeIf([](const Pair& each) { return !each.isChanged(); });
    if (pairs.isEmpty())
        return std::nullopt;
    return *std::ranges::max_element(pairs, {}, &Pair::weight); // of equal ones the first
}

/// Tries the draft on one case after another.
class EffectTrial {
public:
    EffectTrial(store::Session& session, const core::User& reader, const Company& company, const core::Agreement& draft,
                core::Instant now)
        : m_session(session)
        , m_company(trialOf(company, draft))
        , m_draft(m_company.book.asNext(draft).id)
        , m_scope(draft.scope)
        , m_now(now)
        , m_clock(now)
        , m_board(session, m_clock)
        , m_work{session, reader, now, m_company, m_board, m_origin} {}

    [[nodiscard]] std::optional<CaseEffect> tryOn(core::CaseId id) {
        const auto subject = store::findCase(m_session, id);
        return subject && (m_scope == AgreementScope::Case) ? onCase(*subject)
               : subject                                    ? onEscalations(*subject)
                                                            : std::nullopt;
    }

private:
    static Company trialOf(const Company& company, const core::Agreement& draft) {
        Company trial = company;
        trial.book = company.book.with(company.book.asNext(draft));
        return trial;
    }

    [[nodiscard]] std::optional<CaseEffect> onCase(const core::Case& subject) {
        const AgreementPin chosen = agreementFor(m_work, subject).pin;
        const bool isAbout = chosen.id == heldId() || subject.agreement.id == heldId();
        if (!isAbout || !chosen.isValid() || chosen == subject.agreement)
            return std::nullopt;
        return compare(subject, chosen, {});
    }
    [[nodiscard]] std::optional<CaseEffect> onEscalations(const core::Case& subject) {
        if (!subject.networkMember.isValid())
            return std::nullopt;
        const AgreementPin chosen = networkAgreementFor(m_work, subject).pin;
        return chosen.id == heldId() ? compare(subject, {}, chosen) : std::nullopt;
    }
    [[nodiscard]] core::AgreementId heldId() const { return m_draft; }

    [[nodiscard]] std::optional<CaseEffect> compare(const core::Case& subject, const AgreementPin& pin,
                                                    const AgreementPin& networkPin) {
        const QList<CaseEvent> events = store::findEvents(m_session, subject.id);
        const QList<CaseClock> before = core::clocksOf(events, m_company.book, m_now);
        const QList<CaseClock> after = core::clocksOf(asIfUnder(pin, networkPin, events), m_company.book, m_now);
        const std::optional<Pair> most = mostChanged(before, after);
        if (!most)
            return std::nullopt;
        CaseEffect effect{subject.id, subject.number, core::isOpen(subject.status), most->measure(), {}, {},
                          false,      false};
        if (most->before) {
            effect.dueBefore = most->before->dueAt;
            effect.wasBroken = most->before->breachedAt.has_value();
        }
        if (most->after) {
            effect.dueAfter = most->after->dueAt;
            effect.wouldBeBroken = most->after->breachedAt.has_value();
        }
        return effect;
    }

    store::Session& m_session;
    Company m_company;
    core::AgreementId m_draft;
    AgreementScope m_scope;
    core::Instant m_now;
    core::ManualClock m_clock;
    AssignmentBoard m_board;
    QString m_origin;
    Work m_work;
};

core::Result<void> mayLook(const core::User& reader) {
    return core::mayDo(reader, core::Verb::ManageAgreements).and_then([&] {
        return core::mayDo(reader, core::Verb::ReadAllCases);
    });
}

} // namespace

core::Result<AgreementEffect> readAgreementEffect(store::Session& session, const core::User& reader,
                                                  const Company& company, const EffectRequest& request,
                                                  core::Instant now) {
    if (const auto allowed = mayLook(reader); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<AgreementEffect> {
        AgreementEffect effect;
        effect.since = now - std::chrono::days(request.days);
        EffectTrial trial(session, reader, company, request.draft, now);
        std::array<QList<core::CaseId>, 2> lists{
            store::findNewestOpenCases(session, kMostEffectCases + 1),
            store::findNewestClosedCases(session, effect.since, kMostEffectCases + 1)};
        for (QList<core::CaseId>& ids : lists) {
            effect.isCut = effect.isCut || ids.size() > kMostEffectCases;
            for (const core::CaseId id : ids.first(std::min<qsizetype>(ids.size(), kMostEffectCases))) {
                ++effect.looked;
                if (const auto changed = trial.tryOn(id))
                    effect.changed << *changed;
            }
        }
        std::ranges::sort(effect.changed, std::greater(), &CaseEffect::caseId);
        return effect;
    });
}

} // namespace app
