#pragma once

#include "core/party.h"
#include "store/bulk.h"

namespace store::bulk {

/// The people of a plan, each made anew from his index whenever he is asked for, so that nobody must remember them.
class People {
public:
    /// `firstId` is the id of the person with index 0.
    People(const BulkPlan& plan, qint64 firstId)
        : m_plan(plan)
        , m_firstId(firstId) {}

    [[nodiscard]] core::Party person(qint64 index) const;
    [[nodiscard]] core::PartyId idOf(qint64 index) const { return core::PartyId(m_firstId + index); }
    /// Who raises a case; some do again and again. Nobody (-1) now and then.
    [[nodiscard]] qint64 customerOf(qint64 caseIndex) const;
    /// Who uses what the case is about: the customer himself (`customer`) as a rule.
    [[nodiscard]] qint64 consumerOf(qint64 caseIndex, qint64 customer) const;

private:
    [[nodiscard]] QString phoneOf(qint64 index) const;

    BulkPlan m_plan;
    qint64 m_firstId;
};

} // namespace store::bulk
