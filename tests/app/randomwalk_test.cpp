#include "app/jobs.h"
#include "commanddesk.h"
#include "store/maintenance.h"
#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace commandtest;

namespace {

/// Commands as they come on a wild day: any of them, by anybody, to any case, in any state.
class WildDay {
public:
    WildDay(CommandDesk& desk, quint32 seed)
        : m_desk(desk)
        , m_random(seed) {}

    void step() {
        m_desk.clock.advance(std::chrono::minutes(below(90)));
        const auto receipt = m_desk.run(anybody(), anything());
        if (!receipt)
            return;
        ++m_done;
        if (!m_cases.contains(receipt->caseId))
            m_cases << receipt->caseId;
        if (receipt->inverse)
            m_inverses << *receipt->inverse;
    }

    [[nodiscard]] int done() const { return m_done; }

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    const core::User& anybody() {
        const core::User* people[] = {&m_desk.advisor, &m_desk.ana,    &m_desk.luis,          &m_desk.supervisor,
                                      &m_desk.quality, &m_desk.member, &m_desk.administrator, &m_desk.supervisor};
        return *people[below(8)];
    }

    app::Command anyCall() {
        auto call = m_desk.call();
        if (below(3) == 0)
            call.caller.phone = u"3005550000"_s;
        if (below(6) == 0)
            call.firstContact = app::FirstContact{core::Outcome::Upheld, u"Done"_s, m_desk.late};
        else if (below(6) == 0)
            call.networkMember = m_desk.north;
        if (below(8) == 0)
            call.caller = {};
        call.hasNoContactDetails = call.caller.isEmpty() && !call.networkMember.isValid();
        call.category = below(2) == 0 ? m_desk.delivery : core::CategoryId();
        if (below(5) == 0)
            call.receivedAt = m_desk.clock.now() - 50h;
        return call;
    }

    app::Command anyEdit(core::CaseId id) {
        const core::Case subject = m_desk.caseOf(id);
        switch (below(4)) {
        case 0:
            return edit(id, u"summary"_s, subject.summary, u"Told anew %1"_s.arg(below(100)));
        case 1:
            return edit(id, u"category"_s, QJsonValue(), m_desk.sparePart.value());
        case 2:
            return edit(id, u"kind"_s, core::toCode(subject.kind), u"petition"_s);
        default:
            return edit(id, u"moment"_s, QJsonValue(), m_desk.handOver.value());
        }
    }

    app::Command anyMove(core::CaseId id) {
        const core::Instant later = m_desk.clock.now() + std::chrono::hours(1 + below(30));
        switch (below(8)) {
        case 0:
            return app::AssignCase{id, {}, {}};
        case 1:
            return app::ConfirmCase{id};
        case 2:
            return app::StartCase{id};
        case 3:
            return app::WaitCase{id, core::WaitReason::Document, later, u"The bill"_s};
        case 4:
            return app::ResumeCase{id};
        case 5:
            return app::EscalateCase{id, below(2) == 0 ? m_desk.north : m_desk.south, {}};
        case 6:
            return app::AcceptCase{id, {}};
        default:
            return app::SetPriority{id, below(2) == 0 ? core::Priority::High : core::Priority::Low, {}};
        }
    }

    app::Command anyWord(core::CaseId id) {
        switch (below(4)) {
        case 0:
            return note(id, u"Noted %1"_s.arg(below(100)));
        case 1:
            return app::MakeOffer{id, u"A new one"_s, core::Money{100, u"COP"_s}, {}, {}};
        case 2:
            return app::MakePromise{id, u"A call"_s, m_desk.clock.now() + 3h};
        default:
            return app::RecordContact{id, core::Channel::Phone, core::ContactOutcome::Reached, below(2) == 0, {}};
        }
    }

    app::Command anyEnd(core::CaseId id) {
        switch (below(6)) {
        case 0:
        case 1:
            return answer(m_desk, id);
        case 2:
            return app::CloseCase{id, core::Evidence::CallReached, {}, {}};
        case 3:
            return app::ReopenCase{id, u"Again"_s};
        case 4:
            return app::MergeCase{id, m_cases[below(static_cast<int>(m_cases.size()))]};
        default:
            return app::UnmergeCase{id};
        }
    }

    app::Command anything() {
        if (m_cases.size() < 5 || below(6) == 0)
            return anyCall();
        if (!m_inverses.isEmpty() && below(6) == 0)
            return m_inverses.takeAt(below(2) == 0 ? m_inverses.size() - 1
                                                   : below(static_cast<int>(m_inverses.size())));
        const core::CaseId id = m_cases[below(static_cast<int>(m_cases.size()))];
        switch (below(4)) {
        case 0:
            return anyEdit(id);
        case 1:
            return anyWord(id);
        case 2:
            return anyEnd(id);
        default:
            return anyMove(id);
        }
    }

    CommandDesk& m_desk;
    QRandomGenerator m_random;
    QList<core::CaseId> m_cases;
    QList<app::Command> m_inverses;
    int m_done = 0;
};

QStringList differences(CommandDesk& desk) {
    QStringList found;
    const auto checked = store::verifyStore(
        desk.session(), core::AgreementBook(), desk.clock.now(), true, [&](const store::Difference& each) {
            found << u"%1 %2: %3, not %4"_s.arg(each.what, each.where, each.stored, each.expected);
        });
    REQUIRE(checked);
    return found;
}

} // namespace

TEST_CASE("after a wild day every clock, figure and text is what the events say") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto seed = GENERATE(1U, 2U, 3U);
    WildDay day(desk, seed);
    for (int i = 0; i < 500; ++i) {
        day.step();
        if (i % 50 == 0)
            REQUIRE(app::runJobs(desk.session(), desk.bus(), desk.clock, 20));
    }
    CHECK(day.done() > 150);
    CHECK(differences(desk) == QStringList());
    for (bool isIdle = false; !isIdle;)
        isIdle = support::valueOf(app::runJobs(desk.session(), desk.bus(), desk.clock, 100)).isIdle();
    CHECK(differences(desk) == QStringList());
}
