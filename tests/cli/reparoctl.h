#pragma once

#include "support/quickfolder.h"
#include "support/strings.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

/// The real program, run on a store of the test's own.
namespace cli_test {

struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// Every line of the output as an object; the test fails on a line that is none.
    [[nodiscard]] QList<QJsonObject> objects() const;
    /// The only object.
    [[nodiscard]] QJsonObject object() const;
};

class Reparoctl {
public:
    /// `now`: ISO time of all calls until setNow(); empty = the real time.
    explicit Reparoctl(const QString& now = {});

    void setNow(const QString& iso) { m_now = iso; }
    [[nodiscard]] QString store() const { return m_folder.filePath(QStringLiteral("test.sqlite")); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file of the test.
    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const;

    /// Of the environment, from now on.
    void setVariable(const QString& name, const QString& value) { m_own.insert(name, value); }

    /// With --json and the test's store.
    [[nodiscard]] Answer run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Exactly these arguments.
    [[nodiscard]] Answer runPlain(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Starts it without waiting for its end.
    void start(QProcess& process, const QStringList& arguments) const;

    /// Makes the store with the demo company, or an empty company.
    void createDemo() const;
    void createEmpty() const;
    /// Logs one case and gives its number.
    [[nodiscard]] QString log(const QByteArray& line) const;
    [[nodiscard]] QJsonObject show(const QString& number) const;

private:
    [[nodiscard]] QStringList common(const QStringList& arguments) const;

    QTemporaryDir m_folder{support::quickFolder()};
    QString m_now;
    QProcessEnvironment m_own;
};

} // namespace cli_test
