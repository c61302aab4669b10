#include "pages/mail/mailtext.h"

#include <QImage>

namespace pages {

MailText::MailText(QWidget* parent)
    : QTextBrowser(parent) {
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

/// Nothing, but something: what is null would be looked for among this machine's files.
QVariant MailText::loadResource(int type, const QUrl&) {
    if (type != QTextDocument::ImageResource)
        return QByteArray("");
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace pages
