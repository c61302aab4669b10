#include "pages/case/replyform.h"

#include "app/answercheck.h"
#include "app/office.h"
#include "core/slaclock.h"
#include "models/eventwords.h"
#include "models/fivepwords.h"
#include "models/outboxmodel.h"
#include "models/timetext.h"
#include "pages/case/casesource.h"
#include "pages/case/enclosures.h"
#include "pages/case/messageedit.h"
#include "pages/shell/navigator.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/rowlistview.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QStandardItemModel>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Medium;
using core::Purpose;

namespace {

constexpr auto kLookDelay = 250ms;
constexpr int kRoomForFindings = 560; ///< below it the text needs all of the width
constexpr int kStart = Qt::UserRole;
constexpr int kLength = Qt::UserRole + 1;

/// What a writer ought to have read; what the program does by itself is none of it.
bool isNews(const core::CaseEvent& event, core::UserId reader) {
    switch (event.type) {
    case core::EventType::MessageReceived:
    case core::EventType::MemberAnswered:
    case core::EventType::Declined:
        return true;
    case core::EventType::MessageDelivered:
    case core::EventType::Undone:
        return false;
    default:
        return event.actor.isValid() && event.actor != reader;
    }
}

} // namespace

void ReplyForm::connectFields() {
    const auto type = [this] {
        m_isWarned = false;
        m_lookTimer.start(kLookDelay);
        emit changed();
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, type);
    connect(m_subject, &QLineEdit::textChanged, this, type);
    connect(m_enclosures, &Enclosures::changed, this, type);
    connect(m_purpose, &QComboBox::activated, this, &ReplyForm::askDraft);
    connect(m_medium, &QComboBox::activated, this, &ReplyForm::askDraft);
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &ReplyForm::look);
    const auto go = [this](const QModelIndex& index) {
        m_text->setFocus();
        m_text->select(index.data(kStart).toLongLong(), index.data(kLength).toLongLong());
    };
    connect(m_findings, &QListView::clicked, this, go);
    connect(m_findings, &QListView::activated, this, go);
}

void ReplyForm::fill(const CaseView& view) {
    m_draft.reset();
    m_wanted.reset();
    m_begun = {};
    m_text->clear();
    m_subject->clear();
    m_enclosures->begin(view.detail);
    m_why->clear();
    m_cost->clear();
    m_found->clear();
    m_news.clear();
    m_isWarned = false;
    m_number = view.detail.subject.number;
    offerPurposes(view.detail.subject);
    follow(view);
    m_seen = m_latest;
    if (isVisible())
        askDraft();
}

void ReplyForm::offerPurposes(const core::Case& subject) {
    m_purpose->clear();
    const bool isAnswered = subject.resolvedAt.has_value();
    QList<Purpose> offered{Purpose::Progress, Purpose::Question, Purpose::Extension, Purpose::Improvement};
    if (isAnswered)
        offered.prepend(Purpose::Resolution);
    for (const Purpose each : offered)
        m_purpose->addItem(models::label(each), core::toCode(each));
}

void ReplyForm::follow(const CaseView& view) {
    const app::CaseDetail& detail = view.detail;
    m_latest = 0;
    for (const core::CaseEvent& each : detail.events)
        m_latest = std::max(m_latest, each.id.value());
    m_isLate = core::slaState(detail.subject.due, context().office.clock().now()) == core::SlaState::Overdue;
    m_isAdvertisingAllowed = detail.customer && detail.customer->consentAt;
    m_enclosures->follow(detail);
    if (isUntouched())
        m_seen = m_latest;
    else
        lookForNews(view);
}

void ReplyForm::lookForNews(const CaseView& view) {
    const core::UserId reader = context().office.user().id;
    for (auto each = view.detail.events.rbegin(); each != view.detail.events.rend(); ++each) {
        if (each->id.value() <= m_seen || !isNews(*each, reader))
            continue;
        const models::FieldContext facts{context().office.company().get(), &view.detail, QLocale()};
        const auto now = context().office.clock().now();
        const models::EventWords told = models::eventWords(*each, facts, now);
        const QString lead = tr("%1 %2 at %3,").arg(told.actor, told.act, models::eventTime(each->at, now, QLocale()));
        if (std::exchange(m_news, lead) != lead)
            emit newsArrived(lead);
        return;
    }
}

void ReplyForm::markRead() {
    m_seen = m_latest;
    m_news.clear();
    m_isWarned = false;
    clearErrors();
}

void ReplyForm::showEvent(QShowEvent* event) {
    ActForm::showEvent(event);
    if (!m_draft && caseId().isValid())
        askDraft();
}

void ReplyForm::askDraft() {
    const auto chosen = m_draft ? medium() : m_wanted;
    context()
        .office.draftLetter({caseId(), purpose(), chosen, {}}, this)
        .then(this, [this, id = caseId()](const core::Result<app::DraftLetter>& draft) {
            if (id != caseId())
                return;
            if (draft)
                take(*draft);
            else if (draft.error().code != core::ErrorCode::Denied)
                context().navigator.tellFailed(draft.error());
        });
    context().office.phrases(this).then(this, [this](const core::Result<QList<core::StoredPhrase>>& phrases) {
        if (!phrases || !m_draft)
            return;
        QList<core::StoredPhrase> spoken = *phrases;
        spoken.removeIf([this](const core::StoredPhrase& each) { return each.language != m_draft->language; });
        m_text->setPhrases(spoken, m_draft->values);
    });
}

