#pragma once

#include "models/whysheet.h"
#include "pages/shell/page.h"
#include <QWidget>

class QBoxLayout;
class QPlainTextEdit;

namespace pages {

/// "Why these dates?": every counted stretch and pause of the clocks with its reason and the totals, to read, to copy
/// as text and to save as a sheet (PDF or CSV).
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    WhyPanel(const PageContext& context, const core::Case& subject, const QList<core::CaseClock>& clocks,
             QWidget* parent = nullptr);

signals:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addFoot(QBoxLayout* column);
    void chooseFile();
    void save(const QString& file);

    PageContext m_context;
    models::WhySheet m_sheet;
    QPlainTextEdit* m_text;
};

} // namespace pages
