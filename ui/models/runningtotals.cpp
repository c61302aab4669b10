#include "models/runningtotals.h"

#include <bit>

namespace models {

void RunningTotals::assign(const std::vector<int>& counts) {
    m_sums = counts;
    for (size_t i = 1; i <= m_sums.size(); ++i) {
        const size_t next = i + (i & (~i + 1));
        if (next <= m_sums.size())
            m_sums[next - 1] += m_sums[i - 1];
    }
}

void RunningTotals::add(int position, int by) {
    for (size_t i = static_cast<size_t>(position) + 1; i <= m_sums.size(); i += i & (~i + 1))
        m_sums[i - 1] += by;
}

int RunningTotals::before(int position) const {
    int sum = 0;
    for (size_t i = static_cast<size_t>(position); i > 0; i &= i - 1)
        sum += m_sums[i - 1];
    return sum;
}

int RunningTotals::find(int total) const {
    size_t position = 0;
    for (size_t step = std::bit_floor(m_sums.size()); step > 0; step /= 2) {
        if (position + step <= m_sums.size() && m_sums[position + step - 1] <= total) {
            position += step;
            total -= m_sums[position - 1];
        }
    }
    return static_cast<int>(position);
}

} // namespace models
