#pragma once

#include "core/slaclock.h"
#include "pages/shell/page.h"
#include <QWidget>

class QPlainTextEdit;

namespace pages {

/// "Why these dates?": every counted stretch and pause of the clocks with its reason and the totals, to read and to
/// copy as text.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    WhyPanel(const PageContext& context, const QList<core::CaseClock>& clocks, QWidget* parent = nullptr);

signals:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PageContext m_context;
    QPlainTextEdit* m_text;
};

} // namespace pages
