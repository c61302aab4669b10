#pragma once

#include "core/lifecycle.h"
#include "pages/shell/page.h"
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace models {
class TimelineModel;
}
namespace widgets {
class EmptyState;
class TimelineView;
} // namespace widgets

namespace pages {

class ActHost;
class CaseActs;
class CasePreviewHead;
class CaseSource;

/// The case that a list points at, beside the list: what it is, how it stands against its promises, its time line, and
/// the acts at its foot. Reading it changes nothing. Its keys work while the focus is inside it; the list beside it
/// begins the same acts with begin().
class CasePreview : public QWidget {
    Q_OBJECT

public:
    explicit CasePreview(const PageContext& context, QWidget* parent = nullptr);

    /// An invalid id shows that nothing is chosen.
    void showCase(core::CaseId id);
    [[nodiscard]] core::CaseId caseId() const;
    /// Opens the form of the act at the foot and puts the focus there, or does at once what needs no words; where the
    /// case does not allow it, says why. A case that is still being read is waited for. The focus returns to where it
    /// was.
    void begin(core::Verb verb);

signals:
    /// A form was put away or carried out; the focus is back where it was.
    void left();

private:
    void makeLayout();
    [[nodiscard]] QWidget* makeBar();
    void makeActions();
    void refresh();
    void giveBackFocus();

    PageContext m_context;
    CaseSource* m_source;
    CaseActs* m_acts;
    CasePreviewHead* m_head;
    models::TimelineModel* m_timeline;
    widgets::TimelineView* m_view;
    widgets::EmptyState* m_nothing;
    ActHost* m_host;
    QPointer<QWidget> m_focusBefore;
    std::optional<core::Verb> m_pending; ///< to begin once the case is read
    QTimer m_tick;
};

} // namespace pages
