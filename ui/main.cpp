#include "core/machineclock.h"
#include "core/permissions.h"
#include "pages/agreements/agreementspage.h"
#include "pages/calendars/calendarspage.h"
#include "pages/case/casepage.h"
#include "pages/channels/channelspage.h"
#include "pages/customers/customerspage.h"
#include "pages/health/healthpage.h"
#include "pages/intake/calldeskpage.h"
#include "pages/mail/mailpage.h"
#include "pages/network/memberinboxpage.h"
#include "pages/network/membernumberspage.h"
#include "pages/network/networkpage.h"
#include "pages/notices/noticespage.h"
#include "pages/outbox/outboxpage.h"
#include "pages/queue/queuepage.h"
#include "pages/settings/keyspage.h"
#include "pages/settings/settingspage.h"
#include "pages/shell/languages.h"
#include "pages/shell/mainwindow.h"
#include "pages/shell/singleinstance.h"
#include "pages/shell/tour.h"
#include "pages/slaboard/slaboardpage.h"
#include "pages/team/teampage.h"
#include "pages/texts/textspage.h"
#include "widgets/desktopcolours.h"
#include "widgets/icons.h"
#include "widgets/reparostyle.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

pages::Place queue(const QString& id, const QString& icon, const QString& label, const QString& query,
                   const QString& countQuery = {}) {
    return {{id, icon, label, false, false},
            [label, query](const pages::PageContext& context) -> pages::Page* {
                return new pages::QueuePage(context, {label, query});
            },
            countQuery};
}

template <class P>
pages::Place placeOf(const widgets::NavItem& item) {
    return {item, [](const pages::PageContext& context) -> pages::Page* { return new P(context); }, {}};
}

QString words(const char* text) { return QCoreApplication::translate("Places", text); }

pages::Place myDay() {
    return queue(u"myday"_s, u"sun"_s, words(QT_TRANSLATE_NOOP("Places", "My day")), u"is:open owner:me"_s,
                 u"is:open owner:me"_s);
}

pages::Place triage() {
    return queue(u"triage"_s, u"inbox"_s, words(QT_TRANSLATE_NOOP("Places", "Triage")), u"is:open owner:none"_s,
                 u"is:open owner:none"_s);
}

pages::Place calls(const QString& label) {
    return placeOf<pages::CallDeskPage>({pages::place::kIntake, u"phone"_s, label, false, false});
}

pages::Place team() {
    return placeOf<pages::TeamPage>({u"team"_s, u"people"_s, words(QT_TRANSLATE_NOOP("Places", "Team")), false, false});
}

pages::Place slaBoard() {
    pages::Place board = placeOf<pages::SlaBoardPage>(
        {u"slaboard"_s, u"board"_s, words(QT_TRANSLATE_NOOP("Places", "Board")), false, false});
    board.countQuery = u"is:open due:overdue"_s;
    return board;
}

pages::Place health(const QString& label) {
    return placeOf<pages::HealthPage>({pages::place::kHealth, u"steps"_s, label, false, false});
}

pages::Place agreements() {
    return placeOf<pages::AgreementsPage>(
        {u"agreements"_s, u"rule"_s, words(QT_TRANSLATE_NOOP("Places", "Agreements")), false, false});
}

pages::Place directory() {
    return placeOf<pages::NetworkPage>(
        {u"directory"_s, u"network"_s, words(QT_TRANSLATE_NOOP("Places", "Directory")), false, false});
}

pages::Place calendars() {
    return placeOf<pages::CalendarsPage>(
        {u"calendars"_s, u"calendar"_s, words(QT_TRANSLATE_NOOP("Places", "Calendars")), false, false});
}

pages::Place channels() {
    return placeOf<pages::ChannelsPage>(
        {pages::place::kChannels, u"link"_s, words(QT_TRANSLATE_NOOP("Places", "Channels")), false, false});
}

/// The home screens of a role (ux.md §6).
QList<pages::Place> homes(core::Role role) {
    const QString network = words(QT_TRANSLATE_NOOP("Places", "Network"));
    switch (role) {
    case core::Role::Advisor:
        return {calls(words(QT_TRANSLATE_NOOP("Places", "Calls"))), myDay(),
                queue(u"pending"_s, u"inbox"_s, words(QT_TRANSLATE_NOOP("Places", "To complete")),
                      u"is:open is:incomplete"_s, u"is:open is:incomplete"_s)};
    case core::Role::ClaimsManager:
        return {myDay(), triage(),
                queue(u"network"_s, u"network"_s, network, u"is:open network:any"_s, u"is:open network:any"_s)};
    case core::Role::Supervisor:
        return {slaBoard(), team(), health(words(QT_TRANSLATE_NOOP("Places", "Escalated"))),
                queue(u"network"_s, u"network"_s, network, u"is:open network:any"_s, u"is:open network:any"_s)};
    case core::Role::NetworkMember:
        return {placeOf<pages::MemberInboxPage>(
                    {u"memberinbox"_s, u"inbox"_s, words(QT_TRANSLATE_NOOP("Places", "Waiting")), false, false}),
                placeOf<pages::MemberNumbersPage>(
                    {u"membernumbers"_s, u"board"_s, words(QT_TRANSLATE_NOOP("Places", "Numbers")), false, false})};
    case core::Role::Administrator:
        return {health(words(QT_TRANSLATE_NOOP("Places", "Health")))};
    case core::Role::QualityCoordinator:
        return {};
    }
    Q_UNREACHABLE();
}

