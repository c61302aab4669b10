#include "pages/shell/tour.h"

#include "app/wording.h"
#include "pages/shell/tourwalk.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

namespace pages {

int runTour(const QString& folder, widgets::Theme& theme, const PlaceList& places) {
    Tour tour(folder, theme, places);
    if (const core::Result<void> ready = tour.prepare(); !ready) {
        QTextStream(stderr) << app::describe(ready.error()) << Qt::endl;
        return 3;
    }
    tour.plan();
    QTimer::singleShot(0, qApp, [&tour] { tour.next(); });
    QApplication::exec();
    QTextStream(stdout) << tour.pictures() << " screens in " << folder << Qt::endl;
    return 0;
}

} // namespace pages
