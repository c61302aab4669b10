#include "widgets/sectionhead.h"

#include "widgets/elidedlabel.h"

#include <QHBoxLayout>

namespace widgets {

SectionHead::SectionHead(const Theme& theme, const QString& title, const QString& remark, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new ElidedLabel(theme, Type::Small, Ink::Text2, this))
    , m_remark(new ElidedLabel(theme, Type::Small, Ink::Text2, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_title->setBold(true);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.px(8));
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_row->addWidget(m_remark);
    setTitle(title);
    setRemark(remark);
}

void SectionHead::setTitle(const QString& title) { m_title->setText(title); }

void SectionHead::setRemark(const QString& remark) {
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void SectionHead::addRight(QWidget* widget) { m_row->addWidget(widget); }

} // namespace widgets
