#include "app/channelwords.h"
#include "app/office.h"
#include "app/wording.h"
#include "models/failuretext.h"
#include "pages/channels/channelform.h"
#include "pages/channels/channelspage.h"
#include "pages/channels/testpane.h"
#include "widgets/messagebar.h"
#include "widgets/rowlistview.h"

#include <QAction>

/// Saving, passwords and tests of the page of channels.
namespace pages {

using namespace Qt::StringLiterals;
using app::Channel;
using widgets::MessageBar;

void ChannelsPage::tell(int kind, const QString& sentence, const QString& act, const Then& carryOut) {
    m_barAct = carryOut;
    m_bar->showMessage({MessageBar::Kind(kind), {}, sentence, act, {}});
}

void ChannelsPage::save() {
    const Channel channel = current();
    if (!m_isRead || m_isSaving || !isUnsaved(channel))
        return;
    const auto settings = checked();
    if (!settings)
        return tell(int(MessageBar::Kind::Error), tr("Not saved yet: mend what is marked."));
    m_bar->clear();
    if (form()->isEdited())
        return submit(channel, *settings, known(channel).from);
    keepPassword(channel, form()->password());
}

void ChannelsPage::submit(Channel channel, const app::ChannelSettings& wanted, const app::ChannelSettings& from) {
    m_isSaving = true;
    showState();
    m_desk.save(channel, wanted, from)
        .then(this, [this, channel, wanted](const core::Result<app::ChannelSettings>& outcome) {
            m_isSaving = false;
            told(channel, wanted, outcome);
            showState();
        });
}

void ChannelsPage::told(Channel channel, const app::ChannelSettings& wanted,
                        const core::Result<app::ChannelSettings>& outcome) {
    Known& one = known(channel);
    if (!outcome && outcome.error().code == core::ErrorCode::Conflict)
        return tell(int(MessageBar::Kind::Error), models::failureText(outcome.error()), tr("Save mine over it"),
                    [this, channel, wanted] { read([this, channel, wanted] { submit(channel, wanted, m_saved); }); });
    if (!outcome)
        return tell(int(MessageBar::Kind::Error), models::failureText(outcome.error()));
    m_saved = *outcome;
    one.from = m_saved;
    one.form->setSaved(m_saved);
    keepDraft(channel);
    showRow(channel);
    if (const QString password = one.form->password(); !password.isEmpty())
        return keepPassword(channel, password);
    const QString sentence = channel == Channel::Door ? tr("Saved: %1. It counts when the agent is started again.")
                                                      : tr("Saved: %1. It counts from now on.");
    tell(int(MessageBar::Kind::Info), sentence.arg(app::channelText(channel)));
}

void ChannelsPage::keepPassword(Channel channel, const QString& password) {
    m_isSaving = true;
    showState();
    m_desk.keepPassword(channel, password)
        .then(this, [this, channel, password](const core::Result<app::KeptSecret>& kept) {
            m_isSaving = false;
            toldPassword(channel, kept, password.isEmpty());
            showState();
        });
}

void ChannelsPage::toldPassword(Channel channel, const core::Result<app::KeptSecret>& kept, bool isForgotten) {
    if (!kept)
        return tell(int(MessageBar::Kind::Error), app::describe(kept.error()));
    Known& one = known(channel);
    one.place = kept->place;
    one.form->clearPassword();
    one.form->setPlace(kept->place);
    one.isReportOld = one.isReportOld || (isForgotten && one.report);
    showRow(channel);
    const QString sentence =
        isForgotten ? tr("The password is forgotten on this computer.")
                    : tr("Saved: %1. The password is %2.").arg(app::channelText(channel), app::placeText(kept->place));
    if (kept->trouble.rule.isEmpty())
        return tell(int(MessageBar::Kind::Info), sentence);
    tell(int(MessageBar::Kind::Warning), sentence + u' ' + app::describe(kept->trouble));
}

/// No question before it: what was typed can be brought back, but for the password.
void ChannelsPage::discard() {
    const Channel channel = current();
    const QJsonObject lost = form()->fields();
    const bool wasEdited = form()->isEdited();
    form()->clearPassword();
    form()->setSaved(m_saved);
    known(channel).from = m_saved;
    noteEdit(channel);
    m_list->setFocus();
    if (!wasEdited)
        return;
    tell(int(MessageBar::Kind::Info), tr("The changes are discarded."), tr("Bring them back"), [this, channel, lost] {
        known(channel).form->setFields(lost);
        noteEdit(channel);
    });
}

void ChannelsPage::test() {
    if (m_test->isRunning())
        return m_desk.stopTest();
    const auto settings = m_isRead ? checked() : std::nullopt;
    if (!settings)
        return;
    const Channel channel = current();
    m_test->showRunning();
    m_desk.test({channel, *settings, form()->password()})
        .then(this, [this, channel, run = ++m_run](const core::Result<app::ChannelReport>& outcome) {
            if (run == m_run)
                showOutcome(channel, outcome);
        });
}

void ChannelsPage::sendTest() {
    const auto settings = m_isRead && !m_test->isRunning() && !m_test->sendTo().isEmpty() ? checked() : std::nullopt;
    if (!settings)
        return;
    const app::ChannelTrial trial{current(), *settings, form()->password()};
    m_test->showRunning();
    m_desk.testAddress(trial.channel, m_test->sendTo())
        .then(this, [this, trial, run = ++m_run](const core::Result<QString>& to) {
            if (run != m_run)
                return;
            if (to)
                sendTestTo(trial, *to, run);
            else
                showOutcome(trial.channel, tl::unexpected<core::Error>(to.error()));
        });
}

void ChannelsPage::sendTestTo(const app::ChannelTrial& trial, const QString& to, int run) {
    m_desk.sendTest(trial, to).then(
        this, [this, channel = trial.channel, run](const core::Result<app::ChannelReport>& outcome) {
            if (run == m_run)
                showOutcome(channel, outcome);
        });
}

void ChannelsPage::showOutcome(Channel channel, const core::Result<app::ChannelReport>& outcome) {
    Known& one = known(channel);
    if (outcome) {
        one.report = *outcome;
        one.isReportOld = false;
    }
    showRow(channel);
    showTest();
    if (!outcome)
        m_test->showFailure(outcome.error());
}

} // namespace pages
