#pragma once

#include "cli/reparoctl.h"
#include "store/session.h"
#include <functional>

/// The real programs on real stores, as somebody in front of a terminal would run them.
namespace e2e {

using cli_test::Answer;

/// reparoctl on one store of either engine.
class Ctl {
public:
    /// `store` as --store takes it. `inChild` runs in each new process before the program: what it may not have.
    explicit Ctl(const QString& store, std::function<void()> inChild = {});

    [[nodiscard]] const QString& store() const { return m_store; }
    /// With --json.
    [[nodiscard]] Answer run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Starts it without waiting for its end.
    void start(QProcess& process, const QStringList& arguments) const;
    /// As people start it: without --json, in a language.
    void startFor(QProcess& process, const QString& language, const QStringList& arguments) const;

    /// Makes the store, with the demo company in it.
    void create() const;
    [[nodiscard]] QList<QJsonObject> cases(const QString& query = {}) const;

private:
    QString m_store;
    std::function<void()> m_inChild;
};

/// Waits for the end of a process that start() began.
[[nodiscard]] Answer answerOf(QProcess& process);
/// The next line of its output, waited for; the test fails when there is none.
[[nodiscard]] QByteArray nextLine(QProcess& process);

/// A place for a store: a file in a folder of its own, or an empty database; gone with the object.
class Place {
public:
    explicit Place(store::Engine engine);
    ~Place();
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    [[nodiscard]] const store::Uri& uri() const { return m_uri; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    store::Uri m_uri;
};

/// A line of `case log`: a claim of a person of its own.
[[nodiscard]] QByteArray callLine(const QString& key, int person, const QString& details = {});

/// A refusal as people and programs get it, in English and in Spanish: the same exit code, on standard error sentences
/// without a hole, with --json the rule's code, and no receipt. Gives the first English line.
[[nodiscard]] QString refusal(const Ctl& ctl, int exit, const QString& rule, const QStringList& arguments,
                              const QByteArray& input = {});

} // namespace e2e
