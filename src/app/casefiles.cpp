#include "app/casefiles.h"

#include "core/eventlog.h"
#include "store/casefiletable.h"

using namespace Qt::StringLiterals;

namespace app {

QList<core::CaseFile> filesOf(store::Session& session, const QList<core::CaseEvent>& events, core::CaseId id) {
    QList<qint64> kept;
    for (const core::CaseEvent* event : core::eventsInForce(events))
        if (event->data.contains(u"file"_s))
            kept << event->data.value(u"file"_s).toInteger();
    if (kept.isEmpty())
        return {};
    QList<core::CaseFile> files = store::findCaseFiles(session, id);
    files.removeIf([&](const core::CaseFile& each) { return !kept.contains(each.id.value()); });
    return files;
}

} // namespace app
