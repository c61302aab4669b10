#pragma once

#include "pages/agreements/agreementsection.h"

class QStandardItemModel;

namespace widgets {
class KeyButton;
class RowListView;
class ThemedLabel;
} // namespace widgets

namespace pages {

class TargetForm;

/// The promises of an agreement as a list, and the fields of the one under the cursor below it. In the list Insert
/// adds, Delete removes, Enter goes to the fields.
class TargetsSection : public AgreementSection {
    Q_OBJECT

public:
    TargetsSection(const PageContext& context, QWidget* parent);

    void take(core::Agreement& agreement) const override { agreement.targets = m_targets; }
    int showErrors(const QList<core::FieldError>& errors) override;
    bool focusFirstError() override;
    /// With whom the agreement is made, which says what can be promised.
    void setScope(core::AgreementScope scope);

protected:
    void show(const core::Agreement& agreement) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeList();
    void showList();
    void showRow(int row);
    void showCurrent();
    void takeCurrent();
    void add();
    void remove();
    [[nodiscard]] int current() const;
    [[nodiscard]] QList<core::FieldError> errorsOf(int target) const;

    QList<core::Target> m_targets;
    core::AgreementScope m_scope = core::AgreementScope::Case;
    QList<core::FieldError> m_errors;
    QStandardItemModel* m_model;
    widgets::RowListView* m_list = nullptr;
    widgets::KeyButton* m_remove = nullptr;
    widgets::ThemedLabel* m_trouble = nullptr;
    TargetForm* m_form = nullptr;
};

} // namespace pages
