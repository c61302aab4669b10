#pragma once

#include "widgets/rowlistview.h"

class QStandardItemModel;

namespace widgets {

/// One step of the way that a case has to go.
struct Step {
    enum class State { Done, Current, Open };
    State state = State::Open;
    QString title;
    QString detail;
};

/// The steps of a case from top to bottom: done ones ticked, the present one marked, the rest open.
class StepList : public RowListView {
    Q_OBJECT
public:
    explicit StepList(const Theme& theme, QWidget* parent = nullptr);

    void setSteps(const QList<Step>& steps);

private:
    QStandardItemModel* m_model;
};

} // namespace widgets
