#include "widgets/tokens.h"

namespace widgets {
namespace {

QColor hex(QRgb rgb) { return QColor::fromRgb(rgb); }

Tokens light() {
    const QColor onTime = hex(0x005A8C), soon = hex(0x5C3A00), overdue = hex(0xA3330A), paused = hex(0x3A3A3A),
                 met = hex(0x00503A), white = hex(0xFFFFFF), black = hex(0x000000), text = hex(0x1B1F20);
    Tokens t;
    t.window = hex(0xF4F5F4);
    t.rail = hex(0xE9EBEA);
    t.base = white;
    t.raised = hex(0xFAFBFA);
    t.hover = hex(0xEFF2F1);
    t.selection = hex(0xDCECEC);
    t.selectionOff = hex(0xE6E8E7);
    t.line = hex(0xDADDDB);
    t.edge = hex(0x767C7B);
    t.text = t.onSelection = text;
    t.text2 = t.onSelection2 = hex(0x4F5657);
    t.hint = hex(0x606768);
    t.disabled = hex(0x9DA2A1);
    t.accent = t.accentOnSelection = hex(0x0B6470);
    t.accentHover = hex(0x0A5660);
    t.accentPressed = hex(0x084750);
    t.onAccent = white;
    t.error = overdue;
    t.errorBg = hex(0xFBEDE6);
    t.warn = soon;
    t.warnBg = hex(0xFFE9B8);
    t.ok = met;
    t.okBg = hex(0xD9F0E8);
    t.toast = text;
    t.toastText = white;
    t.healthUp = hex(0x007F5C);
    t.healthDegraded = hex(0xE69F00);
    t.healthDegradedEdge = soon;
    t.series1 = hex(0x0072B2);
    t.signal = hex(0xD55E00);
    t.series2 = hex(0x009E73);
    t.series3 = hex(0xCC79A7);
    t.highlight = hex(0xE69F00);
    t.heat = {hex(0xEAF3FA), hex(0xBFDDF0), hex(0x7FB8DE), hex(0x3B90C6), t.series1};
    t.heatText = {text, text, text, text, white};
    t.chips = {ChipColours{white, t.text2, t.line},
               {white, onTime, onTime},
               {t.warnBg, soon, soon},
               {hex(0xE69F00), black, soon},
               {overdue, white, overdue},
               {hex(0xE6E6E6), paused, paused},
               {t.okBg, met, met},
               {white, overdue, overdue}};
    return t;
}

Tokens dark() {
    const QColor onTime = hex(0x7CC4F0), soon = hex(0xFFD98A), paused = hex(0xD0D0D0), met = hex(0x9BE3C9),
                 urgent = hex(0xE69F00), overdue = hex(0xE8602C), black = hex(0x000000), text = hex(0xE8EAEA);
    Tokens t;
    t.isDark = true;
    t.window = hex(0x181919);
    t.rail = hex(0x121313);
    t.base = hex(0x1E1E1E);
    t.raised = hex(0x252727);
    t.hover = hex(0x282A2A);
    t.selection = hex(0x17383C);
    t.selectionOff = hex(0x303232);
    t.line = hex(0x353737);
    t.edge = hex(0x808686);
    t.text = t.onSelection = text;
    t.text2 = t.onSelection2 = hex(0xB4B9B9);
    t.hint = hex(0x9DA3A3);
    t.disabled = hex(0x666B6B);
    t.accent = t.accentOnSelection = hex(0x56BAC6);
    t.accentHover = hex(0x74C9D3);
    t.accentPressed = hex(0x3FA3AF);
    t.onAccent = hex(0x06191C);
    t.error = hex(0xF2855A);
    t.errorBg = hex(0x3A2119);
    t.warn = soon;
    t.warnBg = hex(0x4A3500);
    t.ok = met;
    t.okBg = hex(0x063D2E);
    t.toast = text;
    t.toastText = hex(0x15191A);
    t.healthUp = hex(0x35B58A);
    t.healthDegraded = t.healthDegradedEdge = urgent;
    t.series1 = hex(0x56B4E9);
    t.signal = hex(0xD55E00);
    t.series2 = hex(0x009E73);
    t.series3 = hex(0xCC79A7);
    t.highlight = urgent;
    t.heat = {hex(0x1E2A33), hex(0x173A52), hex(0x125378), t.series1, t.series1};
    t.heatText = {text, text, text, t.onAccent, t.onAccent};
    t.chips = {ChipColours{t.base, t.text2, t.line},
               {t.base, onTime, onTime},
               {t.warnBg, soon, soon},
               {urgent, black, urgent},
               {overdue, black, overdue},
               {hex(0x3A3A3A), paused, paused},
               {t.okBg, met, met},
               {t.base, t.error, t.error}};
    return t;
}

/// Pure ground and ink; selection is the accent filled; every edge is two pixels wide.
Tokens highContrast(Tokens t, QColor ground, QColor ink) {
    t.isHighContrast = true;
    t.border = 2;
    for (QColor* background : {&t.window, &t.rail, &t.base, &t.raised, &t.hover, &t.selectionOff})
        *background = ground;
    for (QColor* line : {&t.text, &t.text2, &t.hint, &t.line, &t.edge})
        *line = ink;
    t.selection = t.accent;
    t.onSelection = t.onSelection2 = t.accentOnSelection = t.onAccent;
    t.toast = ink;
    t.toastText = ground;
    for (ChipColours& chip : t.chips)
        chip.border = ink;
    t.chips[0] = {ground, ink, ink};
    return t;
}

} // namespace

const Tokens& lightTokens() {
    static const Tokens tokens = light();
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = dark();
    return tokens;
}

const Tokens& highContrastLightTokens() {
    static const Tokens tokens = [] {
        Tokens t = highContrast(light(), hex(0xFFFFFF), hex(0x000000));
        t.disabled = hex(0x595959);
        return t;
    }();
    return tokens;
}

const Tokens& highContrastDarkTokens() {
    static const Tokens tokens = [] {
        Tokens t = highContrast(dark(), hex(0x000000), hex(0xFFFFFF));
        t.disabled = hex(0xA6A6A6);
        return t;
    }();
    return tokens;
}

} // namespace widgets
