#pragma once

#include <QColor>
#include <array>

namespace widgets {

/// Fill, text and border of one SLA chip.
struct ChipColours {
    QColor fill, text, border;
};

/// Every colour of one theme (design §1 and §6). Delegates read it at paint time and keep none of it.
struct Tokens {
    bool isDark = false;
    bool isHighContrast = false;
    int border = 1; ///< width of a control's edge in pixels

    QColor window, rail, base, raised, hover, selection, selectionOff;
    QColor line, edge;
    QColor text, text2, hint, disabled;
    QColor accent, accentHover, accentPressed, onAccent;
    QColor onSelection, onSelection2, accentOnSelection; ///< texts on `selection`; they differ in high contrast only
    QColor error, errorBg, warn, warnBg, ok, okBg;
    QColor toast, toastText;

    QColor healthUp, healthDegraded, healthDegradedEdge;
    QColor series1, signal, series2, series3, highlight;
    std::array<QColor, 5> heat, heatText; ///< from few to many, and the figure in each cell

    std::array<ChipColours, 8> chips; ///< indexed by core::SlaState
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();
[[nodiscard]] const Tokens& highContrastLightTokens();
[[nodiscard]] const Tokens& highContrastDarkTokens();

} // namespace widgets
