#include "pages/texts/texteditor.h"

#include "app/answercheck.h"
#include "models/fivepwords.h"
#include "models/textlistmodel.h"
#include "models/timetext.h"
#include "pages/case/letters.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::Type;

TextEditor::TextEditor(const PageContext& context, const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_version(new QComboBox(this))
    , m_cost(new widgets::ElidedLabel(context.theme, Type::Small, Ink::Text2, this)) {
    m_stored.key.language = language;
    const QString name = language == u"en"_s ? tr("English") : tr("Spanish");
    setObjectName(u"text_"_s + language);
    setAccessibleName(name);
    auto* head = new widgets::ElidedLabel(context.theme, Type::Head, Ink::Text, this);
    head->setBold(true);
    head->setText(name);
    m_version->setObjectName(u"version_"_s + language);
    m_version->setAccessibleName(tr("Versions, %1").arg(name));
    m_subject->setObjectName(u"subject_"_s + language);
    m_body->setObjectName(u"body_"_s + language);
    m_body->setTabChangesFocus(true);
    m_subjectRow = new widgets::FormRow(context.theme, tr("Subject"), m_subject, this);
    m_bodyRow = new widgets::FormRow(context.theme, tr("Text"), m_body, this);
    m_bodyRow->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // it takes what room there is
    m_subject->setAccessibleName(tr("Subject, %1").arg(name));
    m_body->setAccessibleName(tr("Text, %1").arg(name));
    auto* line = new QHBoxLayout;
    line->addWidget(head);
    line->addStretch(1);
    line->addWidget(m_version);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(8));
    column->addLayout(line);
    column->addWidget(m_subjectRow);
    column->addWidget(m_bodyRow, 1);
    column->addWidget(m_cost);
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_subject, &QLineEdit::textChanged, this, &TextEditor::follow);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TextEditor::follow);
    connect(m_version, &QComboBox::activated, this, &TextEditor::takeVersion);
    setFocusProxy(m_body);
    m_subject->installEventFilter(this);
    m_body->installEventFilter(this);
    showNothing();
}

bool TextEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        m_isLastInSubject = watched == m_subject;
        emit entered();
    }
    return QWidget::eventFilter(watched, event);
}

void TextEditor::showNothing() {
    m_hasText = false;
    setEnabled(false);
    const QSignalBlocker blocker(this);
    m_subject->clear();
    m_body->clear();
    m_version->clear();
}

void TextEditor::showText(const core::MessageText& stored, const std::optional<core::MessageText>& edited) {
    m_stored = stored;
    if (edited) // what others saved since is told as a conflict
        m_stored.version = edited->version;
    m_hasText = true;
    setEnabled(true);
    const QSignalBlocker blocker(this);
    m_subjectRow->setVisible(app::hasSubject(stored.key.medium));
    const core::MessageText& wanted = edited ? *edited : stored;
    if (m_subject->text() != wanted.subject)
        m_subject->setText(wanted.subject);
    if (m_body->toPlainText() != wanted.body)
        m_body->setPlainText(wanted.body);
    showFaults();
}

void TextEditor::showVersions(const QList<core::MessageText>& versions, const app::Company& company,
                              core::Instant now) {
    m_versions = versions;
    m_version->clear();
    for (const core::MessageText& each : versions)
        m_version->addItem(each.version == 0 ? tr("As shipped")
                                             : tr("v%1 · %2 · %3")
                                                   .arg(each.version)
                                                   .arg(company.userName(each.savedBy),
                                                        models::eventTime(*each.savedAt, now, QLocale())));
}

void TextEditor::takeVersion(int index) {
    if (index < 0 || index >= m_versions.size())
        return;
    m_subject->setText(m_versions.at(index).subject);
    m_body->setPlainText(m_versions.at(index).body);
}

core::MessageText TextEditor::text() const {
    core::MessageText text = m_stored;
    text.subject = m_subject->text();
    text.body = m_body->toPlainText();
    return text;
}

bool TextEditor::isEdited() const {
    return m_hasText && (m_subject->text() != m_stored.subject || m_body->toPlainText() != m_stored.body);
}

void TextEditor::follow() {
    if (!m_hasText)
        return;
    showFaults();
    emit changed();
}

void TextEditor::showFaults() {
    m_subjectRow->clearError();
    m_bodyRow->clearError();
    const QList<app::TextFault> faults = app::faultsOf(text());
    for (auto each = faults.rbegin(); each != faults.rend(); ++each) // the first one has the last word
        (each->field == u"subject" ? m_subjectRow : m_bodyRow)->setError(models::textFaultText(*each));
    const bool isSms = m_stored.key.medium == core::Medium::Sms;
    m_cost->setText(isSms ? models::smsCostText(messaging::smsCost(messaging::withGsmLetters(m_body->toPlainText())))
                          : QString());
    m_cost->setVisible(isSms);
}

bool TextEditor::goToFault() {
    const QList<app::TextFault> faults = m_hasText ? app::faultsOf(text()) : QList<app::TextFault>();
    if (faults.isEmpty())
        return false;
    const app::TextFault& first = faults.first();
    if (first.field == u"subject") {
        m_subject->setFocus();
        m_subject->setCursorPosition(std::max(0, first.column - 1));
        return true;
    }
    QTextCursor cursor(m_body->document()->findBlockByNumber(std::max(0, first.line - 1)));
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::max(0, first.column - 1));
    m_body->setTextCursor(cursor);
    m_body->setFocus();
    return true;
}

void TextEditor::insertName(const QString& name) {
    const QString mark = u"{{%1}}"_s.arg(name);
    if (m_isLastInSubject && m_subject->isVisibleTo(this)) {
        m_subject->insert(mark);
        m_subject->setFocus();
    } else {
        m_body->insertPlainText(mark);
        m_body->setFocus();
    }
}

} // namespace pages
