#pragma once

#include "core/user.h"
#include "core/vocabulary.h"
#include "pages/shell/page.h"
#include <QWidget>

class QComboBox;

namespace widgets {
class ElidedLabel;
class SegmentedControl;
} // namespace widgets

namespace pages {

/// Acts on the ticked cases, or on the one under the cursor: give them to someone, change the severity. Stands below
/// the list, never over it.
class BulkBar : public QWidget {
    Q_OBJECT

public:
    explicit BulkBar(const PageContext& context, QWidget* parent = nullptr);

    /// 0 hides the bar unless a choice is open.
    void setCount(int count);
    void askOwner();
    void askPriority();

signals:
    /// Invalid owner = by rule.
    void assignWanted(core::UserId owner);
    void priorityWanted(core::Priority priority);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void ask(QWidget* choice);
    void close();
    void fillOwners();
    [[nodiscard]] QString nameWithAbsence(const core::User& user) const;

    PageContext m_context;
    widgets::ElidedLabel* m_words;
    QComboBox* m_owner;
    widgets::SegmentedControl* m_priority;
    int m_count = 0;
};

} // namespace pages
