#include "pages/case/casedrafts.h"

#include "app/office.h"

namespace pages {

CaseDrafts::CaseDrafts(app::Office& office, QObject* parent)
    : QObject(parent)
    , m_office(office) {
    connect(&office.drafts(), &app::DraftBox::saved, this, [this](const QString& id, const core::Instant& at) {
        for (const app::Draft& each : std::as_const(m_drafts))
            if (each.id == id)
                emit saved(each.kind, at);
    });
    connect(&office.drafts(), &app::DraftBox::failed, this, &CaseDrafts::failed);
}

void CaseDrafts::recover(core::CaseId id) {
    m_case = id;
    m_drafts.clear();
    m_office.drafts()
        .recover(m_office.user().id.value())
        .then(this, [this, id](const core::Result<QList<app::Draft>>& drafts) {
            if (!drafts)
                emit failed(drafts.error());
            else if (id == m_case)
                take(*drafts);
        });
}

/// The newest of each form; one begun since the question was asked is newer than all.
void CaseDrafts::take(const QList<app::Draft>& drafts) {
    for (const app::Draft& each : drafts)
        if (each.caseId == m_case.value() && !m_drafts.contains(each.kind))
            m_drafts.insert(each.kind, each);
    emit recovered();
}

const app::Draft* CaseDrafts::find(const QString& form) const {
    const auto found = m_drafts.constFind(form);
    return found == m_drafts.constEnd() ? nullptr : &*found;
}

void CaseDrafts::keep(const QString& form, const QJsonObject& body) {
    app::Draft& draft = m_drafts[form];
    if (draft.id.isEmpty())
        draft = {app::Office::newKey(), m_office.user().id.value(), form, m_case.value(), {}, {}};
    draft.body = body;
    m_office.drafts().keep(draft);
}

void CaseDrafts::discard(const QString& form) {
    if (const app::Draft* draft = find(form))
        m_office.drafts().discard(draft->id);
    m_drafts.remove(form);
}

} // namespace pages