QList<pages::Place> placesFor(core::Role role) {
    QList<pages::Place> places = homes(role);
    pages::Place cases = queue(pages::place::kCases, u"folder"_s, words(QT_TRANSLATE_NOOP("Places", "Cases")),
                               role == core::Role::NetworkMember ? u"is:open"_s : u"sort:newest"_s);
    cases.item.startsGroup = !places.isEmpty();
    if (role != core::Role::Administrator)
        places << cases;
    if (role != core::Role::Administrator && role != core::Role::NetworkMember)
        places << placeOf<pages::CustomersPage>(
            {u"customers"_s, u"person"_s, words(QT_TRANSLATE_NOOP("Places", "Customers")), false, false});
    if (role != core::Role::Administrator)
        places << placeOf<pages::NoticesPage>(
            {pages::place::kNotices, u"bell"_s, words(QT_TRANSLATE_NOOP("Places", "Notices")), false, false});
    if (core::isAllowed(role, core::Verb::CarryOut))
        places << placeOf<pages::OutboxPage>(
            {pages::place::kMessages, u"mail"_s, words(QT_TRANSLATE_NOOP("Places", "Messages")), false, false});
    if (core::isAllowed(role, core::Verb::HandleMail))
        places << placeOf<pages::MailPage>(
            {pages::place::kMail, u"inbox"_s, words(QT_TRANSLATE_NOOP("Places", "Mail")), false, false});
    if (role == core::Role::ClaimsManager)
        places << team(); // to declare an own absence
    if (core::isAllowed(role, core::Verb::ManageAgreements))
        places << directory() << agreements() << calendars() << channels();
    if (core::isAllowed(role, core::Verb::ManageTexts))
        places << placeOf<pages::TextsPage>(
            {u"texts"_s, u"note"_s, words(QT_TRANSLATE_NOOP("Places", "Texts")), false, false});
    places << placeOf<pages::SettingsPage>(
        {u"settings"_s, u"settings"_s, words(QT_TRANSLATE_NOOP("Places", "Settings")), false, true});
    places << placeOf<pages::KeysPage>({pages::place::kKeys, {}, {}, false, false});
    places << placeOf<pages::CasePage>({pages::place::kCase, {}, {}, false, false});
    if (role != core::Role::Advisor && role != core::Role::NetworkMember && role != core::Role::Administrator)
        places << calls({});
    return places;
}

void applyTheme(widgets::Theme& theme, const QString& asked) {
    const QString name = asked.isEmpty() ? QSettings().value(u"theme"_s, u"auto"_s).toString() : asked;
    theme.setMode(name == u"light"_s      ? widgets::ThemeMode::Light
                  : name == u"dark"_s     ? widgets::ThemeMode::Dark
                  : name == u"contrast"_s ? widgets::ThemeMode::HighContrast
                                          : widgets::ThemeMode::Auto);
    const auto density = static_cast<widgets::Density>(QSettings().value(u"density"_s, 1).toInt());
    theme.setDensity(density);
    if (const qreal scale = QSettings().value(u"textScale"_s).toReal(); scale >= 1 && scale <= 2)
        theme.setTextScale(scale);
}

int refuse(const QString& sentence) {
    QTextStream(stderr) << sentence << Qt::endl;
    return 2;
}

int work(const pages::LaunchOptions& options, const core::Clock& clock, widgets::Theme& theme) {
    pages::SingleInstance instance(pages::storeAddress(options));
    if (instance.handOver(QCoreApplication::arguments()))
        return 0;
    instance.listen();
    pages::MainWindow window(options, clock, theme, placesFor);
    QObject::connect(&instance, &pages::SingleInstance::argumentsReceived, &window, &pages::MainWindow::takeOver);
    window.show();
    window.begin();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(u"reparo"_s);
    QCoreApplication::setOrganizationName(u"reparo"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REPARO_VERSION));
    QGuiApplication::setDesktopFileName(u"org.reparo.Reparo"_s);
    QApplication application(argc, argv);
    pages::installLanguage({});
    if (application.arguments().contains(u"--help"_s)) {
        QTextStream(stdout) << pages::launchHelp();
        return 0;
    }
    const core::Result<pages::LaunchOptions> options = pages::parseLaunch(application.arguments());
    if (!options)
        return refuse(options.error().detail);
    widgets::Theme theme;
    QApplication::setStyle(new widgets::ReparoStyle(theme));
    QApplication::setWindowIcon(widgets::applicationIcon());
    applyTheme(theme, options->theme);
    theme.apply();
    if (!options->tourFolder.isEmpty())
        return pages::runTour(options->tourFolder, theme, placesFor);
    pages::installLanguage(options->language);
    widgets::DesktopColours desktop;
    QObject::connect(&desktop, &widgets::DesktopColours::told, &theme, &widgets::Theme::followDesktop);
    desktop.ask();
    const core::MachineClock clock;
    return work(*options, clock, theme);
}
