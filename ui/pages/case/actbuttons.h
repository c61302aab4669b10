#pragma once

#include <QWidget>

class QHBoxLayout;

namespace widgets {
class KeyButton;
class Theme;
} // namespace widgets

namespace pages {

class CaseActs;

/// What is likely done next with a case, as buttons that change with its state, and the menu of everything. Where there
/// is no room the likely ones make way; the menu stays.
class ActButtons : public QWidget {
    Q_OBJECT

public:
    /// `most` acts beside the menu.
    ActButtons(const widgets::Theme& theme, CaseActs& acts, int most, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fit();

    const widgets::Theme& m_theme;
    CaseActs& m_acts;
    int m_most;
    QHBoxLayout* m_row;
    QList<QAction*> m_shown;
    QList<widgets::KeyButton*> m_buttons; ///< the menu's comes last
};

} // namespace pages
