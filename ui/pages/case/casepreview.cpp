#include "pages/case/casepreview.h"

#include "pages/case/casepreviewhead.h"
#include "pages/case/casesource.h"
#include "pages/shell/navigator.h"

namespace pages {

using namespace Qt::StringLiterals;

CasePreview::CasePreview(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_source(new CaseSource(context.office, this))
    , m_head(new CasePreviewHead(context, this)) {
    setObjectName(u"casePreview"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addStretch(1);
    connect(m_source, &CaseSource::loaded, this, &CasePreview::refresh);
    connect(m_source, &CaseSource::failed, &m_context.navigator, &Navigator::tellFailed);
}

void CasePreview::showCase(core::CaseId id) {
    if (id == m_source->caseId())
        return;
    m_source->show(id);
    m_head->setVisible(id.isValid());
}

core::CaseId CasePreview::caseId() const { return m_source->caseId(); }

void CasePreview::begin(core::Verb) { m_context.navigator.openCase(caseId()); }

void CasePreview::refresh() { m_head->showCase(*m_source->view()); }

} // namespace pages
