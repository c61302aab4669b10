#include "pages/shell/tourwalk.h"

#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "pages/shell/storemaker.h"
#include "pages/shell/workplace.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

/// The moment of the drawn screens: Tuesday 24 November 2026, 14:22 in Bogotá.
const core::Instant kTourTime(QDateTime({2026, 11, 24}, {19, 22}, Qt::UTC));
constexpr quint32 kSeed = 1;
constexpr int kCases = 400;
const QString kPassword = QStringLiteral("demo");

} // namespace

Tour::Tour(const QString& folder, widgets::Theme& theme, const PlaceList& places)
    : m_folder(folder)
    , m_theme(theme)
    , m_places(places)
    , m_clock(kTourTime) {}

Tour::~Tour() = default;

core::Result<void> Tour::prepare() {
    QDir().mkpath(m_folder);
    const auto uri = store::Uri::parse(m_temporary.filePath(u"demo.reparo"_s));
    m_uri = *uri;
    return makeDemoStore(m_uri, kSeed, kCases, m_clock);
}

void Tour::next() {
    const auto step = m_steps.front();
    m_steps.pop_front();
    step();
    if (!m_steps.empty())
        QTimer::singleShot(0, qApp, [this] { next(); });
}

void Tour::waitFor(const std::function<bool()>& isSo) {
    m_steps.push_back([this, isSo] { again(isSo); });
}

void Tour::again(const std::function<bool()>& isSo) {
    if (!isSo())
        m_steps.push_front([this, isSo] { again(isSo); });
}

void Tour::goTo(const QString& place) {
    m_steps.push_back([this, place] { m_work->goTo(place); });
    shoot(place);
}

void Tour::shoot(const QString& name) {
    m_steps.push_back([] {});
    m_steps.push_back([this, name] {
        const QString role = m_work ? u'-' + m_office->user().login : QString();
        m_shown->grab().save(m_folder + u'/' + name + role + m_suffix + u".png"_s);
        ++m_pictures;
    });
}

void Tour::openOffice() {
    m_work = nullptr;
    m_shown.reset();
    m_office = std::make_unique<app::Office>(
        app::OfficeOptions{m_uri, m_temporary.filePath(u"drafts%1"_s.arg(m_pictures)), true, false}, m_clock);
    m_office->open().waitForFinished();
}

void Tour::work(const QString& login) {
    openOffice();
    m_office->signIn(login, kPassword).waitForFinished();
    m_actions = std::make_unique<Actions>();
    m_navigator = std::make_unique<Navigator>();
    m_work = new Workplace({*m_office, m_theme, *m_actions, *m_navigator}, m_places);
    show(m_work);
}

void Tour::show(QWidget* page) {
    m_shown.reset(page);
    page->resize(kWindow);
    page->show();
}

} // namespace pages
