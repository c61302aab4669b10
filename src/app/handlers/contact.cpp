#include "app/casechange.h"
#include "app/handlers/handlers.h"
#include "store/partytable.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::handlers {

using core::EventType;
using core::Verb;

core::Result<Receipt> handle(Work& work, const AddNote& command) {
    return CaseChange::begin(work, command.caseId, Verb::Note).and_then([&](CaseChange change) {
        change.record(EventType::Note, command.text);
        return change.finish();
    });
}

core::Result<Receipt> handle(Work& work, const RecordContact& command) {
    return CaseChange::begin(work, command.caseId, Verb::Contact)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            const core::Case& subject = change.before();
            if (command.isAnswered && !subject.resolvedAt)
                return core::fail(core::ErrorCode::Refused, u"contact.no_answer_yet"_s);
            const bool isConsumer = command.whom == core::ContactRole::Consumer && subject.consumer.isValid() &&
                                    subject.consumer != subject.customer;
            const core::PartyId whom = isConsumer ? subject.consumer : subject.customer;
            if (command.outcome == core::ContactOutcome::Reached && whom.isValid())
                store::touchParty(work.session, whom, work.now);
            QJsonObject data{{u"outcome"_s, core::toCode(command.outcome)},
                             {u"channel"_s, core::toCode(command.channel)},
                             {u"answered"_s, command.isAnswered}};
            if (isConsumer)
                data[u"whom"_s] = core::toCode(core::ContactRole::Consumer);
            change.record(EventType::Contact, command.text, data);
            return change.finish();
        });
}

core::Result<Receipt> handle(Work& work, const MakeOffer& command) {
    return CaseChange::begin(work, command.caseId, Verb::Offer).and_then([&](CaseChange change) {
        QJsonObject data{{u"what"_s, command.what}, {u"authority"_s, command.authority}};
        if (command.value) {
            data[u"minor"_s] = command.value->minor;
            data[u"currency"_s] = command.value->currency;
        }
        if (command.isAccepted)
            data[u"accepted"_s] = *command.isAccepted;
        change.record(EventType::Offer, {}, data);
        return change.finish();
    });
}

core::Result<Receipt> handle(Work& work, const MakePromise& command) {
    return CaseChange::begin(work, command.caseId, Verb::Promise).and_then([&](CaseChange change) {
        QJsonObject data{{u"due"_s, command.due.toIso()}};
        if (change.before().customer.isValid())
            data[u"to"_s] = change.before().customer.value();
        change.record(EventType::Promise, command.text, data);
        return change.finish();
    });
}

} // namespace app::handlers
