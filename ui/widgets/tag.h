#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace widgets {

/// A quiet fact in a box: "Prefers WhatsApp". Never a state: those are chips.
class Tag : public QWidget {
    Q_OBJECT
public:
    Tag(const Theme& theme, const QString& text, const QString& iconName = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text, m_iconName;
};

} // namespace widgets
