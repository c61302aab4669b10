#pragma once

#include "core/caserow.h"
#include "pages/shell/page.h"

class QStackedWidget;

namespace models {
class CallerModel;
class CaseTableModel;
} // namespace models
namespace widgets {
class EmptyState;
class TypeAheadField;
} // namespace widgets

namespace pages {

class CallerPanel;
class CaseListView;

/// One person's history: find by phone, name or document; all their cases, contacts and promises.
class CustomersPage : public Page {
    Q_OBJECT

public:
    explicit CustomersPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

private:
    QWidget* makeLeft();
    void makeActions();
    void find(const QString& typed);
    void showPerson(const core::PartySuggestion& person);
    void logContact();

    core::PartySuggestion m_person;
    models::CallerModel* m_people;
    models::CaseTableModel* m_cases;
    widgets::TypeAheadField* m_field;
    QStackedWidget* m_stack;
    CaseListView* m_list;
    widgets::EmptyState* m_empty;
    CallerPanel* m_panel;
};

} // namespace pages
