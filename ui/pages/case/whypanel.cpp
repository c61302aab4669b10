#include "pages/case/whypanel.h"

#include "app/office.h"
#include "models/whytext.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::KeyButton;
using widgets::Type;

namespace {

constexpr int kMargin = 20;
constexpr int kColumn = 150;
constexpr int kMostLines = 12;
constexpr int kTextPadding = 26;

} // namespace

WhyPanel::WhyPanel(const PageContext& context, const QList<core::CaseClock>& clocks, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new QPlainTextEdit(this)) {
    const widgets::Theme& theme = context.theme;
    setObjectName(u"whyPanel"_s);
    auto* title = new widgets::ElidedLabel(theme, Type::Head, Ink::Text, this);
    title->setBold(true);
    title->setText(tr("Why these dates?"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(title->text());
    m_text->setObjectName(u"whyText"_s);
    m_text->setTabStopDistance(theme.px(kColumn));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setPlainText(models::whyText(clocks, context.office.company()->book, context.office.clock().now(), QLocale()));
    const int lines = std::min(m_text->blockCount(), kMostLines);
    m_text->setFixedHeight(lines * QFontMetrics(theme.font(Type::Body)).lineSpacing() + theme.px(kTextPadding));
    setFocusProxy(m_text);
    auto* copy = new KeyButton(theme, tr("Copy as text"), {}, KeyButton::Look::Plain, this);
    copy->setObjectName(u"copyWhy"_s);
    auto* close = new KeyButton(theme, tr("Close"), widgets::keyText(Qt::Key_Escape), KeyButton::Look::Flat, this);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(theme.px(8));
    foot->addWidget(copy);
    foot->addWidget(close);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(kMargin), theme.px(12), theme.px(kMargin), theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(title);
    column->addWidget(m_text);
    column->addLayout(foot);
    connect(copy, &KeyButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(close, &KeyButton::clicked, this, &WhyPanel::closeWanted);
}

void WhyPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().base);
    widgets::paintTopLine(&painter, rect(), m_context.theme.tokens().line);
}

} // namespace pages
