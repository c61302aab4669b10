#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace widgets {

/// A person in two letters; the name is in the tooltip and is what screen readers say. Nobody is a dashed box.
class Initials : public QWidget {
    Q_OBJECT
public:
    explicit Initials(const Theme& theme, QWidget* parent = nullptr);

    void setPerson(const QString& initials, const QString& name, bool isMine = false);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_initials;
    bool m_isMine = false;
};

} // namespace widgets
