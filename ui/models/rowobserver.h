#pragma once

#include "core/result.h"

namespace models {

/// Is told, before and after, what happens to the rows of a list; an item model passes it on to its views.
/// Row numbers are those of QAbstractItemModel's begin…Rows().
class RowObserver {
public:
    virtual void beginReset() = 0;
    virtual void endReset() = 0;
    virtual void beginInsert(int first, int last) = 0;
    virtual void endInsert() = 0;
    virtual void beginRemove(int first, int last) = 0;
    virtual void endRemove() = 0;
    virtual void beginMove(int from, int before) = 0;
    virtual void endMove() = 0;
    virtual void changed(int first, int last) = 0;
    /// Rows could not be read; nothing more is asked for until PagedRows::retry().
    virtual void failed(const core::Error& error) = 0;

protected:
    ~RowObserver() = default;
};

} // namespace models
