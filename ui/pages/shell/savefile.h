#pragma once

#include "core/result.h"
#include <QFuture>
#include <functional>

class QWidget;

namespace pages {

class Navigator;

/// Asks where a file shall be saved under this name, reads it and writes it there, outside of the GUI thread; it is
/// never opened or run. Tells how it went.
void saveFile(QWidget* parent, Navigator& navigator, const QString& name,
              const std::function<QFuture<core::Result<QByteArray>>()>& read);

} // namespace pages
