#include "pages/agreements/agreementsection.h"

#include "app/wording.h"
#include "widgets/formrow.h"
#include "widgets/sectionhead.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pages {

namespace {

constexpr int kRowGap = 10;
constexpr int kTextPadding = 18;

/// "match.kinds.0" is about the field "match.kinds".
bool isAbout(const QString& error, const QString& field) { return error == field || error.startsWith(field + u'.'); }

} // namespace

AgreementSection::AgreementSection(const PageContext& context, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(context.theme.px(kRowGap));
    if (!title.isEmpty())
        m_column->addWidget(new widgets::SectionHead(context.theme, title, {}, this));
}

void AgreementSection::fill(const core::Agreement& agreement) {
    m_isFilling = true;
    show(agreement);
    m_isFilling = false;
}

void AgreementSection::noteChange() {
    if (!m_isFilling)
        emit changed();
}

widgets::FormRow* AgreementSection::addRow(const QString& field, const QString& label, QWidget* editor) {
    if (editor->objectName().isEmpty())
        editor->setObjectName(field);
    auto* made = new widgets::FormRow(m_context.theme, label, editor, this);
    m_rows.insert(field, made);
    m_order << field;
    m_column->addWidget(made);
    return made;
}

QLineEdit* AgreementSection::addLine(const QString& field, const QString& label) {
    auto* edit = new QLineEdit(this);
    connect(edit, &QLineEdit::textChanged, this, &AgreementSection::noteChange);
    addRow(field, label, edit);
    return edit;
}

QPlainTextEdit* AgreementSection::addText(const QString& field, const QString& label, int lines) {
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * QFontMetrics(m_context.theme.font(widgets::Type::Body)).lineSpacing() +
                         m_context.theme.px(kTextPadding));
    connect(edit, &QPlainTextEdit::textChanged, this, &AgreementSection::noteChange);
    addRow(field, label, edit);
    return edit;
}

int AgreementSection::showErrors(const QList<core::FieldError>& errors) {
    int shown = 0;
    for (const QString& field : std::as_const(m_order)) {
        QString words;
        for (const core::FieldError& each : errors)
            if (words.isEmpty() && isAbout(each.field, field))
                words = app::describe(each);
        m_rows.value(field)->setError(words);
        shown += words.isEmpty() ? 0 : 1;
    }
    return shown;
}

bool AgreementSection::focusFirstError() {
    for (const QString& field : std::as_const(m_order))
        if (m_rows.value(field)->hasError()) {
            m_rows.value(field)->editor()->setFocus();
            return true;
        }
    return false;
}

} // namespace pages
