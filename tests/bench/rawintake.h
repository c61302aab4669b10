#pragma once

#include "bench/bench.h"

namespace bench {

/// What complaints say: the same for the product and for the engine.
struct Complaint {
    QString summary;
    QString details;
    QString remedySought;
    qint64 customer = 0;
    qint64 category = 0;
    QString key;
};

/// Makes complaints of customers and categories that the store holds.
class Complaints {
public:
    Complaints(RawEngine& raw, quint32 seed);
    [[nodiscard]] Complaint next();

private:
    qint64 m_customers;
    QList<qint64> m_categories;
    quint32 m_seed;
    quint64 m_last = 0;
};

/// The least that a store of complaints does for a new one, by bare statements: the case's row, an event, two clocks,
/// its text and the words of it, the day's figure. No rules, no permissions, no change log.
class RawIntake {
public:
    RawIntake(RawEngine& raw, const core::Clock& clock, const QString& prefix);

    /// In a transaction of its own, durable.
    void log(const Complaint& complaint);
    /// Inside a transaction that the caller holds open.
    void write(const Complaint& complaint);

private:
    [[nodiscard]] qint64 insertCase(const Complaint& complaint, core::Instant now);

    RawEngine& m_raw;
    const core::Clock& m_clock;
    QByteArray m_prefix;
    QList<qint64> m_owners;
    qint64 m_last = 0;
    int m_case = 0;
    int m_event = 0;
    int m_clocks = 0;
    int m_text = 0;
    int m_words = 0;
    int m_figure = 0;
};

} // namespace bench
