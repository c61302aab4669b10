#pragma once

#include "app/receipt.h"
#include "pages/shell/page.h"

namespace pages {

class ActForm;

/// The form of an act; null for acts that need no words and for those that the composer writes.
[[nodiscard]] ActForm* makeActForm(core::Verb verb, const PageContext& context, QWidget* parent);

/// The command of an act that needs no words: confirm, start, resume, unmerge.
[[nodiscard]] app::Command plainCommand(core::Verb verb, core::CaseId id);
/// One sentence for the toast of such an act.
[[nodiscard]] QString plainDoneText(core::Verb verb, const app::Receipt& receipt);

} // namespace pages
