#pragma once

#include <QJsonValue>

class QWidget;

/// What an editor of a form holds, as JSON: for drafts, whatever the editor is.
namespace pages {

/// Null for widgets that hold nothing of their own.
[[nodiscard]] QJsonValue valueOf(const QWidget* editor);
/// A value that doesn't fit the editor leaves it as it is.
void setValue(QWidget* editor, const QJsonValue& value);

} // namespace pages
