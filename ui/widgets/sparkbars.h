#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace widgets {

/// A small row of bars, oldest first (paintSparkline): a course beside its figure. What it shows is told in words by
/// its accessible name.
class SparkBars : public QWidget {
    Q_OBJECT
public:
    explicit SparkBars(const Theme& theme, QWidget* parent = nullptr);

    void setValues(const QList<int>& values);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QList<int> m_values;
};

} // namespace widgets
