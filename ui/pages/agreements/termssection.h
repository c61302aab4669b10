#pragma once

#include "pages/agreements/agreementsection.h"

namespace pages {

/// What an agreement rests on in law, and what it promises beside times.
class TermsSection : public AgreementSection {
    Q_OBJECT

public:
    TermsSection(const PageContext& context, QWidget* parent);

    void take(core::Agreement& agreement) const override;

protected:
    void show(const core::Agreement& agreement) override;

private:
    QCheckBox* m_needsCounsel;
    QPlainTextEdit* m_legalBasis;
    QPlainTextEdit* m_availability;
    QPlainTextEdit* m_documents;
    QPlainTextEdit* m_staff;
    QPlainTextEdit* m_warranty;
    QPlainTextEdit* m_afterSales;
};

} // namespace pages
