#pragma once

#include "app/office.h"
#include "core/casequery.h"
#include "core/clock.h"
#include "pages/shell/place.h"
#include "widgets/theme.h"

#include <QTemporaryDir>
#include <deque>
#include <functional>
#include <memory>

namespace pages {

class Actions;
class Navigator;
class Workplace;

/// Walks through the screens step by step in the event loop, so that each is laid out and painted before its picture.
/// Where it goes: tourstops.cpp.
class Tour {
public:
    Tour(const QString& folder, widgets::Theme& theme, const PlaceList& places);
    ~Tour();

    /// Makes the demo company that it shows.
    [[nodiscard]] core::Result<void> prepare();
    void plan();
    /// One step now, the others after it; the last one quits.
    void next();
    [[nodiscard]] int pictures() const { return m_pictures; }

private:
    static constexpr QSize kWindow{1440, 900};

    void planRound(const QString& language, widgets::ThemeMode mode);
    void planDoors();
    void planAdvisor();
    void planManager();
    void planSupervisor();
    void planCalendars();
    void planAgreements();
    /// A channel with a fault that its test finds, against a port of this computer where nobody listens.
    void planChannels();
    /// Another turn of the loop until it is so.
    void waitFor(const std::function<bool()>& isSo);
    void again(const std::function<bool()>& isSo);
    /// The outside partner's screens, then what the house sees of partners.
    void planNetwork();
    /// An outage, as the agent of another machine found it.
    void planWorks();
    /// Taken back after the picture, so that every round shows the same.
    void explainDelays();
    void showOutage(bool isOut);
    [[nodiscard]] core::CaseQuery drawnCase() const;
    void goTo(const QString& place);
    /// One more turn of the loop, so that what the step asked for is painted; then the picture.
    void shoot(const QString& name);
    void openOffice();
    void work(const QString& login);
    void show(QWidget* page);

    QString m_folder;
    widgets::Theme& m_theme;
    PlaceList m_places;
    core::ManualClock m_clock;
    QTemporaryDir m_temporary;
    store::Uri m_uri;
    QString m_suffix;
    std::deque<std::function<void()>> m_steps;
    int m_pictures = 0;
    std::unique_ptr<app::Office> m_office;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<QWidget> m_shown;
    Workplace* m_work = nullptr;
    QList<app::Command> m_inverses; ///< of what was done for a picture
};

} // namespace pages
