#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace widgets {

class KeyButton;
class ThemedLabel;

/// Where a list would be: what is so, what comes next and one direct way on (ux.md P17). No picture.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

    /// `next` and `action` may be empty.
    void setTexts(const QString& status, const QString& next, const QString& action = {}, const QString& key = {});

signals:
    void actionTriggered();

private:
    ThemedLabel* m_status;
    ThemedLabel* m_next;
    KeyButton* m_button;
};

} // namespace widgets
