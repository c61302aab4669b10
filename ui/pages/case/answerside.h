#pragma once

#include "app/letters.h"
#include "pages/shell/page.h"

class QPlainTextEdit;
class QStackedWidget;

namespace models {
class TimelineModel;
}
namespace widgets {
class SegmentedControl;
class TimelineView;
} // namespace widgets

namespace pages {

struct CaseView;

/// What stands beside an answer while it is written: the case's history, from which Space cites, or the letter as the
/// customer will have it.
class AnswerSide : public QWidget {
    Q_OBJECT

public:
    explicit AnswerSide(const PageContext& context, QWidget* parent = nullptr);

    void showCase(const CaseView& view);
    void showLetter(const app::Letter& letter);

signals:
    /// Words of the history, as they are put into the answer.
    void cited(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void cite();

    PageContext m_context;
    models::TimelineModel* m_history;
    widgets::SegmentedControl* m_tabs;
    QStackedWidget* m_stack;
    widgets::TimelineView* m_view;
    QPlainTextEdit* m_letter;
};

} // namespace pages
