#include "app/caselists.h"
#include "app/jsonoutput.h"
#include "cli/casefinder.h"
#include "cli/caseview.h"
#include "cli/words.h"
#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// Rows fetched at once; a list of any length goes on by the key of the last row.
constexpr int kPage = 500;

struct ListOptions {
    QString query;
    QString sort;
    int limit = 50;
};

struct CaseOptions {
    QString number;
    QString clock;
};

core::Result<app::CaseDetail> detailOf(Desk& desk, const QString& number) {
    return findCase(desk, number).and_then([&](core::CaseId id) {
        return app::readCaseDetail(desk.session(), desk.actor(), desk.company(), id, desk.now());
    });
}

Exit show(Desk& desk, Output& output, const CaseOptions& options) {
    const auto detail = detailOf(desk, options.number);
    if (!detail)
        return output.refuse(detail.error());
    if (output.isJson())
        output.json(app::toJson(*detail, desk.company()));
    else
        output.text(describeCase(*detail, desk.company(), desk.now()));
    return Exit::Done;
}

Exit why(Desk& desk, Output& output, const CaseOptions& options) {
    const auto detail = detailOf(desk, options.number);
    if (!detail)
        return output.refuse(detail.error());
    for (const core::CaseClock& clock : detail->clocks) {
        if (!options.clock.isEmpty() && options.clock != core::toCode(clock.measure))
            continue;
        if (output.isJson())
            output.json(app::toJson(clock));
        else
            output.text(describeClock(clock, desk.company(), desk.now()));
    }
    return Exit::Done;
}

core::Result<core::CaseQuery> queryOf(Desk& desk, const ListOptions& options) {
    const core::QueryScope scope{desk.actor().id, &desk.company().catalogue, desk.company().users, desk.now()};
    auto query = core::parseQuery(options.query, scope);
    if (query && !options.sort.isEmpty())
        query->sort = core::fromCode<core::SortOrder>(options.sort).value_or(query->sort);
    return query;
}

void print(Desk& desk, Output& output, const QList<core::CaseRow>& rows) {
    for (const core::CaseRow& row : rows)
        if (output.isJson())
            output.json(app::toJson(row, desk.company()));
    if (!output.isJson())
        output.text(describeRows(rows, desk.company(), desk.now()));
}

Exit list(Desk& desk, Output& output, const ListOptions& options) {
    const auto query = queryOf(desk, options);
    if (!query)
        return output.refuse(query.error());
    qint64 wanted = options.limit > 0 ? options.limit : std::numeric_limits<qint64>::max();
    std::optional<core::RowKey> from;
    while (wanted > 0) {
        // The page begins with the row that the last one ended with; its key is where to go on.
        const int limit = int(std::min<qint64>(wanted, kPage)) + (from ? 1 : 0);
        const auto page = app::readCasePage(desk.session(), desk.actor(), *query, desk.now(), from, limit);
        if (!page)
            return output.refuse(page.error());
        const QList<core::CaseRow> rows = page->mid(from && !page->isEmpty() && page->first().key == *from ? 1 : 0);
        if (!rows.isEmpty() || !from)
            print(desk, output, rows);
        if (page->size() < limit)
            break;
        wanted -= rows.size();
        from = page->last().key;
    }
    return Exit::Done;
}

template <class Options>
void onCall(Program& program, CLI::App& verb, const std::shared_ptr<Options>& options,
            Exit (*body)(Desk&, Output&, const Options&)) {
    verb.callback([&program, options, body] {
        program.action = [&program, options, body] {
            return atDesk(program.common, [&](Desk& desk, Output& output) { return body(desk, output, *options); });
        };
    });
}

} // namespace

void addCaseReadVerbs(Program& program, CLI::App& group) {
    const auto options = std::make_shared<CaseOptions>();
    CLI::App& showing = addVerb(group, "show", Words::tr("One case with its whole history and clocks"));
    addText(showing, "number", options->number, Words::tr("Its number"))->required()->type_name("NUMBER");
    onCall(program, showing, options, show);

    CLI::App& asking = addVerb(group, "why", Words::tr("Why this date? Every counted and paused stretch of a clock"));
    addText(asking, "number", options->number, Words::tr("Its number"))->required()->type_name("NUMBER");
    addCode(asking, "--clock", options->clock, codesOf<core::Measure>(), Words::tr("Only this clock"));
    onCall(program, asking, options, why);

    const auto listing = std::make_shared<ListOptions>();
    CLI::App& verb = addVerb(group, "list", Words::tr("The cases of a query, such as: is:open owner:me due:<1h"));
    addText(verb, "query,--query", listing->query, Words::tr("As in the search box; nothing = all cases"));
    addCode(verb, "--sort", listing->sort, codesOf<core::SortOrder>(), Words::tr("Order; due first if not given"));
    verb.add_option("--limit", listing->limit, Words::tr("So many at most; 0 = all").toStdString())
        ->check(CLI::NonNegativeNumber.description(""))
        ->capture_default_str();
    onCall(program, verb, listing, list);
}

} // namespace cli
