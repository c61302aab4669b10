#pragma once

#include <vector>

namespace models {

/// Sums over the beginnings of a list of counts, kept in a Fenwick tree: a count changes, and the one that a total
/// falls into is found, in logarithmic time.
class RunningTotals {
public:
    void assign(const std::vector<int>& counts);
    void add(int position, int by);
    [[nodiscard]] int before(int position) const; ///< sum of the counts before it
    /// The last position with before(position) ≤ total; `total` is below the sum of all.
    [[nodiscard]] int find(int total) const;

private:
    std::vector<int> m_sums; ///< m_sums[i - 1] sums the i & -i counts that end with the i-th
};

} // namespace models
