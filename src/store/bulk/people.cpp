#include "store/bulk/people.h"

#include "core/fold.h"
#include "store/bulk/dice.h"
#include "store/bulk/texts.h"

using namespace Qt::StringLiterals;

namespace store::bulk {

namespace {

constexpr quint64 kPersonKey = 0x706572736f6eU;
constexpr quint64 kCallerKey = 0x63616c6c6572U;
constexpr quint64 kUserKey = 0x75736572U;
/// One in so many shares the telephone of the one before: a household, a front desk.
constexpr qint64 kSharedPhone = 20;

QString mailOf(const QString& name, qint64 index) {
    const QStringList words = core::folded(name).split(u' ');
    return u"%1.%2%3@ejemplo.co"_s.arg(words.first(), words.last()).arg(index);
}

core::ContactPoint contact(core::PartyId party, core::ContactKind kind, const QString& value,
                           const QString& normalized) {
    return {{}, party, kind, value, normalized, kind == core::ContactKind::Phone};
}

} // namespace

QString People::phoneOf(qint64 index) const {
    const qint64 owner = index % kSharedPhone == kSharedPhone - 1 ? index - 1 : index;
    return QString::number(3'000'000'000 + Dice(m_plan.seed ^ kPersonKey, quint64(owner)).below(300'000'000));
}

core::Party People::person(qint64 index) const {
    Dice dice(m_plan.seed ^ kPersonKey, quint64(index) | 1ULL << 62);
    core::Party party;
    party.id = idOf(index);
    const bool isFirm = dice.chance(0.04);
    party.kind = isFirm ? core::PartyKind::Organization : core::PartyKind::Person;
    party.name = isFirm ? organizationName(dice) : personName(dice);
    if (dice.chance(0.8))
        party.document = (isFirm ? u"NIT %1"_s : u"CC %1"_s).arg(10'000'000 + dice.below(1'100'000'000));
    party.place = city(dice);
    party.isVip = dice.chance(0.02);
    if (dice.chance(0.7))
        party.consentAt = m_plan.now - std::chrono::hours(24 * (400 + dice.below(600)));
    const QString phone = phoneOf(index);
    party.contacts << contact(party.id, core::ContactKind::Phone,
                              u"%1 %2 %3"_s.arg(phone.left(3), phone.mid(3, 3), phone.mid(6)), u"+57"_s + phone);
    if (dice.chance(0.5)) {
        const QString mail = mailOf(party.name, index);
        party.contacts << contact(party.id, core::ContactKind::Email, mail, mail);
    }
    return party;
}

qint64 People::customerOf(qint64 caseIndex) const {
    Dice dice(m_plan.seed ^ kCallerKey, quint64(caseIndex));
    if (m_plan.parties == 0 || dice.chance(0.02))
        return -1;
    return dice.chance(0.8) ? dice.below(m_plan.parties) : dice.oftenFirst(m_plan.parties);
}

qint64 People::consumerOf(qint64 caseIndex, qint64 customer) const {
    Dice dice(m_plan.seed ^ kUserKey, quint64(caseIndex));
    return customer < 0 || dice.chance(0.88) ? customer : dice.below(m_plan.parties);
}

} // namespace store::bulk
