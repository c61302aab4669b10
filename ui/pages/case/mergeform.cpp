#include "pages/case/mergeform.h"

#include "app/office.h"
#include "models/casechoices.h"
#include "pages/case/casesource.h"
#include "pages/shell/navigator.h"
#include "widgets/formrow.h"
#include "widgets/typeaheadfield.h"

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFound = 6;
constexpr int kShortestSearch = 2;
constexpr int kVisibleRows = 4;

} // namespace

MergeForm::MergeForm(const PageContext& context, QWidget* parent)
    : ActForm(context, u"merge"_s, tr("Merge into another case"), tr("Merge"), parent)
    , m_choices(new models::CaseChoices(this))
    , m_into(new widgets::TypeAheadField(context.theme, this)) {
    m_into->setMinimumLength(0);
    m_into->setVisibleRows(kVisibleRows);
    m_into->setModel(m_choices);
    m_into->setIconName(u"merge"_s);
    m_into->setPlaceholderText(tr("A case of the customer, a number or words"));
    m_into->lineEdit()->setObjectName(u"mergeField"_s);
    addRow(u"into"_s, tr("Goes on as"), m_into)
        ->setHint(tr("That case takes over the oldest start. Unmerge brings this one back as it was."));
    connect(m_into, &widgets::TypeAheadField::textEdited, this, &MergeForm::find);
    connect(m_into, &widgets::TypeAheadField::accepted, this,
            [this](const QModelIndex& index) { choose(m_choices->rowAt(index.row())); });
    connect(m_into, &widgets::TypeAheadField::cleared, this, [this] { m_chosen = {}; });
}

void MergeForm::fill(const CaseView& view) {
    m_chosen = {};
    m_into->clear();
    m_choices->setOwn(view.detail.related, view.detail.subject.id);
}

void MergeForm::focusFirst() {
    m_into->lineEdit()->setFocus(Qt::ShortcutFocusReason);
    m_into->matchesReady({});
}

void MergeForm::find(const QString& typed) {
    m_choices->setTyped(typed);
    if (typed.size() < kShortestSearch)
        return m_into->matchesReady(typed);
    core::CaseQuery query;
    query.isOpen = true;
    query.text = typed;
    query.sort = core::SortOrder::Newest;
    context()
        .office.casePage(query, std::nullopt, kFound)
        .then(this, [this, typed](const core::Result<QList<core::CaseRow>>& rows) {
            if (typed != m_into->lineEdit()->text().trimmed())
                return;
            if (!rows)
                context().navigator.tellFailed(rows.error());
            m_choices->setFound(rows.value_or(QList<core::CaseRow>()));
            m_into->matchesReady(typed);
        });
}

void MergeForm::choose(const core::CaseRow& row) {
    m_chosen = row.id;
    m_number = row.number;
    m_into->setAccepted({u"folder"_s, row.number, row.summary, {}, {}});
    emit changed();
}

app::Command MergeForm::command() const { return app::MergeCase{caseId(), m_chosen}; }

QString MergeForm::doneText(const app::Receipt& receipt) const {
    return tr("%1 merged into %2").arg(receipt.number, m_number);
}

} // namespace pages
