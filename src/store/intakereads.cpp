#include "store/intakereads.h"

#include "store/partyreading.h"

namespace store {

IntakeGround findIntakeGround(Session& session, const QString& key, core::PartyId customer) {
    Statement byKey(session, "find_case_by_key");
    byKey.bind(key).start(); // no case has the empty key
    PartyReading party(session, customer);
    IntakeGround ground;
    if (byKey.next())
        ground.known = byKey.id<core::CaseId>(0);
    ground.customer = party.read();
    return ground;
}

} // namespace store
