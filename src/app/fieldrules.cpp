#include "app/fieldrules.h"

#include "app/companyday.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace std::chrono_literals;

/// Rules choose among claims managers; a person may also leave a case with the advisor who took it.
bool isDeskRole(core::Role role) {
    return role == core::Role::Advisor || role == core::Role::ClaimsManager || role == core::Role::Supervisor;
}

constexpr core::Duration kFarthest = 24h * 366;
constexpr core::Duration kStandingForm = 1h;

bool isCurrency(const QString& code) {
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](QChar each) { return each >= u'A' && each <= u'Z'; });
}

} // namespace

void FieldRules::refuseIf(bool isWrong, const QString& field, const QString& rule) {
    if (isWrong)
        refuse(field, rule);
}

void FieldRules::needText(const QString& field, const QString& value, qsizetype longest) {
    refuseIf(value.trimmed().isEmpty(), field, u"required"_s);
    text(field, value, longest);
}

void FieldRules::text(const QString& field, const QString& value, qsizetype longest) {
    refuseIf(value.size() > longest, field, u"too_long"_s);
    // PostgreSQL can't hold it, and no person types it.
    refuseIf(value.contains(QChar(u'\0')), field, u"bad_character"_s);
}

void FieldRules::category(const QString& field, core::CategoryId id, bool isRequired) {
    const core::Category* known = m_company.catalogue.category(id);
    if (!id.isValid())
        refuseIf(isRequired, field, u"required"_s);
    else if (!known)
        refuse(field, u"unknown"_s);
    else
        refuseIf(!known->isActive, field, u"inactive"_s);
}

void FieldRules::cause(const QString& field, core::CauseId id, bool isRequired) {
    if (!id.isValid())
        refuseIf(isRequired, field, u"required"_s);
    else
        refuseIf(!m_company.catalogue.cause(id), field, u"unknown"_s);
}

void FieldRules::moment(const QString& field, core::MomentId id) {
    refuseIf(id.isValid() && !m_company.catalogue.moment(id), field, u"unknown"_s);
}

void FieldRules::attributes(const QString& field, const QList<core::AttributeId>& ids) {
    QSet<core::AttributeId> seen;
    for (const core::AttributeId id : ids) {
        refuseIf(!m_company.catalogue.attribute(id), field, u"unknown"_s);
        refuseIf(seen.contains(id), field, u"twice"_s);
        seen << id;
    }
}

void FieldRules::networkMember(const QString& field, core::NetworkMemberId id, bool isRequired) {
    const core::NetworkMember* known = m_company.catalogue.networkMember(id);
    if (!id.isValid())
        refuseIf(isRequired, field, u"required"_s);
    else if (!known)
        refuse(field, u"unknown"_s);
    else
        refuseIf(!known->isActive, field, u"inactive"_s);
}

void FieldRules::owner(const QString& field, core::UserId id) {
    if (!id.isValid())
        return;
    const core::User* known = m_company.user(id);
    if (!known)
        refuse(field, u"unknown"_s);
    else if (!known->isActive)
        refuse(field, u"inactive"_s);
    else
        refuseIf(!isDeskRole(known->role), field, u"not_an_owner"_s);
}

void FieldRules::person(const QString& field, core::UserId id) {
    const core::User* known = m_company.user(id);
    if (!id.isValid())
        refuse(field, u"required"_s);
    else if (!known)
        refuse(field, u"unknown"_s);
    else
        refuseIf(!known->isActive, field, u"inactive"_s);
}

void FieldRules::money(const QString& field, const std::optional<core::Money>& value) {
    refuseIf(value && value->minor < 0, field, u"negative"_s);
    refuseIf(value && !isCurrency(value->currency), field, u"bad_currency"_s);
}

void FieldRules::past(const QString& field, const std::optional<core::Instant>& at) {
    refuseIf(at && *at > m_now, field, u"in_future"_s);
}

void FieldRules::future(const QString& field, core::Instant at) {
    refuseIf(at <= m_now, field, u"not_in_future"_s);
    refuseIf(at > m_now + kFarthest, field, u"too_far"_s);
}

void FieldRules::dayToCome(const QString& field, const std::optional<QDate>& day) {
    const QDate today = companyDay(m_company, m_now).date;
    refuseIf(day && *day < today, field, u"not_in_future"_s);
    refuseIf(day && *day > today.addYears(1), field, u"too_far"_s);
}

void FieldRules::notLongPast(const QString& field, core::Instant at) {
    refuseIf(at < m_now - kStandingForm, field, u"long_past"_s);
    refuseIf(at > m_now + kFarthest, field, u"too_far"_s);
}

void FieldRules::after(const QString& field, core::Instant at, core::Instant start) {
    refuseIf(at <= std::max(start, m_now), field, u"not_after_start"_s);
    refuseIf(at > m_now + kFarthest, field, u"too_far"_s);
}

} // namespace app
