#pragma once

#include "core/result.h"
#include <QFile>
#include <QJsonObject>
#include <QStringList>

namespace cli {

/// What the shell is told (docs/user, reparoctl).
enum class Exit { Done = 0, Refused = 1, Usage = 2, NoStore = 3, Partly = 4 };

/// Refused for what a rule forbids, NoStore for what is wrong with the store itself.
[[nodiscard]] Exit exitFor(const core::Error& error);

/// Results on standard output, one JSON object a line or text; messages for people on standard error. Every line is
/// out before the call returns.
class Output {
public:
    explicit Output(bool isJson);

    [[nodiscard]] bool isJson() const { return m_isJson; }
    void json(const QJsonObject& object);
    void text(const QString& line);
    void message(const QString& line);
    /// Says why on standard error, and with --json as an object on standard output too.
    Exit refuse(const core::Error& error);

private:
    bool m_isJson;
    QFile m_out;
    QFile m_error;
};

/// Columns that line up; the last one is not padded.
[[nodiscard]] QString table(const QStringList& head, const QList<QStringList>& rows);

} // namespace cli
