#pragma once

class QLayout;

namespace pages {

/// Takes everything out of a layout; the widgets go with the next turn of the event loop.
void emptyLayout(QLayout* layout);

} // namespace pages
