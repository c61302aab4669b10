#include "widgets/formrow.h"

#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/reparostyle.h"

#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kLabelWidth = 108;
constexpr int kGap = 14;
constexpr int kMessageGap = 4;
constexpr int kNarrow = 520;

} // namespace

FormRow::FormRow(const Theme& theme, const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(editor)
    , m_grid(new QGridLayout(this))
    , m_line(new QHBoxLayout)
    , m_label(new ElidedLabel(theme, Type::Body, Ink::Text2, this))
    , m_message(new QWidget(this))
    , m_sign(new IconLabel(theme, u"warning"_s, 14, Ink::Error, m_message))
    , m_words(new ThemedLabel(theme, Type::Small, Ink::Text2, m_message))
    , m_right(new ElidedLabel(theme, Type::Small, Ink::Text2, m_message)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_label->setText(label);
    m_label->setBuddy(focusEditor());
    if (focusEditor() != m_editor)
        nameInside();
    m_line->setSpacing(theme.px(14));
    m_line->addWidget(editor, 1);

    auto* message = new QHBoxLayout(m_message);
    message->setContentsMargins(0, theme.px(kMessageGap), 0, 0);
    message->setSpacing(theme.px(6));
    message->addWidget(m_sign, 0, Qt::AlignVCenter);
    message->addWidget(m_words, 1);
    message->addWidget(m_right);
    m_message->hide();

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    placeLabel();
    connect(&theme, &Theme::changed, this, &FormRow::placeLabel);
}

/// A buddy names only a field beside its label, not one inside another widget; what has words of its own keeps them.
void FormRow::nameInside() {
    const QString name = m_label->text().remove(u'&');
    m_editor->setAccessibleName(name);
    QWidget* field = focusEditor();
    const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(field);
    if (read != nullptr && read->text(QAccessible::Name).isEmpty())
        field->setAccessibleName(name);
}

QString FormRow::label() const { return m_label->text(); }

QWidget* FormRow::focusEditor() const { return m_editor->focusProxy() ? m_editor->focusProxy() : m_editor; }

void FormRow::placeLabel() {
    m_grid->removeWidget(m_label);
    m_grid->removeItem(m_line);
    m_grid->removeWidget(m_message);
    if (m_isLabelAbove) {
        m_label->setMinimumWidth(0);
        m_label->setMaximumWidth(QWIDGETSIZE_MAX);
        m_label->setMinimumHeight(0);
        m_label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_grid->setHorizontalSpacing(0);
        m_grid->addWidget(m_label, 0, 1);
        m_grid->setRowMinimumHeight(0, m_theme.px(22));
    } else {
        m_label->setFixedWidth(m_theme.px(kLabelWidth));
        m_label->setMinimumHeight(m_theme.fieldHeight());
        m_label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_grid->setHorizontalSpacing(m_theme.px(kGap));
        m_grid->addWidget(m_label, 1, 0, Qt::AlignTop);
        m_grid->setRowMinimumHeight(0, 0);
    }
    m_grid->addLayout(m_line, 1, 1);
    m_grid->setRowMinimumHeight(1, m_theme.fieldHeight());
    // Among fields a combo box is as high as they are.
    if (qobject_cast<QComboBox*>(m_editor))
        m_editor->setMinimumHeight(m_theme.fieldHeight());
    m_grid->addWidget(m_message, 2, 1);
    m_grid->setColumnStretch(1, 1);
}

void FormRow::setHint(const QString& hint, const QString& rightHint) {
    m_hint = hint;
    m_rightHint = rightHint;
    showMessage();
}

void FormRow::setNotice(const QString& notice, const QString& iconName) {
    m_notice = notice;
    m_noticeIcon = iconName;
    showMessage();
}

void FormRow::setError(const QString& error) {
    if (m_error == error)
        return;
    m_error = error;
    showMessage();
    QWidget* editor = focusEditor();
    for (QWidget* field : {m_editor, editor}) {
        field->setProperty(kErrorProperty, hasError());
        field->update();
    }
    editor->setAccessibleDescription(error);
    if (hasError()) {
        QAccessibleEvent described(editor, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&described);
    }
}

void FormRow::showMessage() {
    const QString words = hasError() ? m_error : !m_notice.isEmpty() ? m_notice : m_hint;
    const bool isSigned = hasError() || !m_notice.isEmpty();
    m_sign->setIcon(hasError() ? u"warning"_s : m_noticeIcon, hasError() ? Ink::Error : Ink::Warn);
    m_sign->setVisible(isSigned);
    m_words->setInk(hasError() ? Ink::Error : isSigned ? Ink::Warn : Ink::Text2);
    m_words->setText(words);
    m_right->setText(m_rightHint);
    m_right->setVisible(!m_rightHint.isEmpty());
    m_message->setVisible(!words.isEmpty() || !m_rightHint.isEmpty());
}

void FormRow::addTrailing(QWidget* widget, bool stretches) { m_line->addWidget(widget, stretches ? 1 : 0); }

void FormRow::setEditorFits(bool fits) {
    m_line->setStretchFactor(m_editor, fits ? 0 : 1);
    if (fits)
        m_line->addStretch(1);
}

QSize FormRow::minimumSizeHint() const { return {m_line->minimumSize().width(), m_grid->totalMinimumSize().height()}; }

void FormRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < m_theme.px(kNarrow);
    if (isNarrow == m_isLabelAbove)
        return;
    m_isLabelAbove = isNarrow;
    placeLabel();
}

} // namespace widgets
