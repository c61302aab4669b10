#pragma once

#include "pages/case/actform.h"

/// Forms of what is held out to the customer.
namespace pages {

/// What is offered, its value and under whose authority.
class OfferForm : public ActForm {
    Q_OBJECT

public:
    OfferForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;

private:
    QLineEdit* m_what;
    QLineEdit* m_value;
    QLineEdit* m_authority;
    widgets::SegmentedControl* m_reply;
};

/// Something said to the customer with a date.
class PromiseForm : public ActForm {
    Q_OBJECT

public:
    PromiseForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fill(const CaseView& view) override;

private:
    QLineEdit* m_text;
    WhenField* m_due;
};

} // namespace pages
