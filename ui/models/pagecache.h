#pragma once

#include <QList>
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace models {

/// The pages read last, by the tag of their segment; the one not looked at for longest goes first.
template <class Row>
class PageCache {
public:
    explicit PageCache(size_t capacity)
        : m_capacity(capacity) {}

    [[nodiscard]] bool holds(quint32 tag) const { return find(tag) != m_pages.cend(); }
    /// Nothing when the page is not here. The row stays where it is until the cache is changed.
    [[nodiscard]] const Row* look(quint32 tag, int offset) {
        const auto page = find(tag);
        if (page == m_pages.end())
            return nullptr;
        page->lastLook = ++m_looks;
        return &page->rows.at(offset);
    }
    void clear() { m_pages.clear(); }
    void put(quint32 tag, QList<Row> rows) {
        drop(tag);
        m_pages.push_back({tag, ++m_looks, std::move(rows)});
        if (m_pages.size() > m_capacity)
            m_pages.erase(std::min_element(m_pages.begin(), m_pages.end(), [](const Entry& one, const Entry& other) {
                return one.lastLook < other.lastLook;
            }));
    }
    /// The changes below follow those of the page's keys; they do nothing when the page is not here.
    void insert(quint32 tag, int offset, Row row) {
        if (const auto page = find(tag); page != m_pages.end())
            page->rows.insert(offset, std::move(row));
    }
    void replace(quint32 tag, int offset, Row row) {
        if (const auto page = find(tag); page != m_pages.end())
            page->rows[offset] = std::move(row);
    }
    void remove(quint32 tag, int offset) {
        if (const auto page = find(tag); page != m_pages.end())
            page->rows.removeAt(offset);
    }
    /// Takes a page out whole, to be put back in pieces.
    [[nodiscard]] std::optional<QList<Row>> take(quint32 tag) {
        const auto page = find(tag);
        if (page == m_pages.end())
            return std::nullopt;
        QList<Row> rows = std::move(page->rows);
        m_pages.erase(page);
        return rows;
    }

private:
    struct Entry {
        quint32 tag = 0;
        quint64 lastLook = 0;
        QList<Row> rows;
    };

    auto find(quint32 tag) {
        return std::find_if(m_pages.begin(), m_pages.end(), [tag](const Entry& entry) { return entry.tag == tag; });
    }
    auto find(quint32 tag) const {
        return std::find_if(m_pages.begin(), m_pages.end(), [tag](const Entry& entry) { return entry.tag == tag; });
    }
    void drop(quint32 tag) {
        if (const auto page = find(tag); page != m_pages.end())
            m_pages.erase(page);
    }

    size_t m_capacity;
    std::vector<Entry> m_pages; // so few that a walk beats a hash
    quint64 m_looks = 0;
};

} // namespace models
