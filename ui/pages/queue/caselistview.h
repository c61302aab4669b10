#pragma once

#include <QTableView>

namespace models {
class CaseTableModel;
class GroupHeadModel;
} // namespace models
namespace widgets {
class CaseRowDelegate;
class Theme;
} // namespace widgets

namespace pages {

/// The list of cases: fixed rows under group heads, for lists of any length. Keeps the current case under the cursor
/// while rows around it come and go.
class CaseListView : public QTableView {
    Q_OBJECT

public:
    CaseListView(const widgets::Theme& theme, models::CaseTableModel& cases, QWidget* parent = nullptr);

    [[nodiscard]] models::GroupHeadModel& groups() { return *m_groups; }
    /// Row of the case model under the cursor; -1 on none.
    [[nodiscard]] int currentCaseRow() const;
    void setCurrentCaseRow(int row);
    /// The next case below (or above), over group heads; stays at the ends.
    void step(int by);
    void setTicksShown(bool isShown);

signals:
    void currentCaseChanged(int row);
    void caseActivated(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeMeasures();
    void sizeHeads();

    const widgets::Theme& m_theme;
    models::CaseTableModel& m_cases;
    models::GroupHeadModel* m_groups;
    widgets::CaseRowDelegate* m_delegate;
    QList<int> m_headRows;
};

} // namespace pages
