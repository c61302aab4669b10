#pragma once

#include "widgets/theme.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace widgets {

/// One choice; the icon may be empty, the key is shown quietly after the words.
struct Segment {
    QString text;
    QString icon;
    QString key;
};

/// A choice of few words side by side, of which one always holds. One tab stop, arrows move; widths are measured in
/// bold, so that nothing moves when the choice does.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(const Theme& theme, QWidget* parent = nullptr);

    void setSegments(const QList<Segment>& segments);
    [[nodiscard]] int count() const;
    [[nodiscard]] int currentIndex() const;
    /// Emits currentChanged when the choice differs.
    void setCurrentIndex(int index);

signals:
    void currentChanged(int index);

private:
    void makeOnlyTabStop(QAbstractButton* chosen);

    const Theme& m_theme;
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace widgets
