#pragma once

#include "core/result.h"
#include <exception>

namespace store {

/// How table functions fail; never leaves the store (read() and write() turn it into a Result).
class SqlFailure : public std::exception {
public:
    SqlFailure(core::Error error, bool isTransient)
        : m_error(std::move(error))
        , m_isTransient(isTransient) {}
    [[nodiscard]] const core::Error& error() const { return m_error; }
    /// The same unit of work may succeed when it runs again (busy, serialization failure, deadlock).
    [[nodiscard]] bool isTransient() const { return m_isTransient; }
    [[nodiscard]] const char* what() const noexcept override { return "SqlFailure"; }

private:
    core::Error m_error;
    bool m_isTransient;
};

} // namespace store
