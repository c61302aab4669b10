#include "pages/case/casecomposer.h"

#include "app/office.h"
#include "models/casewords.h"
#include "pages/case/casesource.h"
#include "pages/case/letters.h"
#include "pages/case/noteforms.h"
#include "pages/case/replyform.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"
#include "widgets/segmentedcontrol.h"

#include <QStackedWidget>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::ElidedLabel;
using widgets::Ink;
using widgets::KeyButton;
using widgets::Type;

namespace {

constexpr int kMargin = 20;
constexpr int kTextHeight = 147;
constexpr int kReplyHeight = 250;
constexpr int kLeastWidth = 320; ///< the outcomes of a contact make way below what they ask for

} // namespace

CaseComposer::CaseComposer(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this)) {
    setObjectName(u"composer"_s);
    setAccessibleName(tr("Write"));
    m_reply = new ReplyForm(context, m_stack);
    m_forms = {m_reply, new NoteForm(context, m_stack), new ContactForm(context, m_stack)};
    const int margin = context.theme.px(kMargin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, context.theme.px(12), margin, context.theme.px(12));
    column->setSpacing(context.theme.px(8));
    makeHead();
    column->addWidget(m_stack);
    makeFoot();
    m_stack->setFixedHeight(context.theme.px(kTextHeight));
    m_stack->setMinimumWidth(context.theme.px(kLeastWidth));
    for (ActForm* form : std::as_const(m_forms)) {
        m_stack->addWidget(form);
        form->setEmbedded();
        connect(form, &ActForm::statusChanged, this, &CaseComposer::refresh);
    }
    setFocusProxy(note());
    refresh();
}

void CaseComposer::makeHead() {
    const widgets::Theme& theme = m_context.theme;
    m_tabs = new widgets::SegmentedControl(theme, this);
    m_tabs->setObjectName(u"composerTabs"_s);
    m_tabs->setAccessibleName(tr("What to write"));
    m_tabs->setSegments({{tr("Reply"), {}, u"R"_s}, {tr("Note"), {}, u"N"_s}, {tr("Contact"), {}, u"K"_s}});
    m_side = new ElidedLabel(theme, Type::Small, Ink::Text2, this);
    m_status = new ElidedLabel(theme, Type::Small, Ink::Text2, this);
    m_status->setObjectName(u"draftStatus"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(14));
    line->addWidget(m_tabs);
    line->addWidget(m_side);
    line->addStretch(1);
    line->addWidget(m_status);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_tabs, &widgets::SegmentedControl::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        setFocusProxy(current());
        refresh();
    });
}

void CaseComposer::makeFoot() {
    const widgets::Theme& theme = m_context.theme;
    m_save = new KeyButton(theme, {}, widgets::keyText(Qt::CTRL | Qt::Key_Return), KeyButton::Look::Primary, this);
    m_save->setObjectName(u"save"_s);
    m_acts = new QHBoxLayout;
    m_acts->setSpacing(theme.px(8));
    m_hint = new ElidedLabel(theme, Type::Small, Ink::Text2, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(m_save);
    line->addLayout(m_acts);
    line->addStretch(1);
    line->addWidget(m_hint);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_save, &KeyButton::clicked, this, [this] { emit current()->submitted(); });
}

void CaseComposer::begin(const CaseView& view) {
    for (ActForm* form : std::as_const(m_forms))
        form->begin(view);
    showCase(view);
    showForm(note());
}

void CaseComposer::showCase(const CaseView& view) {
    for (ActForm* form : std::as_const(m_forms))
        form->follow(view);
    QStringList parts;
    if (view.detail.customer)
        parts << view.detail.customer->name << models::phonesOf(*view.detail.customer).mid(0, 1);
    m_reach = parts.join(u", "_s);
    refresh();
}

ActForm* CaseComposer::current() const { return m_forms.at(m_stack->currentIndex()); }

void CaseComposer::showForm(ActForm* form) { m_tabs->setCurrentIndex(static_cast<int>(m_forms.indexOf(form))); }

void CaseComposer::setRefusal(const ActForm* form, const QString& reason) {
    m_refusals.insert(form, reason);
    refresh();
}

void CaseComposer::addAct(QWidget* widget) { m_acts->addWidget(widget); }

void CaseComposer::refresh() {
    const bool isNote = current() == note();
    const bool isReply = current() == m_reply;
    m_save->setText(isReply ? tr("Send") : isNote ? tr("Save note") : tr("Save contact"));
    m_hint->setText(isReply ? tr(":: phrases, 10 s to undo") : tr("10 s to undo"));
    m_stack->setFixedHeight(m_context.theme.px(isReply ? kReplyHeight : kTextHeight));
    const QString refusal = m_refusals.value(current());
    const bool isOutside = m_context.office.user().role == core::Role::NetworkMember;
    const QString readers = isOutside ? tr("read by the claims team") : tr("only read in the house");
    m_side->setText(!refusal.isEmpty() ? refusal : isReply ? QString() : isNote ? readers : m_reach);
    m_save->setEnabled(refusal.isEmpty());
    m_status->setText(current()->status());
}

bool CaseComposer::event(QEvent* event) { return keepLetters(event) || QWidget::event(event); }

void CaseComposer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Tokens& tokens = m_context.theme.tokens();
    painter.fillRect(rect(), tokens.base);
    widgets::paintTopLine(&painter, rect(), tokens.line);
}

} // namespace pages
