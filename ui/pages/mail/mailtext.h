#pragma once

#include <QTextBrowser>

namespace pages {

/// The words of a stranger's mail: sanitised HTML or text. Loads nothing from anywhere and follows no link.
class MailText : public QTextBrowser {
    Q_OBJECT

public:
    explicit MailText(QWidget* parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

} // namespace pages
