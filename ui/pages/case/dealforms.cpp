#include "pages/case/dealforms.h"

#include "app/office.h"
#include "models/moneyinput.h"
#include "models/timetext.h"
#include "pages/case/whenfield.h"
#include "widgets/formrow.h"
#include "widgets/segmentedcontrol.h"

namespace pages {

using namespace Qt::StringLiterals;

namespace {

/// Replies by the index of their segment.
constexpr std::array<std::optional<bool>, 3> kReplies{std::nullopt, true, false};

} // namespace

OfferForm::OfferForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"offer"_s, tr("Offer something"), tr("Record the offer"), parent)
    , m_what(addLine(u"what"_s, tr("Offer")))
    , m_value(addLine(u"value"_s, tr("Value")))
    , m_authority(addLine(u"authority"_s, tr("Authority")))
    , m_reply(addSegments(u"reply"_s, tr("The customer"), {tr("Thinks it over"), tr("Accepts"), tr("Declines")})) {
    row(u"value"_s)->setHint(context.office.company()->currency);
    m_authority->setPlaceholderText(tr("Who allowed it, or by which rule"));
}

void OfferForm::fill(const CaseView&) {
    for (QLineEdit* each : {m_what, m_value, m_authority})
        each->clear();
    m_reply->setCurrentIndex(0);
}

bool OfferForm::check() {
    const bool isAmount = m_value->text().trimmed().isEmpty() || models::minorFrom(m_value->text(), QLocale());
    row(u"value"_s)->setError(isAmount ? QString() : tr("Write an amount, such as %1.").arg(QLocale().toString(50000)));
    if (!isAmount)
        m_value->setFocus();
    return isAmount;
}

app::Command OfferForm::command() const {
    std::optional<core::Money> value;
    if (const auto minor = models::minorFrom(m_value->text(), QLocale()))
        value = core::Money{*minor, context().office.company()->currency};
    return app::MakeOffer{caseId(), m_what->text().trimmed(), value, m_authority->text().trimmed(),
                          kReplies.at(static_cast<size_t>(m_reply->currentIndex()))};
}

QString OfferForm::doneText(const app::Receipt& receipt) const { return tr("%1: offer recorded").arg(receipt.number); }

PromiseForm::PromiseForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"promise"_s, tr("Promise something"), tr("Record the promise"), parent)
    , m_text(addLine(u"text"_s, tr("Promise")))
    , m_due(addWhen(u"due"_s, tr("For"))) {
    m_text->setPlaceholderText(tr("What the customer was told will happen"));
}

void PromiseForm::fill(const CaseView&) {
    m_text->clear();
    m_due->begin(context().office.clock().now());
}

app::Command PromiseForm::command() const {
    return app::MakePromise{caseId(), m_text->text().trimmed(), m_due->instant()};
}

QString PromiseForm::doneText(const app::Receipt& receipt) const {
    return tr("%1: promised for %2")
        .arg(receipt.number, models::dueTime(m_due->instant(), context().office.clock().now(), QLocale()));
}

} // namespace pages
