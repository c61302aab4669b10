#pragma once

#include "core/id.h"
#include "core/vocabulary.h"
#include <QTime>

namespace core {

/// Someone who signs in. Skills are category codes, kind codes or language codes ("es"); none = everything.
struct User {
    UserId id;
    QString login;
    QString name;
    Role role = Role::Advisor;
    bool isActive = true;
    NetworkMemberId networkMember; ///< set for the role network_member only
    int capacity = 40;             ///< open cases a manager can hold before rules pass over
    QStringList skills;
    QTime shiftFrom; ///< local time of the desk; both null = always on shift
    QTime shiftTo;
    qint64 version = 1;

    bool operator==(const User&) const = default;
};

} // namespace core
