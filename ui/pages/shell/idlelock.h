#pragma once

#include <QObject>
#include <QTimer>

namespace pages {

/// Watches the application's input; after `minutes` without any it asks for the lock.
class IdleLock : public QObject {
    Q_OBJECT

public:
    explicit IdleLock(QObject* parent = nullptr);
    /// 0 switches it off.
    void setMinutes(int minutes);

signals:
    void lockWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restart();
    int m_minutes = 0;
    QTimer m_lock;
};

} // namespace pages
