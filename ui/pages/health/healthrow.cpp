#include "pages/health/healthrow.h"

#include "pages/shell/healthwatch.h"
#include "widgets/elidedlabel.h"
#include "widgets/healthmark.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"

#include <QHBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using app::HealthState;
using widgets::Health;
using widgets::Ink;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

QString stateWord(HealthState state) {
    switch (state) {
    case HealthState::Ok:
        return HealthRow::tr("well");
    case HealthState::Off:
        return HealthRow::tr("off");
    case HealthState::Warning:
        return HealthRow::tr("attention");
    case HealthState::Failing:
        return HealthRow::tr("fails");
    }
    Q_UNREACHABLE();
}

} // namespace

HealthRow::HealthRow(const widgets::Theme& theme, app::HealthPart part, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_part(part)
    , m_mark(new widgets::HealthMark(theme, this))
    , m_title(new ThemedLabel(theme, Type::Body, Ink::Text, this))
    , m_detail(new ThemedLabel(theme, Type::Small, Ink::Text2, this))
    , m_button(new widgets::KeyButton(theme, {}, {}, widgets::KeyButton::Look::Plain, this)) {
    setObjectName(u"health."_s + core::toCode(part));
    m_button->setObjectName(u"mend."_s + core::toCode(part));
    m_button->setCompact(true);
    m_button->hide();
    m_title->setBold(true);
    for (ThemedLabel* each : {m_title, m_detail}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(1));
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10) + 1);
    row->setSpacing(theme.px(10));
    auto* mark = new QVBoxLayout;
    mark->addSpacing(theme.px(4));
    mark->addWidget(m_mark);
    mark->addStretch(1);
    row->addLayout(mark);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QAbstractButton::clicked, this, [this] { emit actWanted(m_part); });
}

void HealthRow::showLine(const app::HealthLine& line, core::Instant now, bool canAct) {
    m_mark->setHealth(healthOf(line.state));
    setWords(models::healthWords(line, now), line.state);
    m_button->setVisible(canAct && !m_button->text().isEmpty());
}

void HealthRow::setWords(const models::HealthWords& words, HealthState state) {
    m_title->setText(words.title);
    m_title->setBold(state == HealthState::Warning || state == HealthState::Failing);
    m_detail->setText(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
    m_button->setText(words.act);
    m_button->setAccessibleName(words.act.isEmpty() ? QString() : words.act + u": "_s + words.title);
    setAccessibleName(stateWord(state) + u": "_s + words.title);
    setAccessibleDescription(words.detail);
}

QWidget* HealthRow::button() const { return m_button->isHidden() ? nullptr : m_button; }

void HealthRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    widgets::paintBottomLine(&painter, rect(), m_theme.tokens().line);
}

} // namespace pages
