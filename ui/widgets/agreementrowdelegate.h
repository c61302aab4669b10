#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace widgets {

/// Rows of the list of agreements (models/agreementroles.h): order, name and version; below, of which cases it speaks,
/// and its state where there is one to tell. One that is out of use is not bold.
class AgreementRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit AgreementRowDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace widgets
