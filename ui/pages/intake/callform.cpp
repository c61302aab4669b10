#include "pages/intake/callform.h"

#include "app/wording.h"
#include "core/phone.h"
#include "models/callermodel.h"
#include "models/labels.h"
#include "models/topicmodel.h"
#include "pages/intake/callfacts.h"
#include "pages/intake/callmore.h"
#include "pages/shell/navigator.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/panes.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/typeaheadfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::FormRow;

namespace {

constexpr int kSuggestions = 7;

QHash<QString, int> topicUses() {
    QHash<QString, int> uses;
    const QVariantMap stored = QSettings().value(u"topicUses"_s).toMap();
    for (auto each = stored.begin(); each != stored.end(); ++each)
        uses.insert(each.key(), each.value().toInt());
    return uses;
}

void countTopic(const QString& code) {
    QVariantMap stored = QSettings().value(u"topicUses"_s).toMap();
    stored[code] = stored.value(code).toInt() + 1;
    QSettings().setValue(u"topicUses"_s, stored);
}

} // namespace

CallForm::CallForm(const PageContext& context, const QString& draftId, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_draftId(draftId)
    , m_callers(new models::CallerModel(this))
    , m_topics(new models::TopicModel(this)) {
    setObjectName(u"callForm"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setTopics(context.office.company()->catalogue, QLocale().name(), topicUses());
    setWidget(makeBody());
    connectCaller();
    connectTopic();
}

void CallForm::connectCaller() {
    using widgets::TypeAheadField;
    connect(m_caller, &TypeAheadField::textEdited, this, [this](const QString& typed) {
        if (typed.isEmpty())
            return m_callers->setPeople({}, m_context.office.clock().now());
        m_context.office.suggestParties(typed, kSuggestions, this)
            .then(this, [this, typed](const core::Result<QList<core::PartySuggestion>>& people) {
                if (!people) // "nobody of that name" would be a lie
                    m_context.navigator.tellFailed(people.error());
                m_callers->setPeople(people.value_or(QList<core::PartySuggestion>()), m_context.office.clock().now());
                if (std::exchange(m_acceptsSingle, false) && m_callers->rowCount() == 1)
                    acceptCaller(m_callers->personAt(0));
                m_caller->matchesReady(typed);
            });
    });
    connect(m_caller, &TypeAheadField::accepted, this,
            [this](const QModelIndex& index) { acceptCaller(m_callers->personAt(index.row())); });
    connect(m_caller, &TypeAheadField::createRequested, this, &CallForm::createCaller);
    connect(m_caller, &TypeAheadField::cleared, this, [this] {
        m_draft.customer = {};
        m_draft.caller = {};
        m_draft.addTo = {};
        m_openCases.clear();
        m_more->read(m_draft);
        emit callerChanged({});
        touch();
    });
}

void CallForm::connectTopic() {
    using widgets::TypeAheadField;
    connect(m_topic, &TypeAheadField::textEdited, this, [this](const QString& typed) {
        m_topics->setTyped(typed);
        m_topic->matchesReady(typed);
        m_topic->setInfo(typed.isEmpty() ? QString() : tr("%1 of %2").arg(m_topics->rowCount()).arg(m_topics->total()));
        m_topic->matchesReady(typed);
    });
    connect(m_topic, &TypeAheadField::accepted, this,
            [this](const QModelIndex& index) { acceptTopic(m_topics->categoryAt(index)); });
    connect(m_topic, &TypeAheadField::cleared, this, [this] {
        m_draft.category = {};
        m_draft.addTo = {};
        touch();
    });
}

void CallForm::acceptCaller(const core::PartySuggestion& person) {
    m_draft.customer = person.id;
    m_draft.customerName = person.name;
    m_draft.customerContact = person.matchedContact;
    m_draft.caller = {};
    m_draft.hasNoContactDetails = false;
    m_more->read(m_draft);
    showCaller();
    m_topic->lineEdit()->setFocus();
    emit callerChanged(person.id);
    touch();
}

void CallForm::createCaller(const QString& typed) {
    const QString& region = m_context.office.company()->region;
    m_draft.customer = {};
    m_draft.caller = {};
    if (typed.contains(u'@'))
        m_draft.caller.email = typed;
    else if (!core::normalizedPhone(typed, region).isEmpty() || typed.at(0).isDigit())
        m_draft.caller.phone = typed;
    else
        m_draft.caller.name = typed;
    m_more->read(m_draft);
    showCaller();
    m_topic->lineEdit()->setFocus();
    emit callerChanged({});
    touch();
}

void CallForm::acceptTopic(core::CategoryId category) {
    m_draft.category = category;
    m_draft.addTo = {};
    if (const core::Category* chosen = m_context.office.company()->catalogue.category(category))
        countTopic(chosen->code);
    showTopic();
    m_what->setFocus();
    touch();
}

bool CallForm::addToOpenCase(int index) {
    if (index < 0 || index >= m_openCases.size())
        return false;
    m_draft.addTo = m_openCases.at(index).id;
    m_draft.addToNumber = m_openCases.at(index).number;
    m_draft.category = {};
    m_topic->setAccepted(
        {u"folder"_s, m_openCases.at(index).summary, m_draft.addToNumber, tr("adds to this case"), {}});
    m_what->setFocus();
    touch();
    return true;
}

void CallForm::showCaller() {
    if (m_draft.customer.isValid())
        m_caller->setAccepted({u"person"_s, m_draft.customerName, core::displayPhone(m_draft.customerContact),
                               tr("change"), tr("Alt+L")});
    else if (!m_draft.caller.isEmpty())
        m_caller->setAccepted({u"plus"_s, m_draft.caller.name.isEmpty() ? tr("New person") : m_draft.caller.name,
                               m_draft.caller.phone + m_draft.caller.email, tr("change"), tr("Alt+L")});
    else
        m_caller->clear();
}

void CallForm::showTopic() {
    const auto company = m_context.office.company();
    if (m_draft.addTo.isValid())
        return m_topic->setAccepted({u"folder"_s, m_draft.addToNumber, {}, tr("adds to this case"), {}});
    const core::Category* topic = company->catalogue.category(m_draft.category);
    if (topic == nullptr)
        return m_topic->clear();
    m_topic->setAccepted({{}, topic->name.in(QLocale().name()), {}, m_topics->detailOf(topic->id), {}, false});
}

void CallForm::setDraft(const CallDraft& draft) {
    m_isFilling = true;
    m_draft = draft;
    m_channel->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, channels().indexOf(draft.channel))));
    m_what->setPlainText(draft.what);
    m_what->moveCursor(QTextCursor::End); // a recovered contact is written on where it stopped
    m_more->read(draft);
    showCaller();
    showTopic();
    m_isFilling = false;
    touch();
    if (draft.customer.isValid())
        emit callerChanged(draft.customer);
}

