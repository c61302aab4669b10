#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "core/vocabulary.h"

namespace core {

/// One way to reach a party. `value` is what people typed, `normalized` what is searched and compared:
/// E.164 for phones, lower case for e-mail and handles; empty when the value can't be normalised.
struct ContactPoint {
    ContactPointId id;
    PartyId party;
    ContactKind kind = ContactKind::Phone;
    QString value;
    QString normalized;
    bool isPrimary = false;

    bool operator==(const ContactPoint&) const = default;
};

/// A customer or consumer; one matter may name two. `document` is the identity document, type and number.
struct Party {
    PartyId id;
    PartyKind kind = PartyKind::Person;
    QString name;
    QString document;
    std::optional<Channel> preferredChannel;
    QString locale; ///< "es" or "en"; empty = the company's
    QString place;
    bool isVip = false;
    std::optional<Instant> consentAt; ///< when the data notice was read and accepted
    qint64 version = 1;
    QList<ContactPoint> contacts;

    bool operator==(const Party&) const = default;
};

} // namespace core
