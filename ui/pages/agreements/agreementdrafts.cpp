#include "pages/agreements/agreementdrafts.h"

#include "app/office.h"
#include "core/agreementjson.h"

#include <ranges>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

const QString kKind = QStringLiteral("agreement");
const QString kNew = QStringLiteral("new-");

QJsonObject written(const QString& key, const AgreementEdit& edit) {
    return {{u"key"_s, key},
            {u"agreement"_s, core::toJson(edit.draft)},
            {u"id"_s, edit.from.id.value()},
            {u"version"_s, edit.from.version}};
}

} // namespace

AgreementDrafts::AgreementDrafts(app::Office& office, QObject* parent)
    : QObject(parent)
    , m_office(office) {
    connect(&office.drafts(), &app::DraftBox::saved, this, [this](const QString& id, const core::Instant& at) {
        for (auto each = m_kept.constBegin(); each != m_kept.constEnd(); ++each)
            if (each->draftId == id)
                emit saved(each.key(), at);
    });
    connect(&office.drafts(), &app::DraftBox::failed, this, &AgreementDrafts::failed);
}

QString AgreementDrafts::newKey() { return kNew + app::Office::newKey(); }

void AgreementDrafts::recover() {
    m_office.drafts()
        .recover(m_office.user().id.value())
        .then(this, [this](const core::Result<QList<app::Draft>>& drafts) {
            if (drafts)
                take(*drafts);
            else
                emit failed(drafts.error());
        });
}

/// Those begun since the question was asked are newer.
void AgreementDrafts::take(const QList<app::Draft>& drafts) {
    for (const app::Draft& each : std::views::reverse(drafts)) {
        const QString key = each.body[u"key"].toString();
        const auto agreement = core::agreementFromJson(each.body[u"agreement"].toObject());
        if (each.kind != kKind || m_kept.contains(key) || !agreement)
            continue;
        AgreementEdit edit{*agreement,
                           {core::AgreementId(each.body[u"id"].toInteger()), each.body[u"version"].toInt()}};
        edit.draft.id = edit.from.id;
        edit.draft.version = std::max(1, edit.from.version);
        m_kept.insert(key, {edit, each.id});
        if (key.startsWith(kNew))
            m_newOnes << key;
    }
    emit recovered();
}

const AgreementEdit* AgreementDrafts::find(const QString& key) const {
    const auto found = m_kept.constFind(key);
    return found == m_kept.constEnd() ? nullptr : &found->edit;
}

QStringList AgreementDrafts::newOnes() const { return m_newOnes; }

void AgreementDrafts::keep(const QString& key, const AgreementEdit& edit) {
    Kept& kept = m_kept[key];
    if (kept.draftId.isEmpty()) {
        kept.draftId = app::Office::newKey();
        if (key.startsWith(kNew))
            m_newOnes << key;
    }
    kept.edit = edit;
    m_office.drafts().keep({kept.draftId, m_office.user().id.value(), kKind, 0, written(key, edit), {}});
}

void AgreementDrafts::discard(const QString& key) {
    const auto kept = m_kept.constFind(key);
    if (kept == m_kept.constEnd())
        return;
    m_office.drafts().discard(kept->draftId);
    m_kept.erase(kept);
    m_newOnes.removeAll(key);
}

} // namespace pages
