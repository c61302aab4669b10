#include "pages/agreements/tagset.h"

#include "widgets/flowlayout.h"
#include "widgets/keybutton.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 6;
constexpr char kValue[] = "value";

} // namespace

TagSet::TagSet(const widgets::Theme& theme, const QString& addText, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_addText(addText)
    , m_tags(new QWidget(this))
    , m_flow(new widgets::FlowLayout(m_tags, theme.px(kGap)))
    , m_adder(new QComboBox(this)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_tags->setSizePolicy(policy);
    m_adder->setAccessibleName(addText);
    m_adder->setMinimumHeight(theme.fieldHeight());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(kGap));
    column->addWidget(m_tags);
    column->addWidget(m_adder);
    setFocusProxy(m_adder);
    connect(m_adder, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            add({m_adder->itemData(index).toString(), m_adder->itemText(index)});
        m_adder->setCurrentIndex(0);
    });
}

void TagSet::setAdder(QWidget* adder) {
    m_adder->hide();
    layout()->addWidget(adder);
    setFocusProxy(adder->focusProxy() ? adder->focusProxy() : adder);
}

void TagSet::setChoices(const QList<Choice>& choices) {
    m_choices = choices;
    m_adder->setObjectName(objectName() + u"_add"_s);
    m_adder->clear();
    m_adder->addItem(m_addText);
    for (const Choice& each : choices)
        m_adder->addItem(each.text, each.value);
    showTags();
}

void TagSet::setChosen(const QStringList& values) {
    m_chosen = values;
    showTags();
}

void TagSet::add(const Choice& choice) {
    if (m_chosen.contains(choice.value))
        return;
    m_names.insert(choice.value, choice.text);
    m_chosen << choice.value;
    showTags();
    emit changed();
}

void TagSet::nameChosen(const QString& value, const QString& text) {
    m_names.insert(value, text);
    showTags();
}

void TagSet::remove(const QString& value) {
    m_chosen.removeAll(value);
    showTags();
    (focusProxy() ? focusProxy() : this)->setFocus();
    emit changed();
}

QString TagSet::textOf(const QString& value) const {
    for (const Choice& each : m_choices)
        if (each.value == value)
            return each.text;
    return m_names.value(value, value);
}

void TagSet::showTags() {
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const QString& value : std::as_const(m_chosen)) {
        auto* tag = new widgets::KeyButton(m_theme, textOf(value), {}, widgets::KeyButton::Look::Plain, m_tags);
        tag->setObjectName(objectName() + u"_tag_"_s + value);
        tag->setIconName(u"close"_s);
        tag->setCompact(true);
        tag->setAccessibleName(tr("Take away: %1").arg(textOf(value)));
        tag->setProperty(kValue, value);
        tag->installEventFilter(this);
        m_flow->addWidget(tag);
        tag->show();
        connect(tag, &QAbstractButton::clicked, this, [this, value] { remove(value); });
    }
    m_tags->setVisible(!m_chosen.isEmpty());
    m_tags->updateGeometry();
}

bool TagSet::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            remove(watched->property(kValue).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pages
