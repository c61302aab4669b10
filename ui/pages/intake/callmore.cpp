#include "pages/intake/callmore.h"

#include "app/office.h"
#include "models/labels.h"
#include "widgets/formrow.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::FormRow;

namespace {

constexpr int kRowGap = 14;
constexpr int kAnswerLines = 3;
constexpr int kAttributeColumns = 3;

QVBoxLayout* columnOf(QWidget* block) {
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRowGap);
    return column;
}

QLineEdit* makeEdit(const QString& name, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

QComboBox* makeCombo(const QString& name, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(name);
    return combo;
}

void select(QComboBox* combo, qint64 id) { combo->setCurrentIndex(std::max(0, combo->findData(id))); }

template <class Identity>
Identity chosen(const QComboBox* combo) {
    return Identity(combo->currentData().toLongLong());
}

/// "1.234,50" in the person's locale → minor units; nothing when it is no number.
std::optional<qint64> minorFrom(const QString& text) {
    bool isNumber = false;
    const double amount = QLocale().toDouble(text.trimmed(), &isNumber);
    return isNumber ? std::optional<qint64>(qRound64(amount * 100)) : std::nullopt;
}

} // namespace

CallMore::CallMore(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    QVBoxLayout* column = columnOf(this);
    m_newCaller = makeNewCaller();
    m_answerBlock = makeAnswer();
    m_details = makeDetails();
    for (QWidget* each : {m_newCaller, m_answerBlock, m_details}) {
        column->addWidget(each);
        each->hide();
    }
    fillChoices();
}

QWidget* CallMore::makeNewCaller() {
    auto* block = new QWidget(this);
    QVBoxLayout* column = columnOf(block);
    m_name = makeEdit(u"newCallerName"_s, block);
    m_phone = makeEdit(u"newCallerPhone"_s, block);
    m_email = makeEdit(u"newCallerEmail"_s, block);
    m_document = makeEdit(u"newCallerDocument"_s, block);
    m_rowOf = {{u"caller.name"_s, new FormRow(m_context.theme, tr("Name"), m_name, block)},
               {u"caller.phone"_s, new FormRow(m_context.theme, tr("Phone"), m_phone, block)},
               {u"caller.email"_s, new FormRow(m_context.theme, tr("E-mail"), m_email, block)},
               {u"caller.document"_s, new FormRow(m_context.theme, tr("Document"), m_document, block)}};
    for (const QString& each : {u"caller.name"_s, u"caller.phone"_s, u"caller.email"_s, u"caller.document"_s})
        column->addWidget(m_rowOf.value(each));
    for (QLineEdit* each : {m_name, m_phone, m_email, m_document})
        watch(each);
    return block;
}

QWidget* CallMore::makeAnswer() {
    auto* block = new QWidget(this);
    QVBoxLayout* column = columnOf(block);
    m_outcome = new widgets::SegmentedControl(m_context.theme, block);
    QList<widgets::Segment> outcomes;
    for (const core::Outcome each : core::allValues<core::Outcome>())
        outcomes.append({models::label(each), {}, {}});
    m_outcome->setSegments(outcomes);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_answer = new QPlainTextEdit(block);
    m_answer->setObjectName(u"answer"_s);
    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(kAnswerLines * fontMetrics().lineSpacing() + 20);
    m_cause = makeCombo(u"cause"_s, block);
    auto* outcomeRow = new FormRow(m_context.theme, tr("Solved now"), m_outcome, block);
    outcomeRow->setEditorFits(true);
    m_answerRow = new FormRow(m_context.theme, tr("Told the customer"), m_answer, block);
    m_causeRow = new FormRow(m_context.theme, tr("Cause"), m_cause, block);
    for (FormRow* each : {outcomeRow, m_answerRow, m_causeRow})
        column->addWidget(each);
    m_rowOf.insert(u"resolvedAtFirstContact.text"_s, m_answerRow);
    m_rowOf.insert(u"resolvedAtFirstContact.cause"_s, m_causeRow);
    connect(m_outcome, &widgets::SegmentedControl::currentChanged, this, &CallMore::changed);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &CallMore::changed);
    connect(m_cause, &QComboBox::activated, this, &CallMore::changed);
    return block;
}

