#include "pages/calendars/entrylist.h"

#include "widgets/painting.h"
#include "widgets/rowlistview.h"
#include "widgets/sectionhead.h"

#include <QKeyEvent>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Type;

namespace {

constexpr int kMostRows = 8;
constexpr int kRightRole = Qt::UserRole + 1;
constexpr int kMargin = 10;
constexpr int kRowHeight = 26;

class EntryDelegate : public QStyledItemDelegate {
public:
    EntryDelegate(const widgets::Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {m_theme.px(200), m_theme.px(kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const widgets::RowState state{.isCurrent = view && view->hasFocus() && view->currentIndex() == index,
                                      .hasFocus = view && view->hasFocus(),
                                      .isHovered = option.state.testFlag(QStyle::State_MouseOver)};
        widgets::paintRowGround(painter, option.rect, state, m_theme.tokens());
        const widgets::RowInk ink = widgets::inkOf(state, m_theme.tokens());
        const QRect row = option.rect.adjusted(m_theme.px(kMargin), 0, -m_theme.px(kMargin), 0);
        const QString right = index.data(kRightRole).toString();
        const int used = QFontMetrics(m_theme.font(Type::Small)).horizontalAdvance(right) + m_theme.px(2);
        const auto placed = [&](int left, int width) {
            return widgets::visualRect(option.direction, option.rect, {left, row.top(), width, row.height()});
        };
        widgets::paintText(painter, placed(row.left(), row.width() - used - m_theme.px(kMargin)),
                           index.data().toString(), m_theme.font(Type::Body), ink.text);
        widgets::paintText(painter, placed(row.right() - used + 1, used), right, m_theme.font(Type::Small), ink.text2,
                           Qt::AlignRight);
    }

private:
    const widgets::Theme& m_theme;
};

} // namespace

EntryList::EntryList(const PageContext& context, const QString& id, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_head(new widgets::SectionHead(context.theme, title, {}, this))
    , m_list(new widgets::RowListView(context.theme, this))
    , m_rows(new QStandardItemModel(this))
    , m_column(new QVBoxLayout(this)) {
    m_list->setObjectName(id);
    m_list->setAccessibleName(title);
    m_list->setItemDelegate(new EntryDelegate(context.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_rows);
    m_list->installEventFilter(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(context.theme.px(6));
    m_column->addWidget(m_head);
    m_column->addWidget(m_list);
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& row) {
        if (!m_isReadOnly)
            emit changeWanted(row.row());
    });
    connect(&context.theme, &widgets::Theme::changed, this, &EntryList::fit);
}

void EntryList::setEntries(const QList<Entry>& entries) {
    const int kept = current();
    m_rows->clear();
    for (const Entry& each : entries) {
        auto* item = new QStandardItem(each.text);
        item->setData(each.right, kRightRole);
        item->setData(QString(each.text + u", "_s + each.right), Qt::AccessibleTextRole);
        item->setData(QString(each.text + u'\n' + each.right), Qt::ToolTipRole);
        m_rows->appendRow(item);
    }
    setCurrent(std::max(0, kept));
    m_head->setRemark(entries.isEmpty() ? m_emptyText : QString::number(entries.size()));
    m_list->setVisible(!entries.isEmpty());
    fit();
}

/// As high as its rows, up to some; from there on it scrolls.
void EntryList::fit() {
    const int rows = std::min(m_rows->rowCount(), kMostRows);
    m_list->setFixedHeight(std::max(1, rows) * m_theme.px(kRowHeight));
    m_list->scrollTo(m_list->currentIndex());
}

int EntryList::current() const { return m_list->currentIndex().row(); }

void EntryList::setCurrent(int row) {
    m_list->setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1), 0));
}

void EntryList::addBelow(QWidget* widget) { m_column->addWidget(widget); }

bool EntryList::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_list->viewport()->update();
    if (event->type() != QEvent::KeyPress || m_isReadOnly || current() < 0)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        emit removeWanted(current());
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        emit changeWanted(current());
    else
        return false;
    return true;
}

} // namespace pages
