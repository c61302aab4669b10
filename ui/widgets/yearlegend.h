#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace widgets {

/// What the signs of a year mean, in lines that flow.
class YearLegend : public QWidget {
    Q_OBJECT
public:
    explicit YearLegend(const Theme& theme, QWidget* parent = nullptr);
};

} // namespace widgets
