#pragma once

#include "app/bus.h"
#include "app/import/rowmapper.h"
#include <functional>

namespace app {

struct ImportOptions {
    bool isDryRun = false;   ///< only say what would happen
    bool isKeepGood = false; ///< take the good lines although others are refused
    int sampleRows = 5;
};

/// A line that was not taken, and why.
struct RefusedLine {
    qint64 line = 0;
    core::Error error;
};

/// What an import did, or would do.
struct ImportReport {
    qint64 rows = 0;
    qint64 taken = 0;
    qint64 repeats = 0; ///< known by their key already, from before or from this file
    qint64 refused = 0;
    qint64 newPeople = 0;
    QStringList newCategories; ///< their paths
    QList<MappedRow> sample;   ///< the first rows as they are understood
    bool isApplied = false;
};

/// Takes the rows of a CSV file as cases: all rows are read and checked first, then taken in one unit of work. Reads
/// the file twice, row by row, so that memory does not grow with it.
class CsvImport {
public:
    using OnRefused = std::function<void(const RefusedLine&)>;

    /// The actor needs Verb::ImportCases.
    CsvImport(store::Session& session, Bus& bus, const core::Clock& clock, const core::User& actor,
              const ImportMap& map, const ImportOptions& options);

    /// `file` must be seekable. Refused lines are told one by one, in the order of the file. An error means that the
    /// file as a whole or the store would not do, and nothing was changed.
    [[nodiscard]] core::Result<ImportReport> run(QIODevice& file, const OnRefused& onRefused);

private:
    class Survey;
    class Taking;

    /// What the intake's own rules say against it.
    [[nodiscard]] QList<core::FieldError> errorsOf(const LogCase& intake) const;

    store::Session& m_session;
    Bus& m_bus;
    const core::Clock& m_clock;
    const core::User& m_actor;
    const ImportMap& m_map;
    ImportOptions m_options;
};

} // namespace app
