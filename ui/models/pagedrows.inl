#pragma once

namespace models {

template <class Row>
void PagedRows<Row>::setSource(std::unique_ptr<PageSource<Row>> source) {
    m_source = std::move(source);
    reload();
}

template <class Row>
void PagedRows<Row>::reload() {
    ++m_generation;
    m_request.reset();
    m_wanted.clear();
    m_ahead.reset();
    m_waiting.clear();
    m_isReplacing = true;
    m_isCounting = false;
    m_isCountDoubtful = false;
    m_isStopped = false;
    schedule();
}

template <class Row>
void PagedRows<Row>::retry() {
    m_isStopped = false;
    if (!m_isReplacing && !isCounted())
        count();
    if (rowCount() > 0)
        m_observer.changed(0, rowCount() - 1);
    schedule();
}

template <class Row>
void PagedRows<Row>::recount() {
    if (m_isCountDoubtful && m_ledger.index().hasUnread() && isCounted() && !m_isReplacing && !m_isStopped)
        count();
}

template <class Row>
const Row* PagedRows<Row>::at(int row) {
    const PageIndex::Place place = m_ledger.index().placeOf(row);
    const Row* found = m_ledger.look(place);
    if (!found)
        want(m_ledger.index().segment(place.segment).ref());
    return found;
}

template <class Row>
void PagedRows<Row>::rowStands(const PageKey& key, Row row) {
    m_isCountDoubtful = m_isCountDoubtful || (!keyOf(key.id) && !isWaiting(key.id));
    follow({key.id, {}, key, std::move(row)});
}

template <class Row>
void PagedRows<Row>::rowGone(qint64 id) {
    m_isCountDoubtful = m_isCountDoubtful || (!keyOf(id) && !isWaiting(id));
    follow({id, {}, {}, {}});
}

template <class Row>
void PagedRows<Row>::want(const SegmentRef& segment) {
    if (m_request && m_request->segment == segment)
        return;
    if (!m_wanted.isEmpty() && m_wanted.first() == segment)
        return;
    m_wanted.removeOne(segment);
    m_wanted.prepend(segment);
    if (m_wanted.size() > kMaxWanted)
        m_wanted.removeLast();
    schedule();
}

/// Asks from the event loop: once for all the rows that a view paints, and never from within data().
template <class Row>
void PagedRows<Row>::schedule() {
    if (std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            m_isScheduled = false;
            askNext();
        },
        Qt::QueuedConnection);
}

template <class Row>
void PagedRows<Row>::askNext() {
    if (!m_source || m_request || m_isStopped)
        return;
    if (m_isReplacing)
        return ask({});
    Request request;
    request.segment = nextWanted();
    request.isAhead = !request.segment;
    if (!request.segment)
        request.segment = segmentThatChangesNeed();
    if (!request.segment && m_ahead && isMissing(*m_ahead))
        request.segment = std::exchange(m_ahead, std::nullopt);
    if (!request.segment)
        return;
    const PageIndex& index = m_ledger.index();
    const int ordinal = index.find(*request.segment);
    request.from = ordinal > 0 ? std::optional(request.segment->first) : std::nullopt;
    request.end = index.endOf(ordinal);
    request.limit = index.segment(ordinal).rows + kSpareRows;
    ask(request);
}

template <class Row>
std::optional<SegmentRef> PagedRows<Row>::nextWanted() {
    while (!m_wanted.isEmpty()) {
        if (const SegmentRef segment = m_wanted.takeFirst(); isMissing(segment))
            return segment;
    }
    return std::nullopt;
}

template <class Row>
bool PagedRows<Row>::isMissing(const SegmentRef& segment) const {
    const int ordinal = m_ledger.index().find(segment);
    return ordinal >= 0 && !m_ledger.isAtHand(ordinal);
}

template <class Row>
std::optional<SegmentRef> PagedRows<Row>::segmentThatChangesNeed() const {
    const PageIndex& index = m_ledger.index();
    for (const Change& change : m_waiting) {
        for (const std::optional<PageKey>& key : {change.before, change.after}) {
            const int ordinal = key ? index.segmentFor(*key) : -1;
            if (ordinal >= 0 && !index.segment(ordinal).isKnown)
                return index.segment(ordinal).ref();
        }
    }
    return std::nullopt;
}

template <class Row>
void PagedRows<Row>::ask(Request request) {
    const quint64 number = ++m_lastRequest;
    request.number = number;
    m_request = request;
    m_source->page(request.from, request.limit)
        .then(m_context,
              [this, number](core::Result<Page<Row>> answer) {
                  if (m_request && m_request->number == number)
                      receive(std::move(answer));
              })
        .onCanceled(m_context, [this, number] {
            if (m_request && m_request->number == number)
                stop();
        });
}

template <class Row>
void PagedRows<Row>::receive(core::Result<Page<Row>> answer) {
    if (!answer) {
        stop();
        return m_observer.failed(answer.error());
    }
    const Request request = *std::exchange(m_request, std::nullopt);
    if (request.segment)
        accept(request, std::move(*answer));
    else
        begin(std::move(*answer), request.limit);
    schedule();
}

