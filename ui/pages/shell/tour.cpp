#include "pages/shell/tour.h"

#include "app/channels.h"
#include "app/office.h"
#include "app/people.h"
#include "app/wording.h"
#include "core/clock.h"
#include "pages/shell/actions.h"
#include "pages/shell/firststartpage.h"
#include "pages/shell/languages.h"
#include "pages/shell/navigator.h"
#include "pages/shell/signinpage.h"
#include "pages/shell/storemaker.h"
#include "pages/shell/workplace.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <deque>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

/// The moment of the drawn screens: Tuesday 24 November 2026, 14:22 in Bogotá.
const core::Instant kTourTime(QDateTime({2026, 11, 24}, {19, 22}, Qt::UTC));
constexpr quint32 kSeed = 1;
constexpr int kCases = 400;
constexpr QSize kWindow(1440, 900);
constexpr QSize kSmallWindow(1280, 720);
const QString kPassword = QStringLiteral("demo");

void press(QWidget* widget, int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &down);
}

void type(QWidget* widget, const QString& text) {
    for (const QChar letter : text)
        press(widget, 0, letter);
}

/// Walks through the screens step by step in the event loop, so that each is laid out and painted before its picture.
class Tour {
public:
    Tour(const QString& folder, widgets::Theme& theme, const PlaceList& places)
        : m_folder(folder)
        , m_theme(theme)
        , m_places(places)
        , m_clock(kTourTime) {}

    core::Result<void> prepare() {
        QDir().mkpath(m_folder);
        const auto uri = store::Uri::parse(m_temporary.filePath(u"demo.reparo"_s));
        m_uri = *uri;
        return makeDemoStore(m_uri, kSeed, kCases, m_clock);
    }

    void plan() {
        for (const QString& language : {u"es"_s, u"en"_s})
            for (const widgets::ThemeMode mode :
                 {widgets::ThemeMode::Light, widgets::ThemeMode::Dark, widgets::ThemeMode::HighContrast})
                planRound(language, mode);
        m_steps.push_back([] { QCoreApplication::quit(); });
    }

    void next() {
        const auto step = m_steps.front();
        m_steps.pop_front();
        step();
        if (!m_steps.empty())
            QTimer::singleShot(0, qApp, [this] { next(); });
    }

    [[nodiscard]] int pictures() const { return m_pictures; }

private:
    void planRound(const QString& language, widgets::ThemeMode mode) {
        m_steps.push_back([this, language, mode] {
            installLanguage(language);
            m_theme.setMode(mode);
            static const QHash<int, QString> names{{int(widgets::ThemeMode::Light), u"light"_s},
                                                   {int(widgets::ThemeMode::Dark), u"dark"_s},
                                                   {int(widgets::ThemeMode::HighContrast), u"contrast"_s}};
            m_suffix = u'-' + language + u'-' + names.value(int(mode));
        });
        planDoors();
        planAdvisor();
        planManager();
        planSupervisor();
        planAgreements();
        planChannels();
        planNetwork();
        planWorks();
    }

    void planDoors() {
        m_steps.push_back([this] { show(new FirstStartPage(m_theme)); });
        shoot(u"first-start"_s);
        m_steps.push_back([this] {
            openOffice();
            auto* page = new SignInPage(*m_office, m_theme);
            show(page);
            page->begin(u"marta"_s, false);
        });
        shoot(u"sign-in"_s);
    }

    void planAdvisor() {
        m_steps.push_back([this] { work(u"marta"_s); });
        m_steps.push_back([this] { m_work->logContact(u"3005550142"_s); });
        m_steps.push_back([this] {
            auto* topic = m_work->findChild<QLineEdit*>(u"topic"_s);
            type(topic, u"cit"_s);
            press(topic, Qt::Key_Return);
            type(m_work->findChild<QPlainTextEdit*>(u"what"_s),
                 u"Esperó al técnico de 8 a 12 y nadie llegó ni llamó. Es la segunda cita incumplida por el mismo "
                 u"arreglo "
                 "de la lavadora. Pide visita hoy mismo o cambio de taller."_s);
        });
        shoot(u"call-desk"_s);
        goTo(u"myday"_s);
        goTo(u"customers"_s);
        goTo(u"settings"_s);
        m_steps.push_back([this] { m_work->findChild<QAction*>(u"palette"_s)->trigger(); });
        shoot(u"palette"_s);
    }

