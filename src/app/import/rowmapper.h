#pragma once

#include "app/commands.h"
#include "app/import/importmap.h"
#include "core/catalogue.h"

namespace app {

/// A row of a foreign file as the intake that it stands for.
struct MappedRow {
    LogCase intake; ///< without category: that may have to be made first
    QStringList category;

    bool operator==(const MappedRow&) const = default;
};

/// Turns the rows of one file into intakes.
class RowMapper {
public:
    /// Looks up the map's columns in the header. Error::rule "map.unknown_column", detail = its name.
    [[nodiscard]] static core::Result<RowMapper> make(const ImportMap& map, const QStringList& header,
                                                      const core::Catalogue& catalogue);

    /// Refuses a record in trouble ("csv.…"), of the wrong width, or with values that the map can't read: Error::fields
    /// then name the fields and rules such as "time", "code", "unknown", "required".
    [[nodiscard]] core::Result<MappedRow> map(const CsvRecord& record) const;

private:
    RowMapper(const ImportMap& map, const QStringList& header, const core::Catalogue& catalogue);
    [[nodiscard]] core::Result<QStringList> cellsOf(const CsvRecord& record) const;
    [[nodiscard]] QString keyOf(const QStringList& cells) const;

    ImportMap m_map;
    QStringList m_header;
    core::Catalogue m_catalogue;
};

/// Why the record can't be used: "csv.unclosed_quote" and the like; empty when it can.
[[nodiscard]] QString ruleOf(CsvTrouble trouble);

} // namespace app
