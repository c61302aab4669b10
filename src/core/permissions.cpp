#include "core/permissions.h"

namespace core {

namespace {

/// Any: every case. Own: only cases that are theirs, by isOwn() below; for what is about a person, oneself.
enum class Right { None, Own, Any };

struct Row {
    Verb verb;
    std::array<Right, 6> rights; ///< in the order of Role
};

constexpr Right any = Right::Any;
constexpr Right own = Right::Own;
constexpr Right none = Right::None;

// clang-format off
constexpr Row kTable[] = {
    //                          advisor manager supervisor quality network administrator
    {Verb::LogCase,           {{any,    any,    any,       none,   none,   none}}},
    {Verb::EditCase,          {{any,    any,    any,       any,    none,   none}}},
    {Verb::Assign,            {{none,   any,    any,       none,   none,   none}}},
    {Verb::Confirm,           {{none,   own,    any,       none,   none,   none}}},
    {Verb::Start,             {{none,   any,    any,       none,   none,   none}}},
    {Verb::Wait,              {{any,    any,    any,       none,   none,   none}}},
    {Verb::Resume,            {{any,    any,    any,       none,   none,   none}}},
    {Verb::Escalate,          {{any,    any,    any,       none,   none,   none}}},
    {Verb::Accept,            {{none,   any,    any,       none,   own,    none}}},
    {Verb::Note,              {{any,    any,    any,       any,    own,    none}}},
    {Verb::Contact,           {{any,    any,    any,       none,   own,    none}}},
    {Verb::Resolve,           {{own,    any,    any,       none,   own,    none}}},
    {Verb::Close,             {{none,   any,    any,       none,   none,   none}}},
    {Verb::Reopen,            {{none,   any,    any,       none,   none,   none}}},
    {Verb::Merge,             {{none,   any,    any,       none,   none,   none}}},
    {Verb::Unmerge,           {{none,   any,    any,       none,   none,   none}}},
    {Verb::Offer,             {{none,   any,    any,       none,   none,   none}}},
    {Verb::Promise,           {{any,    any,    any,       none,   none,   none}}},
    {Verb::SetPriority,       {{none,   any,    any,       none,   none,   none}}},
    {Verb::ExplainDelay,      {{none,   any,    any,       none,   none,   none}}},
    {Verb::SendMessage,       {{any,    any,    any,       none,   none,   none}}},
    {Verb::ReceiveMessage,    {{none,   any,    any,       none,   none,   none}}},
    {Verb::CarryOut,          {{any,    any,    any,       none,   none,   none}}},
    {Verb::AskMember,         {{any,    any,    any,       none,   none,   none}}},
    {Verb::AnswerMember,      {{none,   any,    any,       none,   own,    none}}},
    {Verb::Decline,           {{none,   any,    any,       none,   own,    none}}},
    {Verb::ReadCase,          {{any,    any,    any,       any,    own,    none}}},
    {Verb::ReadAllCases,      {{none,   any,    any,       any,    none,   none}}},
    {Verb::ManageUsers,       {{none,   none,   none,      none,   none,   any}}},
    {Verb::ManageCatalogue,   {{none,   none,   none,      none,   none,   any}}},
    {Verb::ManageParties,     {{any,    any,    any,       none,   none,   none}}},
    {Verb::ImportCases,       {{none,   none,   any,       none,   none,   none}}},
    {Verb::ManageSharedViews, {{none,   none,   any,       none,   none,   none}}},
    {Verb::BackUp,            {{none,   none,   none,      none,   none,   any}}},
    {Verb::ManageAgreements,  {{none,   none,   any,       none,   none,   any}}},
    {Verb::ApplyAgreement,    {{none,   none,   any,       none,   none,   none}}},
    {Verb::ExtendTerm,        {{none,   own,    any,       none,   none,   none}}},
    {Verb::ManageAbsences,    {{none,   own,    any,       none,   none,   none}}},
    {Verb::HandleMail,        {{none,   any,    any,       none,   none,   none}}},
    {Verb::ManageTexts,       {{none,   none,   any,       any,    none,   any}}},
};
// clang-format on

Right rightOf(Role role, Verb verb) {
    for (const Row& row : kTable)
        if (row.verb == verb)
            return row.rights[static_cast<size_t>(role)];
    return Right::None;
}

bool isOfMember(const User& user, const Case& subject) {
    return user.networkMember.isValid() && subject.networkMember == user.networkMember;
}

/// An advisor's own: logged by them, owned by them, or resolved in their call.
bool isOwn(const User& user, const Case& subject) {
    if (user.role == Role::NetworkMember)
        return isOfMember(user, subject);
    if (user.id.isValid() && subject.owner == user.id)
        return true;
    return user.role == Role::Advisor && (subject.isFirstContact || (user.id.isValid() && subject.loggedBy == user.id));
}

} // namespace

bool isAllowed(Role role, Verb verb) { return rightOf(role, verb) != Right::None; }

Result<void> mayDo(const User& user, Verb verb) {
    if (!user.isActive)
        return fail(ErrorCode::Denied, QStringLiteral("permission.inactive"), toCode(verb));
    if (!isAllowed(user.role, verb))
        return fail(ErrorCode::Denied, QStringLiteral("permission.role"), toCode(verb));
    return {};
}

Result<void> mayDo(const User& user, Verb verb, const Case& subject) {
    if (const auto allowed = mayDo(user, verb); !allowed)
        return allowed;
    if (rightOf(user.role, verb) == Right::Own && !isOwn(user, subject))
        return fail(ErrorCode::Denied,
                    user.role == Role::NetworkMember ? QStringLiteral("permission.other_member")
                                                     : QStringLiteral("permission.not_own"),
                    toCode(verb));
    return {};
}

Result<void> mayDoFor(const User& user, Verb verb, UserId whom) {
    if (const auto allowed = mayDo(user, verb); !allowed)
        return allowed;
    if (rightOf(user.role, verb) == Right::Own && (!user.id.isValid() || user.id != whom))
        return fail(ErrorCode::Denied, QStringLiteral("permission.not_yourself"), toCode(verb));
    return {};
}

bool mayEditField(Role role, QStringView field) {
    if (role == Role::QualityCoordinator)
        return field == u"category" || field == u"cause" || field == u"moment" || field == u"attributes";
    return isAllowed(role, Verb::EditCase);
}

} // namespace core
