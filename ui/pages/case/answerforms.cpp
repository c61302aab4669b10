#include "pages/case/answerforms.h"

#include "app/answercheck.h"
#include "app/office.h"
#include "app/plannedclose.h"
#include "core/eventlog.h"
#include "core/permissions.h"
#include "models/casefacts.h"
#include "models/casewords.h"
#include "models/fivepwords.h"
#include "models/labels.h"
#include "pages/case/answerside.h"
#include "pages/case/casesource.h"
#include "widgets/formrow.h"
#include "widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace pages {

using namespace Qt::StringLiterals;
using core::Evidence;

namespace {

constexpr int kAnswerLines = 6;
constexpr int kRoomForSide = 720;
const QString kSendAndClose = QStringLiteral("send_and_close");
const QString kSend = QStringLiteral("send");
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

/// How the answer reached the customer, where the history knows; `subject` is resolved.
std::optional<Evidence> knownEvidence(const app::CaseDetail& detail) {
    std::optional<Evidence> known;
    for (const core::CaseEvent* each : core::eventsInForce(detail.events)) {
        const bool isAnswer = each->type == core::EventType::MessageDelivered &&
                              each->at >= *detail.subject.resolvedAt &&
                              each->data.value(u"purpose"_s).toString() == core::toCode(core::Purpose::Resolution);
        const auto medium = core::fromCode<core::Medium>(each->data.value(u"medium"_s).toString());
        if (isAnswer && medium)
            known = app::evidenceBy(*medium);
    }
    return known;
}

} // namespace

ResolveForm::ResolveForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"resolve"_s, tr("Answer and close"), tr("Resolve"), parent)
    , m_outcome(addSegments(u"outcome"_s, tr("Outcome"), outcomeLabels()))
    , m_text(addText(u"text"_s, tr("For the customer"), kAnswerLines))
    , m_category(addCombo(u"category"_s, tr("Category")))
    , m_cause(addCombo(u"cause"_s, tr("Cause")))
    , m_told(addCombo(u"told"_s, tr("Told")))
    , m_side(new AnswerSide(context, this)) {
    m_text->setPlaceholderText(tr("What was found, what is done about it, and by when"));
    addBeside(m_side);
    m_side->hide(); // until there is room
    connect(m_told, &QComboBox::currentIndexChanged, this, &ResolveForm::nameAct);
    connect(m_told, &QComboBox::activated, this, [this] { m_isWayChosen = true; });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_side->showLetter(letter()); });
    connect(m_side, &AnswerSide::cited, this, [this](const QString& words) {
        m_text->insertPlainText(words);
        m_text->setFocus();
    });
}

void ResolveForm::fill(const CaseView& view) {
    const core::Case& subject = view.detail.subject;
    const core::Catalogue& catalogue = context().office.company()->catalogue;
    m_draft.reset();
    m_isWayChosen = false;
    m_outcome->setCurrentIndex(0);
    m_text->clear();
    fillChoices(m_category, u"category"_s, catalogue, subject.category.value());
    fillChoices(m_cause, u"cause"_s, catalogue, subject.cause.value());
    m_mayClose = core::mayDo(context().office.user(), core::Verb::Close, subject).has_value();
    offerWays({});
    m_side->showCase(view);
    m_side->showLetter({});
    const bool maySend = core::mayDo(context().office.user(), core::Verb::SendMessage, subject).has_value();
    row(u"told"_s)->setVisible(m_mayClose || maySend);
    if (maySend)
        context()
            .office.draftLetter({subject.id, core::Purpose::Resolution, {}, QString(app::kAnswerMark)}, this)
            .then(this, [this, id = subject.id](const core::Result<app::DraftLetter>& draft) {
                if (draft && id == caseId())
                    takeDraft(*draft);
            });
}

void ResolveForm::follow(const CaseView& view) { m_side->showCase(view); }

