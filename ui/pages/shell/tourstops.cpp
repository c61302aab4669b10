#include "pages/shell/tourwalk.h"

#include "app/channelpulse.h"
#include "app/channels.h"
#include "app/people.h"
#include "pages/shell/firststartpage.h"
#include "pages/shell/languages.h"
#include "pages/shell/signinpage.h"
#include "pages/shell/workplace.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

/// Which screens the tour shows, and in which state.
namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallWindow(1280, 720);

void press(QWidget* widget, int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &down);
}

void type(QWidget* widget, const QString& text) {
    for (const QChar letter : text)
        press(widget, 0, letter);
}

} // namespace

void Tour::plan() {
    for (const QString& language : {u"es"_s, u"en"_s})
        for (const widgets::ThemeMode mode :
             {widgets::ThemeMode::Light, widgets::ThemeMode::Dark, widgets::ThemeMode::HighContrast})
            planRound(language, mode);
    m_steps.push_back([] { QCoreApplication::quit(); });
}

void Tour::planRound(const QString& language, widgets::ThemeMode mode) {
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

void Tour::planDoors() {
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

void Tour::planAdvisor() {
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

void Tour::planManager() {
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
        m_steps.push_back([] {}); // what a form begins with comes a moment later
        shoot(name);
    }
    m_steps.push_back([this] { m_work->findChild<QAction*>(u"keys"_s)->trigger(); });
    shoot(u"keys"_s);
    goTo(u"cases"_s);
}

void Tour::planSupervisor() {
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
    m_steps.push_back([this] { m_work->goTo(place::kHealth); });
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

void Tour::planCalendars() {
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

void Tour::planAgreements() {
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

void Tour::planChannels() {
    m_steps.push_back([this] { work(u"lucia"_s); });
    m_steps.push_back([this] { m_work->goTo(place::kChannels); });
    waitFor([this] { return m_work->findChild<QWidget*>(u"channelForm_mail"_s)->isEnabled(); });
    m_steps.push_back([this] {
        m_work->findChildren<widgets::SegmentedControl*>(u"mail.kind"_s).first()->setCurrentIndex(1);
        for (const auto& [field, text] :
             {std::pair(u"mail.name"_s, u"Hogar y Frío"_s), std::pair(u"mail.from"_s, u"casos@hogaryfrio.example"_s),
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

void Tour::planNetwork() {
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

void Tour::planWorks() {
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

void Tour::explainDelays() {
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

void Tour::showOutage(bool isOut) {
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

core::CaseQuery Tour::drawnCase() const {
    core::CaseQuery query;
    query.isOpen = true;
    query.owners = {m_office->user().id};
    query.text = u"repuesto errado"_s;
    return query;
}

} // namespace pages