void CallForm::setIncoming(const QString& number) {
    m_acceptsSingle = true;
    m_caller->lineEdit()->setFocus();
    m_caller->lineEdit()->setText(number);
    emit m_caller->textEdited(number);
}

void CallForm::touch() {
    if (m_isFilling)
        return;
    m_draft.channel = channels().at(m_channel->currentIndex());
    m_draft.what = m_what->toPlainText();
    const core::PartyId customer = m_draft.customer;
    m_more->write(m_draft);
    if (customer.isValid())
        m_draft.caller = {};
    m_isFilling = true;
    m_priority->setCurrentIndex(static_cast<int>(m_draft.priority.value_or(priorityByRule())));
    m_isFilling = false;
    m_whatRow->setHint(
        {}, m_draft.what.isEmpty() ? QString() : tr("%n character(s)", nullptr, static_cast<int>(m_draft.what.size())));
    m_facts->show(m_draft, kind());
    // A contact of an open case has neither severity nor more data: they would be lost.
    m_priorityRow->setVisible(!m_draft.addTo.isValid());
    m_more->setVisible(!m_draft.addTo.isValid());
    emit changed();
}

core::Kind CallForm::kind() const {
    const core::Category* topic = m_context.office.company()->catalogue.category(m_draft.category);
    return topic != nullptr ? topic->kind : core::Kind::Complaint;
}