QWidget* CallMore::makeDetails() {
    auto* block = new QWidget(this);
    QVBoxLayout* column = columnOf(block);
    m_remedy = makeEdit(u"remedySought"_s, block);
    m_amount = makeEdit(u"amountAtStake"_s, block);
    m_demeanour = makeCombo(u"demeanour"_s, block);
    m_moment = makeCombo(u"moment"_s, block);
    m_network = makeCombo(u"networkMember"_s, block);
    m_consumerName = makeEdit(u"consumerName"_s, block);
    m_consumerPhone = makeEdit(u"consumerPhone"_s, block);
    const widgets::Theme& theme = m_context.theme;
    auto* amountRow = new FormRow(theme, tr("Amount at stake"), m_amount, block);
    amountRow->setHint(m_context.office.company()->currency);
    auto* consumerRow = new FormRow(theme, tr("Who uses it"), m_consumerName, block);
    consumerRow->setHint(tr("Only when somebody else than the caller uses the product"));
    auto* networkRow = new FormRow(theme, tr("Network"), m_network, block);
    networkRow->setHint(tr("Marks the case for this partner"));
    const QList<FormRow*> rows{new FormRow(theme, tr("Wants"), m_remedy, block),
                               amountRow,
                               networkRow,
                               new FormRow(theme, tr("Demeanour"), m_demeanour, block),
                               new FormRow(theme, tr("Moment of truth"), m_moment, block),
                               new FormRow(theme, tr("Attributes"), makeAttributes(block), block),
                               consumerRow,
                               new FormRow(theme, tr("Their phone"), m_consumerPhone, block)};
    for (FormRow* each : rows)
        column->addWidget(each);
    m_rowOf.insert(u"amount"_s, amountRow);
    m_rowOf.insert(u"networkMember"_s, networkRow);
    for (QLineEdit* each : {m_remedy, m_amount, m_consumerName, m_consumerPhone})
        watch(each);
    for (QComboBox* each : {m_demeanour, m_moment, m_network})
        connect(each, &QComboBox::activated, this, &CallMore::changed);
    return block;
}

QWidget* CallMore::makeAttributes(QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto company = m_context.office.company();
    const QString language = QLocale().name();
    for (const core::ServiceAttribute& each : company->catalogue.attributes) {
        auto* check = new QCheckBox(each.name.in(language), box);
        check->setObjectName(u"attribute_"_s + each.code);
        check->setProperty("attribute", each.id.value());
        const int at = static_cast<int>(m_attributes.size());
        grid->addWidget(check, at / kAttributeColumns, at % kAttributeColumns);
        m_attributes.append(check);
        connect(check, &QCheckBox::toggled, this, &CallMore::changed);
    }
    return box;
}

void CallMore::watch(QLineEdit* edit) { connect(edit, &QLineEdit::textEdited, this, &CallMore::changed); }

void CallMore::fillChoices() {
    const auto company = m_context.office.company();
    const QString language = QLocale().name();
    for (const core::Demeanour each : core::allValues<core::Demeanour>())
        m_demeanour->addItem(models::label(each), static_cast<int>(each));
    m_moment->addItem(tr("—"), 0);
    for (const core::Moment& each : company->catalogue.moments)
        m_moment->addItem(each.name.in(language), each.id.value());
    m_network->addItem(tr("—"), 0);
    for (const core::NetworkMember& each : company->catalogue.networkMembers)
        if (each.isActive)
            m_network->addItem(each.name, each.id.value());
    m_cause->addItem(tr("Choose…"), 0);
    for (const core::Cause& each : company->catalogue.causes)
        m_cause->addItem(each.name.in(language), each.id.value());
}

