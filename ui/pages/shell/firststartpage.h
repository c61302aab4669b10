#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace widgets {
class FormRow;
class KeyButton;
class MessageBar;
class Theme;
} // namespace widgets

namespace pages {

/// What a person answers to begin with an empty store.
struct FoundingAnswers {
    QString company;
    QString region; ///< ISO 3166-1; decides phone numbers, currency and time zone
    QString name;
    QString login;
    QString password; ///< of both accounts until they are changed

    /// The account that adds people; it sees no cases.
    [[nodiscard]] static QString administrator() { return QStringLiteral("admin"); }
};

/// Shown when there is no store yet: try the demo company, or start empty with three questions.
class FirstStartPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstStartPage(const widgets::Theme& theme, QWidget* parent = nullptr);

    /// While the store is made; shows what happens and takes no second click.
    void setBusy(bool isBusy);
    void showError(const QString& sentence);

signals:
    void demoWanted();
    void emptyWanted(const pages::FoundingAnswers& answers);

private:
    QWidget* makeChoice();
    QWidget* makeQuestions();
    void submitAnswers();

    const widgets::Theme& m_theme;
    QStackedLayout* m_steps;
    widgets::MessageBar* m_bar;
    widgets::KeyButton* m_demo;
    widgets::KeyButton* m_empty;
    widgets::KeyButton* m_create;
    QLineEdit* m_company;
    QComboBox* m_region;
    QLineEdit* m_name;
    QLineEdit* m_password;
    widgets::FormRow* m_companyRow;
    widgets::FormRow* m_nameRow;
    widgets::FormRow* m_passwordRow;
};

} // namespace pages
