#pragma once

#include "pages/case/actform.h"

/// Forms of the acts that end a case.
namespace pages {

/// The decision, in the words for the customer, with category and cause confirmed; closes it too when the customer is
/// told in the same breath.
class ResolveForm : public ActForm {
    Q_OBJECT

public:
    ResolveForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;

private:
    widgets::SegmentedControl* m_outcome;
    QPlainTextEdit* m_text;
    QComboBox* m_category;
    QComboBox* m_cause;
    QComboBox* m_told;
};

/// How the customer received the answer, or why there is none to give.
class CloseForm : public ActForm {
    Q_OBJECT

public:
    CloseForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;

private:
    void offerEvidence(const core::Case& subject);

    QComboBox* m_evidence;
    QPlainTextEdit* m_text;
};

} // namespace pages
