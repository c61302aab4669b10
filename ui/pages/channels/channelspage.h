#pragma once

#include "app/channeldesk.h"
#include "app/draftbox.h"
#include "pages/shell/page.h"

class QAction;
class QStackedWidget;
class QStandardItemModel;

namespace widgets {
class ElidedLabel;
class KeyButton;
class MessageBar;
class RowListView;
} // namespace widgets

namespace pages {

class ChannelForm;
class TestPane;

/// How messages leave and come in: each channel in fields, with a test that says what fails. What is changed and not
/// saved stays in its form and, but for passwords, on disk as a draft.
class ChannelsPage : public Page {
    Q_OBJECT

public:
    explicit ChannelsPage(const PageContext& context, QWidget* parent = nullptr);
    /// With folders and a keyring of a test's own.
    ChannelsPage(const PageContext& context, const app::MailroomPlaces& places, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;
    /// As they are in the store.
    [[nodiscard]] const app::ChannelSettings& saved() const { return m_saved; }
    [[nodiscard]] bool isRead() const { return m_isRead; }

private:
    /// What is known of one channel.
    struct Known {
        ChannelForm* form = nullptr;
        app::SecretPlace place = app::SecretPlace::Nowhere;
        std::optional<app::ChannelReport> report;
        bool isReportOld = false;
        app::ChannelSettings from; ///< what the person began with
        QString draftId;
    };
    using Then = std::function<void()>;

    // Layout and keys (channelslayout.cpp)
    QWidget* makeList();
    QWidget* makeEditor();
    QWidget* makeTest();
    QAction* addAct(QWidget* scope, const QString& id, const QString& text, const QList<QKeySequence>& keys,
                    void (ChannelsPage::*act)());
    void makeActions();
    void connectParts();
    void goDown();
    void goUp();
    void edit();

    // What is in front (channelspage.cpp)
    void read(const Then& then = {});
    void take(const app::ChannelDesk::State& state);
    void recover();
    void takeDrafts(const QList<app::Draft>& drafts);
    void open();
    void noteEdit(app::Channel channel);
    void keepDraft(app::Channel channel);
    void showState();
    void showRow(app::Channel channel);
    void showTest();
    [[nodiscard]] QString summaryOf(app::Channel channel) const;
    [[nodiscard]] app::Channel current() const;
    [[nodiscard]] Known& known(app::Channel channel) { return m_known[channel]; }
    [[nodiscard]] ChannelForm* form() const { return m_known.value(current()).form; }
    [[nodiscard]] bool isUnsaved(app::Channel channel) const;
    /// As it stands in the fields, or what is wrong there.
    [[nodiscard]] core::Result<app::ChannelSettings> wanted(app::Channel channel) const;
    void showErrors(bool all);
    [[nodiscard]] std::optional<app::ChannelSettings> checked();

    // Acts (channelsacts.cpp)
    void save();
    void submit(app::Channel channel, const app::ChannelSettings& wanted, const app::ChannelSettings& from);
    void told(app::Channel channel, const app::ChannelSettings& wanted,
              const core::Result<app::ChannelSettings>& outcome);
    void keepPassword(app::Channel channel, const QString& password);
    void toldPassword(app::Channel channel, const core::Result<app::KeptSecret>& kept, bool isForgotten);
    void discard();
    void test();
    void sendTest();
    void sendTestTo(const app::ChannelTrial& trial, const QString& to, int run);
    void showOutcome(app::Channel channel, const core::Result<app::ChannelReport>& outcome);
    void tell(int kind, const QString& sentence, const QString& act = {}, const Then& carryOut = {});

    app::ChannelDesk m_desk;
    QHash<app::Channel, Known> m_known;
    app::ChannelSettings m_saved;
    bool m_isRead = false;
    bool m_isSaving = false;
    int m_run = 0; ///< of the newest test; answers to older ones are dropped
    Then m_barAct;
    QStandardItemModel* m_rows;
    widgets::MessageBar* m_bar = nullptr;
    widgets::RowListView* m_list = nullptr;
    QStackedWidget* m_forms = nullptr;
    TestPane* m_test = nullptr;
    widgets::ElidedLabel* m_status = nullptr;
    widgets::KeyButton* m_discard = nullptr;
    QAction* m_save = nullptr;
};

} // namespace pages
