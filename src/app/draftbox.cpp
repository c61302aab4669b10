#include "app/draftbox.h"

#include "app/draftfile.h"
#include "app/taskthread.h"
#include <QHash>
#include <QSet>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr core::Duration kFurthestBehind = 2s;
constexpr int kMostChanges = 20;
/// Leaves the disk half a second of the two.
constexpr std::chrono::milliseconds kWriteAfter = 1500ms;
constexpr std::chrono::milliseconds kRetryAfter = 5s;

} // namespace

struct DraftBox::Private {
    Private(DraftBox& theBox, const QString& theFolder, const core::Clock& theClock, bool isInline)
        : box(theBox)
        , folder(theFolder)
        , clock(theClock)
        , thread(u"reparo-drafts"_s, isInline, TaskThread::AtEnd::FinishWaiting) {
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &box, &DraftBox::flush);
    }

    void write(Draft draft);
    void tellDamaged(const QString& file) { emit box.failed({core::ErrorCode::Corrupt, u"draft.damaged"_s, file, {}}); }
    void noteWritten(const Draft& draft, const core::Result<void>& outcome);

    struct Unwritten {
        Draft draft;
        int changes = 0;
        core::Instant since;
    };

    DraftBox& box;
    const QString folder;
    const core::Clock& clock;
    QHash<QString, Unwritten> unwritten;
    QSet<QString> discarded;
    QTimer timer;
    bool isFailing = false;
    TaskThread thread; ///< last: it ends before what its tasks use
};

DraftBox::DraftBox(const QString& folder, const core::Clock& clock, bool isInline, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, folder, clock, isInline)) {}

DraftBox::~DraftBox() { flush(); }

void DraftBox::keep(const Draft& draft) {
    const core::Instant now = d->clock.now();
    d->discarded.remove(draft.id);
    Private::Unwritten& unwritten = d->unwritten[draft.id];
    if (unwritten.changes++ == 0)
        unwritten.since = now;
    unwritten.draft = draft;
    if (unwritten.changes >= kMostChanges || now - unwritten.since >= kFurthestBehind)
        d->write(d->unwritten.take(draft.id).draft);
    else if (!d->timer.isActive())
        d->timer.start(kWriteAfter);
}

void DraftBox::flush() {
    d->timer.stop();
    for (const Private::Unwritten& unwritten : std::exchange(d->unwritten, {}))
        d->write(unwritten.draft);
}

void DraftBox::discard(const QString& id) {
    d->unwritten.remove(id);
    d->discarded.insert(id);
    const auto remove = [folder = d->folder, id]() -> core::Result<void> {
        removeDraft(folder, id);
        return {};
    };
    d->thread.post(std::make_unique<Answer<core::Result<void>>>(remove));
}

QFuture<core::Result<QList<Draft>>> DraftBox::recover(qint64 user) {
    using Drafts = core::Result<QList<Draft>>;
    flush();
    auto answer = std::make_unique<Answer<Drafts>>([drafts = d.get(), user]() -> Drafts {
        const FoundDrafts found = findDrafts(drafts->folder, user);
        for (const QString& file : found.damaged)
            drafts->thread.tellHome([drafts, file] { drafts->tellDamaged(file); });
        return found.drafts;
    });
    QFuture<Drafts> future = answer->future();
    d->thread.post(std::move(answer));
    return future;
}

void DraftBox::Private::write(Draft draft) {
    draft.savedAt = clock.now();
    thread.post(std::make_unique<Answer<core::Result<void>>>(
        [folder = folder, draft] { return writeDraft(folder, draft); },
        [this, draft](const core::Result<void>& outcome) { noteWritten(draft, outcome); }));
}

void DraftBox::Private::noteWritten(const Draft& draft, const core::Result<void>& outcome) {
    if (outcome) {
        isFailing = false;
        emit box.saved(draft.id, draft.savedAt);
        return;
    }
    if (!discarded.contains(draft.id) && !unwritten.contains(draft.id))
        unwritten.insert(draft.id, {draft, 1, draft.savedAt});
    timer.start(kRetryAfter);
    if (!std::exchange(isFailing, true))
        emit box.failed(outcome.error());
}

} // namespace app
