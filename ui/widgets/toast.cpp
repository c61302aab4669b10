#include "widgets/toast.h"

#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPropertyAnimation>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kHeight = 38;
constexpr int kMargin = 20;
constexpr int kAboveEdge = 16;
constexpr int kClearance = 8;
constexpr int kSlideMsecs = 120;

/// What somebody presses or writes in; lists and texts may be covered for ten seconds.
bool isAct(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

/// The lowest place of `box` in its column that touches none of `taken`; not in sight when there is none.
QRect lowestFree(QRect box, const QList<QRect>& taken, int clearance) {
    for (bool isFree = false; !isFree;) {
        isFree = true;
        for (const QRect& each : taken) {
            if (!each.adjusted(0, -clearance, 0, clearance).intersects(box))
                continue;
            box.moveBottom(each.top() - 1 - clearance);
            isFree = false;
        }
    }
    return box;
}

} // namespace

Toast::Toast(const Theme& theme, QWidget* page)
    : QWidget(page)
    , m_theme(theme)
    , m_sign(new IconLabel(theme, u"check"_s, 16, Ink::Text, this))
    , m_words(new ElidedLabel(theme, Type::Body, Ink::Text, this))
    , m_button(new KeyButton(theme, {}, {}, KeyButton::Look::Plain, this))
    , m_seconds(new ElidedLabel(theme, Type::Body, Ink::Text, this))
    , m_timer(new QTimer(this))
    , m_slide(new QPropertyAnimation(this, "pos", this)) {
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setCompact(true);
    m_button->setEmphasised(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), 0, theme.px(14), 0);
    row->setSpacing(theme.px(10));
    row->addWidget(m_sign);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    row->addWidget(m_seconds);
    m_slide->setDuration(kSlideMsecs);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &Toast::tick);
    connect(m_button, &KeyButton::clicked, this, [this] {
        dismiss();
        emit undone();
    });
    connect(&theme, &Theme::changed, this, &Toast::takeColours);
    // A form that opens takes the focus; its buttons may stand where the toast is.
    connect(qApp, &QApplication::focusChanged, this, &Toast::moveAside, Qt::QueuedConnection);
    page->installEventFilter(this);
    hide();
    takeColours();
}

void Toast::showToast(const QString& text, const QString& action, const QString& key, int seconds) {
    m_words->setText(text);
    m_button->setText(action);
    m_button->setKey(key);
    m_button->setVisible(!action.isEmpty());
    m_seconds->setVisible(!action.isEmpty());
    m_secondsLeft = seconds;
    showSeconds();
    setAccessibleName(action.isEmpty() ? text : u"%1. %2 %3"_s.arg(text, action, key));
    place();
    raise();
    show();
    m_timer->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss() {
    m_timer->stop();
    m_slide->stop();
    m_secondsLeft = 0;
    hide();
}

void Toast::tick() {
    --m_secondsLeft;
    showSeconds();
    moveAside();
    if (m_secondsLeft > 0)
        return;
    dismiss();
    emit expired();
}

void Toast::showSeconds() { m_seconds->setText(tr("%1 s").arg(m_secondsLeft)); }

QSize Toast::sizeHint() const { return {QWidget::sizeHint().width(), m_theme.px(kHeight)}; }

QList<QRect> Toast::acts() const {
    const QWidget* page = parentWidget();
    QList<QRect> taken;
    for (const QWidget* each : page->findChildren<QWidget*>())
        if (isAct(each) && each->isVisible() && !isAncestorOf(each))
            taken.append(each->visibleRegion().boundingRect().translated(each->mapTo(page, QPoint())));
    return taken;
}

/// At the lower left; above the acts that stand there, or at the right where that is much lower.
QPoint Toast::restingPlace() const {
    const int bottom = parentWidget()->height() - m_theme.px(kAboveEdge) - 1;
    QRect left(0, 0, width(), height());
    left.moveBottomLeft({m_theme.px(kMargin), bottom});
    QRect right = left;
    right.moveRight(parentWidget()->width() - m_theme.px(kMargin) - 1);
    const QList<QRect> taken = acts();
    const QRect leftFree = lowestFree(left, taken, m_theme.px(kClearance));
    const QRect rightFree = lowestFree(right, taken, m_theme.px(kClearance));
    const QRect& best = rightFree.top() > leftFree.top() + 3 * height() ? rightFree : leftFree;
    return best.top() < 0 ? left.topLeft() : best.topLeft();
}

void Toast::moveAside() {
    if (isVisible() && m_slide->state() != QAbstractAnimation::Running)
        move(restingPlace());
}

void Toast::place() {
    const int room = parentWidget()->width() - 2 * m_theme.px(kMargin);
    layout()->activate();
    resize(std::min(sizeHint().width(), room), sizeHint().height());
    m_slide->stop();
    if (!m_isAnimated || isVisible()) {
        move(restingPlace());
        return;
    }
    m_slide->setStartValue(restingPlace() + QPoint(0, height()));
    m_slide->setEndValue(restingPlace());
    m_slide->start();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) {
        m_slide->stop();
        move(restingPlace());
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::takeColours() {
    const QColor ink = m_theme.tokens().toastText;
    m_sign->setColour(u"check"_s, ink);
    m_words->setColour(ink);
    m_seconds->setColour(ink);
    m_button->setOwnColour(ink);
    update();
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(&painter, rect(), m_theme.px(6), m_theme.tokens().toast, {});
}

} // namespace widgets
