#pragma once

#include "app/passwordcost.h"
#include <QString>

namespace app {

/// "$argon2id$v=19$m=65536,t=4,p=1$salt$hash"; null when the machine can't give the memory.
[[nodiscard]] QString hashPassword(const QString& password, const PasswordCost& cost);
/// Takes the same time whether the password is right or not.
[[nodiscard]] bool isPassword(const QString& password, const QString& hash);
/// Spends what a wrong password costs, for a login that doesn't exist.
void spendPasswordCheck(const QString& password, const PasswordCost& cost);
/// The hash was made with fewer passes or less memory than `cost`.
[[nodiscard]] bool isCheaperThan(const QString& hash, const PasswordCost& cost);

} // namespace app
