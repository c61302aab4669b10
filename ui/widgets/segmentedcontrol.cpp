#include "widgets/segmentedcontrol.h"

#include "widgets/icons.h"
#include "widgets/painting.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kPad = 13;
constexpr int kIconGap = 8;

/// A radio button in everything but its drawing: keyboard, grouping and accessible role come with it.
class SegmentButton : public QRadioButton {
public:
    SegmentButton(const Theme& theme, Segment segment, bool isFirst, QWidget* parent)
        : QRadioButton(segment.text, parent)
        , m_theme(theme)
        , m_segment(std::move(segment))
        , m_isFirst(isFirst) {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleDescription(m_segment.key);
        connect(&theme, &Theme::changed, this, &SegmentButton::updateGeometry);
    }

    QSize sizeHint() const override {
        int width = 2 * m_theme.px(kPad) + labelWidth(true);
        if (!m_segment.icon.isEmpty())
            width += m_theme.px(16) + m_theme.px(kIconGap);
        if (!m_segment.key.isEmpty())
            width += m_theme.px(kIconGap) + QFontMetrics(m_theme.font(Type::Key)).horizontalAdvance(m_segment.key);
        return {width, m_theme.buttonHeight()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& t = m_theme.tokens();
        const QRect whole = parentWidget()->rect().translated(-pos());
        paintGround(&painter, t, whole);
        if (!m_isFirst)
            painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()), t.line);
        paintContent(&painter, t);
        const QWidget* focused = parentWidget()->focusWidget();
        const bool hasGroupFocus = focused && focused->hasFocus();
        paintBox(&painter, whole, m_theme.px(4), {},
                 !isEnabled()    ? t.line
                 : hasGroupFocus ? t.accent
                                 : t.edge,
                 hasGroupFocus ? 2 : t.border);
    }

    void focusInEvent(QFocusEvent* event) override {
        QRadioButton::focusInEvent(event);
        parentWidget()->update();
    }

    void focusOutEvent(QFocusEvent* event) override {
        QRadioButton::focusOutEvent(event);
        parentWidget()->update();
    }

private:
    int labelWidth(bool isBold) const {
        return QFontMetrics(m_theme.font(Type::Body, isBold)).horizontalAdvance(m_segment.text);
    }

    /// Cut to the round corners of the whole control; each segment draws its part of the common edge above.
    void paintGround(QPainter* painter, const Tokens& t, const QRect& whole) const {
        QPainterPath outline, own;
        outline.addRoundedRect(QRectF(whole), m_theme.px(4), m_theme.px(4));
        own.addRect(rect());
        const QColor fill = !isEnabled()   ? QColor(Qt::transparent)
                            : isChecked()  ? t.selection
                            : underMouse() ? t.hover
                                           : t.base;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(outline.intersected(own), fill);
        painter->restore();
    }

    void paintContent(QPainter* painter, const Tokens& t) const {
        const QColor ink = !isEnabled() ? t.disabled : isChecked() ? t.accentOnSelection : t.text2;
        const auto placed = [this](const QRect& r) { return visualRect(layoutDirection(), rect(), r); };
        QRect rest = rect().adjusted(m_theme.px(kPad), 0, -m_theme.px(kPad), 0);
        if (!m_segment.icon.isEmpty()) {
            const int side = m_theme.px(16);
            paintIcon(painter, placed(QRect(rest.left(), 0, side, height())), m_segment.icon, side, ink);
            rest.adjust(side + m_theme.px(kIconGap), 0, 0, 0);
        }
        const int slack = (labelWidth(true) - labelWidth(isChecked())) / 2;
        const QRect words(rest.left() + slack, 0, labelWidth(true) + 2, height());
        paintText(painter, placed(words), m_segment.text, m_theme.font(Type::Body, isChecked()), ink);
        rest.adjust(labelWidth(true) + m_theme.px(kIconGap), 0, 1, 0);
        paintText(painter, placed(rest), m_segment.key, m_theme.font(Type::Key),
                  !isEnabled()  ? t.disabled
                  : isChecked() ? t.onSelection2
                                : t.hint);
    }

    const Theme& m_theme;
    Segment m_segment;
    bool m_isFirst;
};

} // namespace

SegmentedControl::SegmentedControl(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (!isChecked)
            return;
        makeOnlyTabStop(m_group->button(id));
        emit currentChanged(id);
    });
}

void SegmentedControl::setSegments(const QList<Segment>& segments) {
    const auto old = m_group->buttons();
    for (QAbstractButton* button : old)
        delete button;
    for (int i = 0; i < segments.size(); ++i) {
        auto* button = new SegmentButton(m_theme, segments.at(i), i == 0, this);
        m_group->addButton(button, i);
        m_row->addWidget(button);
    }
    setCurrentIndex(0);
}

int SegmentedControl::count() const { return int(m_group->buttons().size()); }

int SegmentedControl::currentIndex() const { return m_group->checkedId(); }

void SegmentedControl::setCurrentIndex(int index) {
    QAbstractButton* button = m_group->button(index);
    if (!button)
        return;
    button->setChecked(true);
}

/// Qt itself does this only when a button gets the focus, which is too late for Tab.
void SegmentedControl::makeOnlyTabStop(QAbstractButton* chosen) {
    const auto all = m_group->buttons();
    for (QAbstractButton* button : all)
        button->setFocusPolicy(button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(chosen);
}

} // namespace widgets
