#include "pages/shell/mainwindow.h"

#include "app/draftbox.h"
#include "app/wording.h"
#include "pages/shell/signinpage.h"
#include "pages/shell/storemaker.h"
#include "pages/shell/storetroublepage.h"
#include "pages/shell/workplace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QtConcurrentRun>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLockMinutes = 5;
constexpr quint32 kDemoSeed = 1;
constexpr int kDemoCases = 2000;

/// The demo company never shares a file with real work.
QString demoFile() { return dataFolder() + u"/demo.reparo"_s; }

/// Of the widget or the nearest one around it that has a name.
QString nameOfFocus(const QWidget* widget) {
    while (widget != nullptr && widget->objectName().isEmpty())
        widget = widget->parentWidget();
    return widget != nullptr ? widget->objectName() : QString();
}

} // namespace

MainWindow::MainWindow(const LaunchOptions& options, const core::Clock& clock, widgets::Theme& theme,
                       const PlaceList& places)
    : m_stack(new QStackedWidget(this))
    , m_options(options)
    , m_clock(clock)
    , m_theme(theme)
    , m_places(places) {
    setObjectName(u"mainWindow"_s);
    setCentralWidget(m_stack);
    setWindowTitle(u"Reparo"_s);
    setMinimumSize(1100, 640);
    resize(1440, 900);
    restoreGeometry(QSettings().value(u"window"_s).toByteArray());
    connect(&m_idle, &IdleLock::lockWanted, this, &MainWindow::lock);
    connect(&m_navigator, &Navigator::lockTimeChosen, &m_idle, &IdleLock::setMinutes);
    // Queued: the page that asked goes with the others.
    connect(&m_navigator, &Navigator::rebuildWanted, this, &MainWindow::rebuild, Qt::QueuedConnection);
}

MainWindow::~MainWindow() {
    // Pages hold references to the office; they go first.
    delete m_work;
    delete m_signIn;
}

void MainWindow::begin() {
    const QString address = storeAddress(m_options);
    const core::Result<store::Uri> uri = store::Uri::parse(address);
    if (!uri)
        return showTrouble(uri.error());
    const bool isNamed = !m_options.store.isEmpty();
    if (uri->engine == store::Engine::Sqlite && !isNamed && !QFileInfo::exists(uri->path))
        return offerFirstStart();
    openStore(*uri);
}

void MainWindow::openStore(const store::Uri& uri) {
    m_options.store = uri.toText();
    m_office = std::make_unique<app::Office>(app::OfficeOptions{uri, QString(dataFolder() + u"/drafts"_s), false, true},
                                             m_clock);
    m_office->open().then(this, [this](const core::Result<void>& opened) {
        if (!opened)
            return showTrouble(opened.error());
        QSettings().setValue(u"store"_s, m_options.store);
        makeSignIn();
        bringUp(m_signIn);
        m_signIn->begin(m_options.login, false);
    });
}

void MainWindow::makeSignIn() {
    delete m_signIn;
    m_signIn = new SignInPage(*m_office, m_theme, this);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::startWork);
}

void MainWindow::bringUp(QWidget* page) {
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

void MainWindow::offerFirstStart() {
    m_firstStart = new FirstStartPage(m_theme, this);
    bringUp(m_firstStart);
    m_firstStart->setFocus();
    connect(m_firstStart, &FirstStartPage::demoWanted, this, &MainWindow::makeDemo);
    connect(m_firstStart, &FirstStartPage::emptyWanted, this, &MainWindow::makeEmpty);
}

void MainWindow::makeDemo() {
    store::Uri uri;
    uri.path = demoFile();
    m_options.login = u"marta"_s;
    if (QFileInfo::exists(uri.path))
        return openStore(uri);
    found(uri, [this, uri] { return makeDemoStore(uri, kDemoSeed, kDemoCases, m_clock); });
}

void MainWindow::makeEmpty(const FoundingAnswers& answers) {
    const auto uri = store::Uri::parse(storeAddress(m_options));
    m_options.login = answers.login;
    found(*uri, [this, uri, answers] { return makeCompanyStore(*uri, answers, m_clock); });
}

void MainWindow::found(const store::Uri& uri, const std::function<core::Result<void>()>& work) {
    m_firstStart->setBusy(true);
    QtConcurrent::run(work).then(this, [this, uri](const core::Result<void>& made) {
        if (!made)
            return m_firstStart->showError(app::describe(made.error()));
        openStore(uri);
    });
}

void MainWindow::startWork(const core::User& user) {
    if (m_work != nullptr && m_worker != user.id)
        delete m_work;
    m_worker = user.id;
    if (m_work == nullptr) {
        m_work = new Workplace({*m_office, m_theme, m_actions, m_navigator}, m_places, this);
        connect(m_work, &Workplace::lockWanted, this, &MainWindow::lock);
    }
    bringUp(m_work);
    m_work->resume();
    m_idle.setMinutes(QSettings().value(u"lockMinutes"_s, kLockMinutes).toInt());
    const QString demo = m_office->company()->isDemo ? tr(" (demo)") : QString();
    setWindowTitle(m_office->company()->name + demo + u" · Reparo"_s);
    takeCall();
}

/// The same place comes back with the focus where it was; what was typed there comes back from its draft.
void MainWindow::rebuild() {
    const QString place = m_work->current();
    const QString field = nameOfFocus(focusWidget());
    m_worker = {};
    makeSignIn();
    startWork(m_office->user());
    m_work->goTo(place);
    if (auto* before = m_work->findChild<QWidget*>(field); before != nullptr && !field.isEmpty())
        before->setFocus();
}

void MainWindow::takeCall() {
    if (m_work != nullptr && m_stack->currentWidget() == m_work && !m_options.incomingCall.isEmpty())
        m_work->logContact(std::exchange(m_options.incomingCall, {}));
}

void MainWindow::takeOver(const QStringList& arguments) {
    if (const auto options = parseLaunch(arguments))
        m_options.incomingCall = options->incomingCall;
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    takeCall();
}

void MainWindow::lock() {
    if (m_work == nullptr || m_stack->currentWidget() != m_work)
        return;
    m_idle.setMinutes(0);
    m_office->drafts().flush();
    const QString login = m_office->user().login;
    m_office->signOut();
    bringUp(m_signIn);
    m_signIn->begin(login, true);
}

void MainWindow::showTrouble(const core::Error& error) {
    if (m_trouble == nullptr) {
        m_trouble = new StoreTroublePage(m_theme, this);
        connect(m_trouble, &StoreTroublePage::retryWanted, this, &MainWindow::begin);
        connect(m_trouble, &StoreTroublePage::otherStoreWanted, this, [this](const QString& file) {
            m_options.store = file;
            begin();
        });
    }
    bringUp(m_trouble);
    m_trouble->showTrouble(storeAddress(m_options), error);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings().setValue(u"window"_s, saveGeometry());
    if (m_office != nullptr)
        m_office->drafts().flush();
    event->accept();
}

} // namespace pages
