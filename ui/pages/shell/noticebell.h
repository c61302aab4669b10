#pragma once

#include <QObject>
#include <QTimer>

namespace app {
class Office;
}

namespace pages {

/// Knows how many notices the person has not read, and when there is a new one.
class NoticeBell : public QObject {
    Q_OBJECT

public:
    explicit NoticeBell(app::Office& office, QObject* parent = nullptr);

    void look();

signals:
    void counted(int unread);
    /// There are more than a moment ago; not for those that were there at the start.
    void rang();

private:
    app::Office& m_office;
    QTimer m_delay;
    QTimer m_minute; ///< a notice may wait for the person's shift
    int m_unread = -1;
};

} // namespace pages
