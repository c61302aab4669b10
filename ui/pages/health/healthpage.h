#pragma once

#include "app/healthboard.h"
#include "core/lifecycle.h"
#include "pages/shell/page.h"
#include <QTimer>

class QModelIndex;
class QScrollArea;
class QStackedWidget;

namespace models {
class EscalationModel;
}
namespace widgets {
class EmptyState;
class HairlineSplitter;
class MessageBar;
class PageHeader;
class RowListView;
class SectionHead;
class ShareStrip;
} // namespace widgets

namespace pages {

class CasePreview;
class HealthRow;

/// What was escalated today and whether anybody reacted, beside how the works are doing; each line of them that is not
/// well has the one button that mends it (ux.md S3). Administrators see the works alone.
class HealthPage : public Page {
    Q_OBJECT

public:
    explicit HealthPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;
    /// Null until the first is read.
    [[nodiscard]] const app::HealthBoard* board() const { return m_board ? &*m_board : nullptr; }

private:
    // healthlayout.cpp
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeEscalations();
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeHealth();
    void makeActions();
    void makeCaseActions();

    void connectOffice();
    void read();
    void take(const core::Result<app::HealthBoard>& board);
    void showEscalations();
    void showHealth();
    void showSummary();
    void follow();
    void openCurrent();
    void begin(core::Verb verb);
    void togglePreview();
    void showPreview(bool isShown);
    void leaveForm();
    void mend(app::HealthPart part);
    [[nodiscard]] QString placeFor(app::HealthPart part) const;
    [[nodiscard]] core::CaseId currentCase() const;
    [[nodiscard]] core::CaseId neighbour(core::CaseId from, int by) const;

    const bool m_hasCases;
    models::EscalationModel* m_escalations;
    std::optional<app::HealthBoard> m_board;
    QTimer m_refresh;
    QTimer m_minute;
    widgets::PageHeader* m_header = nullptr;
    widgets::MessageBar* m_bar = nullptr;
    widgets::HairlineSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::RowListView* m_list = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    widgets::SectionHead* m_listHead = nullptr;
    widgets::ShareStrip* m_reasons = nullptr;
    QStackedWidget* m_side = nullptr;
    QScrollArea* m_health = nullptr;
    QList<HealthRow*> m_rows;
    CasePreview* m_preview = nullptr;
    bool m_isPreviewForAct = false; ///< the preview was opened by an act and goes with it
};

} // namespace pages
