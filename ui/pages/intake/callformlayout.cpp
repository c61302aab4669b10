#include "pages/intake/callform.h"

#include "models/callermodel.h"
#include "models/labels.h"
#include "models/topicmodel.h"
#include "pages/intake/callfacts.h"
#include "pages/intake/callmore.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/panes.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/typeaheadfield.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::FormRow;

namespace {

constexpr int kWhatLines = 5;
constexpr int kMostWidth = 780;

} // namespace

const QList<core::Channel>& CallForm::channels() {
    static const QList<core::Channel> channels{core::Channel::Phone, core::Channel::Desk, core::Channel::Mail,
                                               core::Channel::Whatsapp, core::Channel::Social};
    return channels;
}

QWidget* CallForm::makeBody() {
    auto* body = new widgets::Pane(m_context.theme, widgets::Pane::Ground::Base, this);
    auto* form = new QWidget(body);
    form->setMaximumWidth(m_context.theme.px(kMostWidth));
    auto* bodyRow = new QHBoxLayout(body);
    bodyRow->setContentsMargins(0, 0, 0, 0);
    bodyRow->addWidget(form, 1);
    bodyRow->addStretch(0);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(20, 20, 28, 20);
    column->setSpacing(14);
    m_facts = new CallFacts(m_context, form);
    m_more = new CallMore(m_context, form);
    for (QWidget* each : {makeChannel(), makeCaller(), makeTopic(), makeWhat(), makePriority()})
        column->addWidget(each);
    column->addWidget(m_facts);
    column->addWidget(m_more);
    column->addStretch(1);
    connect(m_facts, &CallFacts::ownerChosen, this, [this](core::UserId owner) {
        m_draft.owner = owner;
        touch();
    });
    connect(m_more, &CallMore::changed, this, &CallForm::touch);
    return body;
}

void CallForm::addKeyHint(FormRow* row, const QString& keys) {
    auto* hint = new widgets::ThemedLabel(m_context.theme, widgets::Type::Key, widgets::Ink::Hint, row);
    hint->setText(keys);
    hint->setWordWrap(false);
    row->addTrailing(hint);
    row->setEditorFits(true);
}

QWidget* CallForm::makeChannel() {
    m_channel = new widgets::SegmentedControl(m_context.theme, this);
    m_channel->setObjectName(u"channel"_s);
    m_channel->setAccessibleName(tr("Channel"));
    QList<widgets::Segment> segments;
    for (const core::Channel each : channels())
        segments.append({models::label(each), models::iconName(each), {}});
    m_channel->setSegments(segments);
    connect(m_channel, &widgets::SegmentedControl::currentChanged, this, &CallForm::touch);
    auto* row = new FormRow(m_context.theme, tr("Channel"), m_channel, this);
    addKeyHint(row, tr("Alt+arrows"));
    return row;
}

QWidget* CallForm::makeCaller() {
    m_caller = new widgets::TypeAheadField(m_context.theme, this);
    m_caller->setModel(m_callers);
    m_caller->setPlaceholderText(tr("Last digits of the phone, name, document or case number"));
    m_caller->setCreateText(tr("Create a person with «%1»"), tr("F4"));
    m_caller->lineEdit()->setObjectName(u"caller"_s);
    m_callerRow = new FormRow(m_context.theme, tr("Caller"), m_caller, this);
    return m_callerRow;
}

QWidget* CallForm::makeTopic() {
    m_topic = new widgets::TypeAheadField(m_context.theme, this);
    m_topic->setModel(m_topics);
    m_topic->setPlaceholderText(tr("Write two letters"));
    m_topic->lineEdit()->setObjectName(u"topic"_s);
    m_topic->lineEdit()->installEventFilter(this);
    m_topicRow = new FormRow(m_context.theme, tr("Topic"), m_topic, this);
    return m_topicRow;
}

QWidget* CallForm::makeWhat() {
    m_what = new QPlainTextEdit(this);
    m_what->setObjectName(u"what"_s);
    m_what->setTabChangesFocus(true);
    m_what->setPlaceholderText(tr("In the customer's words; one line is enough"));
    m_what->setFixedHeight(kWhatLines * fontMetrics().lineSpacing() + 20);
    connect(m_what, &QPlainTextEdit::textChanged, this, &CallForm::touch);
    m_whatRow = new FormRow(m_context.theme, tr("What happened"), m_what, this);
    return m_whatRow;
}

QWidget* CallForm::makePriority() {
    m_priority = new widgets::SegmentedControl(m_context.theme, this);
    m_priority->setObjectName(u"priority"_s);
    m_priority->setAccessibleName(tr("Severity"));
    QList<widgets::Segment> segments;
    for (const core::Priority each : core::allValues<core::Priority>())
        segments.append({QString::number(segments.size() + 1) + u' ' + models::label(each), {}, {}});
    m_priority->setSegments(segments);
    connect(m_priority, &widgets::SegmentedControl::currentChanged, this, [this](int index) {
        if (m_isFilling)
            return;
        m_draft.priority = core::allValues<core::Priority>().at(index);
        touch();
    });
    m_priorityRow = new FormRow(m_context.theme, tr("Severity"), m_priority, this);
    addKeyHint(m_priorityRow, tr("Ctrl+1…4"));
    return m_priorityRow;
}

} // namespace pages
