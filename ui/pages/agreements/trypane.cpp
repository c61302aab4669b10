#include "pages/agreements/trypane.h"

#include "app/agreements.h"
#include "app/office.h"
#include "models/agreementwords.h"
#include "models/casewords.h"
#include "models/labels.h"
#include "pages/agreements/trialmodel.h"
#include "widgets/elidedlabel.h"
#include "widgets/sectionhead.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QTimeZone>
#include <QTreeView>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kMargin = 16;
constexpr int kDueShare = 165;

template <class E>
E chosen(const QComboBox* combo, E fallback) {
    return core::fromCode<E>(combo->currentData().toString()).value_or(fallback);
}

/// To the minute: the field shows no less.
QDateTime wholeMinute(const QDateTime& at) { return {at.date(), QTime(at.time().hour(), at.time().minute()), Qt::UTC}; }

} // namespace

TryPane::TryPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout) {
    setObjectName(u"tryPane"_s);
    const int margin = context.theme.px(kMargin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, context.theme.px(14), margin, context.theme.px(8));
    column->setSpacing(context.theme.px(8));
    column->addWidget(new widgets::SectionHead(context.theme, tr("Try it"), {}, this));
    m_grid->setHorizontalSpacing(context.theme.px(8));
    m_grid->setVerticalSpacing(context.theme.px(6));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    column->addLayout(m_grid);
    makeFields();
    m_verdict = new ThemedLabel(context.theme, Type::Body, Ink::Text, this);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    column->addWidget(m_asIfUsed);
    column->addWidget(m_verdict);
    makeTree();
    column->addWidget(m_tree, 1);
    fillCase();
}