core::Priority CallForm::priorityByRule() const {
    const core::Category* topic = m_context.office.company()->catalogue.category(m_draft.category);
    return topic != nullptr ? topic->priority : core::Priority::Normal;
}

QStringList CallForm::gaps() const {
    QStringList gaps;
    if (!m_draft.hasCaller())
        gaps << tr("who");
    if (!m_draft.category.isValid() && !m_draft.addTo.isValid())
        gaps << tr("topic");
    if (m_draft.what.trimmed().isEmpty())
        gaps << tr("what happened");
    return gaps;
}

bool CallForm::check() {
    m_callerRow->setError(
        m_draft.hasCaller() ? QString() : tr("Find the caller, create a person, or mark \"No contact details\"."));
    const bool hasTopic = m_draft.category.isValid() || m_draft.addTo.isValid();
    m_topicRow->setError(hasTopic ? QString() : tr("Choose a topic: owner and due times follow from it."));
    m_whatRow->setError(m_draft.what.trimmed().isEmpty() ? tr("Write what happened in one line.") : QString());
    if (!gaps().isEmpty()) {
        focusFirstGap();
        return false;
    }
    return m_more->checkAnswer();
}

void CallForm::focusFirstGap() {
    if (!m_draft.hasCaller())
        m_caller->lineEdit()->setFocus();
    else if (!m_draft.category.isValid() && !m_draft.addTo.isValid())
        m_topic->lineEdit()->setFocus();
    else
        m_what->setFocus();
}

app::Command CallForm::command() const {
    if (m_draft.addTo.isValid()) {
        app::RecordContact contact;
        contact.caseId = m_draft.addTo;
        contact.channel = m_draft.channel;
        contact.text = m_draft.what.trimmed();
        return contact;
    }
    return toCommand(m_draft, kind(), m_context.office.company()->currency);
}

void CallForm::showErrors(const core::Error& error) {
    const QHash<QString, FormRow*> rows{{u"caller"_s, m_callerRow},  {u"customer"_s, m_callerRow},
                                        {u"category"_s, m_topicRow}, {u"summary"_s, m_whatRow},
                                        {u"details"_s, m_whatRow},   {u"priority"_s, m_priorityRow}};
    for (const core::FieldError& each : error.fields) {
        const QString sentence = app::describe(each);
        if (!m_more->showError(each.field, sentence) && rows.contains(each.field))
            rows.value(each.field)->setError(sentence);
    }
}

void CallForm::stepChannel(int by) {
    const auto count = static_cast<int>(channels().size());
    m_channel->setCurrentIndex((m_channel->currentIndex() + by + count) % count);
}

void CallForm::setPriority(core::Priority priority) { m_priority->setCurrentIndex(static_cast<int>(priority)); }

void CallForm::changeCaller() {
    m_caller->lineEdit()->setFocus();
    m_caller->lineEdit()->selectAll();
}

void CallForm::createFromTyped() {
    const QString typed = m_caller->lineEdit()->text().trimmed();
    if (!m_caller->isAccepted() && !typed.isEmpty())
        createCaller(typed);
}

void CallForm::changeOwner() { m_facts->offerOwners(); }

void CallForm::toggleMore() {
    if (!m_draft.addTo.isValid())
        m_more->setOpen(!m_more->isOpen());
}

void CallForm::toggleConsent() {
    m_draft.isConsentGiven = !m_draft.isConsentGiven;
    touch();
}

void CallForm::toggleNoContact() {
    m_draft.hasNoContactDetails = !m_draft.hasNoContactDetails;
    touch();
    focusFirstGap();
}

void CallForm::toggleResolvedNow() {
    if (m_draft.addTo.isValid())
        return;
    m_more->setResolvedNow(!m_more->isResolvedNow());
    touch();
}

bool CallForm::eventFilter(QObject* watched, QEvent* event) {
    // A digit in the empty topic field adds the call to that open case of the caller.
    if (event->type() == QEvent::KeyPress && m_topic->lineEdit()->text().isEmpty() && !m_openCases.isEmpty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_1 && key <= Qt::Key_9 && addToOpenCase(key - Qt::Key_1))
            return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace pages
