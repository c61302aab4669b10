#pragma once

#include "app/receipt.h"
#include "pages/shell/place.h"
#include <QHash>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace widgets {
class MessageBar;
class StatusLine;
class Toast;
} // namespace widgets

namespace pages {

class HealthWatch;
class NoticeBell;
class Palette;

/// What a signed-in person sees: rail, one page at a time, status line, toast. Knows pages only as Page.
class Workplace : public QWidget {
    Q_OBJECT

public:
    Workplace(const PageContext& context, const PlaceList& places, QWidget* parent = nullptr);

    /// After sign-in: the page in front takes the focus again.
    void resume();
    void goTo(const QString& id);
    void goToList(const QString& id, const QString& query);
    [[nodiscard]] Page* page(const QString& id);
    [[nodiscard]] QString current() const;
    /// Goes back to where the person was before the case.
    void goBack();
    void openCase(core::CaseId id);
    void openList(const QString& query);
    void logContact(const QString& caller);

signals:
    void lockWanted();

private:
    void fillRail();
    void connectBell();
    void connectNavigator();
    void connectOffice();
    void makeActions();
    void showReceipts(const QString& sentence, const QList<app::Receipt>& receipts);
    void showFailure(const core::Error& error);
    void showHealth(const core::Error& error);
    void showClock(const core::Error& trouble);
    void refreshHealth();
    void openHealth();
    [[nodiscard]] bool hasPlace(const QString& id) const;
    void undoLast();
    void cyclePane(int step);
    void refreshCounts();
    void refreshMail();
    void refreshStatus();

    PageContext m_context;
    QList<Place> m_places;
    QHash<QString, Page*> m_pages;
    QString m_current;
    QStringList m_history;
    QList<app::Command> m_inverses; ///< of the last act: what Ctrl+Z takes back
    QTimer m_countTimer;
    QTimer m_minute;
    widgets::NavRail* m_rail;
    QStackedWidget* m_stack;
    widgets::MessageBar* m_bar;
    widgets::MessageBar* m_clockBar; ///< stays as long as the clock is wrong
    core::Error m_health;
    core::Error m_clockTrouble;
    widgets::StatusLine* m_status;
    widgets::Toast* m_toast;
    Palette* m_palette;
    NoticeBell* m_bell;
    HealthWatch* m_watch;
};

} // namespace pages
