#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QCheckBox;

namespace pages {

/// One of several things that may hold together.
struct Choice {
    QString value;
    QString text;
};

/// Boxes to tick side by side, none ticked meaning any. One tab stop: arrows move, Space ticks. What is chosen but not
/// among the boxes stays chosen.
class ChoiceSet : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceSet(const widgets::Theme& theme, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    void setChosen(const QStringList& values);
    /// In the order of the boxes.
    [[nodiscard]] QStringList chosen() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeOnlyTabStop(QCheckBox* box);
    void step(QCheckBox* from, int by);

    QList<QCheckBox*> m_boxes;
    QStringList m_values;
    QStringList m_others;
};

} // namespace pages
