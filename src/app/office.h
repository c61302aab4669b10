#pragma once

#include "app/bus.h"
#include "app/casereads.h"
#include "app/changefeed.h"
#include "core/casequery.h"
#include <QFuture>
#include <QObject>
#include <memory>

namespace app {

class DraftBox;
class Worker;

struct OfficeOptions {
    store::Uri uri;
    QString draftFolder;   ///< where drafts are journalled
    bool isInline = false; ///< everything in the calling thread, at once (tests)
    bool runsJobs = true;
};

/// The running application behind the window: its threads (writer, reader, jobs), the change feed, and who is signed
/// in. Lives in the GUI thread and holds no connection there. Every answer is a future that is finished in its worker;
/// use QFuture::then(context, …) at the GUI's edge.
class Office : public QObject {
    Q_OBJECT

public:
    /// Opens the store in the writer thread. The future fails with what a person can do about it.
    [[nodiscard]] static QFuture<core::Result<std::shared_ptr<Office>>> open(const OfficeOptions& options,
                                                                             const core::Clock& clock);
    ~Office() override;

    [[nodiscard]] QFuture<core::Result<core::User>> signIn(const QString& login, const QString& password);
    /// Hides the store again; drafts stay.
    void signOut();
    [[nodiscard]] const core::User& user() const;
    /// A snapshot that the GUI thread may keep; companyChanged() says when there is a newer one.
    [[nodiscard]] std::shared_ptr<const Company> company() const;
    [[nodiscard]] const core::Clock& clock() const;
    [[nodiscard]] const store::Uri& uri() const;
    [[nodiscard]] ChangeFeed& feed();
    [[nodiscard]] DraftBox& drafts();

    /// Runs in the writer, in order. The receipt's changes have gone to the feed when it finishes.
    [[nodiscard]] QFuture<core::Result<Receipt>> submit(const Command& command);
    [[nodiscard]] QFuture<QList<core::Result<Receipt>>> submitAll(const QList<Command>& commands);
    [[nodiscard]] QFuture<core::Result<core::Party>> saveParty(const core::Party& party);
    [[nodiscard]] QFuture<core::Result<void>> saveView(const SavedView& view);
    [[nodiscard]] QFuture<core::Result<void>> deleteView(core::SavedViewId id);

    // Reads; a newer request in the same lane cancels one that has not begun (type-ahead, preview).
    [[nodiscard]] QFuture<core::Result<QList<core::CaseRow>>> casePage(const core::CaseQuery& query,
                                                                       std::optional<core::RowKey> from, int limit);
    [[nodiscard]] QFuture<core::Result<CaseAnchors>> caseAnchors(const core::CaseQuery& query, int step);
    [[nodiscard]] QFuture<core::Result<CaseGroups>> caseGroups(const core::CaseQuery& query);
    [[nodiscard]] QFuture<core::Result<std::optional<core::CaseRow>>> caseRow(const core::CaseQuery& query,
                                                                              core::CaseId id);
    [[nodiscard]] QFuture<core::Result<QList<qint64>>> caseCounts(const QList<core::CaseQuery>& queries);
    [[nodiscard]] QFuture<core::Result<CaseDetail>> caseDetail(core::CaseId id);
    [[nodiscard]] QFuture<core::Result<core::CaseId>> findCaseByNumber(const QString& number);
    [[nodiscard]] QFuture<core::Result<QList<core::PartySuggestion>>> suggestParties(const QString& typed, int limit);
    [[nodiscard]] QFuture<core::Result<CallerCard>> callerCard(core::PartyId id);
    /// The owner that the rule would choose now, for the call form.
    [[nodiscard]] QFuture<core::Result<core::Assignment>> previewOwner(const LogCase& draft);
    [[nodiscard]] QFuture<core::Result<QList<SavedView>>> views();

signals:
    void companyChanged();
    /// The store can't be reached or can again; `error.rule` is empty when all is well.
    void healthChanged(const core::Error& error);

private:
    explicit Office(const OfficeOptions& options, const core::Clock& clock);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace app
