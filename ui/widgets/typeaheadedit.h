#pragma once

#include "widgets/theme.h"

#include <QLineEdit>
#include <optional>

namespace widgets {

/// The value that a type-ahead field holds: shown in the field until the person types again.
struct AcceptedValue {
    QString icon;   ///< may be empty
    QString text;   ///< the value itself
    QString detail; ///< quiet, after it
    QString right;  ///< quiet, at the right end: what it implies, or how to change it
    QString key;    ///< after `right`
    bool isBold = true;
};

/// The line of a type-ahead field: an icon before the text, quiet words at the right end, and an accepted value drawn
/// in its own type instead of plain text.
class TypeAheadEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit TypeAheadEdit(const Theme& theme, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setInfo(const QString& info);
    void setAccepted(const AcceptedValue& value);
    [[nodiscard]] bool isAccepted() const { return m_value.has_value(); }
    /// Forgets value and text.
    void reset();

signals:
    /// The person began to type over the accepted value, which is gone.
    void valueDropped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void takeMargins();
    void dropValue();
    void paintValue(QPainter* painter) const;
    [[nodiscard]] QRect placed(const QRect& rect) const;

    const Theme& m_theme;
    QString m_iconName, m_info;
    std::optional<AcceptedValue> m_value;
};

} // namespace widgets
