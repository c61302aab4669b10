#include "pages/case/answerside.h"

#include "app/office.h"
#include "models/timelinemodel.h"
#include "models/timelineroles.h"
#include "pages/case/casesource.h"
#include "pages/shell/actions.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/timelineview.h"

#include <QAction>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

AnswerSide::AnswerSide(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_history(new models::TimelineModel(models::TimelineModel::Order::NewestFirst, this))
    , m_tabs(new widgets::SegmentedControl(context.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new widgets::TimelineView(context.theme, m_stack))
    , m_letter(new QPlainTextEdit(m_stack)) {
    m_tabs->setObjectName(u"answerSide"_s);
    m_tabs->setAccessibleName(tr("Beside the answer"));
    m_tabs->setSegments({{tr("Evidence"), {}, tr("Space cites")}, {tr("As the customer reads it"), {}, {}}});
    m_view->setObjectName(u"evidence"_s);
    m_view->setAccessibleName(tr("Evidence"));
    m_view->setModel(m_history);
    m_letter->setObjectName(u"answerPreview"_s);
    m_letter->setAccessibleName(tr("As the customer reads it"));
    m_letter->setReadOnly(true);
    m_letter->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_letter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(8));
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &widgets::SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    QAction* citing = context.actions.add(m_view, u"answer.cite"_s, tr("Cite in the answer"), tr("In a case"),
                                          {Qt::Key_Space}, {u"citar cite prueba"_s});
    connect(citing, &QAction::triggered, this, &AnswerSide::cite);
    QAction* preview = context.actions.add(parentWidget(), u"answer.preview"_s, tr("As the customer reads it"), tr("In a case"),
                                           {QKeySequence(Qt::ALT | Qt::Key_P)}, {u"vista previa preview cliente"_s});
    connect(preview, &QAction::triggered, this, [this] { m_tabs->setCurrentIndex(1 - m_tabs->currentIndex()); });
}

/// In a form letters stay letters, and so does Space; here it cites.
bool AnswerSide::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space)
        return QWidget::eventFilter(watched, event);
    cite();
    return true;
}

void AnswerSide::showCase(const CaseView& view) {
    m_history->setCase(view.detail, view.mergedIn, m_context.office.company(), m_context.office.clock().now());
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_history->index(0));
}

void AnswerSide::showLetter(const app::Letter& letter) {
    m_letter->setPlainText(letter.subject.isEmpty() ? letter.body : letter.subject + u"\n\n"_s + letter.body);
}

/// What was said with its day; what was done without it.
void AnswerSide::cite() {
    const QModelIndex index = m_view->currentIndex();
    const QString text = index.data(models::EntryTextRole).toString().section(u'\n', 0, 0).trimmed();
    const QString time = index.data(models::EntryTimeRole).toString();
    if (index.isValid())
        emit cited(text.isEmpty() ? u"%1 (%2) "_s.arg(index.data(models::ActRole).toString(), time)
                                  : u"«%1» (%2) "_s.arg(text, time));
}

} // namespace pages
