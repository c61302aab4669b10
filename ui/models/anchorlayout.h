#pragma once

#include "models/pageindex.h"

namespace models {

/// A run of segments [from, to) whose keys are not known, and the stretches that the anchors say it consists of.
struct GapLayout {
    int from = 0;
    int to = 0;
    QList<PageIndex::Stretch> stretches;

    [[nodiscard]] int rows() const;
};

/// Lays anchors into everything that was not read yet, from the top down. Known stretches are left alone; anchors that
/// fall into them tell where the gaps between them begin and end. Row counts are exact when the anchors and the known
/// keys are of the same moment; a key more or less is put right when its stretch is read.
[[nodiscard]] QList<GapLayout> layoutOf(const PageIndex& index, const Anchors& anchors, int step);

} // namespace models
