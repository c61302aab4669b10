#include "pages/case/emptylayout.h"

#include <QLayout>
#include <memory>

namespace pages {

void emptyLayout(QLayout* layout) {
    while (const std::unique_ptr<QLayoutItem> item{layout->takeAt(0)}) {
        if (item->widget() == nullptr)
            continue;
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

} // namespace pages
