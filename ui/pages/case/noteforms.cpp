#include "pages/case/noteforms.h"

#include "models/labels.h"
#include "pages/case/casesource.h"
#include "pages/case/formvalues.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit* makeText(const QString& name, const QString& accessibleName, QWidget* parent) {
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setAccessibleName(accessibleName);
    text->setTabChangesFocus(true);
    return text;
}

widgets::SegmentedControl* makeOutcomes(const widgets::Theme& theme, QWidget* parent) {
    auto* control = new widgets::SegmentedControl(theme, parent);
    QList<widgets::Segment> outcomes;
    for (const core::ContactOutcome each : core::allValues<core::ContactOutcome>())
        outcomes.append({models::label(each), {}, {}});
    control->setSegments(outcomes);
    return control;
}

} // namespace

NoteForm::NoteForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"note"_s, tr("Note"), tr("Save note"), parent)
    , m_text(makeText(u"noteText"_s, tr("Note"), this)) {
    m_text->setPlaceholderText(tr("What the next person has to know"));
    addWide(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ActForm::changed);
    setFocusProxy(m_text);
}

void NoteForm::fill(const CaseView&) { m_text->clear(); }

app::Command NoteForm::command() const { return app::AddNote{caseId(), m_text->toPlainText().trimmed()}; }

QString NoteForm::doneText(const app::Receipt& receipt) const { return tr("%1: note added").arg(receipt.number); }

void NoteForm::focusFirst() { m_text->setFocus(Qt::ShortcutFocusReason); }

QJsonObject NoteForm::body() const { return {{u"text"_s, valueOf(m_text)}}; }

void NoteForm::restore(const QJsonObject& body) {
    const QSignalBlocker blocker(this);
    setValue(m_text, body.value(u"text"_s));
    m_text->moveCursor(QTextCursor::End);
}

ContactForm::ContactForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"contact"_s, tr("Contact"), tr("Save contact"), parent)
    , m_outcome(makeOutcomes(context.theme, this))
    , m_outcomeList(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_answered(new QCheckBox(tr("The answer was given"), this))
    , m_text(makeText(u"contactText"_s, tr("What was said"), this)) {
    m_outcome->setAccessibleName(tr("How it went"));
    for (const core::ContactOutcome each : core::allValues<core::ContactOutcome>())
        m_outcomeList->addItem(models::label(each), core::toCode(each));
    m_outcomeList->setAccessibleName(tr("How it went"));
    m_outcomeList->setObjectName(u"contactOutcome"_s);
    m_outcomeList->setFixedHeight(context.theme.buttonHeight());
    m_outcomeList->hide();
    for (const core::Channel each : core::allValues<core::Channel>())
        m_channel->addItem(models::label(each), core::toCode(each));
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setFixedHeight(context.theme.buttonHeight());
    m_channel->setObjectName(u"contactChannel"_s);
    m_answered->setObjectName(u"contactAnswered"_s);
    m_text->setPlaceholderText(tr("What was said"));
    auto* how = new QWidget(this);
    auto* line = new QHBoxLayout(how);
    line->setContentsMargins(0, 0, 0, context.theme.px(8));
    line->setSpacing(context.theme.px(14));
    line->addWidget(m_channel);
    line->addWidget(m_answered, 0, Qt::AlignVCenter);
    line->addStretch(1);
    auto* outcomeLine = new QHBoxLayout;
    outcomeLine->addWidget(m_outcome);
    outcomeLine->addWidget(m_outcomeList);
    outcomeLine->addStretch(1);
    auto* block = new QWidget(this);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(8));
    column->addLayout(outcomeLine);
    column->addWidget(how);
    addWide(block);
    addWide(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ActForm::changed);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ActForm::changed);
    connect(m_answered, &QCheckBox::toggled, this, &ActForm::changed);
    connect(m_outcome, &widgets::SegmentedControl::currentChanged, this, [this] {
        m_outcomeList->setCurrentIndex(m_outcome->currentIndex());
        allowAnswer();
        emit changed();
    });
    connect(m_outcomeList, &QComboBox::currentIndexChanged, m_outcome, &widgets::SegmentedControl::setCurrentIndex);
}

void ContactForm::fill(const CaseView& view) {
    const core::Case& subject = view.detail.subject;
    const core::Channel channel =
        view.detail.customer ? view.detail.customer->preferredChannel.value_or(core::Channel::Phone) : subject.channel;
    m_outcome->setCurrentIndex(0);
    m_channel->setCurrentIndex(m_channel->findData(core::toCode(channel)));
    m_answered->setChecked(false);
    m_text->clear();
    follow(view);
}

void ContactForm::follow(const CaseView& view) {
    const core::Case& subject = view.detail.subject;
    m_hasAnswer = subject.resolvedAt.has_value() && core::isOpen(subject.status);
    allowAnswer();
}

core::ContactOutcome ContactForm::outcome() const {
    return core::allValues<core::ContactOutcome>().at(m_outcome->currentIndex());
}

/// An answer is given to somebody who was reached, and only when there is one.
void ContactForm::allowAnswer() {
    const bool canAnswer = m_hasAnswer && outcome() == core::ContactOutcome::Reached;
    m_answered->setEnabled(canAnswer);
    m_answered->setToolTip(m_hasAnswer ? QString() : tr("There is no answer to give yet: resolve the case first."));
    if (!canAnswer)
        m_answered->setChecked(false);
}

app::Command ContactForm::command() const {
    const auto channel = core::fromCode<core::Channel>(m_channel->currentData().toString());
    return app::RecordContact{caseId(), channel.value_or(core::Channel::Phone), outcome(), m_answered->isChecked(),
                              m_text->toPlainText().trimmed()};
}

QString ContactForm::doneText(const app::Receipt& receipt) const { return tr("%1: contact added").arg(receipt.number); }

void ContactForm::focusFirst() {
    QWidget* first = m_outcomeList->isHidden() ? static_cast<QWidget*>(m_outcome) : m_outcomeList;
    first->setFocus(Qt::ShortcutFocusReason);
}

void ContactForm::resizeEvent(QResizeEvent* event) {
    ActForm::resizeEvent(event);
    placeOutcomes();
}

void ContactForm::placeOutcomes() {
    const bool hasRoom = m_outcome->sizeHint().width() <= width();
    m_outcome->setVisible(hasRoom);
    m_outcomeList->setVisible(!hasRoom);
}

QJsonObject ContactForm::body() const {
    return {{u"outcome"_s, valueOf(m_outcome)},
            {u"channel"_s, valueOf(m_channel)},
            {u"answered"_s, valueOf(m_answered)},
            {u"text"_s, valueOf(m_text)}};
}

void ContactForm::restore(const QJsonObject& body) {
    const QSignalBlocker blocker(this);
    setValue(m_outcome, body.value(u"outcome"_s));
    setValue(m_channel, body.value(u"channel"_s));
    setValue(m_answered, body.value(u"answered"_s));
    setValue(m_text, body.value(u"text"_s));
    m_text->moveCursor(QTextCursor::End);
}

} // namespace pages
