#include "app/handover.h"

#include "app/assignmentneed.h"
#include "core/casequery.h"
#include "core/permissions.h"
#include "store/absencetable.h"
#include "store/casepage.h"
#include "store/unitofwork.h"
#include "store/usertable.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kPage = 500;

QList<core::CaseRow> openCasesOf(store::Session& session, core::UserId owner, core::Instant now) {
    core::CaseQuery query;
    query.isOpen = true;
    query.owners = {owner};
    QList<core::CaseRow> rows;
    for (std::optional<core::RowKey> from;; from = core::RowKey{rows.last().key.sort, rows.last().key.id + 1}) {
        const QList<core::CaseRow> page = store::findCaseRows(session, query, now, from, kPage);
        rows << page;
        if (page.size() < kPage)
            return rows;
    }
}

QString ruleIn(const QString& reason) {
    return QJsonDocument::fromJson(reason.toUtf8()).object().value(u"rule"_s).toString();
}

/// Deals the cases out, one after the other.
class Dealer {
public:
    Dealer(store::Session& session, const Company& company, const HandoverRequest& request, core::Instant now)
        : m_session(session)
        , m_company(company)
        , m_request(request)
        , m_now(now)
        , m_handedOverAt(std::max(now, request.from))
        , m_candidates(store::findCandidates(session, now))
        , m_absences(store::findAbsencesAfter(session, now)) {
        m_candidates.removeIf([&](const core::Candidate& each) { return each.user.id == request.user; });
    }

    void deal(const core::CaseRow& row, Handover& plan) {
        if (m_request.keepsLater && row.due.at && *row.due.at >= m_request.until) {
            plan.stays << HandoverStay{row, u"due_later"_s};
            return;
        }
        markAbsent(row);
        const core::AssignmentNeed need =
            needOf(m_session, m_company, {row.kind, row.category, row.customer}, m_candidates);
        const core::Assignment choice = core::chooseOwner(m_candidates, need, localTimeOf(m_company, m_handedOverAt));
        if (!choice.owner.isValid()) {
            plan.stays << HandoverStay{row, ruleIn(choice.reason)};
            return;
        }
        for (core::Candidate& each : m_candidates)
            if (each.user.id == choice.owner)
                each.load.add(row.due, m_now);
        plan.moves << HandoverMove{row, choice.owner};
    }

private:
    void markAbsent(const core::CaseRow& row) {
        core::markAbsent(m_candidates, m_absences, m_handedOverAt);
        if (row.due.at && *row.due.at > m_handedOverAt)
            for (core::Candidate& each : m_candidates)
                each.isAbsent = each.isAbsent || core::absenceOf(m_absences, each.user.id, *row.due.at);
    }

    store::Session& m_session;
    const Company& m_company;
    const HandoverRequest& m_request;
    core::Instant m_now;
    core::Instant m_handedOverAt;
    QList<core::Candidate> m_candidates;
    QList<core::Absence> m_absences;
};

} // namespace

QList<Handover::Share> Handover::shares(const Company& company) const {
    QList<Share> shares;
    for (const HandoverMove& move : moves) {
        const auto known =
            std::find_if(shares.begin(), shares.end(), [&](const Share& each) { return each.to == move.to; });
        if (known == shares.end())
            shares << Share{move.to, company.userName(move.to), 1};
        else
            ++known->cases;
    }
    std::stable_sort(shares.begin(), shares.end(), [](const Share& left, const Share& right) {
        return left.cases != right.cases ? left.cases > right.cases : left.name.localeAwareCompare(right.name) < 0;
    });
    return shares;
}

QList<CaseMove> Handover::caseMoves() const {
    QList<CaseMove> list;
    for (const HandoverMove& each : moves)
        list << CaseMove{each.row.id, each.to};
    return list;
}

core::Result<Handover> planHandover(store::Session& session, const core::User& actor, const Company& company,
                                    const HandoverRequest& request, core::Instant now) {
    if (const auto allowed = core::mayDoFor(actor, core::Verb::ManageAbsences, request.user); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<Handover> {
        Dealer dealer(session, company, request, now);
        Handover plan;
        for (const core::CaseRow& row : openCasesOf(session, request.user, now))
            dealer.deal(row, plan);
        return plan;
    });
}

} // namespace app
