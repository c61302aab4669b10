#pragma once

#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace core {

/// What kind of "no" this is; decides the exit code, the wording and whether a retry makes sense.
enum class ErrorCode {
    Invalid,  ///< input breaks a rule; `fields` say which
    Denied,   ///< the role may not do this
    NotFound, ///< no such case, person, file
    Refused,  ///< the state of the case does not allow it; `rule` says why
    Conflict, ///< somebody else changed the same field first
    Busy,     ///< locked by another process; a retry may help
    Offline,  ///< the server can't be reached
    DiskFull,
    ReadOnly,
    NotAStore,   ///< the file is no Reparo store
    NewerSchema, ///< written by a newer Reparo
    Corrupt,     ///< the store is damaged
    Internal,
};

/// One field that breaks a rule. `field` is the command's JSON name, `rule` a stable code such as "required".
struct FieldError {
    QString field;
    QString rule;

    bool operator==(const FieldError&) const = default;
};

/// Why something was not done. `rule` is a stable code that app::describe() turns into a sentence; `detail` is
/// what fills it in (a name, a path, the engine's own message).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString rule;
    QString detail;
    QList<FieldError> fields;

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, const QString& rule, const QString& detail = {}) {
    return tl::unexpected<Error>(Error{code, rule, detail, {}});
}

[[nodiscard]] inline tl::unexpected<Error> invalid(const QList<FieldError>& fields) {
    return tl::unexpected<Error>(Error{ErrorCode::Invalid, QStringLiteral("invalid"), {}, fields});
}

} // namespace core
