#include "pages/agreements/choiceset.h"

#include "widgets/flowlayout.h"

#include <QCheckBox>
#include <QKeyEvent>

namespace pages {

namespace {

constexpr int kGap = 14;
constexpr int kLineGap = 6;

} // namespace

ChoiceSet::ChoiceSet(const widgets::Theme& theme, QWidget* parent)
    : QWidget(parent) {
    auto* flow = new widgets::FlowLayout(this, theme.px(kGap), theme.px(kLineGap));
    flow->setContentsMargins(0, theme.px(8), 0, theme.px(4));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceSet::setChoices(const QList<Choice>& choices) {
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_values.clear();
    for (const Choice& each : choices) {
        auto* box = new QCheckBox(each.text, this);
        box->setObjectName(objectName() + u'_' + each.value);
        box->installEventFilter(this);
        layout()->addWidget(box);
        m_boxes << box;
        m_values << each.value;
        connect(box, &QCheckBox::toggled, this, &ChoiceSet::changed);
    }
    setFocusProxy(m_boxes.value(0));
    makeOnlyTabStop(m_boxes.value(0));
}

void ChoiceSet::setChosen(const QStringList& values) {
    const QSignalBlocker blocker(this);
    m_others.clear();
    for (const QString& each : values)
        if (!m_values.contains(each))
            m_others << each;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(values.contains(m_values.at(i)));
}

QStringList ChoiceSet::chosen() const {
    QStringList values;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (m_boxes.at(i)->isChecked())
            values << m_values.at(i);
    return values + m_others;
}

void ChoiceSet::makeOnlyTabStop(QCheckBox* box) {
    for (QCheckBox* each : std::as_const(m_boxes))
        each->setFocusPolicy(each == box ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChoiceSet::step(QCheckBox* from, int by) {
    const qsizetype next = m_boxes.indexOf(from) + by;
    if (next < 0 || next >= m_boxes.size())
        return;
    makeOnlyTabStop(m_boxes.at(next));
    m_boxes.at(next)->setFocus(Qt::TabFocusReason);
}

bool ChoiceSet::eventFilter(QObject* watched, QEvent* event) {
    auto* box = qobject_cast<QCheckBox*>(watched);
    if (event->type() == QEvent::FocusIn)
        makeOnlyTabStop(box);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    const bool isOn = key == Qt::Key_Right || key == Qt::Key_Down;
    if (!isBack && !isOn)
        return QWidget::eventFilter(watched, event);
    step(box, isBack ? -1 : 1);
    return true;
}

} // namespace pages
