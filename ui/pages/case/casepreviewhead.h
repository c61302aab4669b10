#pragma once

#include "pages/shell/page.h"
#include <QWidget>

class QGridLayout;

namespace widgets {
class ElidedLabel;
class FlowLayout;
} // namespace widgets

namespace pages {

struct CaseView;

/// The upper part of the preview: title, number and kind, a chip for each promise, the facts in two columns.
class CasePreviewHead : public QWidget {
    Q_OBJECT

public:
    explicit CasePreviewHead(const PageContext& context, QWidget* parent = nullptr);

    void showCase(const CaseView& view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showChips(const CaseView& view);
    void showFacts(const CaseView& view);

    PageContext m_context;
    widgets::ElidedLabel* m_title;
    widgets::ElidedLabel* m_line;
    widgets::FlowLayout* m_chips;
    QGridLayout* m_facts;
};

} // namespace pages
