#pragma once

#include "messaging/smsorder.h"
#include <QString>

/// What somebody wrote in an answer to a mail, apart from what the mail quotes.
namespace messaging {

/// The words before the quoted mail, without its lines and without a signature below "-- ". Everything when nothing
/// else would be left.
[[nodiscard]] QString newWords(const QString& text);

/// Whether it only says thank you, in Spanish or English, with greetings and a name at most. Anything that could want
/// something (a question, a "but", a number, many words) is more than that.
[[nodiscard]] bool isThanks(const QString& text);

/// What a network member answers to a mail about the case with this code (smsorder.h). The code may be left out, since
/// the thread tells the case; another code is None. Without code, accepting takes a line of its own.
[[nodiscard]] SmsOrder mailOrder(const QString& text, const QString& code);

/// The number of a case ("R-2026-000123", upper case) that stands in a subject; empty when there is none.
[[nodiscard]] QString caseNumberIn(const QString& subject);

} // namespace messaging
