#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace widgets {

class ElidedLabel;

/// The small bold head of a section in a pane, with a quiet remark at its right.
class SectionHead : public QWidget {
    Q_OBJECT
public:
    SectionHead(const Theme& theme, const QString& title, const QString& remark = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    /// A link or a key at the right end.
    void addRight(QWidget* widget);

private:
    QHBoxLayout* m_row;
    ElidedLabel* m_title;
    ElidedLabel* m_remark;
};

} // namespace widgets
