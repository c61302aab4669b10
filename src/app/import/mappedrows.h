#pragma once

#include "app/import/rowmapper.h"

namespace app {

/// The rows of a file one by one, each mapped or refused.
class MappedRows {
public:
    /// Reads the header. Fails with "csv.empty", "csv.header" (its trouble as detail) or what RowMapper::make says.
    [[nodiscard]] static core::Result<std::unique_ptr<MappedRows>> open(QIODevice& file, const ImportMap& map,
                                                                        const core::Catalogue& catalogue);

    /// False at the end of the file.
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 line() const { return m_record.line; }
    [[nodiscard]] const core::Result<MappedRow>& row() const { return m_row; }

private:
    MappedRows(QIODevice& file, const ImportMap& map);

    CsvReader m_reader;
    std::optional<RowMapper> m_mapper;
    CsvRecord m_record;
    core::Result<MappedRow> m_row;
};

} // namespace app
