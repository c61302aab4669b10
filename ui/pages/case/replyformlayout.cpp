#include "pages/case/replyform.h"

#include "pages/case/enclosures.h"
#include "pages/case/messageedit.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/rowlistview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStandardItemModel>

/// What a reply is made of.
namespace pages {

using namespace Qt::StringLiterals;
using widgets::ElidedLabel;
using widgets::Ink;
using widgets::Type;

namespace {

constexpr int kFindingsWidth = 270;

} // namespace

ReplyForm::ReplyForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"reply"_s, tr("Reply"), tr("Send"), parent)
    , m_purpose(new QComboBox(this))
    , m_medium(new QComboBox(this))
    , m_why(new ElidedLabel(context.theme, Type::Small, Ink::Text2, this))
    , m_cost(new ElidedLabel(context.theme, Type::Small, Ink::Text2, this))
    , m_subject(new QLineEdit(this))
    , m_text(new MessageEdit(this))
    , m_enclosures(new Enclosures(context, this))
    , m_found(new QStandardItemModel(this)) {
    addWide(makeHow());
    addWide(m_subject);
    auto* line = new QWidget(this);
    auto* beside = new QHBoxLayout(line);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(context.theme.px(12));
    beside->addWidget(m_text, 1);
    beside->addWidget(makeFindings());
    addWide(line);
    addWide(m_enclosures);
    m_subject->setObjectName(u"replySubject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_text->setObjectName(u"replyText"_s);
    m_text->setAccessibleName(tr("Message to the customer"));
    connectFields();
    setFocusProxy(m_text);
}

QWidget* ReplyForm::makeHow() {
    m_purpose->setObjectName(u"replyPurpose"_s);
    m_purpose->setAccessibleName(tr("What it is for"));
    m_medium->setObjectName(u"replyMedium"_s);
    m_medium->setAccessibleName(tr("By which way"));
    for (QComboBox* each : {m_purpose, m_medium})
        each->setFixedHeight(context().theme.buttonHeight());
    auto* how = new QWidget(this);
    auto* line = new QHBoxLayout(how);
    line->setContentsMargins(0, 0, 0, context().theme.px(8));
    line->setSpacing(context().theme.px(8));
    line->addWidget(m_purpose);
    line->addWidget(m_medium);
    line->addWidget(m_why, 1);
    line->addWidget(m_cost);
    line->addWidget(m_enclosures->button());
    return how;
}

QWidget* ReplyForm::makeFindings() {
    m_findings = new widgets::RowListView(context().theme, this);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setAccessibleName(tr("What could be said better"));
    m_findings->setModel(m_found);
    m_findings->setWordWrap(true);
    m_findings->setUniformItemSizes(false);
    m_findings->setFixedWidth(context().theme.px(kFindingsWidth));
    m_findings->setFont(context().theme.font(Type::Small));
    return m_findings;
}

} // namespace pages
