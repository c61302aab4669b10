#include "pages/channels/testpane.h"

#include "app/channelwords.h"
#include "app/wording.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"
#include "widgets/sectionhead.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace pages {

using namespace Qt::StringLiterals;
using app::StepState;
using widgets::ElidedLabel;
using widgets::Ink;
using widgets::KeyButton;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kMargin = 14;
constexpr int kMarkWidth = 18;

struct Mark {
    QString sign;
    Ink ink;
};

Mark markOf(StepState state) {
    switch (state) {
    case StepState::Passed:
        return {u"✓"_s, Ink::Accent};
    case StepState::Failed:
        return {u"■"_s, Ink::Error};
    case StepState::Spared:
        return {u"–"_s, Ink::Text2};
    case StepState::Open:
        return {u"·"_s, Ink::Hint};
    }
    Q_UNREACHABLE();
}

QString stateText(StepState state) {
    switch (state) {
    case StepState::Passed:
        return TestPane::tr("passed");
    case StepState::Failed:
        return TestPane::tr("failed");
    case StepState::Spared:
        return TestPane::tr("not needed");
    case StepState::Open:
        return TestPane::tr("not reached");
    }
    Q_UNREACHABLE();
}

QString saidText(const app::TestedStep& step) {
    if (step.words.isEmpty())
        return {};
    return step.reply > 0 ? TestPane::tr("In its own words: %1 %2").arg(step.reply).arg(step.words)
                          : TestPane::tr("In its own words: %1").arg(step.words);
}

} // namespace

TestPane::TestPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_head(new widgets::SectionHead(context.theme, tr("Test"), {}, this))
    , m_run(new KeyButton(context.theme, tr("Test"), {}, KeyButton::Look::Plain, this))
    , m_area(new QScrollArea(this))
    , m_words(new ThemedLabel(context.theme, Type::Small, Ink::Text2, this)) {
    m_run->setObjectName(u"testChannel"_s);
    m_area->setObjectName(u"testSteps"_s);
    m_area->setAccessibleName(tr("Result of the test"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    auto* body = new QWidget(m_area);
    body->setAutoFillBackground(false);
    m_steps = new QVBoxLayout(body);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(context.theme.px(8));
    m_area->setWidget(body);
    body->setAutoFillBackground(false);
    m_words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    const int margin = context.theme.px(kMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(context.theme.px(10));
    column->addWidget(m_head);
    column->addWidget(m_run, 0, Qt::AlignLeading);
    column->addWidget(m_words);
    column->addWidget(m_area, 1);
    makeSend(column);
    setFocusProxy(m_run);
}

void TestPane::makeSend(QVBoxLayout* column) {
    m_sendHead = new widgets::SectionHead(m_theme, tr("A real message to yourself"), {}, this);
    m_to = new QLineEdit(this);
    m_to->setObjectName(u"testTo"_s);
    m_sendRow = new widgets::FormRow(m_theme, tr("To"), m_to, this);
    m_sendRow->setHint(tr("It says that it is a test. Addresses of customers are refused."));
    m_send = new KeyButton(m_theme, tr("Send a test"), {}, KeyButton::Look::Plain, this);
    m_send->setObjectName(u"sendTest"_s);
    column->addWidget(m_sendHead);
    column->addWidget(m_sendRow);
    column->addWidget(m_send, 0, Qt::AlignLeading);
    connect(m_send, &KeyButton::clicked, this, &TestPane::sendWanted);
    connect(m_to, &QLineEdit::returnPressed, this, &TestPane::sendWanted);
    connect(m_to, &QLineEdit::textChanged, this, [this] {
        m_sendRow->clearError();
        m_send->setEnabled(!m_isRunning && !sendTo().isEmpty());
    });
}

QString TestPane::sendTo() const { return m_to->text().trimmed(); }

void TestPane::setRunning(bool isRunning) {
    m_isRunning = isRunning;
    m_run->setText(isRunning ? tr("Stop") : tr("Test"));
    m_send->setEnabled(!isRunning && !sendTo().isEmpty());
}

void TestPane::clearSteps() {
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        if (QWidget* each = item->widget()) {
            each->hide();
            each->deleteLater();
        }
        delete item;
    }
    m_spoken.clear();
    m_sendRow->clearError();
}

void TestPane::showNothing(app::Channel channel) {
    const bool isMail = channel == app::Channel::Mail;
    const bool isSent = isMail || channel == app::Channel::Sms;
    clearSteps();
    setRunning(false);
    m_head->setRemark({});
    m_words->setText(tr("Tries what stands in the fields, saved or not. Nothing is sent."));
    m_words->show();
    for (QWidget* each :
         {static_cast<QWidget*>(m_sendHead), static_cast<QWidget*>(m_sendRow), static_cast<QWidget*>(m_send)})
        each->setVisible(isSent);
    m_to->setPlaceholderText(isMail ? tr("your own address") : tr("your own phone"));
    m_area->setAccessibleDescription({});
}

void TestPane::showRunning() {
    clearSteps();
    setRunning(true);
    m_head->setRemark({});
    m_words->setText(tr("Testing …"));
    m_words->show();
}

void TestPane::addWords(QVBoxLayout* column, const QString& words, bool isQuiet) {
    auto* label = new ThemedLabel(m_theme, isQuiet ? Type::Small : Type::Body, isQuiet ? Ink::Text2 : Ink::Text, this);
    label->setObjectName(u"testWords"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(words);
    column->addWidget(label);
    m_spoken += u' ' + words;
}

void TestPane::addStep(const app::TestedStep& step) {
    auto* row = new QWidget(m_area->widget());
    const Mark mark = markOf(step.state);
    auto* sign = new ElidedLabel(m_theme, Type::Body, mark.ink, row);
    sign->setFixedWidth(m_theme.px(kMarkWidth));
    sign->setText(mark.sign);
    auto* title = new ElidedLabel(m_theme, Type::Body, step.state == StepState::Open ? Ink::Hint : Ink::Text, row);
    title->setBold(step.state == StepState::Failed);
    title->setText(app::stepText(step.step));
    auto* words = new QVBoxLayout;
    words->setSpacing(m_theme.px(2));
    words->addWidget(title);
    m_spoken += (m_spoken.isEmpty() ? QString() : u"\n"_s) + app::stepText(step.step) + u": "_s + stateText(step.state);
    if (const QString finding = app::findingText(step); !finding.isEmpty())
        addWords(words, finding, true);
    if (step.state == StepState::Failed) {
        addWords(words, app::describe(step.error), false);
        if (const QString said = saidText(step); !said.isEmpty())
            addWords(words, said, true);
    }
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(6));
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_steps->addWidget(row);
}

void TestPane::showReport(const app::ChannelReport& report, bool isOld) {
    clearSteps();
    setRunning(false);
    m_words->hide();
    m_head->setRemark(isOld             ? tr("changed since: test again")
                      : report.isGood() ? tr("all is well")
                                        : tr("something failed"));
    for (const app::TestedStep& each : report.steps)
        addStep(each);
    m_steps->addStretch(1);
    m_area->setAccessibleDescription(m_spoken);
}

void TestPane::showFailure(const core::Error& error) {
    setRunning(false);
    const QString words = error.fields.isEmpty() ? app::describe(error) : app::describe(error.fields.first());
    m_words->setVisible(false);
    m_sendRow->setError(words);
}

} // namespace pages
