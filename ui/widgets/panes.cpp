#include "widgets/panes.h"

#include "widgets/elidedlabel.h"
#include "widgets/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

Pane::Pane(const Theme& theme, Ground ground, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ground(ground) {}

void Pane::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter(this).fillRect(rect(), m_ground == Ground::Base ? t.base : t.window);
}

ActionBar::ActionBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setSpacing(theme.px(8));
    m_row->setContentsMargins(theme.px(20), 1, theme.px(20), 0);
}

void ActionBar::add(QWidget* widget) { m_row->addWidget(widget); }

void ActionBar::addStretch() { m_row->addStretch(1); }

void ActionBar::setLeftMargin(int at100Percent) {
    m_row->setContentsMargins(m_theme.px(at100Percent), 1, m_theme.px(20), 0);
}

QSize ActionBar::sizeHint() const { return {m_row->sizeHint().width(), m_theme.px(58)}; }

void ActionBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().raised);
    paintTopLine(&painter, rect(), m_theme.tokens().line);
}

CardFrame::CardFrame(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
}

void CardFrame::add(QWidget* widget) {
    // The card's own ground shows through, so that its corners stay round.
    widget->setAutoFillBackground(false);
    m_column->addWidget(widget);
}

void CardFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    paintBox(&painter, rect(), m_theme.px(6), t.base, t.line, t.border);
}

ScriptBlock::ScriptBlock(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new ThemedLabel(theme, Type::Body, Ink::Text, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(15), theme.px(4), 0, theme.px(4));
    row->addWidget(m_words);
}

void ScriptBlock::setText(const QString& text) { m_words->setText(text); }

void ScriptBlock::paintEvent(QPaintEvent*) {
    const int left = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
    QPainter(this).fillRect(QRect(left, 0, 3, height()), m_theme.tokens().accent);
}

} // namespace widgets
