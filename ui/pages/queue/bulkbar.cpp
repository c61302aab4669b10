#include "pages/queue/bulkbar.h"

#include "app/office.h"
#include "models/labels.h"
#include "models/timetext.h"
#include "widgets/elidedlabel.h"
#include "widgets/painting.h"
#include "widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace pages {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    setObjectName(u"bulkBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(8);
    m_words = new widgets::ElidedLabel(context.theme, widgets::Type::Body, widgets::Ink::Text, this);
    m_owner = new QComboBox(this);
    m_owner->setObjectName(u"bulkOwner"_s);
    m_owner->setAccessibleName(tr("Give to"));
    m_priority = new widgets::SegmentedControl(context.theme, this);
    m_priority->setAccessibleName(tr("Severity"));
    QList<widgets::Segment> segments;
    for (const core::Priority each : core::allValues<core::Priority>())
        segments.append({models::label(each), {}, {}});
    m_priority->setSegments(segments);
    row->addWidget(m_words, 1);
    row->addWidget(m_owner);
    row->addWidget(m_priority);
    m_owner->hide();
    m_priority->hide();
    hide();
}

/// Who is away can be chosen, but not unawares.
QString BulkBar::nameWithAbsence(const core::User& user) const {
    const core::Instant now = m_context.office.clock().now();
    const core::Absence* absence = core::absenceOf(m_context.office.company()->absences, user.id, now);
    return absence ? tr("%1 (absent until %2)").arg(user.name, models::dueTime(absence->end(), now, QLocale()))
                   : user.name;
}

void BulkBar::fillOwners() {
    m_owner->clear();
    const core::User& me = m_context.office.user();
    if (me.role == core::Role::ClaimsManager)
        m_owner->addItem(tr("To me"), me.id.value());
    m_owner->addItem(tr("By rule: least load"), 0);
    for (const core::User& each : m_context.office.company()->users)
        if (each.isActive && each.role == core::Role::ClaimsManager && each.id != me.id)
            m_owner->addItem(nameWithAbsence(each), each.id.value());
}

void BulkBar::setCount(int count) {
    m_count = count;
    m_words->setText(count == 0 ? tr("This case: Enter confirms, Esc leaves")
                                : tr("%n selected · A assign · P severity · Esc clears", nullptr, count));
    if (count == 0 && !m_owner->isVisible() && !m_priority->isVisible())
        hide();
    else
        show();
}

void BulkBar::askOwner() {
    fillOwners();
    ask(m_owner);
}

void BulkBar::askPriority() { ask(m_priority); }

void BulkBar::ask(QWidget* choice) {
    m_owner->setVisible(choice == m_owner);
    m_priority->setVisible(choice == m_priority);
    setCount(m_count);
    show();
    choice->setFocus();
}

void BulkBar::close() {
    m_owner->hide();
    m_priority->hide();
    setCount(m_count);
    emit closed();
}

void BulkBar::keyPressEvent(QKeyEvent* event) {
    const bool isAccept = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return close();
    if (!isAccept)
        return QWidget::keyPressEvent(event);
    if (m_owner->isVisible())
        emit assignWanted(core::UserId(m_owner->currentData().toLongLong()));
    else if (m_priority->isVisible())
        emit priorityWanted(core::allValues<core::Priority>().at(m_priority->currentIndex()));
    close();
}

void BulkBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().raised);
    widgets::paintTopLine(&painter, rect(), m_context.theme.tokens().line);
}

} // namespace pages
