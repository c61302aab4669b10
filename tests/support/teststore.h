#pragma once

#include "store/session.h"
#include "support/strings.h"
#include "support/quickfolder.h"
#include <QTemporaryDir>

namespace Catch {
template <>
struct StringMaker<core::Error> {
    static std::string convert(const core::Error& error) {
        return error.rule.toStdString() + ": " + error.detail.toStdString();
    }
};
template <>
struct StringMaker<store::Engine> {
    static std::string convert(store::Engine engine) {
        return engine == store::Engine::Sqlite ? "SQLite" : "PostgreSQL";
    }
};
} // namespace Catch

/// Real stores for tests, on both engines.
namespace support {

/// The URI of the superuser's database on the tests' PostgreSQL: REPARO_TEST_POSTGRES, else a server of this process.
[[nodiscard]] const store::Uri& postgresServer();
/// An empty database without tables; dropped by dropDatabase().
[[nodiscard]] store::Uri makeEmptyDatabase();
void dropDatabase(const store::Uri& uri);

/// A fresh store without any data, gone with the object. In a test:
/// `TestStore store(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));`
class TestStore {
public:
    explicit TestStore(store::Engine engine);
    ~TestStore();
    TestStore(const TestStore&) = delete;
    TestStore& operator=(const TestStore&) = delete;

    [[nodiscard]] const store::Uri& uri() const { return m_uri; }
    /// The test's own connection.
    [[nodiscard]] store::Session& session() { return *m_session; }
    /// Another desk.
    [[nodiscard]] std::unique_ptr<store::Session>
    connect(store::Session::Mode mode = store::Session::Mode::ReadWrite) const;
    /// Lets go of the test's own connection, for tests that handle the file itself.
    void close() { m_session.reset(); }
    /// A folder for files of this test.
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder{quickFolder()};
    store::Uri m_uri;
    std::unique_ptr<store::Session> m_session;
};

/// The value of a result that must be there; the test fails with its error otherwise.
template <class T>
T valueOf(core::Result<T> result) {
    if (!result)
        FAIL(Catch::Detail::stringify(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace support
