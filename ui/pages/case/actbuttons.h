#pragma once

#include <QWidget>

namespace widgets {
class Theme;
}

namespace pages {

class CaseActs;

/// What is likely done next with a case, as buttons that change with its state, and the menu of everything.
class ActButtons : public QWidget {
    Q_OBJECT

public:
    ActButtons(const widgets::Theme& theme, CaseActs& acts, QWidget* parent = nullptr);

private:
    void refresh();

    const widgets::Theme& m_theme;
    CaseActs& m_acts;
    QList<QAction*> m_shown;
};

} // namespace pages
