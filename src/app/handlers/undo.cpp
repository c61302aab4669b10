#include "app/casechange.h"
#include "app/handlers/handlers.h"
#include "core/eventlog.h"
#include "core/permissions.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::handlers {

using core::EventType;
using core::Verb;

namespace {

/// {"who", "at"} of the latest change, for the sentence that explains a Conflict.
QString latestChange(const core::Case& subject, const Company& company) {
    const QString who = subject.updatedBy.isValid() ? company.userName(subject.updatedBy) : u"Reparo"_s;
    const QJsonObject facts{{u"who"_s, who}, {u"at"_s, subject.updatedAt.toIso()}};
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

void takeBack(CaseChange& change, const core::CaseEvent& event) {
    QJsonObject data{{u"event"_s, core::toCode(event.type)}, {u"eventId"_s, event.id.value()}};
    if (event.data.contains(u"message"_s)) // a call or a letter is still to be done
        data[u"message"_s] = event.data[u"message"_s];
    change.record(EventType::Undone, {}, data);
}

bool mayWithdraw(const core::User& actor, const core::Case& subject) {
    return (actor.id.isValid() && subject.loggedBy == actor.id) || core::isAllowed(actor.role, Verb::Close);
}

} // namespace

core::Result<Receipt> handle(Work& work, const UndoChange& command) {
    return CaseChange::begin(work, command.before.id, command.undone)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            const core::Case stored = change.before();
            if (stored.version != command.versionAfter)
                return core::fail(core::ErrorCode::Conflict, u"undo.changed_since"_s,
                                  latestChange(stored, work.company));
            for (const core::CaseEvent& event : change.history())
                if (command.events.contains(event.id))
                    takeBack(change, event);
            change.subject = command.before;
            change.subject.version = stored.version;
            return change.save();
        });
}

core::Result<Receipt> handle(Work& work, const WithdrawIntake& command) {
    return CaseChange::begin(work, command.caseId, Verb::LogCase)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            core::Case& subject = change.subject;
            if (!mayWithdraw(work.actor, subject))
                return core::fail(core::ErrorCode::Denied, u"permission.not_own"_s, core::toCode(Verb::LogCase));
            if (subject.version != 1)
                return core::fail(core::ErrorCode::Conflict, u"withdraw.changed_since"_s,
                                  latestChange(subject, work.company));
            for (const core::CaseEvent* event : core::eventsInForce(change.history()))
                if (event->type == EventType::Closed)
                    takeBack(change, *event);
            subject.status = core::Status::Closed;
            subject.evidence = core::Evidence::Withdrawn;
            subject.closedAt = work.now;
            change.record(EventType::Closed, {},
                          {{u"evidence"_s, core::toCode(core::Evidence::Withdrawn)}, {u"at"_s, work.now.toIso()}});
            return change.save();
        });
}

} // namespace app::handlers
