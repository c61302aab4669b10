#pragma once

#include "pages/case/actform.h"

/// The two things that are written down most, side by side in the composer.
namespace pages {

/// A note that only the house reads.
class NoteForm : public ActForm {
    Q_OBJECT

public:
    NoteForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;
    void focusFirst() override;
    [[nodiscard]] QJsonObject body() const override;
    void restore(const QJsonObject& body) override;

protected:
    void fill(const CaseView& view) override;

private:
    QPlainTextEdit* m_text;
};

/// A try to reach the customer: how it went, and whether the answer was given in it.
class ContactForm : public ActForm {
    Q_OBJECT

public:
    ContactForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;
    void focusFirst() override;
    [[nodiscard]] QJsonObject body() const override;
    void restore(const QJsonObject& body) override;
    void follow(const CaseView& view) override;

protected:
    void fill(const CaseView& view) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] core::ContactOutcome outcome() const;
    void allowAnswer();
    void placeOutcomes();

    widgets::SegmentedControl* m_outcome;
    QComboBox* m_outcomeList; ///< in its place where there is no room for it
    QComboBox* m_channel;
    QCheckBox* m_answered;
    QPlainTextEdit* m_text;
    bool m_hasAnswer = false;
};

} // namespace pages
