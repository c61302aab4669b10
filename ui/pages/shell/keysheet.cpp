#include "pages/shell/keysheet.h"

#include "pages/shell/actions.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPointer>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kMargin = 20;
constexpr int kRadius = 6;

QString keysOf(const QAction* action) {
    QStringList texts;
    for (const QKeySequence& each : action->shortcuts())
        texts << widgets::keyText(each);
    texts.removeDuplicates(); // two Enter keys
    return texts.join(u"  "_s);
}

ThemedLabel* makeLabel(const widgets::Theme& theme, Type type, Ink ink, const QString& text, QWidget* parent) {
    auto* label = new ThemedLabel(theme, type, ink, parent);
    label->setText(text);
    return label;
}

} // namespace

KeySheet::KeySheet(const widgets::Theme& theme, const Actions& actions, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_actions(actions) {
    setObjectName(u"keySheet"_s);
    setAccessibleName(tr("Keys"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void KeySheet::open() {
    if (isVisible())
        return close();
    m_previousFocus = QApplication::focusWidget();
    fill();
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 3);
    show();
    raise();
    setFocus();
}

void KeySheet::fill() {
    delete m_content;
    m_content = new QWidget(this);
    auto* grid = new QGridLayout(m_content);
    grid->setHorizontalSpacing(kMargin);
    QHash<QString, int> columnOf;
    QHash<QString, int> rowOf;
    for (const Actions::Entry& each : m_actions.available()) {
        if (each.action->shortcuts().isEmpty())
            continue;
        if (!columnOf.contains(each.area)) {
            columnOf.insert(each.area, static_cast<int>(columnOf.size()) * 2);
            auto* head = makeLabel(m_theme, Type::Small, Ink::Text2, each.area, m_content);
            head->setBold(true);
            grid->addWidget(head, 0, columnOf.value(each.area), 1, 2);
        }
        const int row = ++rowOf[each.area];
        const int column = columnOf.value(each.area);
        grid->addWidget(makeLabel(m_theme, Type::Key, Ink::Hint, keysOf(each.action), m_content), row, column);
        grid->addWidget(makeLabel(m_theme, Type::Body, Ink::Text, each.action->text(), m_content), row, column + 1);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto* column = layout() != nullptr ? qobject_cast<QGridLayout*>(layout()) : new QGridLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(m_content, 0, 0);
}

void KeySheet::close() {
    hide();
    if (m_previousFocus != nullptr)
        m_previousFocus->setFocus();
    m_previousFocus = nullptr;
}

void KeySheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->text() == u"?"_s)
        close();
}

void KeySheet::focusOutEvent(QFocusEvent* event) {
    QFrame::focusOutEvent(event);
    hide();
}

void KeySheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    widgets::paintBox(&painter, rect(), kRadius, m_theme.tokens().base, m_theme.tokens().edge);
}

} // namespace pages
