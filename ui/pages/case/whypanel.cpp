#include "pages/case/whypanel.h"

#include "app/office.h"
#include "models/whytext.h"
#include "pages/case/whyexport.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QStandardPaths>

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

WhyPanel::WhyPanel(const PageContext& context, const core::Case& subject, const QList<core::CaseClock>& clocks,
                   QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new QPlainTextEdit(this)) {
    const widgets::Theme& theme = context.theme;
    const auto company = context.office.company();
    const core::Instant now = context.office.clock().now();
    m_sheet = {subject, company->name, models::whyClocks(clocks, company->book, now, QLocale(), models::WhyDates::Full),
               now};
    setObjectName(u"whyPanel"_s);
    auto* title = new widgets::ElidedLabel(theme, Type::Head, Ink::Text, this);
    title->setBold(true);
    title->setText(tr("Why these dates?"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(title->text());
    m_text->setObjectName(u"whyText"_s);
    m_text->setTabStopDistance(theme.px(kColumn));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setPlainText(models::whyText(clocks, company->book, now, QLocale()));
    const int lines = std::min(m_text->blockCount(), kMostLines);
    m_text->setFixedHeight(lines * QFontMetrics(theme.font(Type::Body)).lineSpacing() + theme.px(kTextPadding));
    setFocusProxy(m_text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(kMargin), theme.px(12), theme.px(kMargin), theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(title);
    column->addWidget(m_text);
    addFoot(column);
}

void WhyPanel::addFoot(QBoxLayout* column) {
    const widgets::Theme& theme = m_context.theme;
    auto* copy = new KeyButton(theme, tr("Copy as text"), {}, KeyButton::Look::Plain, this);
    copy->setObjectName(u"copyWhy"_s);
    QAction* saving = m_context.actions.add(this, u"why.save"_s, tr("Save as PDF or CSV"), tr("In a case"),
                                            {QKeySequence::Save}, {u"guardar exportar export pdf csv"_s});
    auto* save = new KeyButton(theme, saving->text(), {}, KeyButton::Look::Plain, this);
    save->setObjectName(u"saveWhy"_s);
    save->setAction(saving);
    auto* close = new KeyButton(theme, tr("Close"), widgets::keyText(Qt::Key_Escape), KeyButton::Look::Flat, this);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(theme.px(8));
    for (KeyButton* each : {copy, save, close})
        foot->addWidget(each);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(copy, &KeyButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(saving, &QAction::triggered, this, &WhyPanel::chooseFile);
    connect(close, &KeyButton::clicked, this, &WhyPanel::closeWanted);
}

void WhyPanel::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Save the sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Sheet to print (*.pdf)"), tr("Table (*.csv)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(models::whySheetName(m_sheet.subject));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u".csv"_s) ? u"csv"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &WhyPanel::save);
    dialog->open();
}

void WhyPanel::save(const QString& file) {
    if (const core::Result<void> saved = saveWhySheet(m_sheet, file); !saved)
        return m_context.navigator.tellFailed(saved.error());
    m_context.navigator.tellDone(tr("Saved: %1").arg(QFileInfo(file).fileName()), QList<app::Receipt>());
}

void WhyPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().base);
    widgets::paintTopLine(&painter, rect(), m_context.theme.tokens().line);
}

} // namespace pages
