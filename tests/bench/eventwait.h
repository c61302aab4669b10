#pragma once

#include <QEventLoop>
#include <QTimer>

namespace bench {

/// Lets events happen until `isTrue`; ends the program when that takes a minute.
template <class Condition>
void waitUntil(Condition isTrue) {
    bool isLate = false;
    QTimer guard;
    guard.setSingleShot(true);
    QObject::connect(&guard, &QTimer::timeout, &guard, [&] { isLate = true; });
    guard.start(60'000);
    QEventLoop events;
    while (!isTrue()) {
        if (isLate)
            qFatal("waited in vain for the window");
        events.processEvents(QEventLoop::WaitForMoreEvents);
    }
}

} // namespace bench
