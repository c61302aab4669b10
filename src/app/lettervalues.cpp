#include "app/lettervalues.h"

#include "app/contactpoints.h"
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString timeText(core::Instant at, const Company& company, const QString& language, const QString& english,
                 const QString& spanish) {
    const bool isEnglish = language == u"en"_s;
    const QLocale locale(isEnglish ? u"en_US"_s : u"es_CO"_s);
    return locale.toString(at.toUtc().toTimeZone(QTimeZone(company.zone)), isEnglish ? english : spanish);
}

/// How the customer is addressed; people of whom nobody has asked the name bear their contact as one.
QString addressName(const core::Party& customer, const QString& language) {
    const bool isContact = std::ranges::any_of(
        customer.contacts, [&](const core::ContactPoint& each) { return nameByContact(each) == customer.name; });
    if (!isContact)
        return customer.name;
    return language == u"en"_s ? u"customer"_s : u"señora o señor"_s;
}

} // namespace

QString letterTime(core::Instant at, const Company& company, const QString& language) {
    return timeText(at, company, language, u"dddd d MMMM, HH:mm"_s, u"dddd d 'de' MMMM, HH:mm"_s);
}

QString dueText(const QList<core::CaseClock>& clocks, core::Measure measure, const Company& company,
                const QString& language) {
    const auto running = std::ranges::find_if(clocks, [measure](const core::CaseClock& each) {
        return each.measure == measure && each.state == core::ClockState::Running;
    });
    return running == clocks.end() ? QString() : letterTime(running->dueAt, company, language);
}

QHash<QString, QString> letterValues(const LetterFacts& facts) {
    const core::Case& subject = facts.subject;
    QHash<QString, QString> all{
        {u"company.name"_s, facts.company.name},
        {u"case.number"_s, subject.number},
        {u"case.summary"_s, subject.summary},
        {u"case.details"_s, subject.details.isEmpty() ? subject.summary : subject.details},
        {u"case.topic"_s, facts.company.catalogue.categoryPath(subject.category, facts.language)},
        {u"case.received"_s,
         timeText(subject.receivedAt, facts.company, facts.language, u"d MMMM"_s, u"d 'de' MMMM"_s)},
        {u"case.due"_s, dueText(facts.clocks, core::Measure::Resolution, facts.company, facts.language)},
        {u"case.answer"_s, subject.answer},
        {u"extension.until"_s, dueText(facts.clocks, core::Measure::LegalTerm, facts.company, facts.language)},
        {u"agent.name"_s, facts.writer}};
    if (!facts.customer)
        return all;
    all[u"customer.name"_s] = addressName(*facts.customer, facts.language);
    for (const core::ContactPoint& each : facts.customer->contacts)
        if (each.kind == core::ContactKind::Phone && !all.contains(u"customer.phone"_s))
            all[u"customer.phone"_s] = each.value;
    return all;
}

} // namespace app
