#pragma once

#include "app/channels.h"
#include "app/secrets.h"
#include "pages/shell/page.h"
#include <QHash>
#include <QScrollArea>
#include <QSet>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace widgets {
class FormRow;
class KeyButton;
class SegmentedControl;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// The fields of one channel. What stands in them goes in and out as the JSON that app::channelsFromJson() reads, so
/// that the same validation speaks; fields that the chosen kind does not need keep what was typed. A password goes in
/// and never comes back.
class ChannelForm : public QScrollArea {
    Q_OBJECT

public:
    /// `folder` is where messages of the kind folder go.
    ChannelForm(const PageContext& context, app::Channel channel, const QString& folder, QWidget* parent);

    /// Nothing is edited afterwards; errors are taken back.
    void setSaved(const app::ChannelSettings& settings);
    void setPlace(app::SecretPlace place);
    /// Everything that stands in the fields but the password, by name: what a draft keeps.
    [[nodiscard]] QJsonObject fields() const;
    void setFields(const QJsonObject& fields);
    [[nodiscard]] bool isEdited() const { return fields() != m_saved; }
    /// The whole of `settings` as JSON, with this channel as it stands here.
    [[nodiscard]] QJsonObject applied(const app::ChannelSettings& settings) const;
    /// As typed; empty when nothing was.
    [[nodiscard]] QString password() const;
    void clearPassword();
    /// Those of fields that were left, or all.
    void showErrors(const QList<core::FieldError>& errors, bool all);
    void focusFirstError();
    void focusFirst();

signals:
    void changed();
    void fieldLeft();
    void forgetWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void giveRoom();
    void makeKind();
    void makeServer(int port);
    void makeMail();
    void makeSms();
    void makePlainGateway();
    void makeInbox();
    void makeDoor();
    void makeAuthority();
    void makePassword(const QString& label);
    widgets::FormRow* addRow(const QString& name, const QString& label, QWidget* editor);
    QLineEdit* addLine(const QString& name, const QString& label, const QString& placeholder = {});
    [[nodiscard]] widgets::FormRow* row(const QString& name) const { return m_rows.value(name); }
    [[nodiscard]] QString path(const QString& name) const;
    [[nodiscard]] bool isServer() const;
    /// Whether the kind that is chosen needs this field.
    [[nodiscard]] bool isOfKind(const QString& name) const;
    void followKind();
    void followSecurity();
    void followReceipts();
    void makeKey();
    void noteChange();

    PageContext m_context;
    const app::Channel m_channel;
    const QString m_folder;
    QVBoxLayout* m_column;
    QHash<QString, widgets::FormRow*> m_rows;
    QStringList m_order;
    QHash<QString, QLineEdit*> m_lines;
    QJsonObject m_saved;
    QSet<QString> m_left; ///< rows whose errors are shown
    bool m_isFilling = false;
    widgets::SegmentedControl* m_kind = nullptr;
    widgets::ThemedLabel* m_about = nullptr;
    QComboBox* m_security = nullptr;
    QComboBox* m_form = nullptr; ///< how a plain gateway is asked
    QSpinBox* m_port = nullptr;
    QLineEdit* m_password = nullptr;
    widgets::KeyButton* m_forget = nullptr;
    QLineEdit* m_messages = nullptr; ///< of the door: what the gateway has to call
};

} // namespace pages
