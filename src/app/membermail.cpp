#include "app/membermail.h"

#include "app/customermessage.h"
#include "app/letters.h"
#include "app/lettervalues.h"
#include "store/directorytable.h"
#include "store/outboxtable.h"
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

using core::Medium;
using core::Purpose;

namespace {

/// What a member is to take over leaves within five seconds of the click, with the second after which an agent looks.
constexpr core::Duration kOrderHold = 4s;

/// One text to one member, over every medium that reaches them.
struct MemberLetter {
    Purpose purpose;
    QString key;
    core::Instant notBefore;
    core::UserId orderedBy;
    QHash<QString, QString> values;
};

QString languageOf(const core::NetworkProfile& profile, const Company& company) {
    return profile.language.isEmpty() ? company.language : profile.language;
}

void order(const MemberMatter& matter, const core::Escalation& open, const core::NetworkProfile& profile,
           const MemberLetter& wanted) {
    const auto* member = matter.company.catalogue.networkMember(open.member);
    QHash<QString, QString> values = wanted.values;
    values[u"company.name"_s] = matter.company.name;
    values[u"case.number"_s] = matter.subject.number;
    values[u"case.summary"_s] = matter.subject.summary;
    values[u"member.name"_s] = member ? member->name : QString();
    values[u"code"_s] = open.code;
    for (const auto& [medium, address] :
         {std::pair(Medium::Sms, profile.phone), std::pair(Medium::Email, profile.email)}) {
        const QString language = languageOf(profile, matter.company);
        if (address.isEmpty())
            continue;
        // A case is logged whatever becomes of its letters: a shipped text that can't be filled is found by its test.
        const auto letter = letterFor(matter.session, {wanted.purpose, medium, language}, values);
        if (!letter)
            continue;
        core::Outgoing message;
        message.key = wanted.key + u':' + core::toCode(medium);
        message.caseId = matter.subject.id;
        message.purpose = wanted.purpose;
        message.medium = medium;
        message.recipient = values[u"member.name"_s];
        message.address = address;
        message.subject = letter->subject;
        message.body = letter->body;
        message.language = language;
        message.reference = QUuid::createUuid().toString(QUuid::WithoutBraces);
        message.orderedBy = wanted.orderedBy;
        message.isAutomatic = !wanted.orderedBy.isValid();
        message.createdAt = matter.now;
        message.notBefore = wanted.notBefore;
        store::insertOutgoing(matter.session, message);
    }
}

} // namespace

void orderEscalation(const MemberMatter& matter, const core::Escalation& open, LetterFacts facts, const QString& note) {
    const core::NetworkProfile profile = store::findNetworkProfile(matter.session, open.member);
    facts.language = languageOf(profile, matter.company);
    QHash<QString, QString> values = letterValues(facts);
    if (!note.isEmpty())
        values[u"case.details"_s] += u"\n\n"_s + note;
    order(matter, open, profile,
          {Purpose::Escalation, u"escalation:%1"_s.arg(open.id.value()), matter.now + kOrderHold, {}, values});
}

void orderMemberQuestion(const MemberMatter& matter, const core::CaseEvent& question) {
    const auto open = store::findOpenEscalation(matter.session, matter.subject.id);
    if (!open)
        return;
    const auto profile = store::findNetworkProfile(matter.session, open->member);
    order(matter, *open, profile,
          {Purpose::MemberQuestion,
           u"member_question:%1"_s.arg(question.id.value()),
           matter.now + kHold,
           question.actor,
           {{u"question"_s, question.text}}});
}

void orderReminder(const MemberMatter& matter, const core::CaseClock& clock, const QString& alarm) {
    const auto open = store::findOpenEscalation(matter.session, matter.subject.id);
    if (!open || matter.now >= clock.dueAt)
        return;
    const auto profile = store::findNetworkProfile(matter.session, open->member);
    const core::Instant at = nextOpening(matter.company.book, profile.calendar, matter.now);
    if (at >= clock.dueAt)
        return;
    const QString due = letterTime(clock.dueAt, matter.company, languageOf(profile, matter.company));
    const QString key = u"reminder:%1:%2:%3"_s.arg(open->id.value()).arg(core::toCode(clock.measure), alarm);
    order(matter, *open, profile, {Purpose::Reminder, key, at, {}, {{u"member.due"_s, due}}});
}

void recallFromMember(store::Session& session, core::CaseId id, core::Instant now) {
    for (const Purpose each : {Purpose::Reminder, Purpose::MemberQuestion})
        store::recallOutgoing(session, id, each);
    store::endEscalations(session, id, now);
}

core::Instant nextOpening(const core::AgreementBook& book, core::CalendarId calendar, core::Instant now) {
    const QList<core::Calendar> all = book.calendars();
    const auto found = std::ranges::find(all, calendar, &core::Calendar::id);
    const core::WorkingTime* hours = found == all.end() ? nullptr : book.workingTime({found->id, found->version});
    const auto first = hours ? hours->dueAfter(now, 1ms) : std::nullopt;
    return first ? *first - 1ms : now;
}

} // namespace app
