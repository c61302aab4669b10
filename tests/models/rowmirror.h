#pragma once

#include "models/numbers.h"
#include <QStringList>

namespace numbers {

/// A view that believes only what it is told: keeps an id for every row it has seen and follows the model's signals.
/// Whenever the model shows another id in that place, a signal was wrong.
class RowMirror : public QObject {
    Q_OBJECT

public:
    explicit RowMirror(const NumberTableModel& model);

    /// Each row that is known in both must have the same id.
    void check(const char* after);
    [[nodiscard]] const QStringList& faults() const { return m_faults; }

private:
    void learn(int first, int last);

    const NumberTableModel& m_model;
    std::vector<qint64> m_ids; ///< 0: not seen yet
    QStringList m_faults;
};

} // namespace numbers
