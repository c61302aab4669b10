#include "app/memberview.h"

#include "core/eventlog.h"
#include "core/fold.h"
#include "core/masking.h"
#include "store/casepage.h"
#include "store/directorytable.h"
#include <QJsonObject>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using core::EventType;

namespace {

constexpr int kPage = 500;
constexpr int kMostLookedThrough = 5'000;

bool names(const core::CaseEvent& event, core::NetworkMemberId member) {
    return event.data.value(u"networkMember"_s).toInteger() == member.value();
}

/// Walks a case's history as the people of one member may read it.
class OutsideHistory {
public:
    OutsideHistory(const core::User& reader, const Company& company)
        : m_reader(reader.id)
        , m_member(reader.networkMember)
        , m_company(company) {}

    /// In the order in which things happened: who has the case when says whose words those of a member are.
    /// What was taken back moves nothing.
    [[nodiscard]] std::optional<core::CaseEvent> shown(const core::CaseEvent& event, bool isInForce) {
        if (event.type == EventType::Escalated && isInForce) {
            m_isTheirs = names(event, m_member);
            ++m_escalations;
            if (m_isTheirs)
                m_cycles << m_escalations;
        }
        const auto kept = keep(event);
        if (kept)
            m_shown << event.id;
        if (event.type == EventType::Declined && isInForce)
            m_isTheirs = false;
        return kept;
    }
    /// Which escalations of the case were theirs, as their clocks count them.
    [[nodiscard]] const QList<int>& cycles() const { return m_cycles; }

private:
    [[nodiscard]] std::optional<core::CaseEvent> keep(const core::CaseEvent& event) const {
        switch (event.type) {
        case EventType::Escalated:
            return names(event, m_member)
                       ? std::optional(withData(event, {u"networkMember"_s, u"name"_s, u"agreement"_s}))
                       : std::nullopt;
        case EventType::Accepted:
        case EventType::MemberAsked:
        case EventType::MemberAnswered:
        case EventType::Declined:
        case EventType::Revealed:
            return m_isTheirs ? std::optional(event) : std::nullopt;
        case EventType::Received:
            return withData(event, {u"channel"_s, u"firstContact"_s, u"noContact"_s});
        case EventType::Undone:
            return m_shown.contains(core::EventId(event.data.value(u"eventId"_s).toInteger())) ? std::optional(event)
                                                                                               : std::nullopt;
        case EventType::Waiting:
        case EventType::Resumed:
        case EventType::Resolved:
        case EventType::Closed:
        case EventType::Reopened:
            return isOwn(event) ? event : withoutWords(event);
        default:
            return isOwn(event) ? std::optional(event) : std::nullopt;
        }
    }

    [[nodiscard]] bool isOwn(const core::CaseEvent& event) const {
        const core::User* actor = m_company.user(event.actor);
        return (event.actor.isValid() && event.actor == m_reader) ||
               (actor && actor->networkMember.isValid() && actor->networkMember == m_member);
    }
    [[nodiscard]] static core::CaseEvent withData(core::CaseEvent event, const QStringList& kept) {
        for (const QString& key : event.data.keys())
            if (!kept.contains(key))
                event.data.remove(key);
        return event;
    }
    /// That it happened, and until when it waits; not who of another member did it, and not what was said.
    [[nodiscard]] core::CaseEvent withoutWords(const core::CaseEvent& event) const {
        core::CaseEvent bare = withData(event, {u"until"_s, u"expired"_s, u"cycle"_s});
        bare.text.clear();
        const core::User* actor = m_company.user(event.actor);
        if (actor && actor->networkMember.isValid())
            bare.actor = {};
        return bare;
    }

