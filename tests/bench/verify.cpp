#include "bench/bench.h"
#include "store/maintenance.h"

using namespace Qt::StringLiterals;

namespace bench {

/// How long `store verify` takes; also that the store which everything else was measured on is sound.
void measureVerify(const Bench& bench) {
    Desk desk(bench.stores.kept(bench.engine, bench.options.cases));
    for (const bool isDeep : {false, true}) {
        int differences = 0;
        const auto note = [&](const store::Difference& each) {
            if (++differences == 1)
                bench.report.say(u"%1 %2: %3 ≠ %4"_s.arg(each.what, each.where, each.stored, each.expected));
        };
        Figure figure = bench.figure(u"verify"_s, isDeep ? u"everything"_s : u"clocks, figures, structure"_s);
        figure.unit = u"s"_s;
        figure.product.add(
            timeOf([&] {
                (void)valueOf(store::verifyStore(*desk.session, desk.company.book, bench.clock.now(), isDeep, note));
            }) /
            1000);
        figure.aims << atMost(u"differences"_s, differences, 0, {});
        bench.report.add(figure);
    }
}

} // namespace bench
