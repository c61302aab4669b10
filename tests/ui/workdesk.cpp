#include "ui/workdesk.h"

#include "pages/shell/storemaker.h"

#include <QFile>

namespace support {

using namespace Qt::StringLiterals;

namespace {

const core::Instant kNow(QDateTime({2026, 11, 24}, {19, 22}, Qt::UTC));

/// Made once; every desk works on a copy.
QString demoStore() {
    static const QTemporaryDir folder(quickFolder());
    static const QString file = [] {
        store::Uri uri;
        uri.path = folder.filePath(u"demo.reparo"_s);
        const core::ManualClock clock(kNow);
        const auto made = pages::makeDemoStore(uri, 1, 0, clock);
        return made ? uri.path : QString();
    }();
    return file;
}

} // namespace

WorkDesk::WorkDesk(const QString& login)
    : clock(kNow)
    , m_login(login) {
    QFile::copy(demoStore(), folder.filePath(u"demo.reparo"_s));
    restart();
}

WorkDesk::~WorkDesk() = default;

void WorkDesk::restart() {
    office.reset();
    store::Uri uri;
    uri.path = folder.filePath(u"demo.reparo"_s);
    office = std::make_unique<app::Office>(app::OfficeOptions{uri, folder.filePath(u"drafts"_s), true, false}, clock);
    office->open().waitForFinished();
    office->signIn(m_login, u"demo"_s).waitForFinished();
}

} // namespace support
