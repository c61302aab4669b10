#include "app/contactpoints.h"

#include "core/phone.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString normalizedEmail(const QString& typed) {
    const QString address = typed.trimmed().toLower();
    const bool isAddress = address.count(u'@') == 1 && !address.startsWith(u'@') && !address.endsWith(u'@') &&
                           std::none_of(address.begin(), address.end(), [](QChar each) { return each.isSpace(); });
    return isAddress ? address : QString();
}

void append(QList<core::ContactPoint>& contacts, core::ContactKind kind, const QString& typed, const QString& region) {
    const QString value = typed.simplified();
    if (!value.isEmpty())
        contacts << core::ContactPoint{{}, {}, kind, value, normalizedContact(kind, value, region), false};
}

} // namespace

QString normalizedContact(core::ContactKind kind, const QString& value, const QString& region) {
    switch (kind) {
    case core::ContactKind::Phone:
        return core::normalizedPhone(value, region);
    case core::ContactKind::Email:
        return normalizedEmail(value);
    case core::ContactKind::Social:
        return value.trimmed().toLower();
    case core::ContactKind::Address:
        return {};
    }
    Q_UNREACHABLE();
}

QString nameByContact(const core::ContactPoint& contact) {
    const bool isPhone = contact.kind == core::ContactKind::Phone && !contact.normalized.isEmpty();
    return isPhone ? core::displayPhone(contact.normalized) : contact.value;
}

QList<core::ContactPoint> contactPointsOf(const PartyInput& input, const QString& region) {
    QList<core::ContactPoint> contacts;
    append(contacts, core::ContactKind::Phone, input.phone, region);
    append(contacts, core::ContactKind::Email, input.email, region);
    return contacts;
}

} // namespace app
