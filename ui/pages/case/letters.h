#pragma once

class QEvent;

namespace pages {

/// Lets the widgets inside a form have their letters (a combo box finds by them) before a page's single-key act takes
/// them. For QWidget::event() of the form: true when the event was such a letter and is now theirs.
[[nodiscard]] bool keepLetters(QEvent* event);

} // namespace pages
