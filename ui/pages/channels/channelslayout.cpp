#include "app/channelwords.h"
#include "app/office.h"
#include "models/twolineroles.h"
#include "pages/channels/channelform.h"
#include "pages/channels/channelspage.h"
#include "pages/channels/testpane.h"
#include "pages/shell/actions.h"
#include "widgets/elidedlabel.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/rowcursor.h"
#include "widgets/rowlistview.h"
#include "widgets/twolinedelegate.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QStandardItemModel>

/// How the page of channels is put together.
namespace pages {

using namespace Qt::StringLiterals;
using app::Channel;
using widgets::KeyButton;
using widgets::Pane;

namespace {

/// Shares of a window of 1280: the form has room for its labels beside the fields.
constexpr int kListWidth = 240;
constexpr int kFormWidth = 596;
constexpr int kTestWidth = 360;

QString iconOf(Channel channel) {
    switch (channel) {
    case Channel::Mail:
        return u"mail"_s;
    case Channel::Sms:
        return u"chat"_s;
    case Channel::Inbox:
        return u"inbox"_s;
    case Channel::Door:
        return u"link"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ChannelsPage::ChannelsPage(const PageContext& context, QWidget* parent)
    : ChannelsPage(context, app::usualPlaces(context.office.uri()), parent) {}

ChannelsPage::ChannelsPage(const PageContext& context, const app::MailroomPlaces& places, QWidget* parent)
    : Page(context, parent)
    , m_desk(context.office, places)
    , m_rows(new QStandardItemModel(this)) {
    setObjectName(u"channelsPage"_s);
    auto* header = new widgets::PageHeader(context.theme, this);
    header->setTitle(tr("Channels"));
    header->setSummary(tr("how messages leave and come in"));
    m_bar = new widgets::MessageBar(context.theme, this);
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeEditor());
    splitter->addWidget(makeTest());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({context.theme.px(kListWidth), context.theme.px(kFormWidth), context.theme.px(kTestWidth)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_bar);
    column->addWidget(splitter, 1);
    makeActions();
    connectParts();
    m_list->setCurrentIndex(m_rows->index(0, 0));
}

QWidget* ChannelsPage::makeList() {
    for (const Channel each : core::allValues<Channel>()) {
        auto* item = new QStandardItem(app::channelText(each));
        item->setEditable(false);
        item->setData(iconOf(each), models::RowIconRole);
        m_rows->appendRow(item);
    }
    m_list = new widgets::RowListView(context().theme, this);
    m_list->setObjectName(u"channels"_s);
    m_list->setAccessibleName(tr("Channels"));
    m_list->setGround(Pane::Ground::Window);
    m_list->setMinimumWidth(context().theme.px(220));
    m_list->setItemDelegate(new widgets::TwoLineDelegate(context().theme, m_list));
    m_list->setModel(m_rows);
    return m_list;
}

QWidget* ChannelsPage::makeEditor() {
    auto* pane = new Pane(context().theme, Pane::Ground::Base, this);
    m_forms = new QStackedWidget(pane);
    for (const Channel each : core::allValues<Channel>()) {
        auto* made = new ChannelForm(context(), each, m_desk.places().messageFolder, m_forms);
        known(each).form = made;
        made->setSaved({});
        made->setEnabled(false); // until what is saved was read
        m_forms->addWidget(made);
    }
    auto* acts = new widgets::ActionBar(context().theme, pane);
    m_discard = new KeyButton(context().theme, tr("Discard"), {}, KeyButton::Look::Flat, acts);
    m_discard->setObjectName(u"discardChannel"_s);
    m_status = new widgets::ElidedLabel(context().theme, widgets::Type::Small, widgets::Ink::Text2, acts);
    m_status->setObjectName(u"channelStatus"_s);
    m_save =
        addAct(this, u"channels.save"_s, tr("Save"),
               {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, &ChannelsPage::save);
    auto* saving = KeyButton::of(m_save, context().theme, KeyButton::Look::Primary, acts);
    saving->setObjectName(u"saveChannel"_s);
    acts->add(saving);
    acts->add(m_discard);
    acts->addStretch();
    acts->add(m_status);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_forms, 1);
    column->addWidget(acts);
    return pane;
}

QWidget* ChannelsPage::makeTest() {
    auto* pane = new Pane(context().theme, Pane::Ground::Window, this);
    pane->setMinimumWidth(context().theme.px(300));
    m_test = new TestPane(context(), pane);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_test);
    return pane;
}

QAction* ChannelsPage::addAct(QWidget* scope, const QString& id, const QString& text, const QList<QKeySequence>& keys,
                              void (ChannelsPage::*act)()) {
    QAction* action = context().actions.add(scope, id, text, tr("Channels"), keys,
                                            {u"canales correo mensajes smtp imap sms kannel servidor mail server"_s});
    connect(action, &QAction::triggered, this, act);
    return action;
}

void ChannelsPage::makeActions() {
    addAct(m_list, u"channels.down"_s, tr("Next row"), {Qt::Key_J}, &ChannelsPage::goDown);
    addAct(m_list, u"channels.up"_s, tr("Previous row"), {Qt::Key_K}, &ChannelsPage::goUp);
    addAct(m_list, u"channels.edit"_s, tr("Edit the channel"), {Qt::Key_Return, Qt::Key_Enter}, &ChannelsPage::edit);
    QAction* testing = addAct(this, u"channels.test"_s, tr("Test the channel"), {QKeySequence(Qt::CTRL | Qt::Key_T)},
                              &ChannelsPage::test);
    m_test->button()->setKeyOf(testing);
    connect(m_test->button(), &KeyButton::clicked, testing, &QAction::trigger);
    connect(m_discard, &KeyButton::clicked, this, &ChannelsPage::discard);
}

void ChannelsPage::goDown() { widgets::stepRow(*m_list, 1); }
void ChannelsPage::goUp() { widgets::stepRow(*m_list, -1); }
void ChannelsPage::edit() { form()->focusFirst(); }

QList<QWidget*> ChannelsPage::panes() const { return {m_list, m_forms, m_test}; }

QStringList ChannelsPage::keyHints() const {
    const Actions& actions = context().actions;
    return {actions.hint({u"channels.down"_s, u"channels.up"_s}, tr("move")),
            actions.hint({u"channels.edit"_s}, tr("edit")), actions.hint({u"channels.test"_s}, tr("test")),
            actions.hint({u"channels.save"_s}, tr("save"))};
}

} // namespace pages
