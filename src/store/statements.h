#pragma once

#include "store/prepared.h"
#include <memory>
#include <unordered_map>
#include <vector>

namespace store {

class PostgresWire;

/// The prepared queries of one session, kept by name and by text. A query that is still being read when the same
/// statement is asked for again gets a twin, so that nested reads don't disturb each other.
class Statements {
public:
    explicit Statements(Session& session);
    ~Statements();

    /// Throws SqlFailure when there is no such file or the engine refuses it.
    [[nodiscard]] Prepared& takeNamed(const char* name);
    [[nodiscard]] Prepared& takeText(const QString& sql);
    /// Finishes the query, so that it holds no lock, and lets it be taken again.
    void giveBack(Prepared& query);

    /// What they are sent over; only with PostgreSQL. Throws SqlFailure when it is not open.
    [[nodiscard]] PostgresWire& wire();

    /// resources/sql/<engine>/NAME.sql, else resources/sql/common/NAME.sql, without comments; empty when there is none.
    [[nodiscard]] static QString textOf(Engine engine, const QString& name);
    /// Every statement name that this engine can run.
    [[nodiscard]] static QStringList names(Engine engine);

private:
    struct Slot {
        std::unique_ptr<Prepared> query;
        bool isTaken = false;
    };
    using Twins = std::vector<std::unique_ptr<Slot>>;

    Prepared& take(Twins& twins, const QString& what, const QString& sql);
    [[nodiscard]] std::unique_ptr<Prepared> prepare(const QString& what, const QString& sql) const;
    void forgetIdleTexts();

    Session& m_session;
    std::unique_ptr<PostgresWire> m_wire; // outlives the queries
    std::unordered_map<QString, Twins> m_named;
    std::unordered_map<QString, Twins> m_texts;
    std::vector<Slot*> m_taken;
};

} // namespace store
