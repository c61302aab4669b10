#include "pages/case/actform.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/failuretext.h"
#include "pages/case/casesource.h"
#include "pages/case/formvalues.h"
#include "pages/case/letters.h"
#include "pages/case/whenfield.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"
#include "widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::ElidedLabel;
using widgets::FormRow;
using widgets::Ink;
using widgets::KeyButton;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kMargin = 20;
constexpr int kRowGap = 10;
constexpr int kTextPadding = 18;

} // namespace

ActForm::ActForm(const PageContext& context, const QString& id, const QString& title, const QString& act,
                 QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_actText(act)
    , m_middle(new QHBoxLayout)
    , m_column(new QVBoxLayout) {
    setObjectName(u"form_"_s + id);
    setAccessibleName(title);
    const int margin = context.theme.px(kMargin);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(margin, context.theme.px(12), margin, context.theme.px(12));
    all->setSpacing(context.theme.px(kRowGap));
    m_column->setSpacing(context.theme.px(kRowGap));
    makeHead(title);
    m_middle->setSpacing(margin);
    m_middle->addLayout(m_column, 3);
    all->addLayout(m_middle);
}

void ActForm::makeHead(const QString& title) {
    m_title = new ElidedLabel(m_context.theme, Type::Head, Ink::Text, this);
    m_title->setBold(true);
    m_title->setText(title);
    m_status = new ElidedLabel(m_context.theme, Type::Small, Ink::Text2, this);
    auto* line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(m_status);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(line);
}

/// Made after the fields, so that Tab comes to its buttons last.
void ActForm::makeFoot() {
    auto* line = new QHBoxLayout;
    line->setSpacing(m_context.theme.px(8));
    if (!m_isEmbedded) {
        m_act = new KeyButton(m_context.theme, m_actText, widgets::keyText(Qt::CTRL | Qt::Key_Return),
                              KeyButton::Look::Primary, this);
        m_act->setObjectName(u"act"_s);
        auto* cancel = new KeyButton(m_context.theme, tr("Not now"), widgets::keyText(Qt::Key_Escape),
                                     KeyButton::Look::Flat, this);
        line->addWidget(m_act);
        line->addWidget(cancel);
        connect(m_act, &KeyButton::clicked, this, &ActForm::submitted);
        connect(cancel, &KeyButton::clicked, this, &ActForm::cancelled);
    }
    m_trouble = new ThemedLabel(m_context.theme, Type::Small, Ink::Error, this);
    m_trouble->setObjectName(u"trouble"_s);
    line->addWidget(m_trouble, 1);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(line);
}

FormRow* ActForm::addRow(const QString& field, const QString& label, QWidget* editor) {
    if (editor->objectName().isEmpty())
        editor->setObjectName(field);
    auto* row = new FormRow(m_context.theme, label, editor, this);
    m_rows.insert(field, row);
    m_column->addWidget(row);
    return row;
}

QPlainTextEdit* ActForm::addText(const QString& field, const QString& label, int lines) {
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * QFontMetrics(m_context.theme.font(Type::Body)).lineSpacing() +
                         m_context.theme.px(kTextPadding));
    connect(edit, &QPlainTextEdit::textChanged, this, &ActForm::changed);
    addRow(field, label, edit);
    return edit;
}

QLineEdit* ActForm::addLine(const QString& field, const QString& label) {
    auto* edit = new QLineEdit(this);
    connect(edit, &QLineEdit::textChanged, this, &ActForm::changed);
    addRow(field, label, edit);
    return edit;
}

QComboBox* ActForm::addCombo(const QString& field, const QString& label) {
    auto* combo = new QComboBox(this);
    connect(combo, &QComboBox::currentIndexChanged, this, &ActForm::changed);
    addRow(field, label, combo);
    return combo;
}

widgets::SegmentedControl* ActForm::addSegments(const QString& field, const QString& label,
                                                const QStringList& choices) {
    auto* control = new widgets::SegmentedControl(m_context.theme, this);
    QList<widgets::Segment> segments;
    for (const QString& each : choices)
        segments.append({each, {}, {}});
    control->setSegments(segments);
    control->setAccessibleName(label);
    connect(control, &widgets::SegmentedControl::currentChanged, this, &ActForm::changed);
    addRow(field, label, control)->setEditorFits(true);
    return control;
}

WhenField* ActForm::addWhen(const QString& field, const QString& label) {
    auto* when = new WhenField(m_context.theme, this);
    connect(when, &WhenField::changed, this, &ActForm::changed);
    addRow(field, label, when);
    return when;
}

void ActForm::begin(const CaseView& view) {
    const QSignalBlocker blocker(this);
    m_caseId = view.detail.subject.id;
    if (m_trouble == nullptr)
        makeFoot();
    clearErrors();
    setStatus({});
    setBusy(false);
    fill(view);
    m_blank = body();
    if (!m_isEmbedded)
        setFocusProxy(qobject_cast<FormRow*>(m_column->itemAt(0)->widget())->editor());
}

QJsonObject ActForm::body() const {
    QJsonObject body;
    for (auto each = m_rows.begin(); each != m_rows.end(); ++each)
        body[each.key()] = valueOf(each.value()->editor());
    return body;
}

void ActForm::restore(const QJsonObject& body) {
    const QSignalBlocker blocker(this);
    for (auto each = m_rows.begin(); each != m_rows.end(); ++each)
        if (body.contains(each.key()))
            setValue(each.value()->editor(), body.value(each.key()));
}

void ActForm::focusFirst() { setFocus(Qt::ShortcutFocusReason); }

void ActForm::showError(const core::Error& error) {
    clearErrors();
    QStringList elsewhere;
    FormRow* first = nullptr;
    for (const core::FieldError& each : error.fields) {
        FormRow* row = m_rows.value(each.field);
        if (row == nullptr) {
            elsewhere << app::describe(each);
            continue;
        }
        row->setError(app::describe(each));
        first = first == nullptr ? row : first;
    }
    if (error.fields.isEmpty())
        elsewhere << models::failureText(error);
    tell(elsewhere.join(u' '));
    if (first != nullptr)
        first->editor()->setFocus();
}

void ActForm::clearErrors() {
    for (FormRow* each : std::as_const(m_rows))
        each->clearError();
    tell({});
}

void ActForm::tell(const QString& sentence) {
    m_trouble->setText(sentence);
    m_trouble->setVisible(!m_isEmbedded || !sentence.isEmpty());
}

void ActForm::setStatus(const QString& status) {
    m_status->setText(status);
    emit statusChanged(status);
}

QString ActForm::status() const { return m_status->text(); }

void ActForm::setEmbedded() {
    m_isEmbedded = true;
    m_title->hide();
    m_status->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
}

void ActForm::addBeside(QWidget* widget) { m_middle->addWidget(widget, 2); }

void ActForm::setAct(const QString& act) {
    m_actText = act;
    if (m_act != nullptr)
        m_act->setText(act);
}

void ActForm::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void ActForm::setBusy(bool isBusy) {
    if (m_act != nullptr)
        m_act->setEnabled(!isBusy);
}

bool ActForm::event(QEvent* event) { return keepLetters(event) || QWidget::event(event); }

/// Esc that an open list asked for and did not need.
void ActForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

void ActForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Tokens& tokens = m_context.theme.tokens();
    painter.fillRect(rect(), tokens.base);
    if (!m_isEmbedded)
        widgets::paintTopLine(&painter, rect(), tokens.line);
}

} // namespace pages
