#pragma once

#include "app/office.h"
#include "pages/shell/actions.h"
#include "pages/shell/firststartpage.h"
#include "pages/shell/idlelock.h"
#include "pages/shell/launchoptions.h"
#include "pages/shell/navigator.h"
#include "pages/shell/place.h"
#include <QMainWindow>
#include <QPointer>
#include <memory>

class QStackedWidget;

namespace pages {

class SignInPage;
class StoreTroublePage;
class Workplace;

/// The window: first start, sign-in, work, and the page that says why a store can't be opened. Locking puts the sign-in
/// before the work and leaves it as it was.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const LaunchOptions& options, const core::Clock& clock, widgets::Theme& theme, const PlaceList& places);
    ~MainWindow() override;

    /// Opens the store, or offers to make one.
    void begin();
    /// Arguments of a second start: comes to the front and takes the call.
    void takeOver(const QStringList& arguments);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void bringUp(QWidget* page);
    void makeSignIn();
    void openStore(const store::Uri& uri);
    void offerFirstStart();
    void makeDemo();
    void makeEmpty(const FoundingAnswers& answers);
    void found(const store::Uri& uri, const std::function<core::Result<void>()>& work);
    void startWork(const core::User& user);
    void rebuild();
    void lock();
    void takeCall();
    void showTrouble(const core::Error& error);

    QStackedWidget* m_stack;
    LaunchOptions m_options;
    const core::Clock& m_clock;
    widgets::Theme& m_theme;
    PlaceList m_places;
    Actions m_actions;
    Navigator m_navigator;
    IdleLock m_idle;
    std::unique_ptr<app::Office> m_office;
    QPointer<FirstStartPage> m_firstStart;
    QPointer<SignInPage> m_signIn;
    QPointer<Workplace> m_work;
    QPointer<StoreTroublePage> m_trouble;
    core::UserId m_worker;
};

} // namespace pages
