#pragma once

#include "app/receipt.h"
#include <QObject>

namespace app {

/// The only way into an open view: own, remote and background changes look alike. Lives in the GUI thread;
/// publish() may be called from any thread.
class ChangeFeed : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    void publish(const ChangeSet& changes);

signals:
    void changed(const app::ChangeSet& changes);
};

} // namespace app
