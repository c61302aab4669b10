#include "bench/figures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bench {

double Samples::percentile(double share) const {
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

double Samples::sum() const { return std::accumulate(m_values.begin(), m_values.end(), 0.0); }

double Samples::rate() const { return sum() > 0 ? 1000.0 * count() / sum() : 0; }

int Samples::countAbove(double limit) const {
    return static_cast<int>(std::ranges::count_if(m_values, [limit](double each) { return each > limit; }));
}

int Samples::slowest() const { return static_cast<int>(std::ranges::max_element(m_values) - m_values.begin()); }

Aim atMost(const QString& what, double value, double limit, const QString& unit) {
    return {u"%1 ≤ %2 %3"_s.arg(what).arg(limit, 0, 'g', 6).arg(unit).trimmed(), value <= limit};
}

Aim atLeast(const QString& what, double value, double limit, const QString& unit) {
    return {u"%1 ≥ %2 %3"_s.arg(what).arg(limit, 0, 'g', 6).arg(unit).trimmed(), value >= limit};
}

double Figure::ratio() const { return raw.isEmpty() || raw.median() <= 0 ? 0 : product.median() / raw.median(); }

} // namespace bench
