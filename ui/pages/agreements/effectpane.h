#pragma once

#include "app/agreementeffect.h"
#include "pages/shell/page.h"
#include <QTimer>

namespace widgets {
class KeyButton;
class RowListView;
class SegmentedControl;
class ThemedLabel;
} // namespace widgets

namespace pages {

class DueChangeModel;

/// "Effect on past cases": which open cases and lately closed ones would have come out otherwise under the draft. It is
/// counted in another thread, a moment after the last change.
class EffectPane : public QWidget {
    Q_OBJECT

public:
    EffectPane(const PageContext& context, QWidget* parent);

    /// At once where another agreement is looked at, else a moment after the last change.
    void setDraft(const core::Agreement& draft, bool begins);
    /// Why saved versions can't be applied to open cases now; empty = they can.
    void setApplyReason(const QString& reason);
    [[nodiscard]] QString headline() const;
    void focusApply();

signals:
    void applyWanted();

private:
    void makeList();
    void makeFoot();
    void read();
    void take(const core::Result<app::AgreementEffect>& effect);
    void openCurrent();

    PageContext m_context;
    app::EffectRequest m_request;
    bool m_mayLook;
    QTimer m_pause;
    widgets::SegmentedControl* m_days;
    widgets::ThemedLabel* m_headline;
    DueChangeModel* m_model;
    widgets::RowListView* m_list;
    widgets::KeyButton* m_apply = nullptr;
    widgets::ThemedLabel* m_reason = nullptr;
};

} // namespace pages
