#pragma once

#include <QHBoxLayout>

namespace pages {

/// The widget in the middle of its line at its own width; text in it may wrap (an alignment would cut it off).
inline QHBoxLayout* centred(QWidget* widget) {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace pages
