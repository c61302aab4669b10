#pragma once

#include "widgets/tokens.h"

#include <QFont>
#include <QObject>
#include <optional>

class QPalette;

namespace widgets {

enum class ThemeMode { Auto, Light, Dark, HighContrast };
enum class Density { Compact, Default, Relaxed };

/// The six sizes of design §2; `Initials` is the tiny bold one inside the boxes of names.
enum class Type { Page, Head, Body, Small, Key, Figure, Initials };

/// Colours, type and measures of the running theme: made once in main and handed down by reference. GUI thread.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Reads the lightness and the font size of the platform, so make it before anyone sets a palette or a font.
    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] Density density() const { return m_density; }
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    /// Each switches the whole application at once: no widget is rebuilt, focus and scroll positions stay.
    void setMode(ThemeMode mode);
    void setDensity(Density density);
    /// 1.0 is 10 pt body text, 2.0 twice that; every measure below follows.
    void setTextScale(qreal scale);
    /// What the desktop prefers, for `Auto` and for the ground of high contrast; nothing: as its palette says.
    void followDesktop(std::optional<bool> isDark);

    /// Hands palette and font to the application and announces the change.
    void apply();

    [[nodiscard]] const Tokens& tokens() const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QFont font(Type type, bool bold = false) const;

    /// A length drawn at 100 % text, in logical pixels at the current text size.
    [[nodiscard]] int px(qreal at100Percent) const;
    [[nodiscard]] int rowHeight() const;        ///< one line
    [[nodiscard]] int twoLineRowHeight() const; ///< title and small line
    [[nodiscard]] int buttonHeight() const;     ///< also combo boxes and segments
    [[nodiscard]] int fieldHeight() const;

signals:
    /// Colours, density or text size changed; measures taken before are stale.
    void changed();

private:
    [[nodiscard]] int byDensity(int compact, int standard, int relaxed) const;

    ThemeMode m_mode = ThemeMode::Auto;
    Density m_density = Density::Default;
    qreal m_textScale = 1;
    bool m_isPaletteDark = false;
    bool m_isPlatformDark = false;
};

} // namespace widgets
