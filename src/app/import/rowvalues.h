#pragma once

#include "app/commands.h"
#include "app/import/importmap.h"

namespace app {

/// The values of one row by the choices of a map; keeps what the row got wrong.
class RowValues {
public:
    RowValues(const QStringList& cells, const QTimeZone& zone);

    [[nodiscard]] QString text(const TextChoice& choice) const { return choice.fill(m_cells); }
    /// Empty when the row says nothing; a text without code is wrong.
    [[nodiscard]] QString word(const CodeChoice& choice, const QString& field);
    template <class E>
    [[nodiscard]] std::optional<E> code(const CodeChoice& choice, const QString& field) {
        const QString text = word(choice, field);
        if (text.isEmpty())
            return std::nullopt;
        const auto value = core::fromCode<E>(text);
        if (!value)
            refuse(field, QStringLiteral("code"));
        return value;
    }
    [[nodiscard]] std::optional<core::Instant> time(const TimeChoice& choice, const QString& field);
    [[nodiscard]] std::optional<core::Money> amount(const AmountChoice& choice, const QString& field);
    [[nodiscard]] PartyInput party(const PartyChoice& choice) const;
    /// Nothing when the row tells of an open case.
    [[nodiscard]] std::optional<PastEnd> past(const ClosedChoice& choice, core::Instant receivedAt);

    void refuse(const QString& field, const QString& rule) { m_errors << core::FieldError{field, rule}; }
    [[nodiscard]] const QList<core::FieldError>& errors() const { return m_errors; }

private:
    const QStringList& m_cells;
    QTimeZone m_zone;
    QList<core::FieldError> m_errors;
};

} // namespace app
