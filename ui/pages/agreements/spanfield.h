#pragma once

#include "core/agreement.h"
#include <QWidget>

class QSpinBox;

namespace widgets {
class Theme;
}

namespace pages {

/// So much time, as hours and minutes, or as days.
class SpanField : public QWidget {
    Q_OBJECT

public:
    explicit SpanField(const widgets::Theme& theme, QWidget* parent = nullptr);

    void setInDays(bool isInDays);
    /// In the unit of an allowance: milliseconds of time, or days.
    void setAmount(qint64 amount);
    [[nodiscard]] qint64 amount() const;
    /// For what its label is; each box says its unit besides.
    void nameFields(const QString& name);

signals:
    void changed();

private:
    QSpinBox* makeBox(const QString& name, const QString& suffix, int most);

    QSpinBox* m_hours;
    QSpinBox* m_minutes;
    QSpinBox* m_days;
    bool m_isInDays = false;
};

} // namespace pages
