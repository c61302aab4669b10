#include "pages/agreements/duechange.h"

#include "models/agreementroles.h"
#include "models/agreementwords.h"
#include "models/labels.h"

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCaseRole = Qt::UserRole + 400;

QString timeOf(const std::optional<core::Instant>& at, const QByteArray& zone, core::Instant now) {
    return at ? models::zonedTime(*at, zone, now, QLocale()) : DueChangeModel::tr("no promise");
}

QString verdictOf(const app::CaseEffect& effect) {
    if (effect.wasBroken == effect.wouldBeBroken)
        return {};
    return effect.wouldBeBroken ? DueChangeModel::tr("would be broken") : DueChangeModel::tr("would be kept");
}

} // namespace

void DueChangeModel::addRow(core::CaseId id, const QString& number, const QString& right, const QString& line,
                            const QString& state) {
    auto* item = new QStandardItem(number);
    item->setEditable(false);
    item->setData(id.value(), kCaseRole);
    item->setData(true, models::AgreementIsUsedRole);
    item->setData(right, models::AgreementVersionRole);
    item->setData(line, models::AgreementMatchRole);
    item->setData(state, models::AgreementStateRole);
    item->setToolTip(line);
    QStringList spoken{number, state, line, right};
    spoken.removeAll(QString());
    item->setAccessibleText(spoken.join(u", "_s));
    appendRow(item);
}

void DueChangeModel::setEffects(const QList<app::CaseEffect>& effects, const QByteArray& zone, core::Instant now) {
    clear();
    for (const app::CaseEffect& each : effects) {
        const QString line =
            tr("%1, instead of %2").arg(timeOf(each.dueAfter, zone, now), timeOf(each.dueBefore, zone, now));
        const QString where = each.isOpen ? tr("open") : tr("closed");
        addRow(each.caseId, each.number, u"%1 · %2"_s.arg(models::label(each.measure), where), line, verdictOf(each));
    }
}

void DueChangeModel::setPlan(const QList<app::Reapplication>& plan, const QByteArray& zone, core::Instant now) {
    clear();
    for (const app::Reapplication& each : plan) {
        const bool isSame = each.dueBefore == each.dueAfter;
        const QString line =
            isSame ? tr("still due %1").arg(timeOf(each.dueAfter, zone, now))
                   : tr("%1, instead of %2").arg(timeOf(each.dueAfter, zone, now), timeOf(each.dueBefore, zone, now));
        addRow(each.caseId, each.number, each.agreement, line, {});
    }
}

core::CaseId DueChangeModel::caseAt(int row) const { return core::CaseId(index(row, 0).data(kCaseRole).toLongLong()); }

} // namespace pages
