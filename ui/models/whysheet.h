#pragma once

#include "core/caserecord.h"
#include "models/whytext.h"

/// "Why these dates?" as a sheet to hand on (domain.md, clocks, rule 10).
namespace models {

/// What the sheet is about.
struct WhySheet {
    core::Case subject;
    QString company;
    QList<WhyClock> clocks;
    core::Instant madeAt;
};

/// For print: HTML in the subset of QTextDocument.
[[nodiscard]] QString whySheetHtml(const WhySheet& sheet, const QLocale& locale);

/// For calculation: UTF-8 with a mark at its start, a line a stretch, `;` between fields where the locale has a decimal
/// comma. No field is ever read as a formula.
[[nodiscard]] QByteArray whySheetCsv(const WhySheet& sheet, const QLocale& locale);

/// "R-2026-000123 fechas.pdf"
[[nodiscard]] QString whySheetName(const core::Case& subject);

} // namespace models
