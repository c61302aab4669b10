#pragma once

#include "widgets/elidedlabel.h"

#include <QWidget>

namespace widgets {

/// An icon in the ink of the theme; decoration, so screen readers skip it.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(const Theme& theme, const QString& name, int size = 16, Ink ink = Ink::Text2, QWidget* parent = nullptr);

    void setIcon(const QString& name, Ink ink);
    /// A colour outside the usual inks (bars and toasts); set it again when the theme changes.
    void setColour(const QString& name, const QColor& colour);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name;
    int m_size;
    Ink m_ink;
    QColor m_colour;
};

} // namespace widgets
