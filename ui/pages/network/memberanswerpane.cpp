#include "pages/network/memberanswerpane.h"

#include "app/draftbox.h"
#include "app/office.h"
#include "app/wording.h"
#include "models/casewords.h"
#include "models/timetext.h"
#include "pages/case/letters.h"
#include "pages/network/answerfields.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/panes.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::KeyButton;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kMargin = 20;
const QString kDraftKind = QStringLiteral("member_answer");

ThemedLabel* words(const widgets::Theme& theme, Type type, Ink ink, QWidget* parent) {
    auto* label = new ThemedLabel(theme, type, ink, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What they were told to do last, and what the customer said.
QString matterOf(const app::CaseDetail& detail) {
    QStringList parts;
    for (const core::CaseEvent& each : detail.events)
        if (each.type == core::EventType::Escalated && !each.text.isEmpty())
            parts = {each.text};
    if (!detail.subject.details.isEmpty())
        parts << detail.subject.details;
    return parts.join(u"\n\n"_s);
}

QString reachOf(const core::Party& party) {
    QStringList parts{party.name};
    parts << models::phonesOf(party);
    if (!party.place.isEmpty())
        parts << party.place;
    return parts.join(u" · "_s);
}

bool isDeclinable(const app::CaseDetail& detail) { return detail.subject.status == core::Status::WithNetwork; }

} // namespace

MemberAnswerPane::MemberAnswerPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_scroll(new QScrollArea(this))
    , m_bar(new widgets::MessageBar(context.theme, this))
    , m_fields(nullptr) {
    setObjectName(u"memberAnswer"_s);
    auto* content = new widgets::Pane(context.theme, widgets::Pane::Ground::Base, m_scroll);
    m_fields = new AnswerFields(context, content);
    const int margin = context.theme.px(kMargin);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(context.theme.px(14));
    makeActions();
    makeHead(column);
    column->addWidget(m_fields);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_bar);
    outer->addWidget(m_scroll, 1);
    makeDecline(outer);
    makeActs(outer);
    connect(m_fields, &AnswerFields::changed, this, &MemberAnswerPane::keepDraft);
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, [this] { showCase(m_case); });
    showCase({});
}

void MemberAnswerPane::makeHead(QVBoxLayout* column) {
    const widgets::Theme& theme = m_context.theme;
    m_title = words(theme, Type::Head, Ink::Text, this);
    m_title->setBold(true);
    m_state = words(theme, Type::Small, Ink::Text2, this);
    m_matter = words(theme, Type::Body, Ink::Text, this);
    m_person = words(theme, Type::Body, Ink::Text2, this);
    m_person->setObjectName(u"person"_s);
    m_callButton = new KeyButton(theme, {}, {}, KeyButton::Look::Plain, this);
    m_callButton->setObjectName(u"reveal"_s);
    m_callButton->setAction(m_call);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(m_person, 1);
    line->addWidget(m_callButton);
    for (QWidget* each :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_matter)})
        column->addWidget(each);
    column->addLayout(line);
}

void MemberAnswerPane::makeDecline(QVBoxLayout* column) {
    const widgets::Theme& theme = m_context.theme;
    m_whyNot = new widgets::Pane(theme, widgets::Pane::Ground::Base, this);
    m_reason = new QLineEdit(m_whyNot);
    m_reason->setObjectName(u"declineReason"_s);
    m_reason->setMinimumHeight(theme.fieldHeight());
    m_reasonRow = new widgets::FormRow(theme, tr("Why not"), m_reason, m_whyNot);
    auto* give =
        new KeyButton(theme, tr("Give it back"), widgets::keyText(Qt::Key_Return), KeyButton::Look::Plain, m_whyNot);
    give->setObjectName(u"giveBack"_s);
    auto* line = new QHBoxLayout(m_whyNot);
    line->setContentsMargins(theme.px(kMargin), theme.px(8), theme.px(kMargin), theme.px(8));
    line->setSpacing(theme.px(8));
    line->addWidget(m_reasonRow, 1);
    line->addWidget(give, 0, Qt::AlignTop);
    m_whyNot->hide();
    column->addWidget(m_whyNot);
    connect(give, &QAbstractButton::clicked, this, &MemberAnswerPane::decline);
    connect(m_reason, &QLineEdit::returnPressed, this, &MemberAnswerPane::decline);
}