    core::UserId m_reader;
    core::NetworkMemberId m_member;
    const Company& m_company;
    bool m_isTheirs = false;
    int m_escalations = 0;
    QList<int> m_cycles;
    QList<core::EventId> m_shown;
};

/// Whether the answer of the case is in the member's own words.
bool isAnswerOwn(const QList<core::CaseEvent>& events, const QString& answer) {
    return std::ranges::any_of(events, [&](const core::CaseEvent& each) {
        return each.type == EventType::Resolved && !each.text.isEmpty() && each.text == answer;
    });
}

void keepInside(core::Case& subject, bool isAnswerKept) {
    subject.key.clear();
    subject.amountAtStake.reset();
    subject.ownerReason.clear();
    subject.agreementReason.clear();
    subject.lateReason.reset();
    subject.loggedBy = {};
    subject.updatedBy = {};
    if (isAnswerKept)
        return;
    subject.answer.clear();
    subject.outcome.reset();
    subject.cause = {};
}

bool isTheirClock(const core::CaseClock& clock, const QList<int>& cycles) {
    const bool isOfNetwork =
        clock.measure == core::Measure::NetworkAcceptance || clock.measure == core::Measure::NetworkResolution;
    return isOfNetwork ? cycles.contains(clock.cycle) : clock.measure == core::Measure::Resolution;
}

void mask(std::optional<core::Party>& party) {
    if (party)
        party = core::masked(*party);
}

bool holdsAll(const core::CaseRow& row, const QStringList& words) {
    const QString text = core::folded(row.number + u' ' + row.summary + u' ' + row.customerName);
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
}

} // namespace

bool isOutside(const core::User& reader) { return reader.role == core::Role::NetworkMember; }

void keepInside(store::Session& session, const core::User& reader, const Company& company, CaseDetail& detail) {
    if (!isOutside(reader))
        return;
    OutsideHistory history(reader, company);
    QList<core::CaseEvent> shown;
    const QList<core::CaseEvent> all = std::exchange(detail.events, {});
    QSet<core::EventId> inForce;
    for (const core::CaseEvent* each : core::eventsInForce(all))
        inForce << each->id;
    for (const core::CaseEvent& event : all)
        if (const auto kept = history.shown(event, inForce.contains(event.id)))
            shown << *kept;
    detail.events = shown;
    detail.clocks.removeIf([&](const core::CaseClock& each) { return !isTheirClock(each, history.cycles()); });
    keepInside(detail.subject, isAnswerOwn(shown, detail.subject.answer));
    detail.mailFiles.clear();
    detail.messages.clear(); // what was written to customers and to other members
    detail.files.removeIf([&](const core::CaseFile& each) { return each.member != reader.networkMember; });
    detail.mergedInto.clear();
    detail.mergedIntoNumber.clear();
    detail.isMasked = !store::isContactRevealed(session, detail.subject.id, reader.networkMember);
    for (core::CaseRow& row : detail.related)
        keepInside(session, reader, row);
    if (!detail.isMasked)
        return;
    mask(detail.customer);
    mask(detail.consumer);
}

void keepInside(store::Session& session, const core::User& reader, core::CaseRow& row) {
    if (!isOutside(reader))
        return;
    if (!store::isContactRevealed(session, row.id, reader.networkMember))
        row.customerName = core::maskedName(row.customerName);
}

QList<core::CaseRow> findOutsideRows(store::Session& session, const core::User& reader, const core::CaseQuery& visible,
                                     core::Instant now) {
    const QStringList words = core::folded(visible.text).split(u' ', Qt::SkipEmptyParts);
    core::CaseQuery wordless = visible;
    wordless.text.clear();
    QList<core::CaseRow> found;
    std::optional<core::RowKey> from;
    for (int looked = 0; looked < kMostLookedThrough; looked += kPage) {
        QList<core::CaseRow> page = store::findCaseRows(session, wordless, now, from, kPage + (from ? 1 : 0));
        const bool isLast = page.size() < kPage;
        if (from && !page.isEmpty() && page.first().key == *from)
            page.removeFirst();
        for (core::CaseRow& row : page) {
            from = row.key;
            keepInside(session, reader, row);
            if (holdsAll(row, words))
                found << row;
        }
        if (isLast)
            break;
    }
    return found;
}

} // namespace app
