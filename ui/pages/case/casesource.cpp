#include "pages/case/casesource.h"

#include "app/office.h"
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

CaseSource::CaseSource(app::Office& office, QObject* parent)
    : QObject(parent)
    , m_office(office) {
    connect(&office.feed(), &app::ChangeFeed::changed, this, &CaseSource::follow);
    connect(&office, &app::Office::companyChanged, this, &CaseSource::read);
}

void CaseSource::show(core::CaseId id) {
    m_id = id;
    m_view.reset();
    read();
}

void CaseSource::read() {
    if (!m_id.isValid())
        return;
    m_office.caseDetail(m_id, this).then(this, [this, id = m_id](const core::Result<app::CaseDetail>& detail) {
        if (id != m_id)
            return;
        if (!detail) {
            emit failed(detail.error());
            return;
        }
        take(*detail);
    });
}

void CaseSource::take(const app::CaseDetail& detail) {
    const bool isFirst = !m_view;
    if (isFirst)
        m_view.emplace();
    m_view->detail = detail;
    emit loaded();
    readMerged();
    if (isFirst)
        readHistory();
}

void CaseSource::readMerged() {
    const auto isListed = [this](const app::CaseDetail& known) {
        return std::any_of(m_view->detail.mergedInto.begin(), m_view->detail.mergedInto.end(),
                           [&](const core::CaseRow& row) { return row.id == known.subject.id; });
    };
    m_view->mergedIn.removeIf([&](const app::CaseDetail& known) { return !isListed(known); });
    const QList<core::CaseRow> rows = m_view->detail.mergedInto;
    for (const core::CaseRow& row : rows) {
        const auto isCurrent = [&](const app::CaseDetail& known) {
            return known.subject.id == row.id && known.subject.version == row.version;
        };
        if (std::any_of(m_view->mergedIn.begin(), m_view->mergedIn.end(), isCurrent))
            continue;
        m_office.caseDetail(row.id).then(this, [this, id = m_id](const core::Result<app::CaseDetail>& merged) {
            if (id != m_id || !m_view || !merged)
                return;
            m_view->mergedIn.removeIf(
                [&](const app::CaseDetail& known) { return known.subject.id == merged->subject.id; });
            m_view->mergedIn.append(*merged);
            emit loaded();
        });
    }
}

void CaseSource::readHistory() {
    const core::PartyId customer = m_view->detail.subject.customer;
    if (!customer.isValid() || m_office.user().role == core::Role::NetworkMember)
        return;
    m_office.callerCard(customer, this).then(this, [this, id = m_id](const core::Result<app::CallerCard>& card) {
        if (id != m_id || !m_view || !card)
            return;
        m_view->casesInYear = card->casesInYear;
        emit loaded();
    });
}

bool CaseSource::concerns(const app::Change& change) const {
    if (change.entity == u"party")
        return m_view && (change.id == m_view->detail.subject.customer.value() ||
                          change.id == m_view->detail.subject.consumer.value());
    if (change.entity == u"outbox")
        return m_view && std::any_of(m_view->detail.messages.begin(), m_view->detail.messages.end(),
                                     [](const core::Outgoing& each) { return core::isOnItsWay(each.state); });
    if (change.entity != u"case")
        return false;
    const auto isMergedIn = [&](const core::CaseRow& row) { return row.id.value() == change.id; };
    return change.id == m_id.value() ||
           (m_view && std::any_of(m_view->detail.mergedInto.begin(), m_view->detail.mergedInto.end(), isMergedIn));
}

void CaseSource::follow(const app::ChangeSet& changes) {
    const bool isConcerned = std::any_of(changes.changes.begin(), changes.changes.end(),
                                         [this](const app::Change& change) { return concerns(change); });
    if (!isConcerned)
        return;
    if (!changes.isOwn)
        emit othersChanged(changes);
    read();
}

} // namespace pages
