#include "models/keysettablemodel.h"

#include <cassert>

namespace models {

void KeysetTableModel::beginMove(int from, int before) {
    [[maybe_unused]] const bool isMove = beginMoveRows({}, from, from, {}, before);
    assert(isMove);
}

void KeysetTableModel::changed(int first, int last) {
    emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace models
