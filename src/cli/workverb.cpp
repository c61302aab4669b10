#include "cli/workverb.h"

#include "app/casereads.h"
#include "app/jsoninput.h"
#include "app/texts.h"
#include "cli/casefinder.h"
#include "cli/timewords.h"
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Made = core::Result<app::Command>;

tl::unexpected<core::Error> wrong(const QString& field, const QString& rule) { return core::invalid({{field, rule}}); }

template <class E>
E codeOr(const QString& code, E otherwise) {
    return core::fromCode<E>(code).value_or(otherwise);
}

core::Result<core::Case> subjectOf(Desk& desk, core::CaseId id) {
    return app::readCaseDetail(desk.session(), desk.actor(), desk.company(), id, desk.now())
        .map([](const app::CaseDetail& detail) { return detail.subject; });
}

/// "amount=125000 COP", "attributes=a,b", "summary=…" as `case log` would write them; an empty value takes it away.
core::Result<QJsonObject> jsonOf(const QStringList& changes, const QString& currency) {
    QJsonObject json;
    for (const QString& change : changes) {
        const qsizetype sign = change.indexOf(u'=');
        if (sign <= 0)
            return wrong(change, u"type"_s);
        const QString field = change.left(sign).trimmed();
        const QString value = change.mid(sign + 1);
        if (field == u"attributes") {
            json[field] = QJsonArray::fromStringList(value.split(u',', Qt::SkipEmptyParts));
        } else if (field == u"amount" && !value.isEmpty()) {
            const auto money = readMoney(value, currency);
            if (!money)
                return tl::unexpected<core::Error>(money.error());
            json[field] = QJsonObject{{u"minor"_s, money->minor}, {u"currency"_s, money->currency}};
        } else {
            json[field] = value;
        }
    }
    return json;
}

/// The text of an answer, with the decision in it.
core::Result<app::CustomerMessage> answerOf(Desk& desk, core::CaseId id, const WorkOptions& options) {
    const app::DraftRequest request{id, core::Purpose::Resolution, core::fromCode<core::Medium>(options.medium),
                                    options.text};
    return app::draftLetter(desk.session(), desk.actor(), desk.company(), desk.now(), request)
        .map([&](const app::DraftLetter& draft) {
            return app::CustomerMessage{core::Purpose::Resolution,  draft.medium,           draft.address,
                                        draft.text.letter.subject, draft.text.letter.body, {}, options.isClosing};
        });
}

} // namespace

