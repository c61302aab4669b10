#pragma once

#include "core/result.h"
#include <QStringView>

/// The English source sentences behind app::describe(), by code; translated there.
namespace app {

/// Null when the rule has none of its own. "%1" stands for the error's detail.
[[nodiscard]] const char* sentenceOfRule(QStringView rule);
/// The part of it about stores and files.
[[nodiscard]] const char* sentenceOfFiles(QStringView rule);
/// The part of it about mail that comes in and its server.
[[nodiscard]] const char* sentenceOfMail(QStringView rule);
/// The part of it about channels, their tests and their passwords.
[[nodiscard]] const char* sentenceOfChannels(QStringView rule);
/// For a rule of the life of a case, "<verb>.<why>": by its why alone.
[[nodiscard]] const char* sentenceOfState(QStringView why);
/// What kind of trouble it is: the last resort.
[[nodiscard]] const char* sentenceOfCode(core::ErrorCode code);
/// The rule of one field: the field's own sentence, else the rule's; null when neither is known.
[[nodiscard]] const char* sentenceOfField(QStringView field, QStringView rule);
/// What people call a field of the command's JSON; null when it has no other name.
[[nodiscard]] const char* nameOfField(QStringView field);

} // namespace app
