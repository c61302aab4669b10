#pragma once

#include <QAbstractButton>

namespace widgets {
class Theme;
}

namespace pages {

/// Words among the facts that lead somewhere: accent, underlined while focused or pointed at.
class FactLink : public QAbstractButton {
    Q_OBJECT

public:
    FactLink(const widgets::Theme& theme, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const widgets::Theme& m_theme;
};

} // namespace pages
