#pragma once

#include "app/draftbox.h"
#include "core/result.h"

/// One draft, one file: folder/<user>/<id>.json. Blocking; for DraftBox's own thread.
namespace app {

/// Whole or not at all: an earlier state of the draft stays until the new one is on disk. DiskFull, ReadOnly or
/// Internal ("draft.*").
[[nodiscard]] core::Result<void> writeDraft(const QString& folder, const Draft& draft);
void removeDraft(const QString& folder, const QString& id);

struct FoundDrafts {
    QList<Draft> drafts; ///< newest first
    QStringList damaged; ///< what files that can't be read are called now
};
[[nodiscard]] FoundDrafts findDrafts(const QString& folder, qint64 user);

} // namespace app
