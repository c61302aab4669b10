#pragma once

#include "app/office.h"
#include "pages/shell/firststartpage.h"

namespace pages {

/// Makes the demo company's store; the same seed and time give the same store. Blocks: call it in a worker thread.
[[nodiscard]] core::Result<void> makeDemoStore(const store::Uri& uri, quint32 seed, int cases,
                                               const core::Clock& clock);
/// Makes a company's own store from the three answers, with an account to work with and the administrator's.
[[nodiscard]] core::Result<void> makeCompanyStore(const store::Uri& uri, const FoundingAnswers& answers,
                                                  const core::Clock& clock);

} // namespace pages
