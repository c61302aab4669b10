#pragma once

#include "app/casereads.h"
#include <QLocale>

namespace models {

/// One step of the way that a case has to go.
struct CaseStep {
    enum class State { Done, Current, Open };
    State state = State::Open;
    QString title;
    QString detail;

    bool operator==(const CaseStep&) const = default;
};

/// The way of the case in its present cycle, read from its state and its log: acknowledged, taken on, first contact,
/// the network where it is involved, decision, answer, end. The first one that is not done is the current one; a case
/// that was merged away has none.
[[nodiscard]] QList<CaseStep> stepsOf(const app::CaseDetail& detail, const app::Company& company, core::Instant now,
                                      const QLocale& locale);

} // namespace models
