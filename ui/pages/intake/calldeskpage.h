#pragma once

#include "app/draftbox.h"
#include "app/receipt.h"
#include "pages/shell/page.h"
#include <QHash>

class QStackedWidget;
class QTabBar;

namespace widgets {
class ActionBar;
class KeyButton;
class MessageBar;
class PageHeader;
class ThemedLabel;
} // namespace widgets

namespace pages {

class CallForm;
class CallSaved;
class CallerPanel;

/// The call desk: up to three contacts at once, each a durable draft; the caller's card at the right; the number after
/// saving. Everything by keyboard.
class CallDeskPage : public Page {
    Q_OBJECT

public:
    explicit CallDeskPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    void startContact(const QString& caller) override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

private:
    void makeLayout();
    void makeBar();
    void makeActions();
    void makeFormActions();
    void connectDrafts();
    [[nodiscard]] CallForm* form() const;
    CallForm* openForm(const app::Draft* recovered);
    void connectForm(CallForm* form);
    void showForm(int index);
    void closeForm(CallForm* form);
    void keepDraft(CallForm* form);
    void restore(const QList<app::Draft>& drafts);
    void save(bool goesOn);
    void saved(CallForm* form, const app::Receipt& receipt, bool goesOn);
    void refresh();
    void refreshTabs();

    widgets::PageHeader* m_header;
    QTabBar* m_tabs;
    widgets::MessageBar* m_bar;
    QStackedWidget* m_stack;
    CallSaved* m_savedCard;
    CallerPanel* m_panel;
    widgets::ActionBar* m_acts;
    widgets::KeyButton* m_save;
    widgets::KeyButton* m_saveNext;
    widgets::ThemedLabel* m_missing;
    widgets::KeyButton* m_consent;
    QList<CallForm*> m_forms;
    core::CaseId m_lastSaved;
    bool m_isSaving = false;
};

} // namespace pages
