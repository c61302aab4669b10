#include "widgets/pageheader.h"

#include "widgets/elidedlabel.h"
#include "widgets/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>

namespace widgets {
namespace {

constexpr int kHeight = 52;
constexpr int kTallHeight = 72;
constexpr int kTabHeight = 37;
constexpr int kMargin = 20;

/// A short upright hairline between figures and buttons.
class Separator : public QWidget {
public:
    Separator(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme) {
        setFixedSize(theme.px(9), theme.px(30));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(QRect(width() / 2, 0, 1, height()), m_theme.tokens().line);
    }

private:
    const Theme& m_theme;
};

} // namespace

PageHeader::PageHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_right(new QHBoxLayout)
    , m_lines(new QVBoxLayout)
    , m_title(new ElidedLabel(theme, Type::Page, Ink::Text, this))
    , m_summary(new ElidedLabel(theme, Type::Body, Ink::Text2, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* first = new QHBoxLayout;
    first->setSpacing(theme.px(14));
    first->addWidget(m_title, 0, Qt::AlignBaseline);
    first->addWidget(m_summary, 0, Qt::AlignBaseline);
    m_summary->hide();
    m_lines->setSpacing(0);
    m_lines->addStretch();
    m_lines->addLayout(first);
    m_lines->addStretch();
    m_right->setSpacing(theme.px(14));
    m_row->setSpacing(0);
    m_row->addLayout(m_lines);
    m_row->addStretch(1);
    m_row->addLayout(m_right);
    takeMeasures();
    connect(&theme, &Theme::changed, this, &PageHeader::takeMeasures);
}

void PageHeader::takeMeasures() {
    const int margin = m_theme.px(kMargin);
    // Title and status stand in line with the words of the tabs, which reach down to the edge.
    const int top = m_tabs ? m_theme.px(kHeight - kTabHeight) : 0;
    m_row->setContentsMargins(margin, top, margin, m_tabs ? 0 : 1);
    m_lines->setSpacing(m_secondLine ? m_theme.px(2) : 0);
    setFixedHeight(sizeHint().height());
}

void PageHeader::setTitle(const QString& title) { m_title->setText(title); }

void PageHeader::setSummary(const QString& summary) {
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void PageHeader::setSecondLine(QWidget* line) {
    m_secondLine = line;
    m_lines->insertWidget(2, line);
    takeMeasures();
}

void PageHeader::setTabs(QTabBar* tabs) {
    m_row->insertSpacing(1, m_theme.px(24));
    m_row->insertWidget(2, tabs, 0, Qt::AlignBottom);
    m_tabs = tabs;
    takeMeasures();
}

void PageHeader::addRight(QWidget* widget) { m_right->addWidget(widget, 0, Qt::AlignVCenter); }

void PageHeader::setStatus(const QString& status) {
    if (!m_status) {
        m_status = new ElidedLabel(m_theme, Type::Small, Ink::Text2, this);
        m_right->insertWidget(0, m_status, 0, Qt::AlignVCenter);
    }
    m_status->setText(status);
}

void PageHeader::addSeparator() { m_right->addWidget(new Separator(m_theme, this)); }

QSize PageHeader::sizeHint() const {
    return {m_row->sizeHint().width(), m_theme.px(m_secondLine ? kTallHeight : kHeight)};
}

void PageHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().window);
    paintBottomLine(&painter, rect(), m_theme.tokens().line);
}

} // namespace widgets
