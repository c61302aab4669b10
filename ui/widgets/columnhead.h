#pragma once

#include "core/slaclock.h"
#include "widgets/theme.h"

#include <QAbstractButton>

namespace widgets {

/// Head of a board column: the state's shape, its words, how many there are. Pressing it opens them all as a list.
class ColumnHead : public QAbstractButton {
    Q_OBJECT
public:
    ColumnHead(const Theme& theme, core::SlaState shape, const QString& title, QWidget* parent = nullptr);

    void setCount(const QString& count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    core::SlaState m_shape;
    QString m_count;
};

} // namespace widgets
