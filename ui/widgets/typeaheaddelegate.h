#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace widgets {

/// Rows of a type-ahead list (models/typeaheadroles.h): name and small line, matched number in the middle, what is
/// known at the right. What was typed is marked.
class TypeAheadDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TypeAheadDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTypedText(const QString& text) { m_typed = text; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintLeft(QPainter* painter, const QRect& row, const QModelIndex& index, bool isCurrent) const;
    void paintRight(QPainter* painter, const QRect& row, const QModelIndex& index, bool isCurrent) const;

    const Theme& m_theme;
    QString m_typed;
};

} // namespace widgets
