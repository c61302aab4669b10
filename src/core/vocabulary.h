#pragma once

#include "core/codes.h"

/// The closed vocabularies of the domain; the open ones (categories, causes, moments, attributes) are data.
namespace core {

/// Complaint: about conduct or service. Claim: a product or promise not met, redress wanted.
enum class Kind { Petition, Complaint, Claim, Suggestion, Compliment, Inquiry };
enum class Channel { Phone, Desk, Mail, Whatsapp, Social, Sms, Web, Letter };
/// `Reopened` lasts until someone takes the case up again; `Merged` is left by unmerge.
enum class Status { Received, Assigned, InProgress, WaitingCustomer, WithNetwork, Resolved, Closed, Reopened, Merged };
enum class Priority { Low, Normal, High, Critical };
enum class Outcome { Upheld, PartlyUpheld, NotUpheld, Goodwill };
enum class Demeanour { Calm, Worried, Upset, Angry, Threatening };
/// Proof that the customer received the answer, or why that is impossible.
enum class Evidence { CallReached, InPerson, MessageDelivered, LetterPosted, Unreachable, NoContact, Withdrawn };
enum class Role { Advisor, ClaimsManager, Supervisor, QualityCoordinator, NetworkMember, Administrator };
enum class PartyKind { Person, Organization };
enum class ContactKind { Phone, Email, Address, Social };
/// What a promise is about: the customer hears that we know, the owner takes the case on, the customer is reached, hears
/// from us again, has the answer, has it within the term of the law; the network member accepts, and resolves; what was
/// promised is kept.
enum class Measure {
    Acknowledgement,
    OwnershipConfirmed,
    FirstContact,
    NextUpdate,
    Resolution,
    LegalTerm,
    NetworkAcceptance,
    NetworkResolution,
    Promise,
};
enum class ClockState { Running, Paused, Met, Missed, Cancelled };
/// Why a case waits; the pause says which.
enum class WaitReason { CustomerInformation, CustomerDecision, Document, ThirdParty, Appointment };
/// Why a promise was broken, as the person who answers for it says.
enum class LateReason { Partner, Staffing, Customer, Parts, Transport, InternalError, Other };
enum class ContactOutcome { Reached, NoAnswer, VoiceMail, WrongNumber, Busy, LeftWord };

#define REPARO_CODES(Enum, Count)                                                                                      \
    template <>                                                                                                        \
    struct Codes<Enum> {                                                                                               \
        static const std::array<std::pair<Enum, const char*>, Count> table;                                            \
    }

REPARO_CODES(Kind, 6);
REPARO_CODES(Channel, 8);
REPARO_CODES(Status, 9);
REPARO_CODES(Priority, 4);
REPARO_CODES(Outcome, 4);
REPARO_CODES(Demeanour, 5);
REPARO_CODES(Evidence, 7);
REPARO_CODES(Role, 6);
REPARO_CODES(PartyKind, 2);
REPARO_CODES(ContactKind, 4);
REPARO_CODES(Measure, 9);
REPARO_CODES(ClockState, 5);
REPARO_CODES(WaitReason, 5);
REPARO_CODES(LateReason, 7);
REPARO_CODES(ContactOutcome, 6);

#undef REPARO_CODES

/// Open = still somebody's work: neither resolved-and-closed nor merged away.
[[nodiscard]] constexpr bool isOpen(Status status) { return status != Status::Closed && status != Status::Merged; }
/// The ways an answer counts as received (domain.md, clocks, rule 5).
[[nodiscard]] constexpr bool provesReceipt(Evidence evidence) {
    return evidence == Evidence::CallReached || evidence == Evidence::InPerson ||
           evidence == Evidence::MessageDelivered || evidence == Evidence::LetterPosted;
}

} // namespace core
