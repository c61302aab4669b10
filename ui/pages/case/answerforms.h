#pragma once

#include "app/texts.h"
#include "pages/case/actform.h"


/// Forms of the acts that end a case.
namespace pages {

class AnswerSide;

/// Answer and close (ux.md, M3): the decision, in the words for the customer, with category and cause confirmed. The
/// answer goes to the customer with it, in the text of its purpose, and closes the case once it is there; or the
/// customer was told in the same breath.
class ResolveForm : public ActForm {
    Q_OBJECT

public:
    ResolveForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;
    void follow(const CaseView& view) override;

protected:
    void fill(const CaseView& view) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void offerWays(const app::DraftLetter& draft);
    void takeDraft(const app::DraftLetter& draft);
    void nameAct();
    [[nodiscard]] bool isSent() const;
    /// The letter as the customer will have it.
    [[nodiscard]] app::Letter letter() const;

    widgets::SegmentedControl* m_outcome;
    QPlainTextEdit* m_text;
    QComboBox* m_category;
    QComboBox* m_cause;
    QComboBox* m_told;
    AnswerSide* m_side;
    std::optional<app::DraftLetter> m_draft;
    bool m_mayClose = false;
    bool m_isWayChosen = false; ///< by the person: it stays when the ways come
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