QComboBox* TryPane::addCombo(const QString& name, const QString& label, int row, int column) {
    auto* words = new ThemedLabel(m_context.theme, Type::Small, Ink::Text2, this);
    words->setText(label);
    auto* combo = new QComboBox(this);
    combo->setObjectName(u"try_"_s + name);
    combo->setAccessibleName(label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(9);
    m_grid->addWidget(words, row, column);
    m_grid->addWidget(combo, row, column + 1);
    connect(combo, &QComboBox::currentIndexChanged, this, &TryPane::compute);
    return combo;
}

void TryPane::makeFields() {
    auto* words = new ThemedLabel(m_context.theme, Type::Small, Ink::Text2, this);
    words->setText(tr("Received"));
    m_receivedAt = new QDateTimeEdit(this);
    m_receivedAt->setObjectName(u"try_receivedAt"_s);
    m_receivedAt->setAccessibleName(tr("Received"));
    m_receivedAt->setTimeSpec(Qt::UTC); // the wall clock of the calendar, whatever this desk's says
    m_receivedAt->setDisplayFormat(u"ddd d MMM yyyy, HH:mm"_s);
    m_receivedAt->setMinimumHeight(m_context.theme.fieldHeight());
    m_zone = new ThemedLabel(m_context.theme, Type::Small, Ink::Text2, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(m_context.theme.px(8));
    line->addWidget(m_receivedAt);
    line->addWidget(m_zone, 1);
    m_grid->addWidget(words, 0, 0);
    m_grid->addLayout(line, 0, 1, 1, 3);
    m_kind = addCombo(u"kind"_s, tr("Kind"), 1, 0);
    m_channel = addCombo(u"channel"_s, tr("Channel"), 1, 2);
    m_priority = addCombo(u"priority"_s, tr("Severity"), 2, 0);
    m_topic = addCombo(u"topic"_s, tr("Topic"), 2, 2);
    m_segment = addCombo(u"segment"_s, tr("Customer"), 3, 0);
    m_partner = addCombo(u"partner"_s, tr("Network"), 3, 2);
    m_asIfUsed = new QCheckBox(tr("As if it were in use"), this);
    m_asIfUsed->setObjectName(u"try_asIfUsed"_s);
    m_asIfUsed->setChecked(true);
    setFocusProxy(m_receivedAt);
    connect(m_receivedAt, &QDateTimeEdit::dateTimeChanged, this, &TryPane::compute);
    connect(m_asIfUsed, &QCheckBox::toggled, this, [this] {
        compute();
        emit useChanged();
    });
}

void TryPane::makeTree() {
    m_model = new TrialModel(this);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"trial"_s);
    m_tree->setAccessibleName(tr("What is due when, and why"));
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setIndentation(m_context.theme.px(18));
    m_tree->setTextElideMode(Qt::ElideRight);
}

void TryPane::fillCase() {
    m_isFilling = true;
    for (const auto& entry : core::Codes<core::Kind>::table)
        m_kind->addItem(models::label(entry.first), core::toCode(entry.first));
    for (const auto& entry : core::Codes<core::Channel>::table)
        m_channel->addItem(models::label(entry.first), core::toCode(entry.first));
    for (const auto& entry : core::Codes<core::Priority>::table)
        m_priority->addItem(QString::number(models::severityOf(entry.first)), core::toCode(entry.first));
    const auto company = m_context.office.company();
    m_topic->addItem(tr("None"), 0);
    for (const core::Category& each : company->catalogue.categories)
        m_topic->addItem(company->catalogue.categoryPath(each.id, QLocale().name()), each.id.value());
    m_segment->addItem(tr("Unknown"), QStringList());
    m_segment->addItem(tr("Person"), QStringList{u"person"_s});
    m_segment->addItem(tr("Organization"), QStringList{u"organization"_s});
    m_segment->addItem(tr("Person, VIP"), QStringList{u"person"_s, u"vip"_s});
    m_segment->addItem(tr("Organization, VIP"), QStringList{u"organization"_s, u"vip"_s});
    m_partner->addItem(tr("Not handed over"), 0);
    for (const core::NetworkMember& each : company->catalogue.networkMembers)
        m_partner->addItem(each.name, each.id.value());
    m_receivedAt->setDateTime(wholeMinute(m_context.office.clock().now().toUtc().toTimeZone(QTimeZone(zone()))));
    m_isFilling = false;
}

QByteArray TryPane::zone() const {
    const auto company = m_context.office.company();
    const QList<core::Calendar> calendars = company->book.calendars();
    for (const core::Target& each : m_draft.targets) {
        const auto found = std::ranges::find(calendars, each.calendar.id, &core::Calendar::id);
        if (each.allowance.unit != core::TimeUnit::ClockHours && found != calendars.end())
            return found->zone;
    }
    return company->zone;
}

void TryPane::setDraft(const core::Agreement& draft, bool begins) {
    m_draft = draft;
    m_asIfUsed->setVisible(!draft.isActive);
    if (begins)
        beginWith(draft);
    compute();
}

/// The first of everything that it speaks of.
void TryPane::beginWith(const core::Agreement& draft) {
    m_isFilling = true;
    const core::AgreementMatch& match = draft.match;
    const auto choose = [](QComboBox* combo, const QVariant& value) {
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    };
    choose(m_kind, core::toCode(match.kinds.value(0, core::Kind::Complaint)));
    choose(m_channel, core::toCode(match.channels.value(0, core::Channel::Phone)));
    choose(m_priority, core::toCode(match.priorities.value(0, core::Priority::Normal)));
    const core::Category* topic = m_context.office.company()->catalogue.findCategory(match.categories.value(0));
    choose(m_topic, topic && !match.categories.isEmpty() ? topic->id.value() : 0);
    const QStringList segments = match.segments.contains(u"organization"_s) ? QStringList{u"organization"_s}
                                 : match.segments.contains(u"vip"_s)        ? QStringList{u"person"_s, u"vip"_s}
                                                                            : QStringList{u"person"_s};
    choose(m_segment, segments);
    const bool isNetwork = draft.scope == core::AgreementScope::Network;
    m_partner->setCurrentIndex(isNetwork ? 1 : 0);
    if (!match.partners.isEmpty())
        choose(m_partner, match.partners.first().value());
    m_isFilling = false;
}

core::Agreement TryPane::tried() const {
    core::Agreement made = m_draft;
    made.isActive = made.isActive || m_asIfUsed->isChecked();
    return made;
}

core::TrialCase TryPane::made() const {
    core::TrialCase made;
    const QDateTime wall = m_receivedAt->dateTime();
    made.receivedAt = core::Instant(QDateTime(wall.date(), wall.time(), QTimeZone(zone())));
    made.facts.kind = chosen(m_kind, core::Kind::Complaint);
    made.facts.channel = chosen(m_channel, core::Channel::Phone);
    made.facts.priority = chosen(m_priority, core::Priority::Normal);
    const core::CategoryId topic(m_topic->currentData().toLongLong());
    made.facts.categories = m_context.office.company()->catalogue.codesToRoot(topic);
    made.facts.segments = m_segment->currentData().toStringList();
    made.facts.customer = m_draft.match.customers.value(0);
    made.facts.partner = core::NetworkMemberId(m_partner->currentData().toLongLong());
    made.isEscalated = made.facts.partner.isValid();
    return made;
}

void TryPane::compute() {
    if (m_isFilling)
        return;
    m_zone->setText(models::zoneText(zone()));
    const core::AgreementBook& saved = m_context.office.company()->book;
    const core::Agreement draft = saved.asNext(tried());
    const core::AgreementBook book = saved.with(draft);
    m_trial = core::tryAgreements(book, made());
    const core::Agreement* stored = saved.find(m_draft.pin());
    const core::AgreementPin edited = stored && *stored == m_draft ? core::AgreementPin() : draft.pin();
    m_model->show(m_trial, book, zone(), m_context.office.clock().now(), edited);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, m_context.theme.px(kDueShare));
    say(book, draft.pin());
}

/// In a sentence: whether the draft holds for such a case, and if not, what comes before it.
void TryPane::say(const core::AgreementBook& book, const core::AgreementPin& draft) {
    const bool isNetwork = m_draft.scope == core::AgreementScope::Network;
    const core::AgreementPin held = isNetwork ? m_trial.networkPin() : m_trial.pin();
    m_verdict->setInk(held == draft ? Ink::Text : Ink::Warn);
    if (held == draft)
        return m_verdict->setText(tr("This agreement holds for such a case."));
    if (isNetwork && !made().isEscalated)
        return m_verdict->setText(tr("Choose a network member: the agreement begins when a case is handed over."));
    if (!held.isValid())
        return m_verdict->setText(tr("No agreement speaks of such a case."));
    const core::Agreement* other = book.find(held);
    if (!tried().isActive)
        return m_verdict->setText(tr("“%1” holds: this one is out of use.").arg(other->name.in(QLocale().name())));
    const QString name = other->name.in(QLocale().name());
    m_verdict->setText(core::matchedBy(m_draft.match, made().facts)
                           ? tr("“%1” holds instead: it is asked first (order %2).").arg(name).arg(other->position)
                           : tr("“%1” holds instead: this one does not speak of such a case.").arg(name));
}

} // namespace pages
