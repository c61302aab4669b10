#include "widgets/factspanel.h"

#include "widgets/painting.h"
#include "widgets/sectionhead.h"

#include <QGridLayout>
#include <QPainter>

namespace widgets {
namespace {

constexpr int kMargin = 18;
constexpr int kLabelWidth = 74;
constexpr int kGap = 12;
constexpr int kRowGap = 8;
constexpr int kSectionGap = 21;
constexpr int kLineGap = 6;

} // namespace

FactsPanel::FactsPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_grid->setContentsMargins(theme.px(kMargin), theme.px(12), theme.px(kMargin), theme.px(12));
    m_grid->setHorizontalSpacing(theme.px(kGap));
    m_grid->setVerticalSpacing(theme.px(kRowGap));
    m_grid->setColumnMinimumWidth(0, theme.px(kLabelWidth));
    m_grid->setColumnStretch(1, 1);
}

void FactsPanel::clear() {
    m_sections.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

SectionHead* FactsPanel::addSection(const QString& title, const QString& remark) {
    auto* head = new SectionHead(m_theme, title, remark, this);
    if (!m_sections.isEmpty())
        head->setContentsMargins(0, m_theme.px(kSectionGap), 0, 0);
    m_sections.append(head);
    addWide(head);
    return head;
}

ThemedLabel* FactsPanel::addFact(const QString& label, const QString& value, bool isBold) {
    auto* words = new ThemedLabel(m_theme, Type::Body, Ink::Text, this);
    words->setText(value);
    words->setBold(isBold);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(label, words);
    return words;
}

void FactsPanel::addRow(const QString& label, QWidget* value) {
    const int row = m_grid->rowCount();
    auto* name = new ElidedLabel(m_theme, Type::Body, Ink::Text2, this);
    name->setText(label);
    name->setBuddy(value->focusProxy() ? value->focusProxy() : value);
    // Text that can be marked has the focus by a click only and stands level as it is.
    if ((value->focusPolicy() & Qt::TabFocus) != 0)
        name->setMinimumHeight(std::min(m_theme.px(28), value->sizeHint().height()));
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
}

void FactsPanel::addWide(QWidget* widget) { m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2); }

void FactsPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (qsizetype i = 1; i < m_sections.size(); ++i) {
        const QRect head = m_sections.at(i)->geometry();
        painter.fillRect(QRect(head.left(), head.top() + m_theme.px(kLineGap), head.width(), 1), m_theme.tokens().line);
    }
}

} // namespace widgets
