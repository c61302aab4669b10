#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace widgets {
class KeyButton;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// Files that go with an answer: dropped here or chosen, each with a button that takes it away. They are read at once
/// and never opened; what is not taken is said below, and how to mend it.
class FilePicker : public QWidget {
    Q_OBJECT

public:
    struct Picked {
        QString name;
        QByteArray content;

        bool operator==(const Picked&) const = default;
    };

    FilePicker(const widgets::Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const QList<Picked>& files() const { return m_files; }
    void clear();
    void remove(const QString& name);
    /// Reads it; false and a sentence when it is not taken.
    bool add(const QString& path);
    /// Opens the desktop's chooser, which stands beside the window.
    void choose();
    [[nodiscard]] widgets::KeyButton* button() const { return m_choose; }

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showFiles();

    const widgets::Theme& m_theme;
    QList<Picked> m_files;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_column;
    widgets::KeyButton* m_choose;
    widgets::ThemedLabel* m_trouble;
};

} // namespace pages
