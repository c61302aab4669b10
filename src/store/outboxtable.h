#pragma once

#include "core/outgoing.h"
#include "store/session.h"

/// Messages that go out. An order is part of the unit of work of what it tells of; each step after that is one of its
/// own, since sending happens between them.
namespace store {

/// False when this key was ordered before. Gives the id.
bool insertOutgoing(Session& session, core::Outgoing& message);

[[nodiscard]] std::optional<core::Outgoing> findOutgoing(Session& session, core::OutgoingId id);
/// By our reference, which gateways and answers name.
[[nodiscard]] std::optional<core::Outgoing> findOutgoingOfReference(Session& session, const QString& reference);
/// Oldest first.
[[nodiscard]] QList<core::Outgoing> findOutgoingOf(Session& session, core::CaseId id);

/// What a list of the outbox shows.
enum class OutboxShelf {
    Newest,    ///< all, newest first
    Waiting,   ///< go by themselves, next one first
    Attention, ///< a person must look at them
    ByHand,    ///< calls and letters to do, next one first
};
[[nodiscard]] QList<core::Outgoing> findOutgoing(Session& session, OutboxShelf shelf, int limit);

/// Messages that should have left by now, or that a person must look at.
struct StuckFigures {
    int amount = 0;
    core::OutgoingId newest;                    ///< of them
    std::optional<core::Instant> oldestWaiting; ///< ordered at

    bool operator==(const StuckFigures&) const = default;
};
/// `since`: what was ordered before and still waits.
[[nodiscard]] StuckFigures stuckFigures(Session& session, core::Instant since);

/// Who sends, and what.
struct Postbag {
    QString holder;              ///< names the process among the agents
    QList<core::Medium> mediums; ///< that it can send; at least one
    int limit = 1;
};

/// Takes messages that are due in hand until `until`, in the order in which they are due. Text messages that somebody
/// else had in hand too long become uncertain instead.
[[nodiscard]] QList<core::Outgoing> claimOutgoing(Session& session, const Postbag& bag, core::Instant now,
                                                  core::Instant until);
/// When the next message of these mediums (at least one) is due; nothing when none waits.
[[nodiscard]] std::optional<core::Instant> findNextOutgoing(Session& session, const QList<core::Medium>& mediums);
/// What became of one in hand: its state, and with Ready when to try again. False when it is in another hand by now.
bool finishOutgoing(Session& session, const core::Outgoing& message, const QString& holder);
/// Nothing of this medium is tried before then, since its server can't be reached; returns how many wait.
int postponeOutgoing(Session& session, core::Medium medium, core::Instant until, const QString& fault,
                     const QString& sentence);
/// A person's decision: another state, and the address as it should be. False when its state is no longer `from`.
bool moveOutgoing(Session& session, const core::Outgoing& message, core::OutgoingState from);
/// What became of a call or a letter: its state, tries and times. False when its state is no longer `from`.
bool carryOutOutgoing(Session& session, const core::Outgoing& message, core::OutgoingState from);
/// Takes back what this case ordered for `purpose` and nobody has in hand; returns how many.
int recallOutgoing(Session& session, core::CaseId id, core::Purpose purpose);
/// A receipt of the gateway for our reference; false when it says nothing new.
bool deliverOutgoing(Session& session, const QString& reference, core::OutgoingState state, core::Instant at,
                     const QString& fault, const QString& sentence);

} // namespace store
