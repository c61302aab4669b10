#pragma once

#include "app/health.h"
#include "models/healthwords.h"

#include <QWidget>

namespace widgets {
class HealthMark;
class KeyButton;
class Theme;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// One part of the works: its shape, what is with it, and the one button that mends it.
class HealthRow : public QWidget {
    Q_OBJECT

public:
    HealthRow(const widgets::Theme& theme, app::HealthPart part, QWidget* parent = nullptr);

    /// Without `canAct` there is no way from here, so no button is shown.
    void showLine(const app::HealthLine& line, core::Instant now, bool canAct);
    [[nodiscard]] app::HealthPart part() const { return m_part; }
    /// Null while nothing is to be done.
    [[nodiscard]] QWidget* button() const;

signals:
    void actWanted(app::HealthPart part);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setWords(const models::HealthWords& words, app::HealthState state);

    const widgets::Theme& m_theme;
    const app::HealthPart m_part;
    widgets::HealthMark* m_mark;
    widgets::ThemedLabel* m_title;
    widgets::ThemedLabel* m_detail;
    widgets::KeyButton* m_button;
};

} // namespace pages
