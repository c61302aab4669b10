#pragma once

#include "models/rowledger.h"
#include <QMetaObject>
#include <QObject>
#include <memory>

namespace models {

/// The rows of a list too long to hold: shows the top at once, asks for pages as rows are looked at, and applies
/// changes at their exact row. Never waits. One page is under way at a time; pages looked at last come first, and those
/// that scrolled by unread are forgotten. Lives in the GUI thread, as a member of the model that is its `context`.
///
/// Changes of one row are applied in the order told. One that touches a stretch not read yet has it read first; changes
/// of rows that nobody has seen only matter for the count, so when many wait they are dropped and the count is doubtful
/// until recount().
template <class Row>
class PagedRows {
public:
    PagedRows(RowObserver& observer, QObject* context)
        : m_ledger(observer)
        , m_observer(observer)
        , m_context(context) {}

    /// What is shown now stays until the first page of the new list is there.
    void setSource(std::unique_ptr<PageSource<Row>> source);
    /// Reads the list anew from the top; changes told before are in it.
    void reload();
    /// Goes on after RowObserver::failed().
    void retry();
    /// Reads the anchors anew if the count is doubtful: cheap to call with every tick of a clock.
    void recount();

    [[nodiscard]] int rowCount() const { return m_ledger.index().rowCount(); }
    /// Whether rowCount() is the whole list, not only its top.
    [[nodiscard]] bool isCounted() const { return m_ledger.index().isWhole(); }
    /// Whether the rows shown are still those of an earlier list, or none yet.
    [[nodiscard]] bool isReplacing() const { return m_isReplacing; }
    /// The row, or nothing: then its page was asked for, and RowObserver::changed() tells when it came.
    [[nodiscard]] const Row* at(int row);
    [[nodiscard]] std::optional<PageKey> keyAt(int row) const { return m_ledger.index().keyAt(row); }
    /// -1: not in the list, or in a stretch that was not read yet.
    [[nodiscard]] int rowOf(const PageKey& key) const { return m_ledger.index().rowOf(key); }
    /// Where the row with this id is shown.
    [[nodiscard]] std::optional<PageKey> keyOf(qint64 id) const { return m_ledger.index().keyOf(id); }

    void rowAdded(const PageKey& key, Row row) { follow({key.id, {}, key, std::move(row)}); }
    void rowChanged(const PageKey& before, const PageKey& after, Row row) {
        follow({after.id, before, after, std::move(row)});
    }
    void rowRemoved(const PageKey& key) { follow({key.id, key, {}, {}}); }
    /// For a teller that knows only what is so now, not what was: the row stands at `key`, or is in the list no more.
    void rowStands(const PageKey& key, Row row);
    void rowGone(qint64 id);

private:
    static constexpr int kSpareRows = 20;      ///< asked for beyond a segment, for rows that came unannounced
    static constexpr qsizetype kMaxWanted = 8; ///< enough for the tallest view, few enough to be read in no time
    static constexpr qsizetype kMaxWaiting = 100;

    struct Change {
        qint64 id = 0;
        std::optional<PageKey> before;
        std::optional<PageKey> after;
        Row row;
    };
    struct Request {
        quint64 number = 0;
        std::optional<SegmentRef> segment; ///< absent: the first page of a new list
        std::optional<PageKey> from;
        std::optional<PageKey> end;
        int limit = kPageRows;
        bool isAhead = false;     ///< nobody looked at it yet
        bool isOvertaken = false; ///< a change came meanwhile that the answer may lack
    };

    void want(const SegmentRef& segment);
    void schedule();
    void askNext();
    [[nodiscard]] std::optional<SegmentRef> nextWanted();
    [[nodiscard]] bool isMissing(const SegmentRef& segment) const;
    [[nodiscard]] std::optional<SegmentRef> segmentThatChangesNeed() const;
    void ask(Request request);
    void receive(core::Result<Page<Row>> answer);
    void begin(Page<Row> top, int limit);
    void accept(const Request& request, Page<Row> page);
    void lookAhead(const Request& request);
    [[nodiscard]] bool cutToSegment(const Request& request, Page<Row>& page) const;
    void count();
    void receiveAnchors(const core::Result<Anchors>& answer);
    void stop();

    void follow(Change change);
    void apply(Change change);
    void applyWaiting();
    [[nodiscard]] bool isReady(const Change& change) const;
    [[nodiscard]] bool isWaiting(qint64 id) const;

    RowLedger<Row> m_ledger;
    RowObserver& m_observer;
    QObject* m_context;
    std::unique_ptr<PageSource<Row>> m_source;
    int m_generation = 0; ///< of the list; anchors of an earlier one are dropped
    std::optional<Request> m_request;
    quint64 m_lastRequest = 0;
    QList<SegmentRef> m_wanted; ///< looked at last first
    std::optional<SegmentRef> m_ahead;
    QList<Change> m_waiting; ///< as told
    bool m_isReplacing = false;
    bool m_isScheduled = false;
    bool m_isCounting = false;
    bool m_isCountDoubtful = false;
    bool m_isStopped = false;
};

} // namespace models

#include "models/pagedrows.inl" // IWYU pragma: export