template <class Row>
void PagedRows<Row>::begin(Page<Row> top, int limit) {
    m_isReplacing = false;
    m_wanted.clear();
    const bool isWhole = top.keys.size() < limit;
    m_ledger.begin(m_source->order(), std::move(top), isWhole);
    applyWaiting();
    if (!isWhole)
        count();
}

template <class Row>
void PagedRows<Row>::accept(const Request& request, Page<Row> page) {
    const int segment = m_ledger.index().find(*request.segment);
    if (segment < 0 || request.isOvertaken)
        return m_ledger.refresh(request.segment->first, request.end);
    if (!cutToSegment(request, page)) {
        Request longer = request;
        longer.limit *= 2;
        return ask(longer);
    }
    m_ledger.adopt(segment, std::move(page));
    applyWaiting();
    lookAhead(request);
}

/// Readers mostly go down: what follows a page that was looked at is read before they get there.
template <class Row>
void PagedRows<Row>::lookAhead(const Request& request) {
    const int next = request.end && !request.isAhead ? m_ledger.index().segmentFor(*request.end) : -1;
    if (next >= 0)
        m_ahead = m_ledger.index().segment(next).ref();
}

/// Leaves out the rows of the next segment; false when the page ends before this one does.
template <class Row>
bool PagedRows<Row>::cutToSegment(const Request& request, Page<Row>& page) const {
    const PageIndex& index = m_ledger.index();
    const auto isBefore = [&index](const PageKey& one, const PageKey& other) { return index.precedes(one, other); };
    const bool isListEnd = page.keys.size() < request.limit;
    if (!request.end)
        return isListEnd;
    const auto end = std::lower_bound(page.keys.cbegin(), page.keys.cend(), *request.end, isBefore);
    const qsizetype rows = end - page.keys.cbegin();
    if (rows == page.keys.size())
        return isListEnd;
    page.keys.resize(rows);
    page.rows.resize(rows);
    return true;
}

template <class Row>
void PagedRows<Row>::count() {
    if (std::exchange(m_isCounting, true))
        return;
    m_isCountDoubtful = false;
    m_source->anchors(kPageRows)
        .then(m_context,
              [this, generation = m_generation](const core::Result<Anchors>& answer) {
                  if (generation == m_generation)
                      receiveAnchors(answer);
              })
        .onCanceled(m_context, [this, generation = m_generation] {
            if (generation == m_generation)
                stop();
        });
}

template <class Row>
void PagedRows<Row>::receiveAnchors(const core::Result<Anchors>& answer) {
    m_isCounting = false;
    if (!answer) {
        m_isCountDoubtful = true;
        stop();
        return m_observer.failed(answer.error());
    }
    const bool isFirst = !isCounted();
    m_ledger.layAnchors(*answer);
    if (isFirst)
        m_ahead = m_ledger.index().segment(m_ledger.index().segmentFor(m_ledger.index().frontier())).ref();
    schedule();
}

template <class Row>
void PagedRows<Row>::stop() {
    m_request.reset();
    m_wanted.clear();
    m_isStopped = true;
}

template <class Row>
void PagedRows<Row>::follow(Change change) {
    if (!m_source)
        return;
    if (m_isReplacing || isWaiting(change.id)) {
        m_waiting.append(std::move(change));
    } else if (isReady(change)) {
        apply(std::move(change));
    } else if (change.before == change.after) {
        return; // only what an unread row says has changed
    } else if (m_waiting.size() < kMaxWaiting || keyOf(change.id)) {
        m_waiting.append(std::move(change));
        schedule();
    } else {
        m_isCountDoubtful = true;
    }
}

template <class Row>
void PagedRows<Row>::apply(Change change) {
    const PageIndex& index = m_ledger.index();
    const int asked = m_request && m_request->segment ? index.find(*m_request->segment) : -1;
    for (const std::optional<PageKey>& key : {keyOf(change.id), change.after}) {
        if (asked >= 0 && key && index.segmentFor(*key) == asked)
            m_request->isOvertaken = true;
    }
    if (change.after)
        m_ledger.put(*change.after, std::move(change.row));
    else
        m_ledger.take(change.id);
}

template <class Row>
void PagedRows<Row>::applyWaiting() {
    QList<Change> waiting = std::exchange(m_waiting, {});
    for (Change& change : waiting) {
        if (isReady(change) && !isWaiting(change.id))
            apply(std::move(change));
        else
            m_waiting.append(std::move(change));
    }
}

template <class Row>
bool PagedRows<Row>::isReady(const Change& change) const {
    const PageIndex& index = m_ledger.index();
    return (!change.before || index.isKnown(*change.before)) && (!change.after || index.isKnown(*change.after));
}

template <class Row>
bool PagedRows<Row>::isWaiting(qint64 id) const {
    return std::any_of(m_waiting.cbegin(), m_waiting.cend(), [id](const Change& change) { return change.id == id; });
}

} // namespace models
