#include "app/assignmentboard.h"
#include "app/bus.h"
#include "store/unitofwork.h"

namespace app {

core::Result<core::Assignment> Bus::previewOwner(const LogCase& draft) {
    core::Case subject;
    subject.kind = draft.kind;
    subject.channel = draft.channel;
    subject.category = draft.category;
    subject.customer = draft.customer;
    return store::read(m_session,
                       [&]() -> core::Result<core::Assignment> { return m_board->preview(m_company, subject); });
}

} // namespace app
