#pragma once

#include "bench/figures.h"
#include <QElapsedTimer>

namespace bench {

/// How long `work` takes, in milliseconds.
template <class Work>
[[nodiscard]] double timeOf(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Pair {
    Samples product;
    Samples raw;
};

/// Both do the same work in turns, now the one first and now the other, so that whatever else the machine does falls on
/// both alike. Each gets the number of the run, so that both can ask the same; the first runs are not counted.
template <class Product, class Raw>
[[nodiscard]] Pair timeByTurns(int runs, Product product, Raw raw) {
    constexpr int kWarmUps = 3;
    Pair pair;
    for (int run = -kWarmUps; run < runs; ++run) {
        const int number = run < 0 ? run + kWarmUps : run;
        double ofProduct = 0;
        if (number % 2 == 0)
            ofProduct = timeOf([&] { product(number); });
        const double ofRaw = timeOf([&] { raw(number); });
        if (number % 2 != 0)
            ofProduct = timeOf([&] { product(number); });
        if (run < 0)
            continue;
        pair.product.add(ofProduct);
        pair.raw.add(ofRaw);
    }
    return pair;
}

} // namespace bench
