#pragma once

#include "app/reapplication.h"
#include "app/receipt.h"
#include "core/result.h"
#include "pages/shell/page.h"

namespace widgets {
class KeyButton;
class RowListView;
class ThemedLabel;
} // namespace widgets

namespace pages {

class DueChangeModel;

/// Puts open cases under the newest versions that speak of them: the list of what would change first, then one act
/// whose button says how many, and one undo.
class ReapplyPanel : public QWidget {
    Q_OBJECT

public:
    ReapplyPanel(const PageContext& context, QWidget* parent);

    /// Looks at the open cases anew.
    void begin();
    [[nodiscard]] const QList<app::Reapplication>& plan() const { return m_plan; }

signals:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeFoot();
    void take(const core::Result<QList<app::Reapplication>>& plan);
    void apply();
    void told(const QList<core::Result<app::Receipt>>& outcomes);

    PageContext m_context;
    QList<app::Reapplication> m_plan;
    widgets::ThemedLabel* m_headline;
    DueChangeModel* m_model;
    widgets::RowListView* m_list;
    widgets::KeyButton* m_act = nullptr;
};

} // namespace pages