void MemberAnswerPane::makeActs(QVBoxLayout* column) {
    auto* bar = new widgets::ActionBar(m_context.theme, this);
    for (QAction* each : {m_send, m_accept, m_decline}) {
        const auto look = each == m_send ? KeyButton::Look::Primary : KeyButton::Look::Plain;
        bar->add(KeyButton::of(each, m_context.theme, look, bar));
    }
    bar->addStretch();
    column->addWidget(bar);
}

void MemberAnswerPane::makeActions() {
    const QString area = tr("In an answer");
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, auto act) {
        QAction* action = m_context.actions.add(this, id, text, area, keys, {u"respuesta responder answer red"_s});
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_send = add(u"member.send"_s, tr("Send the answer"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
                 &MemberAnswerPane::send);
    m_accept = add(u"member.accept"_s, tr("Accept"), {Qt::CTRL | Qt::Key_T}, &MemberAnswerPane::accept);
    m_decline = add(u"member.decline"_s, tr("Do not take it"), {Qt::CTRL | Qt::SHIFT | Qt::Key_T},
                    &MemberAnswerPane::askWhyNot);
    m_call = add(u"member.call"_s, tr("Call: show the number"), {Qt::CTRL | Qt::Key_P}, &MemberAnswerPane::reveal);
    m_attach =
        add(u"member.attach"_s, tr("Add a file…"), {Qt::CTRL | Qt::Key_O}, [this] { m_fields->files()->choose(); });
}

void MemberAnswerPane::showCase(core::CaseId id) {
    if (id != m_case) {
        m_detail.reset();
        m_draft.clear();
        m_whyNot->hide();
        m_bar->clear();
        for (QAction* each : acts())
            each->setEnabled(false);
    }
    m_case = id;
    m_scroll->setVisible(id.isValid());
    if (!id.isValid())
        return;
    m_context.office.caseDetail(id, this).then(this, [this, id](const core::Result<app::CaseDetail>& detail) {
        if (id != m_case)
            return;
        if (detail)
            return take(*detail);
        m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, app::describe(detail.error()), tr("Try again"), {}});
    });
}

void MemberAnswerPane::take(const app::CaseDetail& detail) {
    const bool isNew = !m_detail;
    m_detail = detail;
    m_bar->clear();
    const core::Instant now = m_context.office.clock().now();
    m_title->setText(u"%1  %2"_s.arg(detail.subject.number, detail.subject.summary));
    const auto company = m_context.office.company();
    QStringList state{tr("with %1").arg(company->userName(detail.subject.owner))};
    if (detail.escalation)
        state << tr("code %1").arg(detail.escalation->code)
              << tr("since %1").arg(models::eventTime(detail.escalation->openedAt, now, QLocale()));
    if (const auto rest = core::promisedRest(detail.events))
        state << tr("you promised the rest by %1").arg(QLocale().toString(*rest, u"ddd d MMM"_s));
    m_state->setText(state.join(u" · "_s));
    m_matter->setText(matterOf(detail));
    showPerson(detail);
    isNew ? m_fields->begin(detail) : m_fields->follow(detail);
    const bool isTheirs = detail.escalation.has_value();
    m_send->setEnabled(isTheirs);
    m_attach->setEnabled(isTheirs);
    m_accept->setEnabled(isTheirs && !detail.escalation->acceptedAt);
    m_decline->setEnabled(isTheirs && isDeclinable(detail));
    if (isNew)
        recover();
}

void MemberAnswerPane::showPerson(const app::CaseDetail& detail) {
    QStringList people;
    if (detail.customer)
        people << tr("Customer: %1").arg(reachOf(*detail.customer));
    if (detail.consumer && detail.subject.consumer != detail.subject.customer)
        people << tr("Consumer: %1").arg(reachOf(*detail.consumer));
    m_person->setText(people.isEmpty() ? tr("The customer left no contact details.") : people.join(u'\n'));
    m_call->setEnabled(detail.isMasked && !people.isEmpty());
    m_callButton->setVisible(m_call->isEnabled());
    m_callButton->setToolTip(tr("Shows name and number of the people to call. It goes on record who asked."));
}

