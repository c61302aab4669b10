#include "pages/mail/mailtext.h"

namespace pages {

MailText::MailText(QWidget* parent)
    : QTextBrowser(parent) {
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QVariant MailText::loadResource(int, const QUrl&) { return {}; }

} // namespace pages
