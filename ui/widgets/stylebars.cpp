#include "widgets/stylecontrols.h"

#include "widgets/icons.h"
#include "widgets/painting.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

/// Tabs, table headers, menus, scroll bars and progress: the parts of ReparoStyle that frame other content.
namespace widgets {
namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

/// A tab or menu label and the quiet words after its tab character.
struct TwoPartLabel {
    QString name, quiet;
};

TwoPartLabel split(const QString& text) {
    const qsizetype at = text.indexOf(u'\t');
    return at < 0 ? TwoPartLabel{withoutMnemonic(text), {}}
                  : TwoPartLabel{withoutMnemonic(text.left(at)), text.mid(at + 1)};
}

constexpr int kTabPad = 16;
constexpr int kTabGap = 8;

} // namespace

int tabWidth(const QStyleOptionTab& option, const Theme& theme) {
    const TwoPartLabel label = split(option.text);
    int width = 2 * theme.px(kTabPad) + 2 + QFontMetrics(theme.font(Type::Body, true)).horizontalAdvance(label.name);
    if (!option.icon.isNull())
        width += theme.px(16 + kTabGap);
    if (!label.quiet.isEmpty())
        width += theme.px(kTabGap) + QFontMetrics(theme.font(Type::Body)).horizontalAdvance(label.quiet);
    return width;
}

void paintTabShape(const QStyleOptionTab& option, QPainter* painter, const Theme& theme) {
    const Tokens& t = theme.tokens();
    const QRect rect = option.rect;
    if (has(option, QStyle::State_Selected)) {
        painter->fillRect(rect, t.base);
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), t.line);
        paintRightLine(painter, rect, t.line);
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), t.accent);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter->fillRect(rect.adjusted(0, 2, 0, -1), t.hover);
    }
    if (has(option, QStyle::State_HasFocus))
        paintFocusFrame(rect.adjusted(3, 5, -3, -3), painter, theme);
}

void paintTabLabel(const QStyleOptionTab& option, QPainter* painter, const Theme& theme) {
    const Tokens& t = theme.tokens();
    const bool isCurrent = has(option, QStyle::State_Selected);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const TwoPartLabel label = split(option.text);
    QRect rest = option.rect.adjusted(theme.px(kTabPad), 2, -theme.px(kTabPad), 0);
    if (!option.icon.isNull()) {
        const int side = theme.px(16);
        const QRect box(rest.left(), rest.top() + (rest.height() - side) / 2, side, side);
        option.icon.paint(painter, visualRect(option.direction, option.rect, box), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
        rest.adjust(side + theme.px(kTabGap), 0, 0, 0);
    }
    const QFont name = theme.font(Type::Body, isCurrent);
    const QColor ink = !isEnabled ? t.disabled : isCurrent ? t.text : t.text2;
    paintText(painter, visualRect(option.direction, option.rect, rest), label.name, name, ink);
    rest.adjust(QFontMetrics(name).horizontalAdvance(label.name) + theme.px(kTabGap), 0, 0, 0);
    paintText(painter, visualRect(option.direction, option.rect, rest), label.quiet,
              isCurrent ? theme.font(Type::Body) : theme.font(Type::Small), isCurrent ? t.text2 : t.hint);
}

void paintHeaderSection(const QRect& rect, QPainter* painter, const Theme& theme) {
    painter->fillRect(rect, theme.tokens().base);
    paintBottomLine(painter, rect, theme.tokens().line);
}

void paintHeaderLabel(const QStyleOptionHeader& option, QPainter* painter, const Theme& theme) {
    const QRect words = option.rect.adjusted(theme.px(4), 0, -theme.px(4), 0);
    paintText(painter, words, option.text, theme.font(Type::Small, true), theme.tokens().text2,
              option.textAlignment & Qt::AlignHorizontal_Mask);
}

void paintMenuItem(const QStyleOptionMenuItem& option, QPainter* painter, const Theme& theme) {
    const Tokens& t = theme.tokens();
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), t.line);
        return;
    }
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isCurrent = has(option, QStyle::State_Selected) && isEnabled;
    if (isCurrent)
        paintBox(painter, rect, 3, t.accent, {});
    const QColor ink = !isEnabled ? t.disabled : isCurrent ? t.onAccent : t.text;
    const QColor quiet = !isEnabled ? t.disabled : isCurrent ? t.onAccent : t.hint;
    const int side = theme.px(16);
    const auto placed = [&](const QRect& r) { return visualRect(option.direction, rect, r); };
    const QRect mark(rect.left() + theme.px(6), rect.top(), side, rect.height());
    if (option.checked)
        paintIcon(painter, placed(mark), u"check"_s, side, ink);
    else if (!option.icon.isNull())
        option.icon.paint(painter, placed(mark), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    const TwoPartLabel label = split(option.text);
    const QRect words = rect.adjusted(theme.px(30), 0, -theme.px(12), 0);
    paintText(painter, placed(words), label.name, theme.font(Type::Body), ink);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(rect.right() - theme.px(6) - side, rect.top(), side, rect.height());
        paintIcon(painter, placed(arrow), option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s,
                  side, quiet);
        return;
    }
    paintText(painter, placed(words), label.quiet, theme.font(Type::Key), quiet, Qt::AlignRight);
}

void paintScrollBar(const QStyleOptionSlider& option, const QRect& thumb, QPainter* painter, const Theme& theme) {
    if (option.maximum <= option.minimum)
        return;
    const bool isWide = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int inset = isWide ? 0 : 2;
    const QRect bar = option.orientation == Qt::Horizontal ? thumb.adjusted(2, inset, -2, -inset)
                                                           : thumb.adjusted(inset, 2, -inset, -2);
    paintBox(painter, bar, std::min(bar.width(), bar.height()) / 2.0, theme.tokens().edge, {});
}

void paintProgress(const QStyleOptionProgressBar& option, QPainter* painter, const Theme& theme) {
    const Tokens& t = theme.tokens();
    QRect trough(option.rect.left(), 0, option.rect.width(), theme.px(8));
    trough.moveTop(option.rect.top() + (option.rect.height() - trough.height()) / 2);
    paintBox(painter, trough, 0, t.selectionOff, t.isHighContrast ? t.edge : QColor());
    const int span = option.maximum - option.minimum;
    if (span <= 0)
        return;
    QRect done = trough;
    done.setWidth(int(qint64(trough.width()) * (option.progress - option.minimum) / span));
    painter->fillRect(visualRect(option.direction, trough, done), t.series1);
}

} // namespace widgets
