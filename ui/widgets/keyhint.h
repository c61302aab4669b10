#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace widgets {

/// One key in its box, for digits that choose something nearby.
class KeyHint : public QWidget {
    Q_OBJECT
public:
    KeyHint(const Theme& theme, const QString& key, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_key;
};

} // namespace widgets
