#pragma once

#include "app/agreementeffect.h"
#include "app/agreements.h"
#include "app/bus.h"
#include "app/casereads.h"
#include "app/changefeed.h"
#include "app/handover.h"
#include "app/healthboard.h"
#include "app/mails.h"
#include "app/membertasks.h"
#include "app/outbox.h"
#include "app/reapplication.h"
#include "app/slaboard.h"
#include "app/teamboard.h"
#include "app/texts.h"
#include "core/casequery.h"
#include "core/networkchoice.h"
#include "core/notification.h"
#include <QFuture>
#include <QObject>
#include <memory>

namespace app {

class DraftBox;

struct OfficeOptions {
    store::Uri uri;
    QString draftFolder;   ///< where drafts are journalled
    bool isInline = false; ///< everything in the calling thread, at once (tests)
    bool runsJobs = true;
};

/// The running application behind the window: its threads (writer, reader, counter, jobs), the change feed, and who is
/// signed in. Lives in the GUI thread and holds no connection there.
///
/// Every answer is a future that finishes in the GUI thread, so `then(this, …)` can't race with the death of `this`;
/// never block on one. A request that was cancelled before its work began (QFuture::cancel() on the future returned
/// here, a newer request of the same kind with the same `asker`, sign-out) is never worked on: then() is skipped.
/// `asker` is only compared, never used; without one nothing is superseded.
class Office : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives the office.
    Office(const OfficeOptions& options, const core::Clock& clock, QObject* parent = nullptr);
    ~Office() override;

    /// Opens an existing store and reads the company; fails with what a person can do about it, and may be tried again.
    [[nodiscard]] QFuture<core::Result<void>> open();

    [[nodiscard]] QFuture<core::Result<core::User>> signIn(const QString& login, const QString& password);
    /// Hides the store again: reads under way are cancelled, nothing can be asked or changed. Drafts stay (and are
    /// written at once), changes already submitted are carried out.
    void signOut();
    /// Invalid id while nobody is signed in.
    [[nodiscard]] const core::User& user() const;
    /// A snapshot that the GUI thread may keep; companyChanged() says when there is a newer one. Never null.
    [[nodiscard]] std::shared_ptr<const Company> company() const;
    /// The time that the store's work goes by (storetime.h).
    [[nodiscard]] const core::Clock& clock() const;
    [[nodiscard]] const store::Uri& uri() const;
    [[nodiscard]] ChangeFeed& feed();
    [[nodiscard]] DraftBox& drafts();

    /// Runs in the writer, in order. The receipt's changes have gone to the feed when it finishes. A LogCase without
    /// key gets one; after Error{Offline} it is unknown whether the case was stored, so a form that wants to submit the
    /// same case again sets its own key first (newKey()) and keeps it: the same key logs once.
    [[nodiscard]] QFuture<core::Result<Receipt>> submit(const Command& command);
    /// Each that is valid is carried out (bulk changes); one answer a command, in their order.
    [[nodiscard]] QFuture<QList<core::Result<Receipt>>> submitAll(const QList<Command>& commands);
    [[nodiscard]] static QString newKey();
    [[nodiscard]] QFuture<core::Result<core::Party>> saveParty(const core::Party& party);
    [[nodiscard]] QFuture<core::Result<SavedView>> saveView(const SavedView& view);
    [[nodiscard]] QFuture<core::Result<void>> deleteView(core::SavedViewId id);

    // Calendars (company()->book holds them all).
    /// A new version by whoever began with version `follows`, 0 for a new calendar; as app::saveCalendar().
    [[nodiscard]] QFuture<core::Result<SavedCalendar>> saveCalendar(const core::Calendar& calendar, int follows);
    /// Who saved which version, newest first.
    [[nodiscard]] QFuture<core::Result<QList<core::VersionNote>>> calendarHistory(core::CalendarId id,
                                                                                  const void* asker = nullptr);

