#include "models/casefacts.h"

#include "app/casefields.h"
#include "core/permissions.h"
#include "models/casewords.h"
#include "models/fieldtext.h"
#include "models/labels.h"
#include "models/timetext.h"
#include <QCoreApplication>
#include <QSet>

namespace models {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text, int n = -1) { return QCoreApplication::translate("CaseFacts", text, nullptr, n); }

/// Collects the facts of one section; what is empty is left out.
class Section {
public:
    Section(const QString& title, const app::CaseDetail& detail, const FactScope& scope)
        : m_section{title, {}}
        , m_detail(detail)
        , m_scope(scope) {}

    CaseFact& add(const QString& label, const QString& value) {
        m_section.facts.append({label, value, {}, {}, {}, {}, {}});
        return m_section.facts.last();
    }
    void addKnown(const QString& label, const QString& value) {
        if (!value.isEmpty())
            add(label, value);
    }
    void addField(const QString& field, const QString& remark = {});
    [[nodiscard]] const CaseFactSection& section() const { return m_section; }

private:
    CaseFactSection m_section;
    const app::CaseDetail& m_detail;
    const FactScope& m_scope;
};

void Section::addField(const QString& field, const QString& remark) {
    const core::Case& subject = m_detail.subject;
    const bool canEdit = core::mayDo(m_scope.reader, core::Verb::EditCase, subject).has_value() &&
                         core::isOffered(core::Verb::EditCase, subject.status) &&
                         core::mayEditField(m_scope.reader.role, field);
    const QJsonValue current = app::fieldValue(subject, field);
    const bool isEmpty = current.isNull() || current.toString(u"x"_s).isEmpty();
    if (isEmpty && !canEdit)
        return;
    const FieldContext context{&m_scope.company, &m_detail, m_scope.locale};
    CaseFact& fact = add(fieldLabel(field), isEmpty ? QString() : fieldText(field, current, context));
    fact.remark = remark;
    fact.current = current;
    if (canEdit)
        fact.field = field;
}

CaseFactSection customerFacts(const app::CaseDetail& detail, const FactScope& scope) {
    Section section(words(QT_TRANSLATE_NOOP("CaseFacts", "Customer")), detail, scope);
    if (!detail.customer) {
        section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "Name")),
                    words(QT_TRANSLATE_NOOP("CaseFacts", "left no contact details")));
        return section.section();
    }
    const core::Party& customer = *detail.customer;
    section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "Name")), customer.name).isBold = true;
    for (const QString& phone : phonesOf(customer))
        section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "Phone")), phone);
    for (const core::ContactPoint& each : customer.contacts)
        if (each.kind == core::ContactKind::Email)
            section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "E-mail")), each.value);
    if (customer.preferredChannel)
        section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "Prefers")), label(*customer.preferredChannel));
    if (scope.casesInYear)
        section
            .add(words(QT_TRANSLATE_NOOP("CaseFacts", "History")),
                 words(QT_TRANSLATE_N_NOOP("CaseFacts", "%n case(s) in 12 months"),
                       static_cast<int>(*scope.casesInYear)))
            .query = u"customer:#%1"_s.arg(customer.id.value());
    if (detail.consumer && detail.consumer->id != customer.id)
        section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "Used by")), detail.consumer->name);
    return section.section();
}

CaseFactSection subjectFacts(const app::CaseDetail& detail, const FactScope& scope) {
    const core::Case& subject = detail.subject;
    Section section(words(QT_TRANSLATE_NOOP("CaseFacts", "Case")), detail, scope);
    const bool isToConfirm = core::isOpen(subject.status) && !subject.isCategoryConfirmed;
    section.addField(u"category"_s, isToConfirm ? words(QT_TRANSLATE_NOOP("CaseFacts", "to be confirmed")) : QString());
    section.addField(u"cause"_s);
    section.addField(u"moment"_s);
    section.addField(u"remedySought"_s);
    section.addField(u"amount"_s);
    section.addField(u"demeanour"_s);
    if (subject.outcome)
        section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "Outcome")), label(*subject.outcome));
    if (subject.cycle > 1)
        section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "Reopened")),
                    words(QT_TRANSLATE_N_NOOP("CaseFacts", "%n time(s)"), subject.cycle - 1));
    return section.section();
}

