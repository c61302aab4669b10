#include "app/casereads.h"
#include "app/texts.h"
#include "core/permissions.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;

/// Texts filled with a case, for a person to finish.
namespace app {

namespace {

QString languageFor(const CaseDetail& detail, const Company& company) {
    const QString own = detail.customer ? detail.customer->locale : QString();
    return own.isEmpty() ? company.language : own;
}

QHash<QString, QString> valuesFor(const CaseDetail& detail, const Company& company, const QString& writer,
                                  const QString& language) {
    return letterValues({company, detail.subject, detail.clocks, detail.customer, writer, language});
}

core::Result<OpenLetter> openFor(store::Session& session, const core::TextKey& key,
                                 const QHash<QString, QString>& values) {
    const auto text =
        store::read(session, [&]() -> core::Result<std::optional<core::MessageText>> { return textFor(session, key); });
    if (!text)
        return tl::unexpected<core::Error>(text.error());
    return *text ? openLetter(**text, values) : OpenLetter();
}

} // namespace

core::Result<OpenLetter> previewText(store::Session& session, const core::User& reader, const Company& company,
                                     core::Instant now, const core::MessageText& text, core::CaseId id) {
    return readCaseDetail(session, reader, company, id, now).and_then([&](const CaseDetail& detail) {
        return openLetter(text, valuesFor(detail, company, reader.name, text.key.language));
    });
}

core::Result<DraftLetter> draftLetter(store::Session& session, const core::User& writer, const Company& company,
                                      core::Instant now, const DraftRequest& request) {
    if (const auto allowed = core::mayDo(writer, core::Verb::SendMessage); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    auto detail = readCaseDetail(session, writer, company, request.caseId, now);
    if (!detail)
        return tl::unexpected<core::Error>(detail.error());
    if (!request.answer.isEmpty())
        detail->subject.answer = request.answer;
    DraftLetter draft;
    draft.channel = core::replyChannel(detail->subject, detail->customer, detail->events);
    draft.medium = request.medium ? request.medium : draft.channel.medium;
    draft.language = languageFor(*detail, company);
    draft.recipient = detail->customer ? detail->customer->name : QString();
    for (const auto& [medium, code] : core::Codes<core::Medium>::table)
        if (!core::addressFor(medium, detail->customer, detail->events).isEmpty())
            draft.possible << medium;
    if (draft.medium)
        draft.address = core::addressFor(*draft.medium, detail->customer, detail->events);
    draft.values = valuesFor(*detail, company, writer.name, draft.language);
    const core::TextKey key{request.purpose, draft.medium.value_or(core::Medium::Email), draft.language};
    return openFor(session, key, draft.values).map([&](const OpenLetter& text) {
        draft.text = text;
        return draft;
    });
}

} // namespace app
