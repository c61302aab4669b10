#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace widgets {

/// One bar: "9", as long as 31 of the greatest, "31/3" beside it.
struct HourBar {
    QString label;
    QString figure;
    int value = 0;
    bool isSignal = false; ///< too many: other colour, and "!" after the figure
    QString words;         ///< the same for those who can't see it
};

/// A row of bars, one an hour, under a title; read out as one text. Focusable, so that keys reach it.
class HourBars : public QWidget {
    Q_OBJECT
public:
    explicit HourBars(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& remark);
    void setBars(const QList<HourBar>& bars);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void paintHead(QPainter* painter) const;
    void paintBar(QPainter* painter, const QRect& cell, const HourBar& bar, int most) const;

    const Theme& m_theme;
    QString m_title, m_remark;
    QList<HourBar> m_bars;
};

} // namespace widgets
