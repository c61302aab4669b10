#pragma once

#include "core/codes.h"
#include <iterator>

namespace store::bulk {

/// Reproducible chance (splitmix64): the same key rolls the same numbers on every machine.
class Dice {
public:
    Dice(quint64 seed, quint64 key)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + key * 0xD1B54A32D192ED03ULL) {
        (void)roll();
    }

    quint64 roll() {
        quint64 mixed = m_state += 0x9E3779B97F4A7C15ULL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }
    /// 0 to below 1.
    double share() { return static_cast<double>(roll() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return share() < probability; }
    /// 0 to below `count`.
    qint64 below(qint64 count) { return static_cast<qint64>(roll() % static_cast<quint64>(count)); }
    /// As below(), the first ones much more often than the last.
    qint64 oftenFirst(qint64 count) {
        const double share = this->share();
        return static_cast<qint64>(share * share * static_cast<double>(count));
    }
    /// The list must outlive what is done with the value.
    template <class List>
    const auto& any(const List& values) {
        return values[below(std::ssize(values))];
    }
    template <class List>
    const auto& anyOftenFirst(const List& values) {
        return values[oftenFirst(std::ssize(values))];
    }
    template <class E>
    E anyCode() {
        const auto& table = core::Codes<E>::table;
        return table[static_cast<std::size_t>(below(std::ssize(table)))].first;
    }
    template <class E>
    E anyCodeOftenFirst() {
        const auto& table = core::Codes<E>::table;
        return table[static_cast<std::size_t>(oftenFirst(std::ssize(table)))].first;
    }

private:
    quint64 m_state;
};

} // namespace store::bulk
