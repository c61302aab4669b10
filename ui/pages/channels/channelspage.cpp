#include "pages/channels/channelspage.h"

#include "app/channelwords.h"
#include "app/office.h"
#include "app/wording.h"
#include "models/twolineroles.h"
#include "pages/channels/channelform.h"
#include "pages/channels/testpane.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/rowlistview.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using app::Channel;
using widgets::MessageBar;

namespace {

const QString kDraft = QStringLiteral("channel");

QString serverText(const messaging::ServerAccess& access) { return u"%1:%2"_s.arg(access.host).arg(access.port); }

/// Of one channel alone.
QList<core::FieldError> errorsIn(const core::Error& error, Channel channel) {
    const QString section = (channel == Channel::Door ? u"sms"_s : core::toCode(channel)) + u'.';
    QList<core::FieldError> errors;
    for (const core::FieldError& each : error.fields) {
        const bool isReceipts = each.field == u"sms.receipts";
        if (each.field.startsWith(section) && (channel == Channel::Door) == isReceipts)
            errors << each;
    }
    return errors;
}

} // namespace

void ChannelsPage::connectParts() {
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChannelsPage::open);
    for (const Channel each : core::allValues<Channel>()) {
        ChannelForm* made = known(each).form;
        connect(made, &ChannelForm::changed, this, [this, each] { noteEdit(each); });
        connect(made, &ChannelForm::fieldLeft, this, [this] { showErrors(false); });
        connect(made, &ChannelForm::forgetWanted, this, [this, each] { keepPassword(each, {}); });
    }
    connect(m_test, &TestPane::sendWanted, this, &ChannelsPage::sendTest);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        m_bar->clear();
        if (const Then act = std::exchange(m_barAct, {}))
            act();
    });
    connect(&context().office.feed(), &app::ChangeFeed::changed, this, [this](const app::ChangeSet& changes) {
        if (m_isRead && std::ranges::find(changes.changes, u"setting"_s, &app::Change::entity) != changes.changes.end())
            read();
    });
}

Channel ChannelsPage::current() const {
    return core::allValues<Channel>().at(size_t(std::max(0, m_list->currentIndex().row())));
}

void ChannelsPage::enter() {
    m_list->setFocus();
    if (m_isRead)
        return read();
    read([this] { recover(); });
}

void ChannelsPage::read(const Then& then) {
    m_desk.read().then(this, [this, then](const core::Result<app::ChannelDesk::State>& state) {
        if (!state)
            return tell(int(MessageBar::Kind::Error), app::describe(state.error()), tr("Read again"),
                        [this, then] { read(then); });
        take(*state);
        if (then)
            then();
    });
}

/// What nobody edits follows; what somebody edits stays, and is compared when it is saved.
void ChannelsPage::take(const app::ChannelDesk::State& state) {
    m_saved = state.settings;
    for (const Channel each : core::allValues<Channel>()) {
        Known& one = known(each);
        one.place = state.passwords.value(each);
        one.form->setPlace(one.place);
        one.form->setEnabled(true);
        if (!one.form->isEdited()) {
            one.form->setSaved(m_saved);
            one.from = m_saved;
        }
        showRow(each);
    }
    const bool isFirst = !std::exchange(m_isRead, true);
    if (isFirst || m_test->isRunning() == false)
        showTest();
    showState();
}

void ChannelsPage::recover() {
    context()
        .office.drafts()
        .recover(context().office.user().id.value())
        .then(this, [this](const core::Result<QList<app::Draft>>& drafts) {
            if (drafts)
                takeDrafts(*drafts);
            else
                tell(int(MessageBar::Kind::Error), app::describe(drafts.error()));
        });
}

/// Those begun since the question was asked are newer.
void ChannelsPage::takeDrafts(const QList<app::Draft>& drafts) {
    for (const app::Draft& each : drafts) {
        const auto channel = core::fromCode<Channel>(each.body[u"channel"].toString());
        const auto from = app::channelsFromJson(each.body[u"from"].toObject());
        if (each.kind != kDraft || !channel || !from || !known(*channel).draftId.isEmpty())
            continue;
        Known& one = known(*channel);
        one.draftId = each.id;
        one.from = *from;
        one.form->setFields(each.body[u"fields"].toObject());
        showRow(*channel);
    }
    showState();
}

bool ChannelsPage::isUnsaved(Channel channel) const {
    const Known one = m_known.value(channel);
    return one.form->isEdited() || !one.form->password().isEmpty();
}