void CallMore::read(const CallDraft& draft) {
    const QSignalBlocker blocker(this);
    m_name->setText(draft.caller.name);
    m_phone->setText(draft.caller.phone);
    m_email->setText(draft.caller.email);
    m_document->setText(draft.caller.document);
    m_remedy->setText(draft.remedySought);
    m_amount->setText(draft.amountMinor ? QLocale().toString(static_cast<double>(*draft.amountMinor) / 100, 'f', 2)
                                        : QString());
    m_demeanour->setCurrentIndex(m_demeanour->findData(static_cast<int>(draft.demeanour)));
    select(m_moment, draft.moment.value());
    select(m_network, draft.networkMember.value());
    select(m_cause, draft.cause.value());
    m_consumerName->setText(draft.consumer.name);
    m_consumerPhone->setText(draft.consumer.phone);
    for (QCheckBox* each : m_attributes)
        each->setChecked(draft.attributes.contains(core::AttributeId(each->property("attribute").toLongLong())));
    m_outcome->setCurrentIndex(static_cast<int>(core::allValues<core::Outcome>().indexOf(draft.outcome)));
    m_answer->setPlainText(draft.answer);
    setNewCaller(!draft.customer.isValid() && !draft.caller.isEmpty());
    setResolvedNow(draft.isResolvedNow);
}

void CallMore::write(CallDraft& draft) const {
    draft.caller = {m_name->text().trimmed(),
                    m_phone->text().trimmed(),
                    m_email->text().trimmed(),
                    m_document->text().trimmed(),
                    {}};
    draft.remedySought = m_remedy->text();
    draft.amountMinor = minorFrom(m_amount->text());
    draft.demeanour = static_cast<core::Demeanour>(m_demeanour->currentData().toInt());
    draft.moment = chosen<core::MomentId>(m_moment);
    draft.networkMember = chosen<core::NetworkMemberId>(m_network);
    draft.cause = chosen<core::CauseId>(m_cause);
    draft.consumer.name = m_consumerName->text().trimmed();
    draft.consumer.phone = m_consumerPhone->text().trimmed();
    draft.attributes.clear();
    for (const QCheckBox* each : m_attributes)
        if (each->isChecked())
            draft.attributes.append(core::AttributeId(each->property("attribute").toLongLong()));
    draft.outcome = core::allValues<core::Outcome>().at(m_outcome->currentIndex());
    draft.answer = m_answer->toPlainText();
    draft.isResolvedNow = isResolvedNow();
}

bool CallMore::isOpen() const { return m_details->isVisibleTo(this); }

void CallMore::setOpen(bool isOpen) {
    m_details->setVisible(isOpen);
    if (isOpen)
        m_remedy->setFocus();
}

void CallMore::setNewCaller(bool isNew) { m_newCaller->setVisible(isNew); }

void CallMore::setResolvedNow(bool isResolved) {
    const bool wasResolved = isResolvedNow();
    m_answerBlock->setVisible(isResolved);
    if (isResolved && !wasResolved && isVisible())
        m_answer->setFocus();
}

bool CallMore::isResolvedNow() const { return m_answerBlock->isVisibleTo(this); }

bool CallMore::checkAnswer() {
    if (!isResolvedNow())
        return true;
    const bool hasText = !m_answer->toPlainText().trimmed().isEmpty();
    const bool hasCause = chosen<core::CauseId>(m_cause).isValid();
    m_answerRow->setError(hasText ? QString() : tr("Write what the customer was told."));
    m_causeRow->setError(hasCause ? QString() : tr("Choose the cause."));
    if (!hasText)
        m_answer->setFocus();
    else if (!hasCause)
        m_cause->setFocus();
    return hasText && hasCause;
}

bool CallMore::showError(const QString& field, const QString& sentence) {
    FormRow* row = m_rowOf.value(field);
    if (row == nullptr)
        return false;
    row->setError(sentence);
    row->editor()->setFocus();
    return true;
}

} // namespace pages
