#include "app/changefeed.h"

#include <QThread>

namespace app {

void ChangeFeed::publish(const ChangeSet& changes) {
    if (changes.changes.isEmpty())
        return;
    if (QThread::currentThread() == thread())
        emit changed(changes);
    else
        QMetaObject::invokeMethod(
            this, [this, changes] { emit changed(changes); }, Qt::QueuedConnection);
}

} // namespace app
