#pragma once

#include "app/channeltest.h"
#include "pages/shell/page.h"

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace widgets {
class FormRow;
class KeyButton;
class SectionHead;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// The test of a channel: its button, what it found step by step, and a real message to oneself as an act of its own.
class TestPane : public QWidget {
    Q_OBJECT

public:
    TestPane(const PageContext& context, QWidget* parent);

    /// Nothing was tested yet.
    void showNothing(app::Channel channel);
    void showRunning();
    /// `isOld`: something was changed since.
    void showReport(const app::ChannelReport& report, bool isOld);
    /// That the message could not even be tried.
    void showFailure(const core::Error& error);
    [[nodiscard]] QString sendTo() const;
    [[nodiscard]] widgets::KeyButton* button() const { return m_run; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// What it says, line by line, as a screen reader gets it.
    [[nodiscard]] QString spokenText() const { return m_spoken; }

signals:
    void sendWanted();

private:
    void makeSend(QVBoxLayout* column);
    void clearSteps();
    void addStep(const app::TestedStep& step);
    void addWords(QVBoxLayout* column, const QString& words, bool isQuiet);
    void setRunning(bool isRunning);

    const widgets::Theme& m_theme;
    widgets::SectionHead* m_head;
    widgets::KeyButton* m_run;
    QScrollArea* m_area;
    QVBoxLayout* m_steps = nullptr;
    widgets::ThemedLabel* m_words;
    widgets::SectionHead* m_sendHead = nullptr;
    widgets::FormRow* m_sendRow = nullptr;
    QLineEdit* m_to = nullptr;
    widgets::KeyButton* m_send = nullptr;
    QString m_spoken;
    bool m_isRunning = false;
};

} // namespace pages
