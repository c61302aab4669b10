#include "cli/casefinder.h"

#include "app/caselists.h"
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// "123" is a case of this year.
QString wholeNumber(const Desk& desk, const QString& typed) {
    QStringList parts = typed.trimmed().toUpper().split(u'-');
    if (parts.first() == u"R")
        parts.removeFirst();
    if (parts.size() == 1)
        parts.prepend(QString::number(desk.now().toUtc().toTimeZone(QTimeZone(desk.company().zone)).date().year()));
    return u"R-%1-%2"_s.arg(parts.value(0), parts.value(1).rightJustified(6, u'0'));
}

} // namespace

core::Result<core::CaseId> findCase(Desk& desk, const QString& number) {
    return app::findVisibleCase(desk.session(), desk.actor(), wholeNumber(desk, number));
}

} // namespace cli