    void planManager() {
        m_steps.push_back([this] { work(u"carolina"_s); });
        goTo(u"myday"_s);
        goTo(place::kNotices);
        m_steps.push_back([this] {
            const auto rows = m_office->casePage(drawnCase(), std::nullopt, 1).result();
            if (rows && !rows->isEmpty())
                m_work->openCase(rows->first().id);
        });
        shoot(u"case"_s);
        for (const auto& [act, name] :
             {std::pair(u"case.reply"_s, u"reply"_s), std::pair(u"case.resolve"_s, u"answer"_s)}) {
            m_steps.push_back(
                [this, act = act] { m_work->findChild<QWidget*>(u"casePage"_s)->findChild<QAction*>(act)->trigger(); });
            shoot(name);
        }
        m_steps.push_back([this] { m_work->findChild<QAction*>(u"keys"_s)->trigger(); });
        shoot(u"keys"_s);
        goTo(u"cases"_s);
    }

    void planSupervisor() {
        m_steps.push_back([this] { work(u"lucia"_s); });
        goTo(u"texts"_s);
        goTo(u"team"_s);
        m_steps.push_back([this] {
            auto* table = m_work->findChild<QWidget*>(u"teamTable"_s);
            press(table, Qt::Key_J, u"j"_s);
            press(table, Qt::Key_X, u"x"_s);
        });
        shoot(u"team-absence"_s);
        m_steps.push_back([this] { press(m_work->findChild<QLineEdit*>(u"note"_s), Qt::Key_Return); });
        shoot(u"team-declared"_s);
        m_steps.push_back([this] { m_work->goTo(place::kMessages); });
        m_steps.push_back([this] { m_work->findChild<widgets::SegmentedControl*>(u"shelf"_s)->setCurrentIndex(2); });
        shoot(u"outbox-by-hand"_s);
        m_steps.push_back([this] { m_work->findChild<widgets::SegmentedControl*>(u"shelf"_s)->setCurrentIndex(3); });
        shoot(u"outbox"_s);
        goTo(place::kMail);
        m_steps.push_back([this] { m_work->findChild<QAction*>(u"mail.attach"_s)->trigger(); });
        shoot(u"mail-attach"_s);
        goTo(place::kHealth);
        m_steps.push_back([this] { m_work->findChild<QAction*>(u"health.down"_s)->trigger(); });
        m_steps.push_back([this] { m_work->findChild<QAction*>(u"health.call"_s)->trigger(); });
        shoot(u"health-call"_s);
        goTo(u"slaboard"_s);
        const auto trigger = [this](const QString& action) {
            m_steps.push_back([this, action] { m_work->findChild<QAction*>(action)->trigger(); });
        };
        trigger(u"board.late"_s);
        shoot(u"slaboard-late"_s);
        trigger(u"board.back"_s);
        trigger(u"board.table"_s);
        shoot(u"slaboard-table"_s);
        trigger(u"board.table"_s);
        m_steps.push_back([this] { m_shown->resize(kSmallWindow); });
        shoot(u"slaboard-small"_s);
        m_steps.push_back([this] { m_theme.setTextScale(2); });
        shoot(u"slaboard-large"_s);
        m_steps.push_back([this] { m_theme.setTextScale(1); });
        planCalendars();
    }

    void planCalendars() {
        m_steps.push_back([this] { m_shown->resize(kWindow); });
        goTo(u"calendars"_s);
        m_steps.push_back([this] {
            auto* monday = m_work->findChild<QLineEdit*>(u"hours.mon"_s);
            monday->setFocus();
            monday->selectAll();
            type(monday, u"08:00-12:00, 18:00-14:00"_s);
            m_work->findChild<QLineEdit*>(u"hours.tue"_s)->setFocus();
        });
        shoot(u"calendars-error"_s);
        m_steps.push_back([this] { m_work->findChild<QAction*>(u"calendars.discard"_s)->trigger(); });
        m_steps.push_back([this] { m_work->findChild<QAbstractButton*>(u"addHoliday"_s)->click(); });
        m_steps.push_back([this] { m_shown->resize(kSmallWindow); });
        shoot(u"calendars-small"_s);
    }

