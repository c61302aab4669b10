#include "app/demo/demostories.h"

#include "app/demo/demotimes.h"
#include "app/jsoninput.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

core::Error named(core::Error error, int number, const QString& step) {
    error.detail = u"%1 %2 %3"_s.arg(QString::number(number), step, error.detail);
    return error;
}

template <class E>
E codeOr(const QJsonValue& json, E otherwise) {
    return core::fromCode<E>(json.toString()).value_or(otherwise);
}

core::CauseId causeOf(const QJsonObject& json, const core::Catalogue& catalogue) {
    const core::Cause* cause = catalogue.findCause(json[u"cause"].toString());
    return cause ? cause->id : core::CauseId();
}

core::NetworkMemberId memberOf(const QString& code, const core::Catalogue& catalogue) {
    const core::NetworkMember* member = catalogue.findNetworkMember(code);
    return member ? member->id : core::NetworkMemberId();
}

} // namespace

DemoStories::DemoStories(DemoStage& stage, const QJsonObject& file)
    : m_stage(stage) {
    for (const QJsonValue& story : file[u"stories"].toArray())
        m_stories.insert(story[u"number"].toInt(), story.toObject());
}

int DemoStories::last() const {
    int number = 0;
    for (auto story = m_stories.keyBegin(); story != m_stories.keyEnd(); ++story)
        number = std::max(number, *story);
    return number;
}

QString DemoStories::textOf(const QJsonObject& json) const {
    return withTimes(json[u"text"].toString(), m_stage.now(), m_stage.company().zone);
}

/// A story's head is an intake line as `case log` reads it, but for who, when and how much.
core::Result<LogCase> DemoStories::intakeOf(const QJsonObject& story) const {
    QJsonObject json;
    for (const char16_t* field : {u"kind", u"channel", u"category", u"summary", u"details", u"remedySought",
                                  u"priority", u"demeanour", u"moment", u"attributes", u"networkMember", u"owner"})
        if (const QString name = QString::fromUtf16(field); story.contains(name))
            json[name] = story[name];
    json[u"details"_s] = withTimes(story[u"details"].toString(), m_stage.now(), m_stage.company().zone);
    if (story.contains(u"firstContact"_s))
        json[u"resolvedAtFirstContact"_s] = story[u"firstContact"];
    if (story.contains(u"amount"_s))
        json[u"amount"_s] = QJsonObject{{u"minor"_s, story[u"amount"]}};
    auto intake = logCaseFromJson(json, m_stage.company());
    if (intake)
        intake->customer = m_stage.customer(story[u"customer"].toString());
    return intake;
}

core::Result<void> DemoStories::play(int number) {
    const QJsonObject story = m_stories.value(number);
    const auto intake = intakeOf(story);
    if (!intake)
        return tl::unexpected<core::Error>(named(intake.error(), number, u"log"_s));
    // An advisor may not choose the owner; the stories name one all the same.
    core::User by = m_stage.user(story[u"by"].toString());
    by.role = core::Role::Supervisor;
    const auto logged = m_stage.run(by, readOffset(story[u"received"].toString()), *intake);
    if (!logged)
        return tl::unexpected<core::Error>(named(logged.error(), number, u"log"_s));
    for (const QJsonValue& value : story[u"steps"].toArray()) {
        const QJsonObject step = value.toObject();
        const auto done = commandOf(step, logged->caseId, story).and_then([&](const Command& command) {
            return m_stage.run(m_stage.user(step[u"by"].toString()), readOffset(step[u"at"].toString()), command);
        });
        if (!done)
            return tl::unexpected<core::Error>(named(done.error(), number, step[u"do"].toString()));
    }
    return {};
}

core::Result<Command> DemoStories::commandOf(const QJsonObject& step, core::CaseId id, const QJsonObject& story) const {
    const core::Catalogue& catalogue = m_stage.company().catalogue;
    const QString verb = step[u"do"].toString();
    const QString text = textOf(step);
    const core::Instant due =
        m_stage.now() + readOffset(step[step.contains(u"until"_s) ? u"until" : u"due"].toString());
    if (verb == u"note")
        return AddNote{id, text};
    if (verb == u"contact")
        return RecordContact{id, codeOr(step[u"channel"], core::Channel::Phone),
                             codeOr(step[u"outcome"], core::ContactOutcome::Reached), false, text};
    if (verb == u"promise")
        return MakePromise{id, text, due};
    if (verb == u"wait")
        return WaitCase{id, codeOr(step[u"reason"], core::WaitReason::CustomerInformation), due, text};
    if (verb == u"expire")
        return ResumeCase{id, true};
    if (verb == u"escalate")
        return EscalateCase{id, memberOf(step[u"to"].toString(), catalogue), text};
    if (verb == u"accept")
        return AcceptCase{id, text};
    if (verb == u"ask")
        return AskMember{id, text};
    if (verb == u"confirm")
        return ConfirmCase{id};
    if (verb == u"start")
        return StartCase{id};
    if (verb == u"edit")
        return EditCase{id, {{u"cause"_s, QJsonValue(), causeOf(step, catalogue).value()}}};
    if (verb == u"resolve") {
        const core::Category* category = catalogue.findCategory(story[u"category"].toString());
        return ResolveCase{id,
                           codeOr(step[u"outcome"], core::Outcome::Upheld),
                           text,
                           category ? category->id : core::CategoryId(),
                           causeOf(step, catalogue),
                           core::fromCode<core::Evidence>(step[u"told"].toString())};
    }
    return core::fail(core::ErrorCode::Invalid, u"demo.unknown_step"_s, verb);
}

} // namespace app
