#pragma once

#include "app/membertasks.h"
#include "pages/shell/page.h"
#include <QTimer>

class QAction;

namespace models {
class DirectoryModel;
}
namespace widgets {
class MessageBar;
class PageHeader;
class RowListView;
class SegmentedControl;
} // namespace widgets

namespace pages {

class ProfileForm;

/// The directory of network members: how they are reached, what they take, when they work, and how far they keep their
/// times; what happens when one does not accept. Unsaved fields stay when the cursor moves on only after one was asked.
class NetworkPage : public Page {
    Q_OBJECT

public:
    explicit NetworkPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

private:
    QWidget* makeHeader();
    QWidget* makeList();
    QWidget* makeForm();
    void makeActions();
    void connectOffice();
    void read();
    void take(const core::Result<QList<app::DirectoryEntry>>& entries);
    void followCursor();
    void followChange();
    void showCurrent();
    void save();
    void discard();
    void savePolicy(int index);
    void told(const core::Result<core::NetworkProfile>& saved);

    models::DirectoryModel* m_members;
    QTimer m_refresh;
    core::NetworkMemberId m_shown;
    bool m_isSaving = false;
    widgets::PageHeader* m_header = nullptr;
    widgets::SegmentedControl* m_policy = nullptr;
    widgets::MessageBar* m_bar = nullptr;
    widgets::RowListView* m_list = nullptr;
    ProfileForm* m_form = nullptr;
    QAction* m_save = nullptr;
    QAction* m_discard = nullptr;
};

} // namespace pages
