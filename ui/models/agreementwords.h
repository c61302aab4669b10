#pragma once

#include "app/company.h"
#include "core/agreementtrial.h"
#include "core/clockexplanation.h"
#include <QLocale>

/// Agreements in words: of which cases they speak, what they promise, who is told when.
namespace models {

[[nodiscard]] QString label(core::TimeUnit value);
[[nodiscard]] QString label(core::Recipient value);
[[nodiscard]] QString label(core::AgreementScope value);
/// "VIP", "persons", "organizations" for the codes of app::customerSegments().
[[nodiscard]] QString segmentText(const QString& code);

/// "claims, complaints · by phone · severity 3, 4 · Repair"; "every case" without limits. People are only counted: who
/// they are is nobody's business in a list.
[[nodiscard]] QString matchText(const core::Agreement& agreement, const app::Company& company, const QLocale& locale);
/// "at 75 %: owner", "30 m before it is due: owner, supervisors", "when it is due: supervisors".
[[nodiscard]] QString thresholdText(const core::Threshold& threshold);
/// When a reminder rings, by its code (core::codeOf): "at 75 %", "1 h before", "when due", "4 h late".
[[nodiscard]] QString thresholdCodeText(const QString& code);
/// "4 h of office hours · Office · 75 %, due": the promise in one line.
[[nodiscard]] QString targetText(const core::Target& target, const core::AgreementBook& book, const QLocale& locale);

/// "Fri 27 Nov, 16:40" by the wall clock of the zone, always with the weekday; the year when it is another than
/// `now`'s.
[[nodiscard]] QString zonedTime(core::Instant at, const QByteArray& zone, core::Instant now, const QLocale& locale);
/// "Bogotá time" for America/Bogota, as the system's locale data has it.
[[nodiscard]] QString zoneText(const QByteArray& zone);

/// Why an agreement holds, or what it speaks of that the case isn't: "speaks of the kind and the severity: both fit".
[[nodiscard]] QString answerText(const core::TrialAnswer& answer);
/// One stretch of a clock, "Fri 27 Nov, 16:40 – 17:30", and what it did: "counted", "not counted: closed".
[[nodiscard]] QString stretchText(const core::ClockStep& step, const QByteArray& zone, core::Instant now,
                                  const QLocale& locale);
[[nodiscard]] QString stepText(const core::ClockStep& step);

} // namespace models
