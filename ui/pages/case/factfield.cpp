#include "pages/case/factfield.h"

#include "pages/case/letters.h"
#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"
#include "widgets/reparostyle.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMouseEvent>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::IconLabel;
using widgets::Ink;
using widgets::KeyButton;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kPencil = 14;

} // namespace

FactField::FactField(const widgets::Theme& theme, const models::CaseFact& fact, const Choices& choices, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fact(fact) {
    setObjectName(u"fact_"_s + fact.field);
    setAccessibleName(tr("%1: %2, change").arg(fact.label, fact.value));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(2));
    makeReading();
    makeEditor(choices);
    makeMessage();
    leave();
}

void FactField::makeReading() {
    m_value = new ThemedLabel(m_theme, Type::Body, m_fact.value.isEmpty() ? Ink::Hint : Ink::Text, this);
    m_value->setText(m_fact.value.isEmpty() ? tr("add") : m_fact.value);
    m_pencil = new IconLabel(m_theme, u"pencil"_s, kPencil, Ink::Hint, this);
    m_pencil->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QSizePolicy keepsRoom = m_pencil->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_pencil->setSizePolicy(keepsRoom);
    m_reading = new QWidget(this);
    auto* line = new QHBoxLayout(m_reading);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(4));
    line->addWidget(m_value, 1);
    line->addWidget(m_pencil, 0, Qt::AlignTop);
    layout()->addWidget(m_reading);
    m_remark = new ThemedLabel(m_theme, Type::Small, Ink::Text2, this);
    m_remark->setText(m_fact.remark);
    m_remark->setVisible(!m_fact.remark.isEmpty());
    layout()->addWidget(m_remark);
}

void FactField::makeEditor(const Choices& choices) {
    if (choices.isEmpty()) {
        m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::returnPressed, this, &FactField::save);
    } else {
        m_combo = new QComboBox(this);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const auto& [text, value] : choices)
            m_combo->addItem(text, value.toVariant());
        connect(m_combo, &QComboBox::activated, this, &FactField::save);
    }
    editor()->setObjectName(u"edit_"_s + m_fact.field);
    editor()->setAccessibleName(m_fact.label);
    editor()->installEventFilter(this);
    layout()->addWidget(editor());
}

void FactField::makeMessage() {
    m_message = new QWidget(this);
    auto* column = new QVBoxLayout(m_message);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(4));
    auto* line = new QHBoxLayout;
    line->setSpacing(m_theme.px(6));
    column->addLayout(line);
    auto* sign = new IconLabel(m_theme, u"warning"_s, kPencil, Ink::Error, m_message);
    m_words = new ThemedLabel(m_theme, Type::Small, Ink::Error, m_message);
    m_words->setObjectName(u"message_"_s + m_fact.field);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);
    m_theirs = new KeyButton(m_theme, tr("Keep theirs"), {}, KeyButton::Look::Plain, m_message);
    m_mine = new KeyButton(m_theme, tr("Use mine"), {}, KeyButton::Look::Plain, m_message);
    for (KeyButton* each : {m_theirs, m_mine}) {
        each->setCompact(true);
        column->addWidget(each, 0, Qt::AlignLeft);
    }
    m_theirs->setObjectName(u"theirs"_s);
    m_mine->setObjectName(u"mine"_s);
    connect(m_theirs, &KeyButton::clicked, this, &FactField::theirsChosen);
    connect(m_mine, &KeyButton::clicked, this, &FactField::mineChosen);
    layout()->addWidget(m_message);
}

QWidget* FactField::editor() const { return m_combo != nullptr ? static_cast<QWidget*>(m_combo) : m_line; }

void FactField::edit() {
    m_isEditing = true;
    m_reading->hide();
    m_remark->hide();
    if (m_combo != nullptr) {
        m_combo->setCurrentIndex(m_combo->findData(m_fact.current.toVariant()));
    } else {
        m_line->setText(m_fact.value);
        m_line->selectAll();
    }
    setFocusPolicy(Qt::NoFocus);
    editor()->show();
    editor()->setFocus(Qt::ShortcutFocusReason);
    if (m_combo != nullptr)
        m_combo->showPopup();
}

void FactField::leave() {
    const bool hadFocus = editor()->hasFocus() || m_mine->hasFocus() || m_theirs->hasFocus();
    m_isEditing = false;
    setFocusPolicy(Qt::StrongFocus);
    say({}, false);
    editor()->hide();
    m_reading->show();
    m_pencil->setVisible(underMouse());
    m_remark->setVisible(!m_fact.remark.isEmpty());
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    emit editingEnded();
}

void FactField::save() {
    emit changeWanted(m_combo != nullptr ? QJsonValue::fromVariant(m_combo->currentData()) : m_line->text().trimmed());
}

void FactField::say(const QString& sentence, bool isConflict) {
    m_words->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    m_mine->setVisible(isConflict);
    m_theirs->setVisible(isConflict);
    editor()->setProperty(widgets::kErrorProperty, !sentence.isEmpty());
    editor()->setAccessibleDescription(sentence);
    editor()->update();
}

void FactField::showError(const QString& sentence) { say(sentence, false); }

void FactField::showConflict(const QString& sentence) {
    say(sentence, true);
    m_theirs->setFocus();
}

bool FactField::event(QEvent* event) {
    if (m_isEditing && keepLetters(event))
        return true;
    if (!m_isEditing && (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave))
        m_pencil->setVisible(event->type() == QEvent::HoverEnter);
    return QWidget::event(event);
}

bool FactField::eventFilter(QObject* watched, QEvent* event) {
    // A wheel over a closed box would change the case unseen.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* press = static_cast<QKeyEvent*>(event);
    const bool isAsking = event->type() == QEvent::ShortcutOverride;
    if (press->key() == Qt::Key_Escape) {
        event->accept();
        if (!isAsking)
            leave();
        return true;
    }
    return isAsking ? QWidget::eventFilter(watched, event) : openForKey(press);
}

/// So would arrows and letters: they choose in the open list, where Enter decides.
bool FactField::openForKey(const QKeyEvent* press) {
    const bool isMoving = press->key() == Qt::Key_Up || press->key() == Qt::Key_Down ||
                          (!press->text().isEmpty() && press->text().at(0).isPrint()) ||
                          press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (m_combo == nullptr || !isMoving)
        return false;
    m_combo->showPopup();
    return true;
}

void FactField::keyPressEvent(QKeyEvent* event) {
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                           event->key() == Qt::Key_F4 || event->key() == Qt::Key_Space;
    if (!m_isEditing && isOpening)
        edit();
    else if (m_isEditing && event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void FactField::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_isEditing && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        edit();
}

void FactField::paintEvent(QPaintEvent*) {
    if (m_isEditing || !hasFocus())
        return;
    QPainter painter(this);
    widgets::paintBox(&painter, rect(), m_theme.px(4), {}, m_theme.tokens().accent, 2);
}

} // namespace pages
