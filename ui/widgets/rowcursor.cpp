#include "widgets/rowcursor.h"

#include <QAbstractItemView>

namespace widgets {

int selectableRow(const QAbstractItemView& view, int from, int by) {
    for (int row = from; row >= 0 && row < view.model()->rowCount(); row += by)
        if (view.model()->index(row, 0).flags().testFlag(Qt::ItemIsSelectable))
            return row;
    return -1;
}

void setCurrentRow(QAbstractItemView& view, int row) {
    const QModelIndex index = view.model()->index(row, 0);
    if (!index.isValid())
        return;
    view.setCurrentIndex(index);
    view.scrollTo(index);
}

void stepRow(QAbstractItemView& view, int by) {
    setCurrentRow(view, selectableRow(view, view.currentIndex().row() + by, by));
}

} // namespace widgets
