#include "pages/case/answerforms.h"

#include "app/office.h"
#include "core/permissions.h"
#include "models/casefacts.h"
#include "models/casewords.h"
#include "models/labels.h"
#include "pages/case/casesource.h"
#include "widgets/formrow.h"
#include "widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace pages {

using namespace Qt::StringLiterals;
using core::Evidence;

namespace {

constexpr int kAnswerLines = 4;
constexpr int kRemarkLines = 2;

QStringList outcomeLabels() {
    QStringList labels;
    for (const core::Outcome each : core::allValues<core::Outcome>())
        labels << models::label(each);
    return labels;
}

void fillChoices(QComboBox* combo, const QString& field, const core::Catalogue& catalogue, qint64 current) {
    const QString language = QLocale().name();
    combo->clear();
    for (const auto& [text, value] : models::choicesFor(field, catalogue, language))
        combo->addItem(value.isNull() ? ResolveForm::tr("Choose…") : text, value.toInteger());
    // A branch of the tree, or a topic no longer in use, stays offered where the case has it.
    const core::CategoryId category(current);
    if (field == u"category" && combo->findData(current) < 0 && catalogue.category(category) != nullptr)
        combo->addItem(models::categoryText(category, catalogue, language), current);
    combo->setCurrentIndex(std::max(0, combo->findData(current)));
}

} // namespace

ResolveForm::ResolveForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"resolve"_s, tr("Resolve"), tr("Resolve"), parent)
    , m_outcome(addSegments(u"outcome"_s, tr("Outcome"), outcomeLabels()))
    , m_text(addText(u"text"_s, tr("For the customer"), kAnswerLines))
    , m_category(addCombo(u"category"_s, tr("Category")))
    , m_cause(addCombo(u"cause"_s, tr("Cause")))
    , m_told(addCombo(u"told"_s, tr("Told"))) {
    m_text->setPlaceholderText(tr("What was found, what is done about it, and by when"));
    m_told->addItem(tr("Not yet"), QString());
    for (const Evidence each : core::allValues<Evidence>())
        if (core::provesReceipt(each))
            m_told->addItem(models::label(each), core::toCode(each));
    row(u"told"_s)->setHint(tr("Told just now: the case is closed with it."));
}

void ResolveForm::fill(const CaseView& view) {
    const core::Case& subject = view.detail.subject;
    const core::Catalogue& catalogue = context().office.company()->catalogue;
    m_outcome->setCurrentIndex(0);
    m_text->clear();
    fillChoices(m_category, u"category"_s, catalogue, subject.category.value());
    fillChoices(m_cause, u"cause"_s, catalogue, subject.cause.value());
    m_told->setCurrentIndex(0);
    row(u"told"_s)->setVisible(core::mayDo(context().office.user(), core::Verb::Close, subject).has_value());
}

app::Command ResolveForm::command() const {
    return app::ResolveCase{caseId(),
                            core::allValues<core::Outcome>().at(m_outcome->currentIndex()),
                            m_text->toPlainText().trimmed(),
                            core::CategoryId(m_category->currentData().toLongLong()),
                            core::CauseId(m_cause->currentData().toLongLong()),
                            core::fromCode<Evidence>(m_told->currentData().toString())};
}

QString ResolveForm::doneText(const app::Receipt& receipt) const {
    const QString outcome = models::label(core::allValues<core::Outcome>().at(m_outcome->currentIndex()));
    return m_told->currentIndex() > 0 ? tr("%1 closed: %2").arg(receipt.number, outcome)
                                      : tr("%1 resolved: %2").arg(receipt.number, outcome);
}

CloseForm::CloseForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"close"_s, tr("Close"), tr("Close"), parent)
    , m_evidence(addCombo(u"evidence"_s, tr("Evidence")))
    , m_text(addText(u"text"_s, tr("Remark"), kRemarkLines)) {}

void CloseForm::fill(const CaseView& view) {
    const bool isResolved = view.detail.subject.status == core::Status::Resolved;
    setTitle(isResolved ? tr("Close: how the customer received the answer") : tr("Close without an answer"));
    offerEvidence(view.detail.subject);
    m_text->clear();
}

/// Without an answer a case ends only when nobody waits for one.
void CloseForm::offerEvidence(const core::Case& subject) {
    const bool isResolved = subject.status == core::Status::Resolved;
    m_evidence->clear();
    for (const Evidence each : core::allValues<Evidence>()) {
        const bool isNoContact = each == Evidence::NoContact;
        if (isNoContact ? !subject.customer.isValid() : isResolved || each == Evidence::Withdrawn)
            m_evidence->addItem(models::label(each), core::toCode(each));
    }
}

app::Command CloseForm::command() const {
    const auto evidence = core::fromCode<Evidence>(m_evidence->currentData().toString());
    return app::CloseCase{caseId(), evidence.value_or(Evidence::Withdrawn), std::nullopt,
                          m_text->toPlainText().trimmed()};
}

QString CloseForm::doneText(const app::Receipt& receipt) const {
    return tr("%1 closed: %2").arg(receipt.number, m_evidence->currentText());
}

} // namespace pages
