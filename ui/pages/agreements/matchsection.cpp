#include "pages/agreements/matchsection.h"

#include "app/agreements.h"
#include "app/office.h"
#include "core/permissions.h"
#include "models/agreementwords.h"
#include "models/callermodel.h"
#include "models/casewords.h"
#include "models/labels.h"
#include "pages/agreements/choiceset.h"
#include "pages/agreements/tagset.h"
#include "widgets/formrow.h"
#include "widgets/typeaheadfield.h"

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPeople = 7;

template <class E>
QList<E> valuesOf(const QStringList& codes) {
    QList<E> values;
    for (const QString& each : codes)
        if (const auto known = core::fromCode<E>(each))
            values << *known;
    return values;
}

template <class E>
QStringList codesOf(const QList<E>& values) {
    QStringList codes;
    for (const E each : values)
        codes << core::toCode(each);
    return codes;
}

template <class Identity>
QList<Identity> idsOf(const QStringList& texts) {
    QList<Identity> ids;
    for (const QString& each : texts)
        ids << Identity(each.toLongLong());
    return ids;
}

template <class Identity>
QStringList textsOf(const QList<Identity>& ids) {
    QStringList texts;
    for (const Identity each : ids)
        texts << QString::number(each.value());
    return texts;
}

template <class E>
QList<Choice> choicesOf() {
    QList<Choice> choices;
    for (const auto& entry : core::Codes<E>::table)
        choices << Choice{core::toCode(entry.first), models::label(entry.first)};
    return choices;
}

} // namespace

MatchSection::MatchSection(const PageContext& context, QWidget* parent)
    : AgreementSection(context, tr("Speaks of"), parent)
    , m_kinds(addChoices(u"match.kinds"_s, tr("Kind")))
    , m_channels(addChoices(u"match.channels"_s, tr("Channel")))
    , m_priorities(addChoices(u"match.priorities"_s, tr("Severity"))) {
    m_kinds->setChoices(choicesOf<core::Kind>());
    m_channels->setChoices(choicesOf<core::Channel>());
    QList<Choice> severities;
    for (const auto& entry : core::Codes<core::Priority>::table)
        severities << Choice{core::toCode(entry.first), QString::number(models::severityOf(entry.first))};
    m_priorities->setChoices(severities);
    m_topics = new TagSet(context.theme, tr("Add a topic…"), this);
    addRow(u"match.categories"_s, tr("Topic"), m_topics);
    m_segments = addChoices(u"match.segments"_s, tr("Customers"));
    QList<Choice> segments;
    for (const QString& each : app::customerSegments())
        segments << Choice{each, models::segmentText(each)};
    m_segments->setChoices(segments);
    addCustomers();
    m_partners = new TagSet(context.theme, tr("Add a network member…"), this);
    addRow(u"match.partners"_s, tr("Network"), m_partners);
    fillCatalogue();
    for (TagSet* each : {m_topics, m_customers, m_partners})
        connect(each, &TagSet::changed, this, &MatchSection::noteChange);
}

ChoiceSet* MatchSection::addChoices(const QString& field, const QString& label) {
    auto* set = new ChoiceSet(context().theme, this);
    set->setObjectName(field);
    addRow(field, label, set);
    connect(set, &ChoiceSet::changed, this, &MatchSection::noteChange);
    return set;
}

/// Who may not see people sees how many are named, and leaves them as they are.
void MatchSection::addCustomers() {
    m_customers = new TagSet(context().theme, tr("Add a customer…"), this);
    m_people = new models::CallerModel(this);
    m_person = new widgets::TypeAheadField(context().theme, m_customers);
    m_person->setModel(m_people);
    m_person->lineEdit()->setObjectName(u"match.customers_find"_s);
    m_person->lineEdit()->setAccessibleName(tr("Add a customer…"));
    m_person->setPlaceholderText(tr("Add a customer…"));
    m_person->setVisibleRows(kMostPeople);
    m_customers->setAdder(m_person);
    addRow(u"match.customers"_s, tr("Only these"), m_customers);
    m_customers->setEnabled(core::mayDo(context().office.user(), core::Verb::ReadAllCases).has_value());
    connect(m_person, &widgets::TypeAheadField::textEdited, this, &MatchSection::findPeople);
    connect(m_person, &widgets::TypeAheadField::accepted, this, [this](const QModelIndex& index) {
        const core::PartySuggestion person = m_people->personAt(index.row());
        m_person->clear();
        m_customers->add({QString::number(person.id.value()), person.name});
    });
}

void MatchSection::fillCatalogue() {
    const auto company = context().office.company();
    const QString language = QLocale().name();
    QList<Choice> topics;
    for (const core::Category& each : company->catalogue.categories)
        if (each.isActive)
            topics << Choice{each.code, company->catalogue.categoryPath(each.id, language)};
    std::ranges::sort(topics, {}, &Choice::text);
    m_topics->setObjectName(u"match.categories"_s);
    m_topics->setChoices(topics);
    QList<Choice> partners;
    for (const core::NetworkMember& each : company->catalogue.networkMembers)
        if (each.isActive)
            partners << Choice{QString::number(each.id.value()), each.name};
    m_partners->setObjectName(u"match.partners"_s);
    m_partners->setChoices(partners);
    m_customers->setObjectName(u"match.customers"_s);
}

void MatchSection::findPeople(const QString& typed) {
    if (typed.isEmpty())
        return m_person->matchesReady(typed);
    context()
        .office.suggestParties(typed, kMostPeople, this)
        .then(this, [this, typed](const core::Result<QList<core::PartySuggestion>>& found) {
            m_people->setPeople(found.value_or(QList<core::PartySuggestion>()), context().office.clock().now());
            m_person->matchesReady(typed);
        });
}

void MatchSection::namePeople(const QList<core::PartyId>& people) {
    for (const core::PartyId id : people) {
        const QString value = QString::number(id.value());
        m_customers->nameChosen(value, tr("Customer %1").arg(value));
        if (m_customers->isEnabled())
            context().office.callerCard(id).then(this, [this, value](const core::Result<app::CallerCard>& card) {
                if (card)
                    m_customers->nameChosen(value, card->party.name);
            });
    }
}

void MatchSection::show(const core::Agreement& agreement) {
    const core::AgreementMatch& match = agreement.match;
    m_kinds->setChosen(codesOf(match.kinds));
    m_channels->setChosen(codesOf(match.channels));
    m_priorities->setChosen(codesOf(match.priorities));
    m_topics->setChosen(match.categories);
    m_segments->setChosen(match.segments);
    m_customers->setChosen(textsOf(match.customers));
    m_partners->setChosen(textsOf(match.partners));
    namePeople(match.customers);
}

void MatchSection::take(core::Agreement& agreement) const {
    agreement.match = {valuesOf<core::Kind>(m_kinds->chosen()),
                       valuesOf<core::Channel>(m_channels->chosen()),
                       valuesOf<core::Priority>(m_priorities->chosen()),
                       m_topics->chosen(),
                       m_segments->chosen(),
                       idsOf<core::PartyId>(m_customers->chosen()),
                       idsOf<core::NetworkMemberId>(m_partners->chosen())};
}

} // namespace pages
