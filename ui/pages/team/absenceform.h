#pragma once

#include "pages/team/handoverform.h"

namespace pages {

/// Somebody will be away: from when until when, why, and which of his cases go to others. One act, one undo.
class AbsenceForm : public HandoverForm {
    Q_OBJECT

public:
    AbsenceForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] QList<app::Command> commands() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;

protected:
    void fillFields() override;
    [[nodiscard]] app::HandoverRequest request() const override;
    [[nodiscard]] QString previewText() const override;

private:
    [[nodiscard]] bool movesNothing() const;
    [[nodiscard]] bool beginsLater() const;

    WhenField* m_from;
    WhenField* m_until;
    QLineEdit* m_note;
    widgets::SegmentedControl* m_which;
};

} // namespace pages
