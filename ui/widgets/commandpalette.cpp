#include "widgets/commandpalette.h"

#include "widgets/painting.h"
#include "widgets/rowlistview.h"
#include "widgets/typeaheaddelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kWidth = 600;
constexpr int kTop = 96;
constexpr int kVisibleRows = 10;
constexpr int kPageStep = 8;

} // namespace

CommandPalette::CommandPalette(const Theme& theme, QWidget* window)
    : QFrame(window)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_list(new RowListView(theme, this)) {
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    m_field->setAccessibleName(tr("Find a command, a case or a person"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new TypeAheadDelegate(theme, m_list));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        static_cast<TypeAheadDelegate*>(m_list->itemDelegate())->setTypedText(text);
        emit queryChanged(text);
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::activate);
    hide();
}

void CommandPalette::setModel(QAbstractItemModel* model) {
    m_list->setModel(model);
    const auto refit = [this] {
        choose(0);
        if (isVisible())
            place();
    };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, refit);
}

void CommandPalette::setPlaceholderText(const QString& text) { m_field->setPlaceholderText(text); }

void CommandPalette::popUp() {
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    emit queryChanged({});
    choose(0);
    place();
    raise();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close() {
    if (!isVisible())
        return;
    // First the focus, then the window: a hidden widget would pass it to whatever comes next.
    if (m_field->hasFocus() && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    hide();
}

void CommandPalette::place() {
    const int rows = m_list->model() ? std::min(m_list->model()->rowCount(), kVisibleRows) : 0;
    int listHeight = 0;
    for (int row = 0; row < rows; ++row)
        listHeight += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(listHeight);
    const int width = std::min(m_theme.px(kWidth), parentWidget()->width() - m_theme.px(40));
    setGeometry((parentWidget()->width() - width) / 2, m_theme.px(kTop), width, sizeHint().height());
}

void CommandPalette::choose(int row) {
    const int last = m_list->model() ? m_list->model()->rowCount() - 1 : -1;
    if (last >= 0)
        m_list->setCurrentIndex(m_list->model()->index(std::clamp(row, 0, last), 0));
}

void CommandPalette::activate(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const QPersistentModelIndex chosen(index);
    close();
    emit activated(chosen);
}

bool CommandPalette::handleKey(int key) {
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_Up:
        choose(row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(row + kPageStep);
        return true;
    case Qt::Key_PageUp:
        choose(row - kPageStep);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            hide();
    } else if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    paintBox(&painter, rect(), m_theme.px(6), t.base, t.edge, t.border);
}

} // namespace widgets
