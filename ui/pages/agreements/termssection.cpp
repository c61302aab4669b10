#include "pages/agreements/termssection.h"

#include "widgets/formrow.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPlainTextEdit>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 2;

} // namespace

TermsSection::TermsSection(const PageContext& context, QWidget* parent)
    : AgreementSection(context, tr("Beside times"), parent)
    , m_needsCounsel(new QCheckBox(tr("A term of law: confirm with counsel"), this)) {
    addRow(u"needsCounsel"_s, tr("Law"), m_needsCounsel)->setEditorFits(true);
    m_legalBasis = addText(u"legalBasis"_s, tr("Legal basis"), kLines);
    m_legalBasis->setPlaceholderText(tr("Law, article, and how the term is counted"));
    m_availability = addText(u"terms.availability"_s, tr("Availability"), kLines);
    m_documents = addText(u"terms.documents"_s, tr("Documents"), kLines);
    m_staff = addText(u"terms.staff"_s, tr("Staff"), kLines);
    m_warranty = addText(u"terms.warranty"_s, tr("Warranty"), kLines);
    m_afterSales = addText(u"terms.afterSales"_s, tr("After-sales"), kLines);
    connect(m_needsCounsel, &QCheckBox::toggled, this, &TermsSection::noteChange);
}

void TermsSection::show(const core::Agreement& agreement) {
    m_needsCounsel->setChecked(agreement.needsCounsel);
    m_legalBasis->setPlainText(agreement.legalBasis);
    m_availability->setPlainText(agreement.terms.availability);
    m_documents->setPlainText(agreement.terms.documents);
    m_staff->setPlainText(agreement.terms.staff);
    m_warranty->setPlainText(agreement.terms.warranty);
    m_afterSales->setPlainText(agreement.terms.afterSales);
}

void TermsSection::take(core::Agreement& agreement) const {
    agreement.needsCounsel = m_needsCounsel->isChecked();
    agreement.legalBasis = m_legalBasis->toPlainText().trimmed();
    agreement.terms = {m_availability->toPlainText().trimmed(), m_documents->toPlainText().trimmed(),
                       m_staff->toPlainText().trimmed(), m_warranty->toPlainText().trimmed(),
                       m_afterSales->toPlainText().trimmed()};
}

} // namespace pages
