#pragma once

#include "store/bulk/caselife.h"
#include "store/bulk/rowwriter.h"
#include <unordered_map>

namespace store::bulk {

/// Adds up the daily figures of many cases.
class Figures {
public:
    void add(const Life& life);
    /// By day and the rest of the key; columns as in rollup_daily.
    [[nodiscard]] Rows rows() const;
    [[nodiscard]] static QStringList columns();

private:
    struct Key {
        qint64 day = 0; ///< since 1970
        int figure = 0;
        qint64 category = 0;
        qint64 owner = 0;
        qint64 networkMember = 0;
        qint64 moment = 0;
        int kind = 0;
        int channel = 0;

        auto operator<=>(const Key&) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const;
    };

    std::unordered_map<Key, qint64, Hash> m_amounts;
};

} // namespace store::bulk
