#pragma once

#include "app/receipt.h"
#include "pages/shell/page.h"
#include <QWidget>

namespace widgets {
class ThemedLabel;
class KeyButton;
} // namespace widgets

namespace pages {

/// After saving: the number, large enough to read out, who owns the case and by when it will be answered.
class CallSaved : public QWidget {
    Q_OBJECT

public:
    CallSaved(const PageContext& context, QWidget* parent = nullptr);
    void showReceipt(const app::Receipt& receipt);

signals:
    void nextWanted();
    void caseWanted();

private:
    PageContext m_context;
    widgets::ThemedLabel* m_number;
    widgets::ThemedLabel* m_owner;
    widgets::ThemedLabel* m_due;
    widgets::KeyButton* m_next;
};

} // namespace pages
