#pragma once

#include "app/agreements.h"
#include "models/calendardraft.h"
#include "pages/shell/page.h"

class QAction;
class QStackedWidget;

namespace models {
class CalendarsModel;
}
namespace widgets {
class EmptyState;
class MessageBar;
class PageHeader;
class RowListView;
} // namespace widgets

namespace pages {

class CalendarEditor;
class CaseDrafts;
class YearPane;

/// When the company works (ux.md D2): its calendars, the one under the cursor in fields, and the year that it makes.
/// What is changed and not saved is kept as a draft, for each calendar its own.
class CalendarsPage : public Page {
    Q_OBJECT

public:
    explicit CalendarsPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

private:
    /// What the button of the message bar does.
    enum class Remedy { None, Retry, SaveOver, OpenAgreements, PutBack, ShowNewest };

    void makeHeader();
    QWidget* makeBody();
    QWidget* makeList(QWidget* parent);
    void makeActions();
    void connectParts();

    void takeCompany();
    void showCurrent();
    void showDraft(const models::CalendarDraft& draft);
    void showVersion(int version);
    void readHistory();
    void noteEdit();
    void showState();
    void recover();

    void beginNew();
    void startFromShown();
    void discard();
    void save();
    void told(const models::CalendarDraft& sent, const core::Result<app::SavedCalendar>& saved);
    void tellSaved(const app::SavedCalendar& saved);
    void tellFailure(const core::Error& error);
    void remedy();
    void tell(int kind, const QString& text, const QString& action = {}, Remedy remedy = Remedy::None);

    [[nodiscard]] const core::Calendar* newest(core::CalendarId id) const;
    [[nodiscard]] models::CalendarDraft baseOf(core::CalendarId id) const;
    [[nodiscard]] QString language() const;

    models::CalendarsModel* m_calendars;
    CaseDrafts* m_kept;
    QHash<core::CalendarId, models::CalendarDraft> m_drafts; ///< changes that were not saved
    core::CalendarId m_current;                              ///< invalid: the new one
    core::AgreementBook m_book;
    bool m_isSaving = false;
    models::CalendarDraft m_discarded;
    Remedy m_remedy = Remedy::None;
    widgets::PageHeader* m_header = nullptr;
    widgets::MessageBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    QWidget* m_body = nullptr;
    widgets::RowListView* m_list = nullptr;
    CalendarEditor* m_editor = nullptr;
    YearPane* m_year = nullptr;
    QAction* m_save = nullptr;
    QAction* m_discard = nullptr;
    QAction* m_new = nullptr;
};

} // namespace pages
