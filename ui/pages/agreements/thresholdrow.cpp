#include "pages/agreements/thresholdrow.h"

#include "models/agreementwords.h"
#include "pages/agreements/choiceset.h"
#include "pages/agreements/spanfield.h"
#include "widgets/keybutton.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSpinBox>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum When { AtShare, Before, Due, Late };

/// Among the recipients: the case goes on to the next manager.
const QString kMovesOn = QStringLiteral("moves_on");

} // namespace

ThresholdRow::ThresholdRow(const widgets::Theme& theme, int number, QWidget* parent)
    : QWidget(parent)
    , m_when(new QComboBox(this))
    , m_percent(new QSpinBox(this))
    , m_span(new SpanField(theme, this))
    , m_recipients(new ChoiceSet(theme, this)) {
    makeFields(theme, number);
    auto* remove = new widgets::KeyButton(theme, tr("Remove"), {}, widgets::KeyButton::Look::Flat, this);
    remove->setObjectName(u"removeReminder%1"_s.arg(number));
    remove->setAccessibleName(tr("Remove reminder %1").arg(number));
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(m_when);
    line->addWidget(m_percent);
    line->addWidget(m_span);
    line->addStretch(1);
    line->addWidget(remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_recipients);
    setFocusProxy(m_when);
    connect(m_when, &QComboBox::currentIndexChanged, this, &ThresholdRow::followWhen);
    connect(m_when, &QComboBox::currentIndexChanged, this, &ThresholdRow::changed);
    connect(m_percent, &QSpinBox::valueChanged, this, &ThresholdRow::changed);
    connect(m_span, &SpanField::changed, this, &ThresholdRow::changed);
    connect(m_recipients, &ChoiceSet::changed, this, &ThresholdRow::changed);
    connect(remove, &QAbstractButton::clicked, this, &ThresholdRow::removeWanted);
}

void ThresholdRow::makeFields(const widgets::Theme& theme, int number) {
    m_when->setObjectName(u"reminderWhen%1"_s.arg(number));
    m_when->setAccessibleName(tr("Reminder %1: when").arg(number));
    m_when->addItems({tr("At a share"), tr("Before it is due"), tr("When due"), tr("When late by")});
    m_when->setMinimumHeight(theme.fieldHeight());
    m_percent->setObjectName(u"reminderShare%1"_s.arg(number));
    m_percent->setAccessibleName(tr("Reminder %1: share of the time").arg(number));
    m_percent->setRange(1, 100);
    m_percent->setSuffix(u" %"_s);
    m_percent->setMinimumHeight(theme.fieldHeight());
    m_span->setObjectName(u"reminderSpan%1"_s.arg(number));
    m_span->nameFields(tr("Reminder %1").arg(number));
    m_recipients->setObjectName(u"reminderTo%1"_s.arg(number));
    m_recipients->setAccessibleName(tr("Reminder %1: to whom").arg(number));
}

/// No time before or late would be “when due”, so an hour is what it begins with.
void ThresholdRow::followWhen() {
    const bool hasSpan = m_when->currentIndex() == Before || m_when->currentIndex() == Late;
    if (hasSpan && m_span->amount() == 0)
        m_span->setAmount(core::Duration(1h).count());
    m_percent->setVisible(m_when->currentIndex() == AtShare);
    m_span->setVisible(m_when->currentIndex() == Before || m_when->currentIndex() == Late);
}

void ThresholdRow::setThreshold(const core::Threshold& threshold, core::Measure measure) {
    const QSignalBlocker blocker(this);
    QList<Choice> choices;
    for (const auto& entry : core::Codes<core::Recipient>::table)
        choices << Choice{core::toCode(entry.first), models::label(entry.first)};
    if (measure == core::Measure::OwnershipConfirmed || threshold.movesOn)
        choices << Choice{kMovesOn, tr("the case moves on")};
    m_recipients->setChoices(choices);
    QStringList chosen;
    for (const core::Recipient each : threshold.recipients)
        chosen << core::toCode(each);
    if (threshold.movesOn)
        chosen << kMovesOn;
    m_recipients->setChosen(chosen);
    m_percent->setValue(threshold.percent.value_or(75));
    m_span->setAmount(std::abs(threshold.offset.count()));
    m_when->setCurrentIndex(threshold.percent         ? AtShare
                            : threshold.offset == 0ms ? Due
                            : threshold.offset < 0ms  ? Before
                                                      : Late);
    followWhen();
}

core::Threshold ThresholdRow::threshold() const {
    core::Threshold made;
    switch (m_when->currentIndex()) {
    case AtShare:
        made.percent = m_percent->value();
        break;
    case Before:
        made.offset = -core::Duration(m_span->amount());
        break;
    case Late:
        made.offset = core::Duration(m_span->amount());
        break;
    default:
        break;
    }
    for (const QString& each : m_recipients->chosen())
        if (const auto known = core::fromCode<core::Recipient>(each))
            made.recipients << *known;
    made.movesOn = m_recipients->chosen().contains(kMovesOn);
    return made;
}

} // namespace pages
