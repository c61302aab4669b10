#include "pages/outbox/taskform.h"

#include "app/wording.h"
#include "models/labels.h"
#include "pages/case/letters.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

TaskForm::TaskForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_outcome(new QComboBox(this))
    , m_text(new QLineEdit(this)) {
    setObjectName(u"taskForm"_s);
    setAccessibleName(tr("How the call went"));
    m_outcome->setObjectName(u"taskOutcome"_s);
    for (const core::ContactOutcome each : core::allValues<core::ContactOutcome>())
        m_outcome->addItem(models::label(each), core::toCode(each));
    m_text->setObjectName(u"taskText"_s);
    m_outcomeRow = new widgets::FormRow(context.theme, tr("Outcome"), m_outcome, this);
    m_textRow = new widgets::FormRow(context.theme, tr("What was said"), m_text, this);
    auto* save = new widgets::KeyButton(context.theme, tr("Record the call"), widgets::keyText(Qt::Key_Return),
                                        widgets::KeyButton::Look::Primary, this);
    save->setObjectName(u"recordCall"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(8));
    column->addWidget(m_outcomeRow);
    column->addWidget(m_textRow);
    column->addWidget(save, 0, Qt::AlignLeft);
    setFocusProxy(m_outcome);
    connect(save, &widgets::KeyButton::clicked, this, &TaskForm::submitted);
    connect(m_text, &QLineEdit::returnPressed, this, &TaskForm::submitted);
}

void TaskForm::showTask(core::OutgoingId id) {
    if (std::exchange(m_id, id) == id)
        return;
    m_outcome->setCurrentIndex(0);
    m_text->clear();
    m_outcomeRow->clearError();
    m_textRow->clearError();
}

void TaskForm::focusFirst() { m_outcome->setFocus(Qt::ShortcutFocusReason); }

core::ContactOutcome TaskForm::outcome() const {
    return core::allValues<core::ContactOutcome>().at(m_outcome->currentIndex());
}

QString TaskForm::text() const { return m_text->text().trimmed(); }

void TaskForm::showError(const core::Error& error) {
    for (const core::FieldError& each : error.fields)
        (each.field == u"outcome" ? m_outcomeRow : m_textRow)->setError(app::describe(each));
}

} // namespace pages
