#include "pages/shell/workplace.h"

#include "app/wording.h"
#include "pages/shell/healthwatch.h"
#include "widgets/messagebar.h"
#include "widgets/statusline.h"

/// What the window tells of store, clock and channels.
namespace pages {

using namespace Qt::StringLiterals;

void Workplace::showHealth(const core::Error& error) {
    m_health = error;
    refreshHealth();
    if (!error.rule.isEmpty())
        showFailure(error);
    else
        m_bar->clear();
}

/// Told again and again while it lasts: read aloud once.
void Workplace::showClock(const core::Error& trouble) {
    m_clockTrouble = trouble;
    const QString text = trouble.rule.isEmpty() ? QString() : app::describe(trouble);
    if (text == (m_clockBar->isHidden() ? QString() : m_clockBar->message().text))
        return;
    refreshHealth();
    if (text.isEmpty())
        m_clockBar->clear();
    else
        m_clockBar->showMessage({widgets::MessageBar::Kind::Warning, {}, text, {}, {}});
}

void Workplace::refreshHealth() {
    const bool isWell = m_health.rule.isEmpty();
    QList<widgets::HealthItem> items{{isWell ? widgets::Health::Up : widgets::Health::Down,
                                      isWell ? tr("Data up to date") : tr("Store out of reach"),
                                      isWell ? QString() : app::describe(m_health)}};
    if (!m_clockTrouble.rule.isEmpty())
        items << widgets::HealthItem{widgets::Health::Degraded, tr("Check this computer's clock"),
                                     app::describe(m_clockTrouble)};
    m_status->setHealth(items + m_watch->items());
}

/// Where it is told in full: the page of health, else what waits among the messages.
void Workplace::openHealth() {
    if (hasPlace(place::kHealth))
        goTo(place::kHealth);
    else if (hasPlace(place::kMessages))
        goToList(place::kMessages, u"waiting"_s);
}

} // namespace pages
