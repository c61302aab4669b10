#pragma once

#include "core/slaclock.h"
#include "widgets/theme.h"

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace widgets {

/// Entries of a case's time line with the roles of models/timelineroles.h: sign in a box on a line, who did what and
/// when, the words below; what somebody said stands in a box of its own.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TimelineDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Words laid out for one width.
    struct Block {
        QTextLayout layout;
        qreal height = 0;
        qreal lastLineWidth = 0;
        int lineHeight = 0;
    };
    struct Entry;

    [[nodiscard]] Entry entryAt(const QModelIndex& index, int width) const;
    [[nodiscard]] const Block* blockFor(const QString& text, int width, int lineHeight) const;
    void paintSign(QPainter* painter, const QRect& rect, const QModelIndex& index) const;
    void paintHead(QPainter* painter, const QRect& head, const QModelIndex& index) const;
    void paintWords(QPainter* painter, const QRect& rect, const Entry& entry) const;

    const Theme& m_theme;
    mutable QCache<QString, Block> m_blocks;
};

} // namespace widgets
