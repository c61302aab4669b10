#pragma once

#include "bench/figures.h"

namespace bench {

/// Prints each figure as soon as it is known: a table for people, or one JSON object a line.
class Report {
public:
    explicit Report(bool isJson)
        : m_isJson(isJson) {}

    void add(const Figure& figure);
    /// What is going on, for whoever waits; on standard error.
    void say(const QString& sentence) const;

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int missed() const { return m_missed; }

private:
    void printHead();

    bool m_isJson;
    int m_count = 0;
    int m_missed = 0;
};

} // namespace bench
