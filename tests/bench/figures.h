#pragma once

#include <QList>
#include <QString>
#include <vector>

namespace bench {

/// What was measured of one operation, run after run; times in milliseconds.
class Samples {
public:
    void add(double value) { m_values.push_back(value); }
    void add(const Samples& more) { m_values.insert(m_values.end(), more.m_values.begin(), more.m_values.end()); }

    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_values.size()); }
    /// The value that this share (0 to 1) of all is not above: nearest rank.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double median() const { return percentile(0.5); }
    [[nodiscard]] double max() const { return percentile(1); }
    [[nodiscard]] double sum() const;
    /// How many a second, one after the other.
    [[nodiscard]] double rate() const;
    [[nodiscard]] int countAbove(double limit) const;
    /// Which run took longest.
    [[nodiscard]] int slowest() const;

private:
    std::vector<double> m_values;
};

/// What a figure should be, and whether it is.
struct Aim {
    QString text;
    bool isMet = false;
};

/// `value` ≤ `limit`; `what` names the value ("p95").
[[nodiscard]] Aim atMost(const QString& what, double value, double limit, const QString& unit);
[[nodiscard]] Aim atLeast(const QString& what, double value, double limit, const QString& unit);

/// One line of the report: an operation of the product, beside the bare engine doing the same work in the same run.
struct Figure {
    QString section;
    QString name;
    QString engine;
    qint64 cases = 0; ///< in the store
    Samples product;
    Samples raw; ///< empty: nothing to compare with
    QList<Aim> aims;
    QString note;
    QString unit = QStringLiteral("ms");

    /// Median of the product over the median of the engine; 0 without one.
    [[nodiscard]] double ratio() const;
};

} // namespace bench
