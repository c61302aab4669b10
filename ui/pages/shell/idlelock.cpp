#include "pages/shell/idlelock.h"

#include <QApplication>
#include <QEvent>
#include <chrono>

namespace pages {

IdleLock::IdleLock(QObject* parent)
    : QObject(parent) {
    m_lock.setSingleShot(true);
    connect(&m_lock, &QTimer::timeout, this, &IdleLock::lockWanted);
    qApp->installEventFilter(this);
}

void IdleLock::setMinutes(int minutes) {
    m_minutes = minutes;
    restart();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        restart();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::restart() {
    m_lock.stop();
    if (m_minutes > 0)
        m_lock.start(std::chrono::minutes(m_minutes));
}

} // namespace pages