/// The usual way first: it is sent, and the case closes when it is there.
void ResolveForm::offerWays(const app::DraftLetter& draft) {
    m_told->clear();
    if (draft.medium && draft.text.missing.isEmpty()) {
        const QString way = models::mediumText(*draft.medium, draft.address);
        if (m_mayClose)
            m_told->addItem(tr("Send %1 and close").arg(way), kSendAndClose);
        m_told->addItem(tr("Send %1; closes in %n day(s)", nullptr, context().office.company()->daysToClose).arg(way),
                        kSend);
    }
    m_told->addItem(tr("Not yet"), QString());
    for (const Evidence each : core::allValues<Evidence>())
        if (core::provesReceipt(each) && m_mayClose)
            m_told->addItem(models::label(each), core::toCode(each));
    row(u"told"_s)->setHint(draft.medium ? models::reasonText(draft.channel.reason)
                                         : tr("Told just now: the case is closed with it."));
}

/// It comes a moment after the form: what was chosen or typed meanwhile stays.
void ResolveForm::takeDraft(const app::DraftLetter& draft) {
    const bool wasBlank = isBlank();
    const QString chosen = m_told->currentData().toString();
    m_draft = draft;
    const QSignalBlocker blocker(this);
    offerWays(draft);
    if (m_isWayChosen || !chosen.isEmpty())
        m_told->setCurrentIndex(std::max(0, m_told->findData(chosen)));
    if (wasBlank)
        takeAsBlank();
    nameAct();
    m_side->showLetter(letter());
}

void ResolveForm::nameAct() {
    const QString told = m_told->currentData().toString();
    setAct(told == kSendAndClose ? tr("Send and close") : told == kSend ? tr("Send the answer") : tr("Resolve"));
}

bool ResolveForm::isSent() const {
    const QString told = m_told->currentData().toString();
    return m_draft && (told == kSendAndClose || told == kSend);
}

app::Letter ResolveForm::letter() const {
    if (!m_draft)
        return {};
    app::Letter letter = m_draft->text.letter;
    letter.body.replace(app::kAnswerMark, m_text->toPlainText().trimmed());
    if (m_draft->medium == core::Medium::Sms)
        letter.body = messaging::withGsmLetters(letter.body);
    return letter;
}

app::Command ResolveForm::command() const {
    app::ResolveCase command{caseId(),
                             core::allValues<core::Outcome>().at(m_outcome->currentIndex()),
                             m_text->toPlainText().trimmed(),
                             core::CategoryId(m_category->currentData().toLongLong()),
                             core::CauseId(m_cause->currentData().toLongLong()),
                             core::fromCode<Evidence>(m_told->currentData().toString())};
    if (isSent()) {
        const app::Letter written = letter();
        command.message = app::CustomerMessage{core::Purpose::Resolution,
                                               m_draft->medium,
                                               m_draft->address,
                                               written.subject,
                                               written.body,
                                               {},
                                               m_told->currentData().toString() == kSendAndClose};
    }
    return command;
}

QString ResolveForm::doneText(const app::Receipt& receipt) const {
    const QString outcome = models::label(core::allValues<core::Outcome>().at(m_outcome->currentIndex()));
    if (receipt.message && core::isByHand(receipt.message->medium))
        return tr("%1 resolved: %2; the answer is to be given %3")
            .arg(receipt.number, outcome, models::mediumText(receipt.message->medium, receipt.message->address));
    if (receipt.message)
        return tr("%1 resolved: %2; the answer goes in 10 s").arg(receipt.number, outcome);
    return m_told->currentData().toString().isEmpty() ? tr("%1 resolved: %2").arg(receipt.number, outcome)
                                                      : tr("%1 closed: %2").arg(receipt.number, outcome);
}

/// Where there is no room for both, the words come first.
void ResolveForm::resizeEvent(QResizeEvent* event) {
    ActForm::resizeEvent(event);
    m_side->setVisible(width() >= context().theme.px(kRoomForSide));
}

CloseForm::CloseForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"close"_s, tr("Close"), tr("Close"), parent)
    , m_evidence(addCombo(u"evidence"_s, tr("Evidence")))
    , m_text(addText(u"text"_s, tr("Remark"), kRemarkLines)) {}

void CloseForm::fill(const CaseView& view) {
    const bool isResolved = view.detail.subject.status == core::Status::Resolved;
    setTitle(isResolved ? tr("Close: how the customer received the answer") : tr("Close without an answer"));
    offerEvidence(view.detail.subject);
    if (const auto known = isResolved ? knownEvidence(view.detail) : std::nullopt)
        m_evidence->setCurrentIndex(m_evidence->findData(core::toCode(*known)));
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
