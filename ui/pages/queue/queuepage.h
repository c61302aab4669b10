#pragma once

#include "app/casereads.h"
#include "app/commands.h"
#include "core/casequery.h"
#include "pages/queue/queuehome.h"
#include "pages/shell/page.h"
#include <QTimer>
#include <functional>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace models {
class CaseTableModel;
class ViewsModel;
} // namespace models
namespace widgets {
class EmptyState;
class MessageBar;
class PageHeader;
class RowListView;
} // namespace widgets

namespace pages {

class BulkBar;
class CaseListView;
class CasePreview;

/// A list to work from: saved views at the left, the cases by least time left, the one under the cursor beside them. My
/// day, triage and all cases are this page with another first query.
class QueuePage : public Page {
    Q_OBJECT

public:
    QueuePage(const PageContext& context, const QueueHome& home, QWidget* parent = nullptr);

    void enter() override;
    void showQuery(const QString& query) override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

private:
    QWidget* makeViews();
    QWidget* makeList();
    QWidget* makeQueryLine();
    void makeActions();
    void makeListActions();
    void connectModel();
    void applyQuery();
    void applySort();
    void loadViews();
    void saveView();
    void refreshCounts();
    void refreshGroups();
    void showGroups(const app::CaseGroups& groups);
    void showEmptiness();
    void showPreview(int row);
    void openCurrent();
    void assignTo(core::UserId owner);
    void setPriority(core::Priority priority);
    void submitForChosen(const std::function<app::Command(core::CaseId)>& make, const QString& done);
    [[nodiscard]] QList<core::CaseId> chosen() const;
    [[nodiscard]] core::QueryScope scope() const;

    QueueHome m_home;
    QString m_asked; ///< the query as it was asked for; the field shows it in words of the person's language
    bool m_isUnreadable = false; ///< a view was asked for whose query can't be read: no cases are shown for it
    bool m_isEntering = false;   ///< the list takes the focus when its first rows are there
    QTimer m_refresh;
    models::CaseTableModel* m_cases;
    models::ViewsModel* m_views;
    widgets::PageHeader* m_header;
    widgets::RowListView* m_viewList;
    QLineEdit* m_query;
    QComboBox* m_sort;
    widgets::MessageBar* m_bar;
    QStackedWidget* m_stack;
    CaseListView* m_list;
    widgets::EmptyState* m_empty;
    BulkBar* m_bulk;
    CasePreview* m_preview;
};

} // namespace pages