/// What was typed stays when another purpose or way is chosen.
void ReplyForm::take(const app::DraftLetter& draft) {
    const bool wasUntouched = isUntouched();
    m_draft = draft;
    m_medium->clear();
    for (const Medium each : draft.possible)
        m_medium->addItem(models::label(each), core::toCode(each));
    if (draft.medium)
        m_medium->setCurrentIndex(m_medium->findData(core::toCode(*draft.medium)));
    if (wasUntouched) {
        m_begun = draft.text.letter;
        const QSignalBlocker blocker(this);
        m_subject->setText(draft.text.letter.subject);
        m_text->setPlainText(draft.text.letter.body);
        m_begun = {m_subject->text(), m_text->toPlainText()};
        if (!m_text->selectNextGap())
            m_text->moveCursor(QTextCursor::End);
    }
    showHow();
    look();
}

void ReplyForm::showHow() {
    const auto by = medium();
    m_subject->setVisible(by && app::hasSubject(*by));
    m_enclosures->button()->setVisible(by == Medium::Email || !m_enclosures->files().isEmpty());
    m_medium->setEnabled(m_medium->count() > 0);
    const bool isRuled = by && m_draft->channel.medium == by;
    const QString way = by ? models::mediumText(*by, m_draft->address) : QString();
    const QString why = isRuled || !by ? models::reasonText(m_draft->channel.reason) : QString();
    m_why->setText(way.isEmpty() || why.isEmpty() ? way + why : way + u", "_s + why);
}

void ReplyForm::look() {
    if (!m_draft)
        return;
    messaging::FivePDraft draft;
    draft.text = m_text->toPlainText();
    draft.customerName = m_draft->recipient;
    draft.senderName = context().office.user().name;
    draft.caseNumber = m_number;
    draft.isLate = m_isLate;
    draft.isPromotionAllowed = m_isAdvertisingAllowed;
    m_found->clear();
    for (const messaging::FivePFinding& each : app::checkMessage(draft, m_draft->language)) {
        auto* item = new QStandardItem(models::findingText(each));
        item->setData(each.start, kStart);
        item->setData(each.excerpt.size(), kLength);
        item->setEditable(false);
        item->setToolTip(item->text());
        item->setSizeHint(wrapped(item->text()));
        m_found->appendRow(item);
    }
    m_findings->setVisible(m_found->rowCount() > 0 && width() >= context().theme.px(kRoomForFindings));
    const bool isSms = medium() == Medium::Sms;
    m_cost->setText(isSms ? models::smsCostText(messaging::smsCost(draft.text)) : QString());
}

/// The whole sentence is to be read beside the text.
QSize ReplyForm::wrapped(const QString& sentence) const {
    const int padding = context().theme.px(8);
    const int wide = m_findings->width() - 3 * padding;
    const QRect bounds =
        QFontMetrics(m_findings->font()).boundingRect(QRect(0, 0, wide, QWIDGETSIZE_MAX), Qt::TextWordWrap, sentence);
    return {m_findings->width() - padding, bounds.height() + padding};
}

Purpose ReplyForm::purpose() const {
    return core::fromCode<Purpose>(m_purpose->currentData().toString()).value_or(Purpose::Progress);
}

std::optional<Medium> ReplyForm::medium() const { return core::fromCode<Medium>(m_medium->currentData().toString()); }

bool ReplyForm::isUntouched() const {
    return m_text->toPlainText() == m_begun.body && m_subject->text() == m_begun.subject &&
           m_enclosures->files().isEmpty();
}

app::Command ReplyForm::command() const {
    return app::SendMessage{caseId(),
                            {purpose(), medium(), m_draft ? m_draft->address : QString(), m_subject->text(),
                             m_text->toPlainText(), m_enclosures->files(), false}};
}

/// What came in meanwhile is read first; who sends once more has decided.
bool ReplyForm::check() {
    if (m_enclosures->isWaiting()) {
        tell(tr("A file is still being attached. Send once it is named below the text."));
        return false;
    }
    if (m_news.isEmpty() || std::exchange(m_isWarned, true))
        return true;
    tell(tr("%1 after you began to write. Read it, or send once more.").arg(m_news));
    return false;
}

QString ReplyForm::doneText(const app::Receipt& receipt) const {
    if (!receipt.message)
        return receipt.number;
    const QString how = models::mediumText(receipt.message->medium, receipt.message->address);
    return core::isByHand(receipt.message->medium) ? tr("%1: to be done %2").arg(receipt.number, how)
                                                   : tr("%1: goes in 10 s, %2").arg(receipt.number, how);
}

void ReplyForm::focusFirst() { m_text->setFocus(Qt::ShortcutFocusReason); }

QJsonObject ReplyForm::body() const {
    if (isUntouched())
        return {};
    QJsonArray files;
    for (const core::CaseFileId each : m_enclosures->files())
        files << each.value();
    return {{u"purpose"_s, core::toCode(purpose())},
            {u"files"_s, files},
            {u"medium"_s, m_medium->currentData().toString()},
            {u"subject"_s, m_subject->text()},
            {u"text"_s, m_text->toPlainText()},
            {u"seen"_s, m_seen}};
}

void ReplyForm::restore(const QJsonObject& body) {
    const QSignalBlocker blocker(this);
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(body.value(u"purpose"_s).toString())));
    m_wanted = core::fromCode<Medium>(body.value(u"medium"_s).toString());
    m_subject->setText(body.value(u"subject"_s).toString());
    m_text->setPlainText(body.value(u"text"_s).toString());
    m_text->moveCursor(QTextCursor::End);
    QList<core::CaseFileId> files;
    for (const QJsonValue& each : body.value(u"files"_s).toArray())
        files << core::CaseFileId(each.toInteger());
    m_enclosures->setFiles(files);
    m_seen = body.value(u"seen"_s).toInteger(m_latest);
}

} // namespace pages
