#include "app/import/csvimport.h"

#include "app/import/categoryplan.h"
#include "app/import/mappedrows.h"
#include "app/validation.h"
#include "core/permissions.h"
#include "store/bulkroom.h"
#include "store/casetable.h"
#include "store/unitofwork.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QList<core::FieldError> unknownCategory() { return {{u"category"_s, u"unknown"_s}}; }

} // namespace

/// The first reading: what would be taken, and everything that is wrong.
class CsvImport::Survey {
public:
    Survey(CsvImport& import, const OnRefused& onRefused)
        : m_import(import)
        , m_onRefused(onRefused)
        , m_categories(import.m_bus.company().catalogue, import.m_map.category) {}

    [[nodiscard]] ImportReport& report() { return m_report; }
    [[nodiscard]] CategoryPlan& categories() { return m_categories; }

    [[nodiscard]] core::Result<void> read(QIODevice& file) {
        auto rows = MappedRows::open(file, m_import.m_map, m_import.m_bus.company().catalogue);
        if (!rows)
            return tl::unexpected<core::Error>(rows.error());
        while ((*rows)->next()) {
            ++m_report.rows;
            if (const auto checked = check((*rows)->row()); !checked)
                refuse((*rows)->line(), checked.error());
        }
        m_report.newCategories = m_categories.missing();
        return {};
    }

    void refuse(qint64 line, const core::Error& error) {
        ++m_report.refused;
        m_onRefused({line, error});
    }

private:
    [[nodiscard]] core::Result<void> check(const core::Result<MappedRow>& row) {
        if (!row)
            return tl::unexpected<core::Error>(row.error());
        if (const auto errors = m_import.errorsOf(row->intake); !errors.isEmpty())
            return core::invalid(errors);
        if (!m_categories.note(row->category, row->intake.kind))
            return core::invalid(unknownCategory());
        if (m_report.sample.size() < m_import.m_options.sampleRows)
            m_report.sample << *row;
        if (m_import.m_options.isDryRun)
            count(row->intake);
        return {};
    }

    /// What taking it would find; only a preview has to know that beforehand.
    void count(const LogCase& intake) {
        const bool isRepeat =
            m_keys.contains(intake.key) || store::findCaseByKey(m_import.m_session, intake.key).isValid();
        m_keys << intake.key;
        ++(isRepeat ? m_report.repeats : m_report.taken);
    }

    CsvImport& m_import;
    const OnRefused& m_onRefused;
    CategoryPlan m_categories;
    ImportReport m_report;
    QSet<QString> m_keys;
};

/// The second reading: every good row becomes a case, in the unit of work that the caller holds open.
class CsvImport::Taking {
public:
    Taking(CsvImport& import, CategoryPlan categories)
        : m_import(import)
        , m_categories(std::move(categories)) {}

    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] qint64 repeats() const { return m_repeats; }
    [[nodiscard]] qint64 newPeople() const { return m_newPeople; }
    [[nodiscard]] const QList<RefusedLine>& refused() const { return m_refused; }

    [[nodiscard]] core::Result<void> read(QIODevice& file) {
        m_categories.make(m_import.m_session);
        if (const auto fresh = m_import.m_bus.refreshCompany(); !fresh)
            return fresh;
        auto rows = MappedRows::open(file, m_import.m_map, m_import.m_bus.company().catalogue);
        if (!rows)
            return tl::unexpected<core::Error>(rows.error());
        while ((*rows)->next()) {
            if (wasRefused((*rows)->row()))
                continue;
            const auto done = take(*(*rows)->row());
            if (!done && !m_import.m_options.isKeepGood)
                return done;
            if (!done)
                m_refused << RefusedLine{(*rows)->line(), done.error()};
        }
        return {};
    }

private:
    /// The survey has told of it already.
    [[nodiscard]] bool wasRefused(const core::Result<MappedRow>& row) const {
        return !row || (m_import.m_options.isKeepGood && !m_import.errorsOf(row->intake).isEmpty());
    }

    [[nodiscard]] core::Result<void> take(const MappedRow& row) {
        LogCase intake = row.intake;
        intake.category = m_categories.idOf(row.category);
        if (!intake.category.isValid() && !row.category.isEmpty())
            return core::invalid(unknownCategory());
        const auto receipt = m_import.m_bus.runWithin(m_import.m_actor, Command(intake));
        if (!receipt)
            return tl::unexpected<core::Error>(receipt.error());
        ++(receipt->isRepeat ? m_repeats : m_taken);
        for (const Change& change : receipt->changes.changes)
            m_newPeople += change.entity == u"party" && change.version == 1 ? 1 : 0;
        return {};
    }

    CsvImport& m_import;
    CategoryPlan m_categories;
    qint64 m_taken = 0;
    qint64 m_repeats = 0;
    qint64 m_newPeople = 0;
    QList<RefusedLine> m_refused;
};

CsvImport::CsvImport(store::Session& session, Bus& bus, const core::Clock& clock, const core::User& actor,
                     const ImportMap& map, const ImportOptions& options)
    : m_session(session)
    , m_bus(bus)
    , m_clock(clock)
    , m_actor(actor)
    , m_map(map)
    , m_options(options) {}

QList<core::FieldError> CsvImport::errorsOf(const LogCase& intake) const {
    return validate(Command(intake), m_bus.company(), m_clock.now());
}

core::Result<ImportReport> CsvImport::run(QIODevice& file, const OnRefused& onRefused) {
    if (const auto allowed = core::mayDo(m_actor, core::Verb::ImportCases); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    Survey survey(*this, onRefused);
    const auto surveyed = store::read(m_session, [&] { return survey.read(file); });
    if (!surveyed)
        return tl::unexpected<core::Error>(surveyed.error());
    ImportReport& report = survey.report();
    if (m_options.isDryRun || (report.refused > 0 && !m_options.isKeepGood))
        return report;
    const store::BulkRoom room(m_session);
    std::optional<Taking> taking;
    const auto taken = store::write(m_session, [&] { return taking.emplace(*this, survey.categories()).read(file); });
    if (!taken) {
        [[maybe_unused]] const auto fresh = m_bus.refreshCompany();
        return tl::unexpected<core::Error>(taken.error());
    }
    for (const RefusedLine& each : taking->refused())
        survey.refuse(each.line, each.error);
    report.taken = taking->taken();
    report.repeats = taking->repeats();
    report.newPeople = taking->newPeople();
    report.isApplied = true;
    return report;
}

} // namespace app
