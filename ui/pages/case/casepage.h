#pragma once

#include "app/receipt.h"
#include "pages/shell/page.h"
#include <QTimer>

class QSplitter;

namespace models {
class TimelineModel;
}
namespace widgets {
class EmptyState;
class MessageBar;
class TimelineView;
} // namespace widgets

namespace pages {

class ActHost;
class CaseActs;
class CaseFactsPane;
class CaseHeader;
class CaseSource;
class CaseStepsPane;

/// The case workspace: everything that happened on one time line, what is known beside it, the way that it has to go,
/// and every act as a form at the foot of the time line. All by keyboard; nothing modal.
class CasePage : public Page {
    Q_OBJECT

public:
    explicit CasePage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    void showCase(core::CaseId id) override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    void makeActions();
    void makeWayActions();
    [[nodiscard]] QAction* add(const QString& id, const QString& text, const QKeySequence& key,
                               const QString& synonyms);
    void connectParts();
    void followEnd();
    void refresh();
    void showLatest();
    void tellOthersChanged(const app::ChangeSet& changes);
    void tellUnsaved();
    void holdBack(const QString& lead);
    void recall();
    void saveFile();
    void go(int step);
    void leave();
    void showWhy();
    void copyNumber();

    CaseSource* m_source;
    CaseActs* m_acts;
    CaseHeader* m_header = nullptr;
    widgets::MessageBar* m_bar = nullptr;
    models::TimelineModel* m_timeline;
    widgets::TimelineView* m_view = nullptr;
    ActHost* m_host = nullptr;
    QSplitter* m_side = nullptr;
    CaseFactsPane* m_facts = nullptr;
    CaseStepsPane* m_steps = nullptr;
    QAction* m_next = nullptr;
    QAction* m_see = nullptr;
    QTimer m_minute;
    QString m_changedBy;      ///< who changed the case while something was being typed
    bool m_staysAtEnd = true; ///< the latest entry stays in view while the room for it changes
};

} // namespace pages
