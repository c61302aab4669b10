#include "core/caseevent.h"

namespace core {

const std::array<std::pair<EventType, const char*>, 28> Codes<EventType>::table{{
    {EventType::Received, "received"},   {EventType::Assigned, "assigned"}, {EventType::Confirmed, "confirmed"},
    {EventType::Started, "started"},     {EventType::Waiting, "waiting"},   {EventType::Resumed, "resumed"},
    {EventType::Escalated, "escalated"}, {EventType::Accepted, "accepted"}, {EventType::Note, "note"},
    {EventType::Contact, "contact"},     {EventType::Resolved, "resolved"}, {EventType::Closed, "closed"},
    {EventType::Reopened, "reopened"},   {EventType::Merged, "merged"},     {EventType::Unmerged, "unmerged"},
    {EventType::Edited, "edited"},       {EventType::Offer, "offer"},       {EventType::Promise, "promise"},
    {EventType::Undone, "undone"},       {EventType::AgreementApplied, "agreement_applied"},
    {EventType::Extended, "extended"},   {EventType::LateReason, "late_reason"},
    {EventType::MessageReceived, "message_received"},
    {EventType::MessageDelivered, "message_delivered"},
    {EventType::MemberAsked, "member_asked"},
    {EventType::MemberAnswered, "member_answered"},
    {EventType::Declined, "declined"},
    {EventType::Revealed, "revealed"},
}};

} // namespace core
