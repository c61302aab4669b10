#include "widgets/theme.h"

#include "widgets/accessibility.h"
#include "widgets/icons.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace widgets {
namespace {

constexpr qreal kBodyPoints = 10;

qreal pointsOf(Type type) {
    switch (type) {
    case Type::Page:
        return 14;
    case Type::Head:
        return 11;
    case Type::Body:
        return kBodyPoints;
    case Type::Small:
        return 9;
    case Type::Key:
        return 8.5;
    case Type::Figure:
        return 20;
    case Type::Initials:
        return 8;
    }
    return kBodyPoints;
}

bool isBoldByNature(Type type) {
    return type == Type::Page || type == Type::Head || type == Type::Figure || type == Type::Initials;
}

/// People who enlarged the font of their desktop keep that size; smaller desktop fonts do not shrink the design.
qreal platformTextScale() {
    const qreal points = QApplication::font().pointSizeF();
#ifdef Q_OS_MACOS
    return std::max(1.0, points / 13);
#else
    return std::max(1.0, points / kBodyPoints);
#endif
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_textScale(platformTextScale())
    , m_isPaletteDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_isPlatformDark(m_isPaletteDark) {
    // The theme is made before any widget, and screen readers ask as soon as one is shown.
    installAccessibility();
}

void Theme::setMode(ThemeMode mode) {
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setDensity(Density density) {
    if (m_density == density)
        return;
    m_density = density;
    apply();
}

void Theme::setTextScale(qreal scale) {
    if (qFuzzyCompare(m_textScale, scale))
        return;
    m_textScale = scale;
    apply();
}

void Theme::followDesktop(std::optional<bool> isDark) {
    const bool isNowDark = isDark.value_or(m_isPaletteDark);
    if (isNowDark == m_isPlatformDark)
        return;
    m_isPlatformDark = isNowDark;
    if (m_mode == ThemeMode::Auto || m_mode == ThemeMode::HighContrast)
        apply();
}

void Theme::apply() {
    clearIconCache();
    const QFont body = font(Type::Body);
    if (QApplication::font() != body)
        QApplication::setFont(body);
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    QToolTip::setFont(font(Type::Small));
    emit changed();
}

const Tokens& Theme::tokens() const {
    switch (m_mode) {
    case ThemeMode::Light:
        return lightTokens();
    case ThemeMode::Dark:
        return darkTokens();
    case ThemeMode::HighContrast:
        return m_isPlatformDark ? highContrastDarkTokens() : highContrastLightTokens();
    case ThemeMode::Auto:
        break;
    }
    return m_isPlatformDark ? darkTokens() : lightTokens();
}

QPalette Theme::palette() const {
    const Tokens& t = tokens();
    QPalette p;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.window},
        {QPalette::Base, t.base},
        {QPalette::Button, t.base},
        {QPalette::AlternateBase, t.raised},
        {QPalette::Light, t.raised},
        {QPalette::Midlight, t.hover},
        {QPalette::Mid, t.line},
        {QPalette::Dark, t.edge},
        {QPalette::Shadow, t.edge},
        {QPalette::WindowText, t.text},
        {QPalette::Text, t.text},
        {QPalette::ButtonText, t.text},
        {QPalette::PlaceholderText, t.hint},
        {QPalette::Highlight, t.accent},
        {QPalette::HighlightedText, t.onAccent},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::BrightText, t.error},
        {QPalette::ToolTipBase, t.toast},
        {QPalette::ToolTipText, t.toastText},
    };
    for (const auto& [role, colour] : roles)
        p.setColor(QPalette::All, role, colour);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::PlaceholderText, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, t.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.selectionOff);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.disabled);
    p.setColor(QPalette::Inactive, QPalette::Highlight, t.isHighContrast ? t.accent : t.selectionOff);
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, t.isHighContrast ? t.onAccent : t.text);
    return p;
}

QFont Theme::font(Type type, bool bold) const {
    QFont font = QApplication::font();
    font.setPointSizeF(pointsOf(type) * m_textScale);
    font.setBold(bold || isBoldByNature(type));
    return font;
}

int Theme::px(qreal at100Percent) const { return qRound(at100Percent * m_textScale); }

int Theme::rowHeight() const { return byDensity(24, 30, 38); }
int Theme::twoLineRowHeight() const { return byDensity(40, 48, 58); }
int Theme::buttonHeight() const { return byDensity(26, 30, 36); }
int Theme::fieldHeight() const { return byDensity(28, 32, 38); }

int Theme::byDensity(int compact, int standard, int relaxed) const {
    switch (m_density) {
    case Density::Compact:
        return px(compact);
    case Density::Relaxed:
        return px(relaxed);
    case Density::Default:
        break;
    }
    return px(standard);
}

} // namespace widgets