core::Result<core::Money> readMoney(const QString& text, const QString& currency) {
    static const QRegularExpression shape(u"^\\s*(\\d{1,15})(?:[.](\\d{1,2}))?\\s*([A-Za-z]{3})?\\s*$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return wrong(u"amount"_s, u"amount"_s);
    const qint64 part = (match.captured(2) + u"00"_s).left(2).toLongLong();
    const QString code = match.captured(3).isEmpty() ? currency : match.captured(3).toUpper();
    return core::Money{match.captured(1).toLongLong() * 100 + part, code};
}

Made makeAssign(Desk& desk, core::CaseId id, const WorkOptions& options) {
    app::AssignCase command{id, {}, options.reason};
    for (const core::User& user : desk.company().users)
        if (user.login == options.target)
            command.owner = user.id;
    if (!command.owner.isValid() && !options.target.isEmpty())
        return core::fail(core::ErrorCode::NotFound, u"user.unknown"_s, options.target);
    return command;
}

Made makeConfirm(Desk&, core::CaseId id, const WorkOptions&) { return app::ConfirmCase{id}; }
Made makeStart(Desk&, core::CaseId id, const WorkOptions&) { return app::StartCase{id}; }
Made makeResume(Desk&, core::CaseId id, const WorkOptions&) { return app::ResumeCase{id}; }
Made makeUnmerge(Desk&, core::CaseId id, const WorkOptions&) { return app::UnmergeCase{id}; }
Made makeNote(Desk&, core::CaseId id, const WorkOptions& options) { return app::AddNote{id, options.text}; }
Made makeAccept(Desk&, core::CaseId id, const WorkOptions& options) { return app::AcceptCase{id, options.text}; }
Made makeReopen(Desk&, core::CaseId id, const WorkOptions& options) { return app::ReopenCase{id, options.reason}; }

Made makeWait(Desk& desk, core::CaseId id, const WorkOptions& options) {
    const auto until = readTime(options.time, desk.now());
    if (!until)
        return wrong(u"until"_s, u"time"_s);
    return app::WaitCase{id, codeOr(options.reason, core::WaitReason::CustomerInformation), *until, options.text};
}

Made makeLate(Desk&, core::CaseId id, const WorkOptions& options) {
    return app::ExplainDelay{id, codeOr(options.reason, core::LateReason::Other), options.text};
}

Made makeEscalate(Desk& desk, core::CaseId id, const WorkOptions& options) {
    if (options.target.isEmpty())
        return app::EscalateCase{id, {}, options.text, options.handsOn};
    const core::NetworkMember* member = desk.company().catalogue.findNetworkMember(options.target);
    if (!member)
        return wrong(u"networkMember"_s, u"unknown"_s);
    return app::EscalateCase{id, member->id, options.text, options.handsOn};
}

Made makeAsk(Desk&, core::CaseId id, const WorkOptions& options) { return app::AskMember{id, options.text}; }
Made makeDecline(Desk&, core::CaseId id, const WorkOptions& options) { return app::DeclineCase{id, options.reason}; }
Made makeReveal(Desk&, core::CaseId id, const WorkOptions&) { return app::RevealContact{id}; }

Made makeMemberAnswer(Desk&, core::CaseId id, const WorkOptions& options) {
    app::AnswerMember command{id, options.text};
    for (const qint64 question : options.questions)
        command.questions << core::EventId(question);
    command.cannot = core::fromCode<core::CannotAnswer>(options.cannot);
    if (!options.time.isEmpty()) {
        const QDate day = QDate::fromString(options.time, Qt::ISODate);
        if (!day.isValid())
            return wrong(u"restBy"_s, u"time"_s);
        command.restBy = day;
    }
    command.isResolved = options.isResolved;
    return command;
}

Made makeContact(Desk&, core::CaseId id, const WorkOptions& options) {
    return app::RecordContact{id, codeOr(options.channel, core::Channel::Phone),
                              codeOr(options.outcome, core::ContactOutcome::Reached), options.isAnswered, options.text,
                              codeOr(options.whom, core::ContactRole::Customer)};
}

Made makeResolve(Desk& desk, core::CaseId id, const WorkOptions& options) {
    const auto subject = subjectOf(desk, id);
    if (!subject)
        return tl::unexpected<core::Error>(subject.error());
    const core::Catalogue& catalogue = desk.company().catalogue;
    app::ResolveCase command{id,
                             codeOr(options.outcome, core::Outcome::Upheld),
                             options.text,
                             subject->category,
                             subject->cause,
                             core::fromCode<core::Evidence>(options.evidence)};
    if (!options.category.isEmpty()) {
        const core::Category* category = catalogue.findCategory(options.category);
        if (!category)
            return wrong(u"category"_s, u"unknown"_s);
        command.category = category->id;
    }
    if (!options.cause.isEmpty()) {
        const core::Cause* cause = catalogue.findCause(options.cause);
        if (!cause)
            return wrong(u"cause"_s, u"unknown"_s);
        command.cause = cause->id;
    }
    if (options.isSent || options.isClosing) {
        const auto answer = answerOf(desk, id, options);
        if (!answer)
            return tl::unexpected<core::Error>(answer.error());
        command.message = *answer;
    }
    return command;
}

Made makeClose(Desk& desk, core::CaseId id, const WorkOptions& options) {
    app::CloseCase command{id, codeOr(options.evidence, core::Evidence::CallReached), {}, options.text};
    if (!options.time.isEmpty()) {
        const auto at = readTime(options.time, desk.now());
        if (!at)
            return wrong(u"receivedAt"_s, u"time"_s);
        command.receivedAt = *at;
    }
    return command;
}

Made makeMerge(Desk& desk, core::CaseId id, const WorkOptions& options) {
    return findCase(desk, options.target).map([&](core::CaseId into) {
        return app::Command(app::MergeCase{id, into});
    });
}

Made makeOffer(Desk& desk, core::CaseId id, const WorkOptions& options) {
    app::MakeOffer command{id, options.text, {}, options.authority, {}};
    if (!options.amount.isEmpty()) {
        const auto money = readMoney(options.amount, desk.company().currency);
        if (!money)
            return tl::unexpected<core::Error>(money.error());
        command.value = *money;
    }
    if (options.isAccepted || options.isDeclined)
        command.isAccepted = options.isAccepted;
    return command;
}

Made makePromise(Desk& desk, core::CaseId id, const WorkOptions& options) {
    const auto due = readTime(options.time, desk.now());
    if (!due)
        return wrong(u"due"_s, u"time"_s);
    return app::MakePromise{id, options.text, *due};
}

Made makePriority(Desk&, core::CaseId id, const WorkOptions& options) {
    return app::SetPriority{id, codeOr(options.target, core::Priority::Normal), options.reason};
}

Made makeExtend(Desk&, core::CaseId id, const WorkOptions& options) {
    return app::ExtendTerm{id, options.more, options.reason};
}

Made makeEdit(Desk& desk, core::CaseId id, const WorkOptions& options) {
    const auto subject = subjectOf(desk, id);
    if (!subject)
        return tl::unexpected<core::Error>(subject.error());
    const auto json = jsonOf(options.changes, desk.company().currency);
    if (!json)
        return tl::unexpected<core::Error>(json.error());
    return app::changesFromJson(*json, *subject, desk.company()).map([&](const QList<app::FieldChange>& changes) {
        return app::Command(app::EditCase{id, changes, subject->version});
    });
}

} // namespace cli