    // Lists. Network members see the cases marked for them, whatever the query says. Of several pages that wait, the
    // one asked for last is read first; cancel those that scrolled away.
    [[nodiscard]] QFuture<core::Result<QList<core::CaseRow>>> casePage(const core::CaseQuery& query,
                                                                       std::optional<core::RowKey> from, int limit);
    [[nodiscard]] QFuture<core::Result<CaseAnchors>> caseAnchors(const core::CaseQuery& query, int step,
                                                                 const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<CaseGroups>> caseGroups(const core::CaseQuery& query,
                                                               const void* asker = nullptr);
    /// Nothing when the query does not hold the case (any more).
    [[nodiscard]] QFuture<core::Result<std::optional<core::CaseRow>>> caseRow(const core::CaseQuery& query,
                                                                              core::CaseId id);
    /// One count a query, all of one moment.
    [[nodiscard]] QFuture<core::Result<QList<qint64>>> caseCounts(const QList<core::CaseQuery>& queries,
                                                                  const void* asker = nullptr);

    /// The supervisor's board, of one moment.
    [[nodiscard]] QFuture<core::Result<SlaBoard>> slaBoard(const BoardRequest& request, const void* asker = nullptr);

    [[nodiscard]] QFuture<core::Result<CaseDetail>> caseDetail(core::CaseId id, const void* asker = nullptr);
    /// NotFound when there is none, or none that the person may see.
    [[nodiscard]] QFuture<core::Result<core::CaseId>> findCaseByNumber(const QString& number);
    [[nodiscard]] QFuture<core::Result<QList<core::PartySuggestion>>> suggestParties(const QString& typed, int limit,
                                                                                     const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<CallerCard>> callerCard(core::PartyId id, const void* asker = nullptr);
    /// The owner that the rule would choose now and the promises that would be made, for the call form.
    [[nodiscard]] QFuture<core::Result<IntakePreview>> previewIntake(const LogCase& draft, const void* asker = nullptr);
    /// Who would get what when this person is absent; nothing is changed.
    [[nodiscard]] QFuture<core::Result<Handover>> planHandover(const HandoverRequest& request,
                                                               const void* asker = nullptr);
    // Agreements (agreements.h, agreementeffect.h, reapplication.h); dates are tried in the GUI thread, with the book
    // of company() (core/agreementtrial.h).
    [[nodiscard]] QFuture<core::Result<core::Agreement>> saveAgreement(const core::Agreement& agreement,
                                                                       const core::AgreementPin& from);
    [[nodiscard]] QFuture<core::Result<QList<core::AgreementSave>>> agreementSaves(core::AgreementId id,
                                                                                   const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<AgreementEffect>> agreementEffect(const EffectRequest& request,
                                                                         const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<QList<Reapplication>>> planReapplication(const void* asker = nullptr);

    /// Everybody who owns cases, with what he carries today.
    [[nodiscard]] QFuture<core::Result<Team>> team(const void* asker = nullptr);
    // Escalations and health (healthboard.h, health.h).
    [[nodiscard]] QFuture<core::Result<HealthBoard>> healthBoard(const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<QList<HealthLine>>> health(const void* asker = nullptr);
    /// What clocks have told the person, read ones of the last week too; newest first.
    [[nodiscard]] QFuture<core::Result<QList<core::Notification>>> notices(const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<int>> unreadNotices(const void* asker = nullptr);
    /// How many were unread; without ids all.
    [[nodiscard]] QFuture<core::Result<int>> markNoticesRead(const QList<core::NotificationId>& ids);
    // Messages that go out (outbox.h).
    [[nodiscard]] QFuture<core::Result<QList<core::Outgoing>>> outbox(store::OutboxShelf shelf,
                                                                      const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<core::Outgoing>> retryMessage(core::OutgoingId id, const QString& address);
    [[nodiscard]] QFuture<core::Result<core::Outgoing>> discardMessage(core::OutgoingId id);
    // Mail that came in (mails.h); placing it: submit().
    [[nodiscard]] QFuture<core::Result<QList<core::Incoming>>> mails(std::optional<core::MailState> state,
                                                                     const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<store::IncomingFigures>> mailFigures(const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<MailDetail>> mailDetail(core::IncomingId id, const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<QByteArray>> mailPart(core::IncomingId id, int part);
    // Network members (membertasks.h, membersearch.h, directory.h).
    [[nodiscard]] QFuture<core::Result<MemberInbox>> memberInbox(const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<MemberNumbers>> memberNumbers(const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<QList<DirectoryEntry>>> directory(const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<core::NetworkProfile>> saveNetworkProfile(const core::NetworkProfile& profile);
    [[nodiscard]] QFuture<core::Result<void>> saveNextMember(core::NextMember next);
    [[nodiscard]] QFuture<core::Result<core::NetworkChoice>> memberChoice(core::CaseId id, const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<SavedFile>> caseFile(core::CaseFileId id, const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<QByteArray>> mailFile(core::CaseId id, const core::MailFile& file);
    // Texts and phrases (texts.h).
    [[nodiscard]] QFuture<core::Result<QList<core::MessageText>>> texts(const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<QList<core::MessageText>>> textVersions(const core::TextKey& key,
                                                                               const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<core::MessageText>> saveText(const core::MessageText& text);
    [[nodiscard]] QFuture<core::Result<OpenLetter>> previewText(const core::MessageText& text, core::CaseId id,
                                                                const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<QList<core::StoredPhrase>>> phrases(const void* asker = nullptr);
    [[nodiscard]] QFuture<core::Result<void>> savePhrase(const core::StoredPhrase& phrase);
    /// What a message to the customer begins with.
    [[nodiscard]] QFuture<core::Result<DraftLetter>> draftLetter(const DraftRequest& request,
                                                                 const void* asker = nullptr);
    /// The person's own, his role's and everyone's, by position.
    [[nodiscard]] QFuture<core::Result<QList<SavedView>>> views();

signals:
    void companyChanged();
    /// The store can't be reached or can again; `error.rule` is empty when all is well.
    void healthChanged(const core::Error& error);
    /// This computer's clock can't be trusted for now, or can again (no rule): what it is and by how much, as
    /// troubleOf().
    void clockChanged(const core::Error& trouble);
    /// By signOut(), or because an administrator closed the account.
    void signedOut();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace app
