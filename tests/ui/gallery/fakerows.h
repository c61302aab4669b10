#pragma once

#include <QStandardItemModel>

namespace gallery {

/// Rows like those of the drawn screens.
void fillCases(QStandardItemModel* model);
void fillOpenCases(QStandardItemModel* model);
void fillTimeline(QStandardItemModel* model);
void fillViews(QStandardItemModel* model);
void fillCallers(QStandardItemModel* model);

} // namespace gallery
