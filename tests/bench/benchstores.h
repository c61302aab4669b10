#pragma once

#include "bench/benchclock.h"
#include "bench/report.h"
#include "core/user.h"
#include "store/session.h"

namespace bench {

/// The stores that are measured. One is generated the first time that it is asked for and kept, under a name that tells
/// its size, its seed and the schema; what writes gets a copy.
class BenchStores {
public:
    /// `postgres`: a server to use; empty = one of our own in `folder`, as durable as any, that ends with this process.
    BenchStores(const QString& folder, quint32 seed, const QString& postgres, const Report& report);
    ~BenchStores();

    /// Of all cases so many are open: a fifth, as in a company that goes well, half, or all.
    enum class Open { Fifth, Half, All };

    [[nodiscard]] store::Uri kept(store::Engine engine, qint64 cases, Open open = Open::Fifth);
    /// As kept(), for writing: thrown away with this object.
    [[nodiscard]] store::Uri copy(store::Engine engine, qint64 cases, Open open = Open::Fifth);
    /// People of the company with this login; everyone's password is kPassword.
    static constexpr auto kManager = "gerente1";
    static constexpr auto kSupervisor = "supervisor1";
    static constexpr auto kAdvisor = "asesor1";
    static constexpr auto kPassword = "medir y comparar";

private:
    [[nodiscard]] QString nameOf(store::Engine engine, qint64 cases, Open open) const;
    [[nodiscard]] store::Uri uriOf(store::Engine engine, const QString& name);
    [[nodiscard]] bool exists(const store::Uri& uri);
    void generate(const store::Uri& uri, qint64 cases, Open open);
    [[nodiscard]] const store::Uri& server();

    QString m_folder;
    quint32 m_seed;
    QString m_postgres;
    const Report& m_report;
    std::optional<store::Uri> m_server;
    QList<store::Uri> m_copies;
};

/// The value of a result that must be there; ends the program with its error otherwise.
template <class T>
T valueOf(core::Result<T> result) {
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().rule), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace bench
