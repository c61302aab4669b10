#pragma once

#include "app/health.h"
#include "widgets/statusline.h"

#include <QObject>

namespace app {
class Office;
}

namespace pages {

/// The mark of a line.
[[nodiscard]] widgets::Health healthOf(app::HealthState state);

/// Knows how the channels fare, as far as the person may know it, for the status line; and for whoever has the page of
/// health, how much there needs them.
class HealthWatch : public QObject {
    Q_OBJECT

public:
    HealthWatch(app::Office& office, bool hasPage, QObject* parent = nullptr);

    void look();
    /// One for mail and one for text messages, if they are set up.
    [[nodiscard]] QList<widgets::HealthItem> items() const;

signals:
    /// `needing`: parts that fail, and escalations that nobody reacted to.
    void looked(int needing);

private:
    void take(const QList<app::HealthLine>& lines, int ignored);

    app::Office& m_office;
    const bool m_hasPage;
    QList<app::HealthLine> m_lines;
};

} // namespace pages
