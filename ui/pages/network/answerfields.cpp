#include "pages/network/answerfields.h"

#include "app/companyday.h"
#include "app/office.h"
#include "app/wording.h"
#include "models/labels.h"
#include "models/networkwords.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kLines = 3;
constexpr int kDays = 14;

QString keyOf(core::EventId question) { return QString::number(question.value()); }

} // namespace

AnswerFields::AnswerFields(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_boxColumn(new QVBoxLayout)
    , m_cannot(new QComboBox(this))
    , m_restBy(new QComboBox(this))
    , m_isDone(new QCheckBox(tr("Our work is done"), this))
    , m_files(new FilePicker(context.theme, this))
    , m_trouble(new ThemedLabel(context.theme, Type::Small, Ink::Error, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(14));
    m_boxColumn->setSpacing(context.theme.px(14));
    column->addLayout(m_boxColumn);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    makeRest();
    makeCalls();
    connect(m_files, &FilePicker::changed, this, &AnswerFields::changed);
}

void AnswerFields::makeRest() {
    const widgets::Theme& theme = m_context.theme;
    m_cannot->setObjectName(u"cannot"_s);
    m_cannot->addItem(u"–"_s, QString());
    for (const core::CannotAnswer each : core::allValues<core::CannotAnswer>())
        m_cannot->addItem(models::cannotText(each), core::toCode(each));
    m_restBy->setObjectName(u"restBy"_s);
    m_isDone->setObjectName(u"isDone"_s);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addWidget(new widgets::FormRow(theme, tr("Can't answer"), m_cannot, this));
    column->addWidget(new widgets::FormRow(theme, tr("The rest by"), m_restBy, this));
    column->addWidget(new widgets::FormRow(theme, tr("Files"), m_files, this));
    connect(m_cannot, &QComboBox::currentIndexChanged, this, &AnswerFields::changed);
    connect(m_restBy, &QComboBox::currentIndexChanged, this, &AnswerFields::changed);
    connect(m_isDone, &QCheckBox::toggled, this, &AnswerFields::changed);
}

/// Who was called, and how it went: two lines, the second only where the consumer is somebody else.
void AnswerFields::makeCalls() {
    auto* calls = new QWidget(this);
    auto* column = new QVBoxLayout(calls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.theme.px(4));
    for (const core::ContactRole whom : core::allValues<core::ContactRole>()) {
        const QString name = whom == core::ContactRole::Customer ? tr("Customer called") : tr("Consumer called");
        Call call{whom, new QCheckBox(name, calls), new QComboBox(calls), new QWidget(calls)};
        call.isMade->setObjectName(u"called."_s + core::toCode(whom));
        call.outcome->setObjectName(u"outcome."_s + core::toCode(whom));
        call.outcome->setAccessibleName(tr("%1: how it went").arg(name));
        call.outcome->setEnabled(false);
        for (const core::ContactOutcome each : core::allValues<core::ContactOutcome>())
            call.outcome->addItem(models::label(each), core::toCode(each));
        auto* line = new QHBoxLayout(call.line);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(call.isMade);
        line->addWidget(call.outcome);
        line->addStretch(1);
        column->addWidget(call.line);
        connect(call.isMade, &QCheckBox::toggled, call.outcome, &QWidget::setEnabled);
        connect(call.isMade, &QCheckBox::toggled, this, &AnswerFields::changed);
        connect(call.outcome, &QComboBox::currentIndexChanged, this, &AnswerFields::changed);
        m_calls << call;
    }
    column->addWidget(m_isDone);
    calls->setFocusProxy(m_calls.first().isMade);
    qobject_cast<QVBoxLayout*>(layout())->addWidget(
        new widgets::FormRow(m_context.theme, tr("What was done"), calls, this));
}

void AnswerFields::fillDays() {
    m_restBy->clear();
    m_restBy->addItem(u"–"_s, QString());
    const auto company = m_context.office.company();
    const QDate today = app::companyDay(*company, m_context.office.clock().now()).date;
    for (int day = 0; day < kDays; ++day) {
        const QDate date = today.addDays(day);
        const QString words = day == 0 ? tr("today") : QLocale().toString(date, u"ddd d MMM"_s);
        m_restBy->addItem(words, date.toString(Qt::ISODate));
    }
}

AnswerFields::Box AnswerFields::makeBox(const core::MemberQuestion& question, int number) {
    Box box{question.id, question.text, new QWidget(this), nullptr};
    box.text = new QPlainTextEdit(box.frame);
    box.text->setTabChangesFocus(true);
    box.text->setObjectName(u"answer.%1"_s.arg(number));
    const bool isAsked = question.id.isValid();
    const QString words = isAsked ? u"%1  %2"_s.arg(number).arg(question.text) : tr("What you did, or found");
    box.text->setAccessibleName(words);
    box.text->setFixedHeight(m_context.theme.fieldHeight() + (kLines - 1) * box.text->fontMetrics().lineSpacing());
    auto* label = new ThemedLabel(m_context.theme, Type::Body, Ink::Text, box.frame);
    label->setBold(isAsked);
    label->setWordWrap(true);
    label->setText(words);
    auto* column = new QVBoxLayout(box.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.theme.px(4));
    column->addWidget(label);
    column->addWidget(box.text);
    connect(box.text, &QPlainTextEdit::textChanged, this, &AnswerFields::changed);
    m_boxColumn->addWidget(box.frame);
    return box;
}

void AnswerFields::begin(const app::CaseDetail& detail) {
    const QSignalBlocker blocker(this);
    m_case = detail.subject.id;
    for (const Box& each : std::exchange(m_boxes, {}))
        delete each.frame;
    fillDays();
    m_cannot->setCurrentIndex(0);
    m_restBy->setCurrentIndex(0);
    m_isDone->setChecked(false);
    for (const Call& each : std::as_const(m_calls)) {
        each.isMade->setChecked(false);
        each.outcome->setCurrentIndex(0);
    }
    m_files->clear();
    m_trouble->hide();
    follow(detail);
}

void AnswerFields::follow(const app::CaseDetail& detail) {
    QList<core::MemberQuestion> wanted = detail.questions;
    if (wanted.isEmpty())
        wanted << core::MemberQuestion();
    QHash<core::EventId, QString> typed;
    for (const Box& each : std::as_const(m_boxes))
        typed.insert(each.question, each.text->toPlainText());
    const bool isSame = std::ranges::equal(wanted, m_boxes, {}, &core::MemberQuestion::id, &Box::question);
    if (!isSame) {
        for (const Box& each : std::exchange(m_boxes, {}))
            delete each.frame;
        for (const core::MemberQuestion& each : std::as_const(wanted)) {
            m_boxes << makeBox(each, static_cast<int>(m_boxes.size()) + 1);
            m_boxes.last().text->setPlainText(typed.value(each.id));
        }
    }
    const bool hasConsumer = detail.consumer && detail.subject.consumer != detail.subject.customer;
    m_calls.first().line->setVisible(detail.customer.has_value());
    m_calls.last().line->setVisible(hasConsumer);
}

/// Several answers in one text, each below its question, so that the time line reads as a talk.
app::AnswerMember AnswerFields::answer() const {
    app::AnswerMember answer{m_case, {}};
    QStringList parts;
    for (const Box& each : m_boxes) {
        const QString text = each.text->toPlainText().trimmed();
        if (text.isEmpty())
            continue;
        parts << (m_boxes.size() > 1 ? u"%1\n%2"_s.arg(each.asked.simplified(), text) : text);
        if (each.question.isValid())
            answer.questions << each.question;
    }
    answer.text = parts.join(u"\n\n"_s);
    answer.cannot = core::fromCode<core::CannotAnswer>(m_cannot->currentData().toString());
    if (answer.cannot) // what has no words is what can't be answered
        for (const Box& each : m_boxes)
            if (each.question.isValid() && !answer.questions.contains(each.question))
                answer.questions << each.question;
    const QDate rest = QDate::fromString(m_restBy->currentData().toString(), Qt::ISODate);
    if (rest.isValid())
        answer.restBy = rest;
    answer.isResolved = m_isDone->isChecked();
    return answer;
}

bool AnswerFields::saysSomething(const app::AnswerMember& answer) const {
    return !answer.text.isEmpty() || answer.cannot || answer.isResolved || answer.restBy;
}

QList<app::Command> AnswerFields::commands() const {
    QList<app::Command> commands;
    for (const FilePicker::Picked& each : m_files->files())
        commands << app::AttachFile{m_case, each.name, each.content};
    for (const Call& each : m_calls)
        if (each.isMade->isChecked() && !each.line->isHidden())
            commands << app::RecordContact{m_case,
                                           core::Channel::Phone,
                                           core::fromCode<core::ContactOutcome>(each.outcome->currentData().toString())
                                               .value_or(core::ContactOutcome::Reached),
                                           false,
                                           {},
                                           each.whom};
    if (const app::AnswerMember said = answer(); saysSomething(said))
        commands << said;
    return commands;
}

void AnswerFields::settle(const QList<app::Command>& commands, const QList<core::Result<app::Receipt>>& results) {
    const QSignalBlocker blocker(this);
    for (qsizetype i = 0; i < std::min(commands.size(), results.size()); ++i) {
        if (!results[i])
            continue;
        if (const auto* file = std::get_if<app::AttachFile>(&commands[i]))
            m_files->remove(file->name);
        if (const auto* call = std::get_if<app::RecordContact>(&commands[i]))
            for (const Call& each : std::as_const(m_calls))
                if (each.whom == call->whom)
                    each.isMade->setChecked(false);
        if (std::holds_alternative<app::AnswerMember>(commands[i]))
            for (const Box& each : std::as_const(m_boxes))
                each.text->clear();
    }
}

void AnswerFields::showError(const core::Error& error) {
    m_trouble->setText(error.fields.isEmpty() ? app::describe(error) : app::describe(error.fields.first()));
    m_trouble->show();
    focusFirst();
}

void AnswerFields::focusFirst() {
    for (const Box& each : std::as_const(m_boxes))
        if (each.text->toPlainText().isEmpty())
            return each.text->setFocus(Qt::ShortcutFocusReason);
    if (!m_boxes.isEmpty())
        m_boxes.first().text->setFocus(Qt::ShortcutFocusReason);
}

bool AnswerFields::isBlank() const { return commands().isEmpty(); }

QJsonObject AnswerFields::draft() const {
    QJsonObject texts;
    for (const Box& each : m_boxes)
        texts[keyOf(each.question)] = each.text->toPlainText();
    return {{u"texts"_s, texts},
            {u"cannot"_s, m_cannot->currentData().toString()},
            {u"restBy"_s, m_restBy->currentData().toString()},
            {u"isDone"_s, m_isDone->isChecked()}};
}

void AnswerFields::restore(const QJsonObject& draft) {
    const QSignalBlocker blocker(this);
    const QJsonObject texts = draft[u"texts"].toObject();
    for (const Box& each : std::as_const(m_boxes))
        if (texts.contains(keyOf(each.question)))
            each.text->setPlainText(texts[keyOf(each.question)].toString());
    m_cannot->setCurrentIndex(std::max(0, m_cannot->findData(draft[u"cannot"].toString())));
    m_restBy->setCurrentIndex(std::max(0, m_restBy->findData(draft[u"restBy"].toString())));
    m_isDone->setChecked(draft[u"isDone"].toBool());
}

} // namespace pages
