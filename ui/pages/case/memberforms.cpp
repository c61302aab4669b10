#include "pages/case/memberforms.h"

#include "app/office.h"
#include "models/networkwords.h"
#include "pages/case/casesource.h"
#include "widgets/formrow.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 3;

QString memberOf(const PageContext& context, const CaseView& view) {
    const auto company = context.office.company();
    const core::NetworkMember* member = company->catalogue.networkMember(view.detail.subject.networkMember);
    return member ? member->name : QString();
}

QString listed(const QList<core::MemberQuestion>& questions) {
    QStringList lines;
    for (const core::MemberQuestion& each : questions)
        lines << each.text.simplified();
    return lines.join(u" · "_s);
}

} // namespace

AskForm::AskForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"ask"_s, tr("Ask the network"), tr("Ask"), parent)
    , m_text(addText(u"text"_s, tr("Question"), kLines)) {}

void AskForm::fill(const CaseView& view) {
    setTitle(tr("Ask %1").arg(memberOf(context(), view)));
    const QString open = listed(view.detail.questions);
    row(u"text"_s)->setHint(open.isEmpty() ? tr("One question at a time: each gets its own answer. It goes by text "
                                                "message and mail.")
                                           : tr("Not answered yet: %1").arg(open));
    m_text->clear();
}

app::Command AskForm::command() const { return app::AskMember{caseId(), m_text->toPlainText().trimmed()}; }

QString AskForm::doneText(const app::Receipt& receipt) const {
    return tr("%1: the network is asked").arg(receipt.number);
}

MemberWordForm::MemberWordForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"memberWord"_s, tr("What the network says"), tr("Save the answer"), parent)
    , m_text(addText(u"text"_s, tr("Answer"), kLines))
    , m_cannot(addCombo(u"cannot"_s, tr("Can't answer")))
    , m_state(addCombo(u"resolved"_s, tr("Their work"))) {
    m_cannot->addItem(u"–"_s, QString());
    for (const core::CannotAnswer each : core::allValues<core::CannotAnswer>())
        m_cannot->addItem(models::cannotText(each), core::toCode(each));
    m_state->addItem(tr("goes on"), false);
    m_state->addItem(tr("is done"), true);
}

void MemberWordForm::fill(const CaseView& view) {
    row(u"text"_s)->setHint(listed(view.detail.questions));
    m_text->clear();
    m_cannot->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
}

app::Command MemberWordForm::command() const {
    app::AnswerMember command{caseId(), m_text->toPlainText().trimmed()};
    command.cannot = core::fromCode<core::CannotAnswer>(m_cannot->currentData().toString());
    command.isResolved = m_state->currentData().toBool();
    return command;
}

QString MemberWordForm::doneText(const app::Receipt& receipt) const {
    return tr("%1: answer of the network saved").arg(receipt.number);
}

DeclineForm::DeclineForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"decline"_s, tr("Not taken by the network"), tr("Give it back"), parent)
    , m_text(addText(u"text"_s, tr("Why"), kLines)) {
    row(u"text"_s)->setHint(tr("The case goes back to its owner, who is told."));
}

void DeclineForm::fill(const CaseView&) { m_text->clear(); }

bool DeclineForm::check() {
    const bool isSaid = !m_text->toPlainText().trimmed().isEmpty();
    row(u"text"_s)->setError(isSaid ? QString() : tr("Say why, so that the next one is chosen well."));
    if (!isSaid)
        m_text->setFocus();
    return isSaid;
}

app::Command DeclineForm::command() const { return app::DeclineCase{caseId(), m_text->toPlainText().trimmed()}; }

QString DeclineForm::doneText(const app::Receipt& receipt) const { return tr("%1 given back").arg(receipt.number); }

} // namespace pages
