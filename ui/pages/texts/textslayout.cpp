#include "models/textlistmodel.h"
#include "pages/case/letters.h"
#include "pages/shell/actions.h"
#include "pages/texts/texteditor.h"
#include "pages/texts/textspage.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/rowcursor.h"
#include "widgets/rowlistview.h"
#include "widgets/twolinedelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

/// How the page of texts is put together.
namespace pages {

using namespace Qt::StringLiterals;
using widgets::ElidedLabel;
using widgets::Ink;
using widgets::KeyButton;
using widgets::Pane;
using widgets::Type;

namespace {

constexpr int kMargin = 20;
constexpr int kListWidth = 270;
constexpr int kEditorsWidth = 760;
constexpr int kPreviewWidth = 320;

} // namespace

TextsPage::TextsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_texts(new models::TextListModel(this))
    , m_header(new widgets::PageHeader(context.theme, this)) {
    setObjectName(u"textsPage"_s);
    m_header->setTitle(tr("Texts"));
    m_header->setSummary(tr("what messages to customers and the network begin with"));
    m_bar = new widgets::MessageBar(context.theme, this);
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeEditors());
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes(
        {context.theme.px(kListWidth), context.theme.px(kEditorsWidth), context.theme.px(kPreviewWidth)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(splitter, 1);
    m_current = m_spanish;
    makeActions();
    connectParts();
}

QWidget* TextsPage::makeList() {
    m_list = new widgets::RowListView(context().theme, this);
    m_list->setObjectName(u"texts"_s);
    m_list->setAccessibleName(tr("Texts"));
    m_list->setGround(Pane::Ground::Window);
    m_list->setMinimumWidth(context().theme.px(220));
    m_list->setItemDelegate(new widgets::TwoLineDelegate(context().theme, m_list));
    m_list->setModel(m_texts);
    return m_list;
}

QWidget* TextsPage::makeEditors() {
    const widgets::Theme& theme = context().theme;
    auto* pane = new Pane(theme, Pane::Ground::Base, this);
    m_spanish = new TextEditor(context(), u"es"_s, pane);
    m_english = new TextEditor(context(), u"en"_s, pane);
    auto* both = new QHBoxLayout;
    both->setSpacing(theme.px(kMargin));
    both->addWidget(m_spanish, 1);
    both->addWidget(m_english, 1);
    m_names = new QWidget(pane);
    m_names->setObjectName(u"names"_s);
    m_names->setAccessibleName(tr("Names to put in"));
    m_save = new KeyButton(theme, tr("Save a new version"), {}, KeyButton::Look::Primary, pane);
    m_save->setObjectName(u"saveText"_s);
    m_discard = new KeyButton(theme, tr("Discard changes"), {}, KeyButton::Look::Plain, pane);
    m_discard->setObjectName(u"discardText"_s);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(theme.px(8));
    foot->addWidget(m_save);
    foot->addWidget(m_discard);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(pane);
    const int margin = theme.px(kMargin);
    column->setContentsMargins(margin, theme.px(14), margin, theme.px(14));
    column->setSpacing(theme.px(12));
    column->addLayout(both, 1);
    column->addWidget(m_names);
    column->addLayout(foot);
    return pane;
}

QWidget* TextsPage::makePreview() {
    const widgets::Theme& theme = context().theme;
    auto* pane = new Pane(theme, Pane::Ground::Window, this);
    auto* head = new ElidedLabel(theme, Type::Head, Ink::Text, pane);
    head->setBold(true);
    head->setText(tr("For this case"));
    m_number = new QLineEdit(pane);
    m_number->setObjectName(u"previewCase"_s);
    m_number->setAccessibleName(tr("Case to try it with"));
    m_number->setPlaceholderText(tr("Case number, then Enter"));
    m_preview = new QPlainTextEdit(pane);
    m_preview->setObjectName(u"textPreview"_s);
    m_preview->setAccessibleName(tr("As the reader gets it"));
    m_preview->setReadOnly(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_missing = new ElidedLabel(theme, Type::Small, Ink::Warn, pane);
    auto* column = new QVBoxLayout(pane);
    const int margin = theme.px(14);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(8));
    column->addWidget(head);
    column->addWidget(m_number);
    column->addWidget(m_preview, 1);
    column->addWidget(m_missing);
    return pane;
}

void TextsPage::showNames(core::Purpose purpose) {
    if (std::exchange(m_namesOf, purpose) == purpose)
        return;
    delete m_names->layout();
    const QList<QWidget*> before = m_names->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* each : before) {
        each->hide();
        each->deleteLater();
    }
    auto* flow = new widgets::FlowLayout(m_names, context().theme.px(8), context().theme.px(4));
    for (const QString& name : app::letterNames(purpose)) {
        auto* button = new KeyButton(context().theme, models::nameText(name), {}, KeyButton::Look::Plain, m_names);
        button->setCompact(true);
        button->setObjectName(u"name_"_s + name);
        button->setToolTip(u"{{%1}}"_s.arg(name));
        button->setAccessibleName(tr("Put in: %1").arg(models::nameText(name)));
        connect(button, &KeyButton::clicked, this, [this, name] { m_current->insertName(name); });
        flow->addWidget(button);
        if (flow->count() == 1)
            m_names->setFocusProxy(button);
    }
}

void TextsPage::makeActions() {
    const auto add = [this](QWidget* scope, const QString& id, const QString& text, const QList<QKeySequence>& keys,
                            auto act) {
        QAction* action = context().actions.add(scope, id, text, tr("Texts"), keys, {u"textos plantillas templates"_s});
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(m_list, u"texts.down"_s, tr("Next row"), {Qt::Key_J}, [this] { widgets::stepRow(*m_list, 1); });
    add(m_list, u"texts.up"_s, tr("Previous row"), {Qt::Key_K}, [this] { widgets::stepRow(*m_list, -1); });
    add(m_list, u"texts.edit"_s, tr("Edit the text"), {Qt::Key_Return, Qt::Key_Enter},
        [this] { m_spanish->findChild<QPlainTextEdit*>()->setFocus(Qt::ShortcutFocusReason); });
    QAction* saving = add(this, u"texts.save"_s, tr("Save a new version"), {QKeySequence(Qt::CTRL | Qt::Key_Return)},
                          [this] { save(); });
    m_save->setKeyOf(saving);
    connect(m_save, &KeyButton::clicked, saving, &QAction::trigger);
    connect(m_discard, &KeyButton::clicked, this, &TextsPage::discard);
}

} // namespace pages
