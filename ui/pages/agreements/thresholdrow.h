#pragma once

#include "core/agreement.h"
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace widgets {
class Theme;
}

namespace pages {

class ChoiceSet;
class SpanField;

/// One reminder of a promise: at a share of its time, or so long before or after it is due, and to whom.
class ThresholdRow : public QWidget {
    Q_OBJECT

public:
    /// `number` tells it from the others for screen readers.
    ThresholdRow(const widgets::Theme& theme, int number, QWidget* parent);

    void setThreshold(const core::Threshold& threshold, core::Measure measure);
    [[nodiscard]] core::Threshold threshold() const;

signals:
    void changed();
    void removeWanted();

private:
    void makeFields(const widgets::Theme& theme, int number);
    void followWhen();

    QComboBox* m_when;
    QSpinBox* m_percent;
    SpanField* m_span;
    ChoiceSet* m_recipients;
};

} // namespace pages
