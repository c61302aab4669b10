#include "pages/slaboard/boardcolumnview.h"

#include "widgets/boarddelegate.h"
#include "widgets/columnhead.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"
#include "widgets/rowlistview.h"

#include <QLocale>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using models::BoardColumn;

namespace {

constexpr int kMargin = 12;
constexpr int kFirstMargin = 20; ///< of the page
constexpr int kLeastWidth = 200;
constexpr int kLeastCards = 3; ///< fewer are scrolled

} // namespace

BoardColumnView::BoardColumnView(const widgets::Theme& theme, BoardColumn column, models::BoardColumnModel& model,
                                 QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(column)
    , m_model(model)
    , m_head(new widgets::ColumnHead(theme, models::columnShape(column), models::columnTitle(column), this))
    , m_list(new widgets::RowListView(theme, this))
    , m_delegate(new widgets::BoardDelegate(theme, m_list))
    , m_status(new widgets::ThemedLabel(theme, widgets::Type::Body, widgets::Ink::Text, this))
    , m_next(new widgets::ThemedLabel(theme, widgets::Type::Small, widgets::Ink::Text2, this))
    , m_more(new widgets::KeyButton(theme, {}, {}, widgets::KeyButton::Look::Link, this))
    , m_unexplained(new widgets::KeyButton(theme, {}, {}, widgets::KeyButton::Look::Quiet, this)) {
    const QString number = QString::number(static_cast<int>(column) + 1);
    setObjectName(u"boardColumn"_s + number);
    m_head->setObjectName(u"boardHead"_s + number);
    m_list->setObjectName(u"boardList"_s + number);
    m_list->setAccessibleName(models::columnTitle(column));
    m_list->setGround(widgets::Pane::Ground::Window);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&model);
    m_more->setObjectName(u"boardMore"_s + number);
    m_unexplained->setObjectName(u"boardUnexplained"_s);
    m_unexplained->setIconName(u"flag"_s);
    makeLayout();
    connect(m_head, &QAbstractButton::clicked, this, [this] { emit queryWanted(m_query); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { emit queryWanted(m_query); });
    connect(m_unexplained, &QAbstractButton::clicked, this, [this] { emit queryWanted(u"is:open is:unexplained"_s); });
    connect(&theme, &widgets::Theme::changed, this, &BoardColumnView::fitList);
}

void BoardColumnView::makeLayout() {
    m_status->setWordWrap(true);
    m_next->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    const int left = m_theme.px(m_column == BoardColumn::Overdue ? kFirstMargin : kMargin);
    column->setContentsMargins(left, 0, m_theme.px(kMargin) + 1, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_status);
    column->addWidget(m_next);
    column->addWidget(m_list, 1);
    column->addWidget(m_unexplained, 0, Qt::AlignLeading);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addStretch(0);
    for (QWidget* each : QList<QWidget*>{m_status, m_next, m_more, m_unexplained})
        each->hide();
}

bool BoardColumnView::hasCards() const {
    return m_column == BoardColumn::Overdue || m_column == BoardColumn::WithinHour || m_column == BoardColumn::Today;
}

int BoardColumnView::fittingCards() const {
    const int foot = m_theme.px(m_column == BoardColumn::Overdue ? 60 : 30);
    return std::max(kLeastCards, (height() - m_head->height() - foot) / m_delegate->cardPitch());
}

void BoardColumnView::showBoard(const app::SlaBoard& board) {
    m_query = models::columnQuery(board, m_column);
    m_head->setCount(QLocale().toString(models::columnCount(board, m_column)));
    showEmptiness(board);
    showFoot(board);
    fitList();
}

void BoardColumnView::showEmptiness(const app::SlaBoard& board) {
    const bool isEmpty = m_model.rowCount() == 0;
    const models::EmptyWords words = models::emptyColumn(board, m_column);
    m_status->setText(words.status);
    m_next->setText(words.next);
    m_status->setVisible(isEmpty);
    m_next->setVisible(isEmpty && !words.next.isEmpty());
    if (isEmpty && m_list->hasFocus())
        m_head->setFocus();
    m_list->setVisible(!isEmpty);
}

void BoardColumnView::showFoot(const app::SlaBoard& board) {
    const qint64 more = models::columnCount(board, m_column) - m_model.rowCount();
    m_more->setVisible(hasCards() && more > 0);
    m_more->setText(tr("%n more", nullptr, static_cast<int>(more)));
    m_unexplained->setVisible(m_column == BoardColumn::Overdue && board.unexplained > 0);
    m_unexplained->setText(tr("No late reason in %n", nullptr, static_cast<int>(board.unexplained)));
}

/// As high as its lines, so that the foot stands below the last; it scrolls where there is less room.
void BoardColumnView::fitList() {
    setMinimumWidth(m_theme.px(kLeastWidth));
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setMaximumHeight(std::max(1, height));
}

void BoardColumnView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    emit resized();
}

void BoardColumnView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().window);
    if (m_column != BoardColumn::Paused)
        widgets::paintRightLine(&painter, rect(), m_theme.tokens().line);
}

} // namespace pages
