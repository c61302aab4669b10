#include "pages/case/letters.h"

#include <QKeyEvent>

namespace pages {

bool keepLetters(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool isPlain = (press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!isPlain || press->text().isEmpty() || !press->text().at(0).isPrint())
        return false;
    event->accept();
    return true;
}

} // namespace pages
