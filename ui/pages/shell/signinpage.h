#pragma once

#include "core/result.h"
#include "core/user.h"
#include <QWidget>

class QLineEdit;

namespace app {
class Office;
}
namespace widgets {
class FormRow;
class KeyButton;
class MessageBar;
class ThemedLabel;
class Theme;
} // namespace widgets

namespace pages {

/// Asks who is there. Also what stands before a locked window: the work behind it stays as it was.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    SignInPage(app::Office& office, const widgets::Theme& theme, QWidget* parent = nullptr);

    /// `login` may be empty; with the demo company the password is said.
    void begin(const QString& login, bool isLocked);
    void submit();

signals:
    void signedIn(const core::User& user);

private:
    QWidget* makeForm();
    void showOutcome(const core::Result<core::User>& outcome);

    app::Office& m_office;
    const widgets::Theme& m_theme;
    widgets::ThemedLabel* m_title;
    widgets::ThemedLabel* m_hint;
    QLineEdit* m_login;
    QLineEdit* m_password;
    widgets::FormRow* m_loginRow;
    widgets::FormRow* m_passwordRow;
    widgets::MessageBar* m_bar;
    widgets::KeyButton* m_button;
};

} // namespace pages