    void planAgreements() {
        m_steps.push_back([this] { work(u"lucia"_s); });
        goTo(u"agreements"_s);
        m_steps.push_back([this] {
            auto* list = m_work->findChild<QWidget*>(u"agreements"_s);
            for (const QString& key : {u"j"_s, u"j"_s, u"j"_s, u"j"_s, u"j"_s, u"j"_s})
                press(list, Qt::Key_J, key);
        });
        shoot(u"agreements-law"_s);
        m_steps.push_back([this] { m_work->findChild<QAction*>(u"agreement.new"_s)->trigger(); });
        m_steps.push_back([this] { m_work->findChild<QAction*>(u"agreement.save"_s)->trigger(); });
        shoot(u"agreements-new"_s);
        m_steps.push_back([this] { m_shown->resize(kSmallWindow); });
        shoot(u"agreements-small"_s);
    }

    /// A channel with a fault that its test finds, against a port of this computer where nobody listens.
    void planChannels() {
        m_steps.push_back([this] { work(u"lucia"_s); });
        m_steps.push_back([this] { m_work->goTo(place::kChannels); });
        waitFor([this] { return m_work->findChild<QWidget*>(u"channelForm_mail"_s)->isEnabled(); });
        m_steps.push_back([this] {
            m_work->findChildren<widgets::SegmentedControl*>(u"mail.kind"_s).first()->setCurrentIndex(1);
            for (const auto& [field, text] : {std::pair(u"mail.name"_s, u"Hogar y Frío"_s),
                                              std::pair(u"mail.from"_s, u"casos@hogaryfrio.example"_s),
                                              std::pair(u"mail.host"_s, u"localhost"_s)})
                m_work->findChild<QLineEdit*>(field)->setText(text);
            m_work->findChild<QSpinBox*>(u"mail.port"_s)->setValue(1);
        });
        m_steps.push_back([this] { m_work->findChild<QAction*>(u"channels.test"_s)->trigger(); });
        waitFor([this] { return !m_work->findChild<QWidget*>(u"testSteps"_s)->accessibleDescription().isEmpty(); });
        shoot(u"channels"_s);
        m_steps.push_back([this] { m_shown->resize(kSmallWindow); });
        shoot(u"channels-small"_s);
        m_steps.push_back([this] {
            press(m_work->findChild<QWidget*>(u"channels"_s), Qt::Key_J, u"j"_s);
            press(m_work->findChild<QWidget*>(u"channels"_s), Qt::Key_J, u"j"_s);
            press(m_work->findChild<QWidget*>(u"channels"_s), Qt::Key_J, u"j"_s);
            m_work->findChild<QAbstractButton*>(u"door.make"_s)->click();
        });
        shoot(u"channels-door"_s);
        m_steps.push_back([this] { m_work->findChild<QAbstractButton*>(u"discardChannel"_s)->click(); });
    }

    /// Another turn of the loop until it is so.
    void waitFor(const std::function<bool()>& isSo) {
        m_steps.push_back([this, isSo] { again(isSo); });
    }

    void again(const std::function<bool()>& isSo) {
        if (!isSo())
            m_steps.push_front([this, isSo] { again(isSo); });
    }

    /// The outside partner's screens, then what the house sees of partners.
    void planNetwork() {
        m_steps.push_back([this] { work(u"norte"_s); });
        goTo(u"memberinbox"_s);
        m_steps.push_back([this] { m_work->findChild<QAction*>(u"memberinbox.answer"_s)->trigger(); });
        shoot(u"memberinbox-answer"_s);
        m_steps.push_back([this] { m_work->findChild<QAction*>(u"memberinbox.open"_s)->trigger(); });
        shoot(u"membercase"_s);
        goTo(u"membernumbers"_s);
        m_steps.push_back([this] { m_work->goTo(u"memberinbox"_s); });
        m_steps.push_back([this] { m_shown->resize(kSmallWindow); });
        shoot(u"memberinbox-small"_s);
        m_steps.push_back([this] { work(u"lucia"_s); });
        goTo(u"directory"_s);
        m_steps.push_back([this] {
            auto* mail = m_work->findChild<QLineEdit*>(u"profile.email"_s);
            mail->setText(u"taller"_s);
            m_work->findChild<QAction*>(u"network.save"_s)->trigger();
        });
        shoot(u"directory-error"_s);
    }

