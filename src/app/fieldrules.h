#pragma once

#include "app/company.h"
#include "core/caserecord.h"

namespace app {

/// Longest texts, in characters; far above what people write, low enough that a broken import can't fill a store.
namespace limits {
constexpr qsizetype kLine = 500;
constexpr qsizetype kText = 100'000;
constexpr qsizetype kName = 300;
constexpr qsizetype kContact = 320;
} // namespace limits

/// Collects what is wrong with a command's fields: "required", "too_long", "bad_character", "unknown", "inactive",
/// "in_future", "not_in_future", "too_far", "long_past", "not_after_start", "negative", "bad_currency".
class FieldRules {
public:
    FieldRules(const Company& company, core::Instant now)
        : m_company(company)
        , m_now(now) {}

    void refuse(const QString& field, const QString& rule) { m_errors << core::FieldError{field, rule}; }
    void refuseIf(bool isWrong, const QString& field, const QString& rule);
    void needText(const QString& field, const QString& text, qsizetype longest);
    void text(const QString& field, const QString& text, qsizetype longest);
    void category(const QString& field, core::CategoryId id, bool isRequired);
    void cause(const QString& field, core::CauseId id, bool isRequired);
    void moment(const QString& field, core::MomentId id);
    void attributes(const QString& field, const QList<core::AttributeId>& ids);
    void networkMember(const QString& field, core::NetworkMemberId id, bool isRequired);
    /// Someone active who may own cases: an advisor, a claims manager or a supervisor.
    void owner(const QString& field, core::UserId id);
    /// Someone active, whatever he does here.
    void person(const QString& field, core::UserId id);
    void money(const QString& field, const std::optional<core::Money>& value);
    void past(const QString& field, const std::optional<core::Instant>& at);
    /// After now, a year away at most: a slip of the keyboard must not pause a case for ever.
    void future(const QString& field, core::Instant at);
    /// Of the company's days: today at the earliest, a year away at most.
    void dayToCome(const QString& field, const std::optional<QDate>& day);
    /// An hour back at most: forms stand open for a while.
    void notLongPast(const QString& field, core::Instant at);
    /// After `start` and after now, a year away at most.
    void after(const QString& field, core::Instant at, core::Instant start);

    [[nodiscard]] const QList<core::FieldError>& errors() const { return m_errors; }

private:
    const Company& m_company;
    core::Instant m_now;
    QList<core::FieldError> m_errors;
};

} // namespace app