void ChannelsPage::noteEdit(Channel channel) {
    Known& one = known(channel);
    one.isReportOld = one.report.has_value();
    keepDraft(channel);
    showRow(channel);
    if (channel != current())
        return;
    if (!m_test->isRunning())
        showTest();
    showErrors(false);
    showState();
}

/// Never the password.
void ChannelsPage::keepDraft(Channel channel) {
    Known& one = known(channel);
    app::DraftBox& drafts = context().office.drafts();
    if (!one.form->isEdited()) {
        if (!one.draftId.isEmpty())
            drafts.discard(std::exchange(one.draftId, {}));
        return;
    }
    if (one.draftId.isEmpty()) {
        one.draftId = app::Office::newKey();
        one.from = m_saved;
    }
    QJsonObject fields = one.form->fields();
    if (channel == Channel::Door && !one.form->password().isEmpty())
        fields.remove(u"receipts"_s); // the address has the key in it
    drafts.keep(
        {one.draftId,
         context().office.user().id.value(),
         kDraft,
         0,
         {{u"channel"_s, core::toCode(channel)}, {u"fields"_s, fields}, {u"from"_s, app::toJson(one.from)}},
         {}});
}

void ChannelsPage::open() {
    m_bar->clear();
    m_barAct = {};
    m_forms->setCurrentWidget(form());
    m_forms->setFocusProxy(form()->focusProxy());
    m_desk.stopTest();
    ++m_run;
    showTest();
    showState();
}

void ChannelsPage::showState() {
    const bool canSave = m_isRead && !m_isSaving && isUnsaved(current());
    m_save->setEnabled(canSave);
    m_discard->setEnabled(canSave);
    m_status->setText(m_isSaving ? tr("Saving …") : canSave ? tr("not saved") : tr("Nothing to save"));
}

QString ChannelsPage::summaryOf(Channel channel) const {
    const bool isDoorKey = m_known.value(Channel::Door).place != app::SecretPlace::Nowhere;
    switch (channel) {
    case Channel::Mail:
        return m_saved.mail == app::ChannelSettings::Mail::Smtp ? serverText(m_saved.smtp) : tr("files in a folder");
    case Channel::Sms:
        return m_saved.sms == app::ChannelSettings::Sms::Kannel ? m_saved.kannel.url.host()
               : m_saved.sms == app::ChannelSettings::Sms::Http ? m_saved.http.url.host()
                                                                : tr("files in a folder");
    case Channel::Inbox:
        return m_saved.inbox ? serverText(m_saved.inbox->access) : tr("not fetched");
    case Channel::Door:
        return m_saved.kannel.receipts.isEmpty()
                   ? (isDoorKey ? tr("key, no address") : tr("not set up"))
                   : serverText({m_saved.kannel.receipts.host(), m_saved.kannel.receipts.port(80), {}, {}, {}, {}});
    }
    Q_UNREACHABLE();
}

void ChannelsPage::showRow(Channel channel) {
    const Known one = m_known.value(channel);
    QStandardItem* item = m_rows->item(int(channel));
    const QString result = !one.report || one.isReportOld ? QString() : one.report->isGood() ? u"✓"_s : u"■"_s;
    const QString remark = isUnsaved(channel) ? tr("not saved") : QString();
    QStringList detail;
    for (const QString& each : {result, remark, summaryOf(channel)})
        if (!each.isEmpty())
            detail << each;
    item->setData(detail.join(u" · "_s), models::DetailRole);
    item->setData(isUnsaved(channel), models::IsFreshRole);
    QStringList spoken{item->text(), summaryOf(channel)};
    if (!result.isEmpty())
        spoken << (one.report->isGood() ? tr("test passed") : tr("test failed"));
    if (!remark.isEmpty())
        spoken << remark;
    item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
}

void ChannelsPage::showTest() {
    const Known one = m_known.value(current());
    m_test->showNothing(current());
    if (one.report)
        m_test->showReport(*one.report, one.isReportOld);
}

core::Result<app::ChannelSettings> ChannelsPage::wanted(Channel channel) const {
    const auto read = app::channelsFromJson(m_known.value(channel).form->applied(m_saved));
    if (read || errorsIn(read.error(), channel).isEmpty())
        return read;
    return core::invalid(errorsIn(read.error(), channel));
}

void ChannelsPage::showErrors(bool all) {
    const auto read = wanted(current());
    form()->showErrors(read ? QList<core::FieldError>() : read.error().fields, all);
}

/// What stands in the fields; else they say what is wrong.
std::optional<app::ChannelSettings> ChannelsPage::checked() {
    const auto read = wanted(current());
    if (read)
        return *read;
    showErrors(true);
    form()->focusFirstError();
    return std::nullopt;
}

} // namespace pages