    /// An outage, as the agent of another machine found it.
    void planWorks() {
        m_steps.push_back([this] {
            showOutage(true);
            work(u"lucia"_s);
            explainDelays();
        });
        goTo(place::kHealth);
        m_steps.push_back([this] { m_office->submitAll(std::exchange(m_inverses, {})).waitForFinished(); });
        m_steps.push_back([this] { m_shown->resize(kSmallWindow); });
        shoot(u"health-small"_s);
        m_steps.push_back([this] { m_theme.setTextScale(2); });
        shoot(u"health-large"_s);
        m_steps.push_back([this] {
            m_theme.setTextScale(1);
            work(u"admin"_s);
        });
        goTo(place::kHealth);
        m_steps.push_back([this] { showOutage(false); });
    }

    /// Taken back after the picture, so that every round shows the same.
    void explainDelays() {
        core::CaseQuery overdue;
        overdue.isOpen = true;
        overdue.isOverdue = true;
        const auto rows = m_office->casePage(overdue, std::nullopt, 9).result();
        constexpr core::LateReason kReasons[] = {core::LateReason::Partner, core::LateReason::Staffing,
                                                 core::LateReason::Partner, core::LateReason::Parts};
        for (qsizetype i = 0; rows && i < rows->size(); ++i)
            if (const auto told =
                    m_office->submit(app::ExplainDelay{rows->at(i).id, kReasons[i % 4], u"por confirmar"_s}).result();
                told && told->inverse)
                m_inverses << *told->inverse;
    }

    void showOutage(bool isOut) {
        const auto session = store::Session::open(m_uri, store::Session::Mode::ReadWrite);
        if (!session)
            return;
        app::ChannelSettings settings;
        if (isOut) {
            settings.mail = app::ChannelSettings::Mail::Smtp;
            settings.from = {u"Reparo"_s, u"casos@hogar.example"_s};
            settings.smtp.host = u"correo.hogar.example"_s;
            settings.smtp.port = 587;
            settings.inbox = app::ChannelSettings::Inbox{};
            settings.inbox->access = settings.smtp;
            settings.inbox->access.user = u"casos"_s;
        }
        const core::ManualClock before(m_clock.now() - std::chrono::minutes(31));
        const QString holder = u"agent"_s;
        static_cast<void>(app::saveChannels(**session, m_clock, app::systemUser(), settings, holder));
        static_cast<void>(app::noteChannel(**session, before, holder,
                                           {core::PostChannel::Mail, !isOut, u"unreachable"_s, u"Connection refused"_s}));
        static_cast<void>(app::noteChannel(**session, m_clock, holder, {core::PostChannel::Inbox, true}));
    }

    [[nodiscard]] core::CaseQuery drawnCase() const {
        core::CaseQuery query;
        query.isOpen = true;
        query.owners = {m_office->user().id};
        query.text = u"repuesto errado"_s;
        return query;
    }

    void goTo(const QString& place) {
        m_steps.push_back([this, place] { m_work->goTo(place); });
        shoot(place);
    }

    /// One more turn of the loop, so that what the step asked for is painted; then the picture.
    void shoot(const QString& name) {
        m_steps.push_back([] {});
        m_steps.push_back([this, name] {
            const QString role = m_work ? u'-' + m_office->user().login : QString();
            m_shown->grab().save(m_folder + u'/' + name + role + m_suffix + u".png"_s);
            ++m_pictures;
        });
    }

    void openOffice() {
        m_work = nullptr;
        m_shown.reset();
        m_office = std::make_unique<app::Office>(
            app::OfficeOptions{m_uri, m_temporary.filePath(u"drafts%1"_s.arg(m_pictures)), true, false}, m_clock);
        m_office->open().waitForFinished();
    }

    void work(const QString& login) {
        openOffice();
        m_office->signIn(login, kPassword).waitForFinished();
        m_actions = std::make_unique<Actions>();
        m_navigator = std::make_unique<Navigator>();
        m_work = new Workplace({*m_office, m_theme, *m_actions, *m_navigator}, m_places);
        show(m_work);
    }

    void show(QWidget* page) {
        m_shown.reset(page);
        page->resize(kWindow);
        page->show();
    }

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

} // namespace

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
