#include "core/vocabulary.h"

namespace core {

template <class E, size_t N>
using Table = std::array<std::pair<E, const char*>, N>;

const Table<Kind, 6> Codes<Kind>::table{{{Kind::Petition, "petition"},
                                         {Kind::Complaint, "complaint"},
                                         {Kind::Claim, "claim"},
                                         {Kind::Suggestion, "suggestion"},
                                         {Kind::Compliment, "compliment"},
                                         {Kind::Inquiry, "inquiry"}}};
const Table<Channel, 8> Codes<Channel>::table{{{Channel::Phone, "phone"},
                                               {Channel::Desk, "desk"},
                                               {Channel::Mail, "mail"},
                                               {Channel::Whatsapp, "whatsapp"},
                                               {Channel::Social, "social"},
                                               {Channel::Sms, "sms"},
                                               {Channel::Web, "web"},
                                               {Channel::Letter, "letter"}}};
const Table<Status, 9> Codes<Status>::table{{{Status::Received, "received"},
                                             {Status::Assigned, "assigned"},
                                             {Status::InProgress, "in_progress"},
                                             {Status::WaitingCustomer, "waiting_customer"},
                                             {Status::WithNetwork, "with_network"},
                                             {Status::Resolved, "resolved"},
                                             {Status::Closed, "closed"},
                                             {Status::Reopened, "reopened"},
                                             {Status::Merged, "merged"}}};
const Table<Priority, 4> Codes<Priority>::table{
    {{Priority::Low, "low"}, {Priority::Normal, "normal"}, {Priority::High, "high"}, {Priority::Critical, "critical"}}};
const Table<Outcome, 4> Codes<Outcome>::table{{{Outcome::Upheld, "upheld"},
                                               {Outcome::PartlyUpheld, "partly_upheld"},
                                               {Outcome::NotUpheld, "not_upheld"},
                                               {Outcome::Goodwill, "goodwill"}}};
const Table<Demeanour, 5> Codes<Demeanour>::table{{{Demeanour::Calm, "calm"},
                                                   {Demeanour::Worried, "worried"},
                                                   {Demeanour::Upset, "upset"},
                                                   {Demeanour::Angry, "angry"},
                                                   {Demeanour::Threatening, "threatening"}}};
const Table<Evidence, 7> Codes<Evidence>::table{{{Evidence::CallReached, "call_reached"},
                                                 {Evidence::InPerson, "in_person"},
                                                 {Evidence::MessageDelivered, "message_delivered"},
                                                 {Evidence::LetterPosted, "letter_posted"},
                                                 {Evidence::Unreachable, "unreachable"},
                                                 {Evidence::NoContact, "no_contact"},
                                                 {Evidence::Withdrawn, "withdrawn"}}};
const Table<Role, 6> Codes<Role>::table{{{Role::Advisor, "advisor"},
                                         {Role::ClaimsManager, "claims_manager"},
                                         {Role::Supervisor, "supervisor"},
                                         {Role::QualityCoordinator, "quality_coordinator"},
                                         {Role::NetworkMember, "network_member"},
                                         {Role::Administrator, "administrator"}}};
const Table<PartyKind, 2> Codes<PartyKind>::table{
    {{PartyKind::Person, "person"}, {PartyKind::Organization, "organization"}}};
const Table<ContactKind, 4> Codes<ContactKind>::table{{{ContactKind::Phone, "phone"},
                                                       {ContactKind::Email, "email"},
                                                       {ContactKind::Address, "address"},
                                                       {ContactKind::Social, "social"}}};
const Table<Measure, 9> Codes<Measure>::table{{{Measure::Acknowledgement, "acknowledgement"},
                                               {Measure::OwnershipConfirmed, "ownership_confirmed"},
                                               {Measure::FirstContact, "first_contact"},
                                               {Measure::NextUpdate, "next_update"},
                                               {Measure::Resolution, "resolution"},
                                               {Measure::LegalTerm, "legal_term"},
                                               {Measure::NetworkAcceptance, "network_acceptance"},
                                               {Measure::NetworkResolution, "network_resolution"},
                                               {Measure::Promise, "promise"}}};
const Table<ClockState, 5> Codes<ClockState>::table{{{ClockState::Running, "running"},
                                                     {ClockState::Paused, "paused"},
                                                     {ClockState::Met, "met"},
                                                     {ClockState::Missed, "missed"},
                                                     {ClockState::Cancelled, "cancelled"}}};
const Table<WaitReason, 5> Codes<WaitReason>::table{{{WaitReason::CustomerInformation, "customer_information"},
                                                     {WaitReason::CustomerDecision, "customer_decision"},
                                                     {WaitReason::Document, "document"},
                                                     {WaitReason::ThirdParty, "third_party"},
                                                     {WaitReason::Appointment, "appointment"}}};
const Table<LateReason, 7> Codes<LateReason>::table{{{LateReason::Partner, "partner"},
                                                     {LateReason::Staffing, "staffing"},
                                                     {LateReason::Customer, "customer"},
                                                     {LateReason::Parts, "parts"},
                                                     {LateReason::Transport, "transport"},
                                                     {LateReason::InternalError, "internal_error"},
                                                     {LateReason::Other, "other"}}};
const Table<ContactOutcome, 6> Codes<ContactOutcome>::table{{{ContactOutcome::Reached, "reached"},
                                                             {ContactOutcome::NoAnswer, "no_answer"},
                                                             {ContactOutcome::VoiceMail, "voice_mail"},
                                                             {ContactOutcome::WrongNumber, "wrong_number"},
                                                             {ContactOutcome::Busy, "busy"},
                                                             {ContactOutcome::LeftWord, "left_word"}}};

} // namespace core
