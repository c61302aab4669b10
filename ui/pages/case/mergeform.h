#pragma once

#include "core/caserow.h"
#include "pages/case/actform.h"

namespace models {
class CaseChoices;
}
namespace widgets {
class TypeAheadField;
}

namespace pages {

/// Puts the case into another one that goes on for both: the same customer's first, any other by number or words.
class MergeForm : public ActForm {
    Q_OBJECT

public:
    MergeForm(const PageContext& context, QWidget* parent);
    [[nodiscard]] app::Command command() const override;
    [[nodiscard]] QString doneText(const app::Receipt& receipt) const override;
    void focusFirst() override;

protected:
    void fill(const CaseView& view) override;

private:
    void find(const QString& typed);
    void choose(const core::CaseRow& row);

    models::CaseChoices* m_choices;
    widgets::TypeAheadField* m_into;
    core::CaseId m_chosen;
    QString m_number;
};

} // namespace pages
