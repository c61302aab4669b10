#pragma once

#include "app/import/importmap.h"
#include <QJsonObject>

namespace app {

/// Reads the parts of a map file and remembers the first thing that is wrong, with its place ("closed.outcome").
class MapReader {
public:
    explicit MapReader(const QJsonObject& object, const QString& place = {});

    [[nodiscard]] bool has(const QString& field) const { return m_object.contains(field); }
    [[nodiscard]] QString text(const QString& field);
    [[nodiscard]] bool flag(const QString& field);
    [[nodiscard]] QStringList list(const QString& field);
    [[nodiscard]] TextChoice choice(const QString& field);
    [[nodiscard]] CodeChoice code(const QString& field, const QString& usual = {});
    [[nodiscard]] TimeChoice time(const QString& field);
    [[nodiscard]] PartyChoice party(const QString& field);
    [[nodiscard]] CategoryChoice category(const QString& field);
    [[nodiscard]] AmountChoice amount(const QString& field);
    [[nodiscard]] std::optional<ClosedChoice> closed(const QString& field);
    [[nodiscard]] CsvFormat format(const QString& field);
    [[nodiscard]] QTimeZone zone(const QString& field);

    /// What was wrong, words that nobody asked for included.
    [[nodiscard]] core::Result<void> finish();

private:
    [[nodiscard]] QJsonValue take(const QString& field);
    [[nodiscard]] MapReader inner(const QString& field);
    void absorb(MapReader& reader);
    void complain(const char* rule, const QString& field);
    [[nodiscard]] TextChoice choiceOf(const QJsonValue& value, const QString& field);

    QJsonObject m_object;
    QString m_place;
    QStringList m_asked;
    std::optional<core::Error> m_error;
};

} // namespace app
