#pragma once

#include "core/incoming.h"
#include "store/session.h"

/// Mail that came in. Keeping it and deciding on it are units of work of their own: what was kept is never lost.
namespace store {

/// Keeps a mail: hash, size and time of `mail` with its original, and gives the id. False when these bytes are kept
/// already; the id is theirs then.
bool insertIncoming(Session& session, core::Incoming& mail, const QByteArray& original);
[[nodiscard]] std::optional<core::Incoming> findIncoming(Session& session, core::IncomingId id);
/// As it came, bit for bit.
[[nodiscard]] std::optional<QByteArray> findMailOriginal(Session& session, core::IncomingId id);
/// Kept and not read yet, oldest first.
[[nodiscard]] QList<core::IncomingId> findUnreadIncoming(Session& session, int limit);
/// Newest first; of one state, or all.
[[nodiscard]] QList<core::Incoming> findIncoming(Session& session, std::optional<core::MailState> state, int limit);
/// Stores what is known of the mail and what became of it; false when its state is no longer `from`.
[[nodiscard]] bool decideIncoming(Session& session, const core::Incoming& mail, core::MailState from);

/// What came with it, as far as it was read.
void insertMailFiles(Session& session, const QList<core::MailFile>& files);
/// Of all mail of the case, oldest first.
[[nodiscard]] QList<core::MailFile> findMailFiles(Session& session, core::CaseId id);

/// Each mail once; `received` counts the originals.
struct IncomingFigures {
    qint64 received = 0;
    qint64 cases = 0;
    qint64 followUps = 0;
    qint64 reports = 0;
    qint64 quarantine = 0;
    qint64 dismissed = 0;
    qint64 unread = 0;

    /// Nothing was lost.
    [[nodiscard]] bool isWhole() const {
        return received == cases + followUps + reports + quarantine + dismissed + unread;
    }
    bool operator==(const IncomingFigures&) const = default;
};
[[nodiscard]] IncomingFigures incomingFigures(Session& session);

/// Where a mailbox has it: "user@host/INBOX", UIDVALIDITY and UID.
struct MailPlace {
    QString mailbox;
    qint64 validity = 0;
    qint64 uid = 0;

    bool operator==(const MailPlace&) const = default;
};
void placeIncoming(Session& session, const MailPlace& place, core::IncomingId id);
/// Invalid when it is not known.
[[nodiscard]] core::IncomingId findIncomingAt(Session& session, const MailPlace& place);

/// The first other mail that came with this Message-ID; invalid when there is none.
[[nodiscard]] core::IncomingId findTwin(Session& session, const QString& messageId, core::IncomingId self);
/// Of the newest mail of this sender in the case; empty when there is none.
[[nodiscard]] QString findLastMessageId(Session& session, core::CaseId id, const QString& sender);
/// The case that a mail with this Message-ID went into; invalid when there is none.
[[nodiscard]] core::CaseId findCaseOfMessage(Session& session, const QString& messageId);

/// What an address got by itself; addresses in lower case.
struct AutomaticMail {
    qint64 ofPurpose = 0; ///< for this case and purpose, ever
    qint64 since = 0;     ///< mail of all cases since then
    bool isBlocked = false;

    bool operator==(const AutomaticMail&) const = default;
};
[[nodiscard]] AutomaticMail countAutomaticMail(Session& session, const QString& address, core::CaseId id,
                                               core::Purpose purpose, core::Instant since, core::Instant now);
/// Mail to it came back: no automatic mail goes there until then.
void blockAddress(Session& session, const QString& address, core::Instant since, core::Instant until,
                  const QString& diagnostic);

} // namespace store
