#pragma once

#include "core/networkchoice.h"
#include "pages/case/actform.h"

/// Forms of the acts by which work goes on, waits or changes hands.
namespace pages {

/// Pauses the clocks, with a reason and an end.
class WaitForm : public ActForm {
    Q_OBJECT

public:
    WaitForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;

private:
    QComboBox* m_reason;
    WhenField* m_until;
    QPlainTextEdit* m_text;
};

/// Hands the case to an outside partner.
class EscalateForm : public ActForm {
    Q_OBJECT

public:
    EscalateForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;

private:
    void offer(const core::NetworkChoice& choice);

    QComboBox* m_member;
    QPlainTextEdit* m_text;
};

/// The partner takes the case.
class AcceptForm : public ActForm {
    Q_OBJECT

public:
    AcceptForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;

private:
    QPlainTextEdit* m_text;
};

/// Severity 1 to 4 and why it changes.
class SeverityForm : public ActForm {
    Q_OBJECT

public:
    SeverityForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    widgets::SegmentedControl* m_severity;
    QLineEdit* m_reason;
};

/// Why the promise was not kept, from a short list; words are for what the list does not say.
class LateForm : public ActForm {
    Q_OBJECT

public:
    LateForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;

private:
    [[nodiscard]] std::optional<core::LateReason> reason() const;

    QComboBox* m_reason;
    QPlainTextEdit* m_text;
};

/// The customer came back, or the answer was wrong.
class ReopenForm : public ActForm {
    Q_OBJECT

public:
    ReopenForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;

private:
    QPlainTextEdit* m_reason;
};

} // namespace pages
