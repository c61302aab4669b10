#include "app/import/mappedrows.h"

using namespace Qt::StringLiterals;

namespace app {

MappedRows::MappedRows(QIODevice& file, const ImportMap& map)
    : m_reader(file, map.csv) {}

core::Result<std::unique_ptr<MappedRows>> MappedRows::open(QIODevice& file, const ImportMap& map,
                                                           const core::Catalogue& catalogue) {
    if (!file.seek(0))
        return core::fail(core::ErrorCode::Invalid, u"csv.not_a_file"_s);
    std::unique_ptr<MappedRows> rows(new MappedRows(file, map));
    CsvRecord header;
    if (!rows->m_reader.next(header))
        return core::fail(core::ErrorCode::Invalid, u"csv.empty"_s);
    if (header.trouble != CsvTrouble::None)
        return core::fail(core::ErrorCode::Invalid, u"csv.header"_s, ruleOf(header.trouble));
    auto mapper = RowMapper::make(map, header.fields, catalogue);
    if (!mapper)
        return tl::unexpected<core::Error>(mapper.error());
    rows->m_mapper = std::move(*mapper);
    return rows;
}

bool MappedRows::next() {
    if (!m_reader.next(m_record))
        return false;
    m_row = m_mapper->map(m_record);
    return true;
}

} // namespace app
