#include "pages/agreements/trialmodel.h"

#include "models/agreementwords.h"
#include "models/labels.h"
#include "models/timetext.h"
#include "models/whytext.h"

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using models::allowanceText;
using models::spanText;

namespace {

/// Of one clock; beyond that nobody reads on.
constexpr qsizetype kMostSteps = 400;

} // namespace

/// What every line is worded with.
struct TrialModel::View {
    const core::AgreementBook& book;
    QByteArray zone;
    core::Instant now;
    core::AgreementPin draft;
    QLocale locale;

    [[nodiscard]] QString nameOf(const core::AgreementPin& pin) const {
        const QString given = book.find(pin)->name.in(locale.name());
        const QString name = given.isEmpty() ? TrialModel::tr("New agreement") : given;
        return pin == draft ? TrialModel::tr("%1 (draft)").arg(name) : name;
    }
};

void TrialModel::show(const core::AgreementTrial& trial, const core::AgreementBook& book, const QByteArray& zone,
                      core::Instant now, const core::AgreementPin& draft) {
    clear();
    setColumnCount(2);
    const View view{book, zone, now, draft, QLocale()};
    addAnswers(trial.answers, view);
    addAnswers(trial.networkAnswers, view);
    for (const core::CaseClock& each : trial.clocks)
        addClock(each, view);
}

/// The one that holds, and below it every one that was asked.
void TrialModel::addAnswers(const QList<core::TrialAnswer>& answers, const View& view) {
    if (answers.isEmpty())
        return;
    const core::TrialAnswer& last = answers.last();
    addRow(invisibleRootItem(), last.isChosen ? view.nameOf(last.pin) : tr("No agreement speaks of it"),
           last.isChosen ? tr("holds") : QString(), true);
    QStandardItem* head = item(rowCount() - 1);
    for (const core::TrialAnswer& each : answers)
        addRow(head, u"%1. %2"_s.arg(view.book.find(each.pin)->position).arg(view.nameOf(each.pin)),
               models::answerText(each), false);
}

void TrialModel::addClock(const core::CaseClock& clock, const View& view) {
    const bool isMet = clock.state == core::ClockState::Met;
    addRow(invisibleRootItem(), u"%1 · %2"_s.arg(models::label(clock.measure), allowanceText(clock.allowance)),
           isMet ? tr("at once") : models::zonedTime(clock.dueAt, view.zone, view.now, view.locale), true);
    QStandardItem* head = item(rowCount() - 1);
    for (const core::ClockAlarm& each : clock.alarms)
        addRow(head, tr("Reminder: %1").arg(models::thresholdCodeText(each.code)),
               models::zonedTime(each.at, view.zone, view.now, view.locale), false);
    const QList<core::ClockStep> steps = core::explain(clock, view.book, view.locale.name().left(2));
    for (const core::ClockStep& each : steps.first(std::min(steps.size(), kMostSteps)))
        addRow(head, models::stretchText(each, view.zone, view.now, view.locale),
               u"%1 · %2"_s.arg(models::stepText(each), spanText(each.to - each.from)), false);
    if (steps.size() > kMostSteps)
        addRow(head, tr("and %n more", nullptr, static_cast<int>(steps.size() - kMostSteps)), {}, false);
}

void TrialModel::addRow(QStandardItem* parent, const QString& left, const QString& right, bool isHead) {
    auto* first = new QStandardItem(left);
    auto* second = new QStandardItem(right);
    first->setToolTip(left);
    second->setToolTip(right);
    first->setAccessibleText(right.isEmpty() ? left : u"%1: %2"_s.arg(left, right));
    for (QStandardItem* each : {first, second}) {
        each->setEditable(false);
        each->setData(isHead, Qt::UserRole);
    }
    parent->appendRow({first, second});
}

} // namespace pages
