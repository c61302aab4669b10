#pragma once

#include "core/id.h"
#include "core/vocabulary.h"

/// The open vocabularies: data of the company, read once and kept by every desk.
namespace core {

/// A name in the two languages of the screens.
struct Label {
    QString es;
    QString en;

    [[nodiscard]] const QString& in(QStringView language) const { return language.startsWith(u"en") ? en : es; }
    bool operator==(const Label&) const = default;
};

/// Node of the category tree. What a topic sets by rule when an advisor picks it.
struct Category {
    CategoryId id;
    CategoryId parent;
    QString code;
    Label name;
    Kind kind = Kind::Complaint;
    Priority priority = Priority::Normal;
    bool isActive = true;

    bool operator==(const Category&) const = default;
};

struct Cause {
    CauseId id;
    QString code;
    Label name;

    bool operator==(const Cause&) const = default;
};

/// A contact between customer and company on the ring of the service cycle.
struct Moment {
    MomentId id;
    QString code;
    Label name;
    bool isCritical = false;

    bool operator==(const Moment&) const = default;
};

struct ServiceAttribute {
    AttributeId id;
    QString code;
    Label name;

    bool operator==(const ServiceAttribute&) const = default;
};

/// Outside service partner.
struct NetworkMember {
    NetworkMemberId id;
    QString code;
    QString name;
    bool isActive = true;

    bool operator==(const NetworkMember&) const = default;
};

struct Catalogue {
    QList<Category> categories;
    QList<Cause> causes;
    QList<Moment> moments;
    QList<ServiceAttribute> attributes;
    QList<NetworkMember> networkMembers;

    [[nodiscard]] const Category* category(CategoryId id) const;
    /// By code, else by name in either language, ignoring case and accents.
    [[nodiscard]] const Category* findCategory(QStringView codeOrName) const;
    [[nodiscard]] const Cause* cause(CauseId id) const;
    [[nodiscard]] const Cause* findCause(QStringView codeOrName) const;
    [[nodiscard]] const Moment* moment(MomentId id) const;
    [[nodiscard]] const Moment* findMoment(QStringView codeOrName) const;
    [[nodiscard]] const ServiceAttribute* attribute(AttributeId id) const;
    [[nodiscard]] const ServiceAttribute* findAttribute(QStringView codeOrName) const;
    [[nodiscard]] const NetworkMember* networkMember(NetworkMemberId id) const;
    [[nodiscard]] const NetworkMember* findNetworkMember(QStringView codeOrName) const;
    /// "Repair / Spare part": the path from the root, in one language.
    [[nodiscard]] QString categoryPath(CategoryId id, QStringView language) const;
    /// Codes from the category up to its root.
    [[nodiscard]] QStringList codesToRoot(CategoryId id) const;

    bool operator==(const Catalogue&) const = default;
};

} // namespace core
