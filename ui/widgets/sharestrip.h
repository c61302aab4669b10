#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace widgets {

struct Share {
    QString name;
    int amount = 0;
};

/// Parts of a whole under a title: name, bar, percent, greatest first; what finds no room is one last part. Read out as
/// one text; focusable, so that keys reach it.
class ShareStrip : public QWidget {
    Q_OBJECT
public:
    explicit ShareStrip(const Theme& theme, QWidget* parent = nullptr);

    /// `others` names what finds no room, `nothing` stands where there are no parts.
    void setWords(const QString& title, const QString& others, const QString& nothing);
    void setShares(const QList<Share>& shares, const QString& remark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QList<Share> shown(int room) const;
    [[nodiscard]] int total() const;
    void paintShare(QPainter* painter, const QRect& cell, const Share& share) const;

    const Theme& m_theme;
    QString m_title, m_others, m_nothing, m_remark;
    QList<Share> m_shares;
};

} // namespace widgets