void MemberAnswerPane::focusAnswer() {
    if (m_detail)
        m_fields->focusFirst();
}

void MemberAnswerPane::recover() {
    const core::UserId user = m_context.office.user().id;
    m_context.office.drafts()
        .recover(user.value())
        .then(this, [this, id = m_case](const core::Result<QList<app::Draft>>& drafts) {
            if (!drafts || id != m_case || !m_fields->isBlank())
                return;
            const auto found = std::ranges::find_if(
                *drafts, [id](const app::Draft& each) { return each.kind == kDraftKind && each.caseId == id.value(); });
            if (found == drafts->end())
                return;
            m_draft = found->id;
            m_fields->restore(found->body);
        });
}

void MemberAnswerPane::keepDraft() {
    if (!m_detail)
        return;
    if (m_fields->isBlank())
        return dropDraft();
    if (m_draft.isEmpty())
        m_draft = app::Office::newKey();
    m_context.office.drafts().keep(
        {m_draft, m_context.office.user().id.value(), kDraftKind, m_case.value(), m_fields->draft(), {}});
}

void MemberAnswerPane::dropDraft() {
    if (!m_draft.isEmpty())
        m_context.office.drafts().discard(std::exchange(m_draft, QString()));
}

void MemberAnswerPane::send() {
    const QList<app::Command> commands = m_fields->commands();
    if (commands.isEmpty())
        return m_fields->showError(core::Error{core::ErrorCode::Invalid, {}, {}, {{u"text"_s, u"required"_s}}});
    m_send->setEnabled(false);
    m_context.office.submitAll(commands).then(
        this, [this, commands, id = m_case, draft = m_draft](const QList<core::Result<app::Receipt>>& results) {
            QList<app::Receipt> receipts;
            std::optional<core::Error> failure;
            for (const core::Result<app::Receipt>& each : results) {
                if (each)
                    receipts << *each;
                else if (!failure)
                    failure = each.error();
            }
            if (id != m_case) { // another is on view, with words of its own
                m_send->setEnabled(m_detail.has_value());
                if (!draft.isEmpty() && !failure)
                    m_context.office.drafts().discard(draft);
                return failure ? m_context.navigator.tellFailed(*failure)
                               : m_context.navigator.tellDone(tr("%1: answer sent").arg(receipts.first().number),
                                                              receipts);
            }
            m_fields->settle(commands, results);
            m_send->setEnabled(true);
            if (failure)
                return m_fields->showError(*failure);
            dropDraft();
            m_context.navigator.tellDone(tr("%1: answer sent").arg(receipts.first().number), receipts);
            m_detail.reset(); // an empty form
            showCase(id);
            emit done();
        });
}

void MemberAnswerPane::accept() { submit(app::AcceptCase{m_case, {}}, tr("%1 accepted")); }

void MemberAnswerPane::askWhyNot() {
    m_whyNot->setVisible(m_whyNot->isHidden());
    m_reasonRow->clearError();
    m_reason->clear();
    if (!m_whyNot->isHidden())
        m_reason->setFocus(Qt::ShortcutFocusReason);
}

void MemberAnswerPane::decline() {
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return m_reasonRow->setError(tr("Say why, so that the next one is chosen well."));
    m_whyNot->hide();
    submit(app::DeclineCase{m_case, reason}, tr("%1 given back"));
}

void MemberAnswerPane::reveal() {
    submit(app::RevealContact{m_case}, tr("%1: you see whom to call now; it is on record"));
}

void MemberAnswerPane::submit(const app::Command& command, const QString& sentence) {
    m_context.office.submit(command).then(this, [this, sentence](const core::Result<app::Receipt>& receipt) {
        if (!receipt)
            return m_bar->showMessage(
                {widgets::MessageBar::Kind::Error, {}, app::describe(receipt.error()), tr("Look again"), {}});
        m_context.navigator.tellDone(sentence.arg(receipt->number), *receipt);
        showCase(m_case);
        emit done();
    });
}

bool MemberAnswerPane::event(QEvent* event) { return keepLetters(event) || QWidget::event(event); }

} // namespace pages
