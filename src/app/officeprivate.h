#pragma once

#include "app/background.h"
#include "app/draftbox.h"
#include "app/mailfetch.h"
#include "app/mailroom.h"
#include "app/office.h"
#include "app/worker.h"

namespace app {

/// What the office keeps in the GUI thread, and its workers.
struct Office::Private {
    Private(Office& office, const OfficeOptions& options, const core::Clock& clock);
    ~Private();

    /// Which kind of read; newer ones supersede older ones of the same kind and asker.
    enum class Topic {
        Pages,
        Anchors,
        Groups,
        Row,
        Counts,
        Detail,
        Number,
        Suggestions,
        Caller,
        Owner,
        Views,
        Handover,
        Team,
        Notices,
        UnreadNotices,
        Outbox,
        Mails,
        MailFigures,
        MailDetail,
        MailPart,
        Board,
        HealthBoard,
        Health,
        Calendars,
        AgreementSaves,
        AgreementEffect,
        Reapplication,
        MemberInbox,
        MemberNumbers,
        Directory,
        MemberChoice,
        File,
        Texts,
        TextVersions,
        TextPreview,
        Phrases,
        Draft
    };

    // Life (office.cpp)
    [[nodiscard]] core::Result<void> readyWriter(store::Session& session);
    void takeCompany(const std::shared_ptr<const Company>& newer);
    void startBackground();
    void openMailroom();
    void noteHealth(const Worker* worker, const core::Error& health);
    void tryTroubled();
    void noteChanges(const ChangeSet& changes);
    void refreshCompany();
    [[nodiscard]] bool isSignedIn() const { return user.id.isValid(); }
    [[nodiscard]] static core::Error notSignedIn();

    /// Remembers the read, so that sign-out and newer reads can cancel it.
    void remember(Topic topic, const void* asker, const QFuture<void>& future);

    template <class T>
    QFuture<core::Result<T>> read(Worker& worker, Topic topic, const void* asker,
                                  const std::function<core::Result<T>(store::Session&)>& work,
                                  TaskThread::Turn turn = TaskThread::Turn::InOrder) {
        if (!isSignedIn())
            return QtFuture::makeReadyFuture(core::Result<T>(tl::unexpected<core::Error>(notSignedIn())));
        const auto future = worker.read<T>(work, turn);
        remember(topic, asker, QFuture<void>(future));
        return future;
    }
    /// A change by the person signed in, in the writer. `done` runs after it succeeded, before the future finishes.
    template <class T, class Done>
    QFuture<core::Result<T>> change(const std::function<core::Result<T>(store::Session&)>& work, Done done) {
        if (!isSignedIn())
            return QtFuture::makeReadyFuture(core::Result<T>(tl::unexpected<core::Error>(notSignedIn())));
        const auto inSession = [work](const Worker::MaybeSession& session) -> core::Result<T> {
            if (!session)
                return tl::unexpected<core::Error>(session.error());
            return work(**session);
        };
        return writer.change<core::Result<T>>(inSession, [done](const core::Result<T>& outcome) {
            if (!outcome)
                return;
            if constexpr (std::is_void_v<T>)
                done();
            else
                done(*outcome);
        });
    }
    // officewrites.cpp
    void publish(const ChangeSet& changes);
    void publishAll(const QList<core::Result<Receipt>>& receipts);
    void publishOwn(const core::User& actor, const Change& change);
    void noteWrite();

    struct OpenRead {
        Topic topic;
        const void* asker;
        QFuture<void> future;
    };

    Office& office;
    const OfficeOptions options;
    StoreTime clock;
    const QString origin; ///< of this process in the change log
    ChangeFeed feed;
    DraftBox drafts;
    core::User user;
    std::shared_ptr<const Company> company; ///< shared: screens keep the snapshot that they were built with
    QHash<const Worker*, core::Error> troubles;
    QTimer recovery; ///< runs while there is trouble
    QList<OpenRead> openReads;
    bool isOpen = false;

    std::unique_ptr<Bus> bus; ///< in the writer's thread only
    Worker writer;
    Worker reader;  ///< what somebody waits for at the keyboard
    Worker counter; ///< what walks over many cases, so that no keystroke waits for it
    std::unique_ptr<Background> background;
    std::unique_ptr<Mailroom> mailroom;
    std::unique_ptr<MailFetch> mailFetch;
};

} // namespace app
