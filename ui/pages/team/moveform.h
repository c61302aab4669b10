#pragma once

#include "pages/team/handoverform.h"

namespace pages {

/// Takes work off somebody: all his cases or the pressing ones, to whom the rule chooses or to one person.
class MoveForm : public HandoverForm {
    Q_OBJECT

public:
    MoveForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] QList<app::Command> commands() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;
    [[nodiscard]] bool check() override;

protected:
    void fillFields() override;
    [[nodiscard]] app::HandoverRequest request() const override;
    [[nodiscard]] QString previewText() const override;

private:
    [[nodiscard]] core::UserId target() const;
    [[nodiscard]] QList<app::CaseMove> moves() const;
    void fillTargets();
    void warnOfAbsence();

    QComboBox* m_to;
    widgets::SegmentedControl* m_which;
    QLineEdit* m_reason;
};

} // namespace pages
