#pragma once

#include <QSplitter>

namespace widgets {

/// Panes that share one hairline: one pixel is painted, five can be grabbed.
class HairlineSplitter : public QSplitter {
    Q_OBJECT
public:
    explicit HairlineSplitter(Qt::Orientation orientation, QWidget* parent = nullptr);
};

} // namespace widgets