CaseFactSection pauseFacts(const app::CaseDetail& detail, const FactScope& scope) {
    Section section(words(QT_TRANSLATE_NOOP("CaseFacts", "Pause")), detail, scope);
    if (detail.subject.waitReason)
        section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "Waits for")), label(*detail.subject.waitReason));
    if (detail.subject.waitUntil)
        section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "Until")),
                    dueTime(*detail.subject.waitUntil, scope.now, scope.locale));
    return section.section();
}

CaseFactSection networkFacts(const app::CaseDetail& detail, const FactScope& scope) {
    Section section(words(QT_TRANSLATE_NOOP("CaseFacts", "Network")), detail, scope);
    const core::NetworkMember* member = scope.company.catalogue.networkMember(detail.subject.networkMember);
    if (member == nullptr)
        return section.section();
    section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "Company")), member->name);
    const core::CaseEvent* sent = nullptr;
    const core::CaseEvent* accepted = nullptr;
    for (const core::CaseEvent& event : detail.events) {
        if (event.type == core::EventType::Escalated)
            sent = &event;
        if (event.type == core::EventType::Accepted)
            accepted = &event;
    }
    if (sent != nullptr)
        section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "Sent")), eventTime(sent->at, scope.now, scope.locale));
    if (accepted != nullptr)
        section.add(words(QT_TRANSLATE_NOOP("CaseFacts", "Accepted")),
                    eventTime(accepted->at, scope.now, scope.locale));
    return section.section();
}

CaseFactSection relatedFacts(const app::CaseDetail& detail, const FactScope& scope) {
    Section section(words(QT_TRANSLATE_NOOP("CaseFacts", "Related")), detail, scope);
    const auto add = [&section](const core::CaseRow& row, const QString& remark) {
        CaseFact& fact = section.add(row.number, row.summary);
        fact.link = row.id;
        fact.remark = remark;
    };
    if (detail.subject.mergedInto.isValid())
        section.add(detail.mergedIntoNumber, words(QT_TRANSLATE_NOOP("CaseFacts", "this case was merged into it")))
            .link = detail.subject.mergedInto;
    QSet<core::CaseId> listed{detail.subject.mergedInto};
    for (const core::CaseRow& row : detail.mergedInto) {
        add(row, words(QT_TRANSLATE_NOOP("CaseFacts", "merged into this case")));
        listed << row.id;
    }
    for (const core::CaseRow& row : detail.related)
        if (!listed.contains(row.id))
            add(row, label(row.status));
    return section.section();
}

QString pathOf(const core::Category& leaf, const core::Catalogue& catalogue, const QString& language) {
    return categoryText(leaf.id, catalogue, language);
}

bool isLeaf(const core::Category& category, const core::Catalogue& catalogue) {
    return std::none_of(catalogue.categories.begin(), catalogue.categories.end(),
                        [&](const core::Category& each) { return each.parent == category.id; });
}

} // namespace

QList<CaseFactSection> factsOf(const app::CaseDetail& detail, const FactScope& scope) {
    QList<CaseFactSection> sections{customerFacts(detail, scope), subjectFacts(detail, scope),
                                    pauseFacts(detail, scope), networkFacts(detail, scope),
                                    relatedFacts(detail, scope)};
    sections.removeIf([](const CaseFactSection& each) { return each.facts.isEmpty(); });
    return sections;
}

QList<std::pair<QString, QJsonValue>> choicesFor(const QString& field, const core::Catalogue& catalogue,
                                                 const QString& language) {
    QList<std::pair<QString, QJsonValue>> choices;
    const QString none = words(QT_TRANSLATE_NOOP("CaseFacts", "None"));
    if (field == u"category") {
        choices.append({none, QJsonValue()});
        for (const core::Category& each : catalogue.categories)
            if (each.isActive && isLeaf(each, catalogue))
                choices.append({pathOf(each, catalogue, language), each.id.value()});
    } else if (field == u"cause") {
        choices.append({none, QJsonValue()});
        for (const core::Cause& each : catalogue.causes)
            choices.append({each.name.in(language), each.id.value()});
    } else if (field == u"moment") {
        choices.append({none, QJsonValue()});
        for (const core::Moment& each : catalogue.moments)
            choices.append({each.name.in(language), each.id.value()});
    } else if (field == u"demeanour") {
        for (const core::Demeanour each : core::allValues<core::Demeanour>())
            choices.append({label(each), core::toCode(each)});
    }
    return choices;
}

} // namespace models
