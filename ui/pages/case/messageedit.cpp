#include "pages/case/messageedit.h"

#include "app/answercheck.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>

namespace pages {

using namespace Qt::StringLiterals;

MessageEdit::MessageEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this)) {
    setTabChangesFocus(true);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Phrases"));
    m_completer->popup()->setObjectName(u"phrases"_s);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &MessageEdit::insert);
}

void MessageEdit::setPhrases(const QList<core::StoredPhrase>& phrases, const QHash<QString, QString>& values) {
    m_phrases = phrases;
    m_values = values;
}

void MessageEdit::select(qsizetype start, qsizetype length) {
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(start + length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool MessageEdit::selectNextGap() {
    static const QRegularExpression gap(u"\\{\\{[^{}]*\\}\\}"_s);
    const QString text = toPlainText();
    auto match = gap.match(text, textCursor().selectionEnd());
    if (!match.hasMatch())
        match = gap.match(text);
    if (!match.hasMatch())
        return false;
    select(match.capturedStart(), match.capturedLength());
    return true;
}

bool MessageEdit::event(QEvent* event) {
    const bool isEscape = event->type() == QEvent::ShortcutOverride &&
                          static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!isEscape || !m_completer->popup()->isVisible())
        return QPlainTextEdit::event(event);
    event->accept();
    return true;
}

void MessageEdit::keyPressEvent(QKeyEvent* event) {
    const bool isOffering = m_completer->popup()->isVisible();
    const bool isForList = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                           event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape;
    if (isOffering && isForList && event->modifiers() == Qt::NoModifier)
        return event->ignore(); // the list takes it
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty())
        offer();
}

bool MessageEdit::focusNextPrevChild(bool isNext) {
    return (isNext && selectNextGap()) || QPlainTextEdit::focusNextPrevChild(isNext);
}

void MessageEdit::offer() {
    const app::PhraseOffer found = app::phrasesBefore(toPlainText(), textCursor().position(), m_phrases);
    m_mark = found.start;
    m_offers->clear();
    for (const core::StoredPhrase& each : found.phrases) {
        const QString text = app::filledPhrase(each.text, m_values);
        auto* item = new QStandardItem(each.key + u"   "_s + text.simplified());
        item->setData(text, Qt::UserRole);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() == 0)
        return m_completer->popup()->hide();
    QRect below = cursorRect();
    below.setWidth(std::min(viewport()->width(), fontMetrics().averageCharWidth() * 70));
    m_completer->complete(below);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void MessageEdit::insert(const QModelIndex& index) {
    if (m_mark < 0)
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(m_mark), QTextCursor::KeepAnchor);
    cursor.insertText(index.data(Qt::UserRole).toString());
    setTextCursor(cursor);
    m_mark = -1;
}

} // namespace pages
