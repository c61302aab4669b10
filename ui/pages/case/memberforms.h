#pragma once

#include "core/memberquestions.h"
#include "pages/case/actform.h"

/// Forms of what is said between the house and the network member who has the case.
namespace pages {

/// A question of ours.
class AskForm : public ActForm {
    Q_OBJECT

public:
    AskForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;

private:
    QPlainTextEdit* m_text;
};

/// What the member says, in general; one box for all that is asked.
class MemberWordForm : public ActForm {
    Q_OBJECT

public:
    MemberWordForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;

private:
    QPlainTextEdit* m_text;
    QComboBox* m_cannot;
    QComboBox* m_state;
};

/// The member does not take it.
class DeclineForm : public ActForm {
    Q_OBJECT

public:
    DeclineForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;

private:
    QPlainTextEdit* m_text;
};

} // namespace pages
