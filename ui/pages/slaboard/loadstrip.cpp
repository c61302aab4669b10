#include "pages/slaboard/loadstrip.h"

#include "models/boardloadmodel.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/loaddelegate.h"
#include "widgets/painting.h"
#include "widgets/rowlistview.h"
#include "widgets/slachip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kRows = 2;
constexpr int kPitch = 330;
constexpr int kForecastWidth = 250;
constexpr int kScrollBar = 12;

/// A state's shape before its word, as the rows use it.
class ShapeMark : public QWidget {
public:
    ShapeMark(const widgets::Theme& theme, core::SlaState shape, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_shape(shape) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_theme.px(9), m_theme.px(9)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        widgets::paintSlaShape(&painter, rect(), m_shape, m_theme.tokens().text2);
    }

private:
    const widgets::Theme& m_theme;
    core::SlaState m_shape;
};

QString titleOf(app::BoardGrouping grouping) {
    switch (grouping) {
    case app::BoardGrouping::Person:
        return LoadStrip::tr("Load by person");
    case app::BoardGrouping::Partner:
        return LoadStrip::tr("Load by partner");
    case app::BoardGrouping::Topic:
        return LoadStrip::tr("Load by topic");
    }
    Q_UNREACHABLE();
}

} // namespace

LoadStrip::LoadStrip(const widgets::Theme& theme, models::BoardLoadModel& loads, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(loads) {
    setObjectName(u"loadStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(20), theme.px(10) + 1, theme.px(12), theme.px(8));
    row->setSpacing(theme.px(14));
    row->addWidget(makeLoads(), 1);
    row->addWidget(makeForecast());
    takeMeasures();
    connect(&theme, &widgets::Theme::changed, this, &LoadStrip::takeMeasures);
}

QWidget* LoadStrip::makeLoads() {
    auto* pane = new QWidget(this);
    m_title = new widgets::ElidedLabel(m_theme, Type::Small, Ink::Text2, pane);
    m_title->setBold(true);
    m_list = new widgets::RowListView(m_theme, pane);
    m_list->setObjectName(u"loads"_s);
    m_list->setAccessibleName(tr("Load"));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new widgets::LoadDelegate(m_theme, m_list));
    m_list->setModel(&m_model);
    m_list->viewport()->installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(m_theme.px(5));
    head->addWidget(m_title);
    const auto addWord = [&](const QString& text) {
        head->addWidget(new widgets::ElidedLabel(m_theme, Type::Small, Ink::Text2, pane));
        static_cast<QLabel*>(head->itemAt(head->count() - 1)->widget())->setText(text);
        head->addSpacing(m_theme.px(5));
    };
    head->addSpacing(m_theme.px(4));
    addWord(tr("open"));
    head->addWidget(new ShapeMark(m_theme, core::SlaState::Urgent, pane));
    addWord(tr("within 1 h"));
    head->addWidget(new ShapeMark(m_theme, core::SlaState::Overdue, pane));
    addWord(tr("overdue"));
    head->addStretch(1);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(3));
    column->addLayout(head);
    column->addWidget(m_list);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { emit queryWanted(index.data(models::QueryRole).toString()); });
    return pane;
}

QWidget* LoadStrip::makeForecast() {
    m_forecast = new QWidget(this);
    auto* title = new ThemedLabel(m_theme, Type::Small, Ink::Text2, m_forecast);
    title->setBold(true);
    title->setText(tr("Forecast breaches today"));
    m_figure = new ThemedLabel(m_theme, Type::Figure, Ink::Text, m_forecast);
    m_words = new ThemedLabel(m_theme, Type::Small, Ink::Text2, m_forecast);
    m_words->setWordWrap(true);
    m_show = new widgets::KeyButton(m_theme, {}, {}, widgets::KeyButton::Look::Link, m_forecast);
    m_show->setObjectName(u"forecastCases"_s);
    m_forecast->setToolTip(
        tr("Pace: days on which somebody closed a case × hours of the shift ÷ cases closed, over the last 30 days.\n"
           "Everybody takes the cases by least time left, overdue ones first. The case in place k is done after "
           "k × pace;\nit is a breach when that is more than the working time left until it is due. Cases without an "
           "owner are not in it."));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_words);
    words->addWidget(m_show, 0, Qt::AlignLeading);
    words->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(12));
    row->addWidget(m_figure, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* column = new QVBoxLayout(m_forecast);
    column->setContentsMargins(m_theme.px(24), 0, 0, 0);
    column->setSpacing(m_theme.px(2));
    column->addWidget(title);
    column->addLayout(row, 1);
    connect(m_show, &QAbstractButton::clicked, this, &LoadStrip::forecastWanted);
    return m_forecast;
}

void LoadStrip::takeMeasures() {
    m_forecast->setFixedWidth(m_theme.px(kForecastWidth));
    m_list->setFixedHeight(kRows * m_theme.rowHeight());
    setFixedHeight(m_theme.px(10 + 20 + 3 + 10) + 1 + kRows * m_theme.rowHeight());
    takePitch();
}

bool LoadStrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        takePitch();
    return QWidget::eventFilter(watched, event);
}

/// As many beside each other as fit, over the whole width, whether the list scrolls or not.
void LoadStrip::takePitch() {
    const int width = m_list->width() - m_theme.px(kScrollBar) - 1;
    const int beside = std::max(1, width / m_theme.px(kPitch));
    m_list->setGridSize({std::max(1, width / beside), m_theme.rowHeight()});
}

void LoadStrip::showBoard(const app::SlaBoard& board) {
    m_title->setText(titleOf(board.grouping));
    m_list->setAccessibleName(titleOf(board.grouping));
    showForecast(board.forecast);
}

void LoadStrip::showForecast(const app::BreachForecast& forecast) {
    const auto cases = static_cast<int>(forecast.cases);
    m_figure->setText(forecast.isKnown ? QLocale().toString(forecast.cases) : u"–"_s);
    m_words->setText(forecast.isKnown ? tr("at each owner's pace and shift.")
                                      : tr("unknown: nobody closed a case in 30 days."));
    m_show->setVisible(cases > 0);
    m_show->setText(tr("Show the %n case(s)", nullptr, cases));
}

void LoadStrip::paintEvent(QPaintEvent*) {
    const widgets::Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    widgets::paintTopLine(&painter, rect(), t.line);
    const QRect side = m_forecast->geometry();
    const int x = layoutDirection() == Qt::RightToLeft ? side.right() : side.left();
    painter.fillRect(QRect(x, m_theme.px(12), 1, height() - m_theme.px(24)), t.line);
}

} // namespace pages
