#pragma once

#include "models/ownerchoices.h"
#include "pages/case/actform.h"

namespace widgets {
class TypeAheadField;
}

namespace pages {

/// Gives the case to somebody, seen with what each carries; A once more gives it to oneself. A supervisor says why.
class AssignForm : public ActForm {
    Q_OBJECT

public:
    AssignForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;
    void focusFirst() override;

protected:
    void fill(const CaseView& view) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void countLoads();
    void choose(int row);
    void warnOfAbsence(const models::OwnerChoices::Choice& choice);
    bool takeMyself();
    [[nodiscard]] bool needsReason() const;

    models::OwnerChoices* m_choices;
    widgets::TypeAheadField* m_owner;
    QLineEdit* m_reason = nullptr;
    std::optional<core::UserId> m_chosen; ///< invalid = by rule
    bool m_isAbsent = false;              ///< the chosen one: a reason is needed
};

} // namespace pages
