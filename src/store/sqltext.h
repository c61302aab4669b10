#pragma once

#include <QStringList>
#include <utility>

/// Reading of our own SQL files: what is a comment, what ends a statement.
namespace store {

/// Without `--` and `/* */` comments. The drivers look for placeholders and don't know comments: an apostrophe or
/// a question mark in one would break a statement.
[[nodiscard]] QString withoutComments(const QString& sql);

/// The statements of a script, without comments and the semicolons that end them. Semicolons inside quotes ('', "",
/// $tag$) belong to their statement.
[[nodiscard]] QStringList splitStatements(const QString& script);

/// PostgreSQL's own spelling of placeholders: each `?` outside quotes becomes $1, $2, …; and how many there are.
[[nodiscard]] std::pair<QString, int> withNumberedMarks(const QString& sql);

} // namespace store
