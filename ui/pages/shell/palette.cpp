#include "pages/shell/palette.h"

#include "app/office.h"
#include "core/phone.h"
#include "models/fuzzy.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/commandpalette.h"
#include "widgets/keybutton.h"

#include <QAction>
#include <QPointer>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using models::PaletteItem;

namespace {

constexpr int kCases = 6;
constexpr int kCallers = 4;
constexpr int kShortestSearch = 2;

PaletteItem itemOf(const QAction* action) {
    const QList<QKeySequence> keys = action->shortcuts();
    const QString key = keys.isEmpty() ? QString() : widgets::keyText(keys.first());
    QPointer<const QAction> guarded = action;
    return {u"command"_s, action->text(), {}, key, [guarded] {
                if (guarded)
                    const_cast<QAction*>(guarded.data())->trigger();
            }};
}

} // namespace

Palette::Palette(const PageContext& context, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_view(new widgets::CommandPalette(context.theme, window))
    , m_model(new models::PaletteModel(this)) {
    m_view->setModel(m_model);
    m_view->setPlaceholderText(tr("A command, a case number, a name, a phone"));
    connect(m_view, &widgets::CommandPalette::queryChanged, this, &Palette::find);
    connect(m_view, &widgets::CommandPalette::activated, this,
            [this](const QModelIndex& index) { m_model->itemAt(index.row()).run(); });
}

void Palette::open() {
    m_view->popUp();
    find({});
}

void Palette::find(const QString& typed) {
    m_typed = typed.trimmed();
    m_cases.clear();
    m_callers.clear();
    show();
    if (m_typed.size() < kShortestSearch)
        return;
    findCases();
    findCallers();
}

void Palette::show() { m_model->setItems(commands() + m_cases + m_callers); }

QList<PaletteItem> Palette::commands() const {
    QList<std::pair<int, PaletteItem>> found;
    for (const Actions::Entry& each : m_context.actions.available()) {
        const int score = models::matchScore(m_typed, QStringList{each.action->text()} + each.synonyms);
        if (score > 0)
            found.append({score, itemOf(each.action)});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<PaletteItem> items;
    for (const auto& [score, item] : found) {
        // The list and its preview have some acts in common.
        const auto isSame = [&item = item](const PaletteItem& known) {
            return known.text == item.text && known.key == item.key;
        };
        if (std::none_of(items.begin(), items.end(), isSame))
            items.append(item);
    }
    return items;
}

void Palette::findCases() {
    core::CaseQuery query;
    query.text = m_typed;
    query.sort = core::SortOrder::Newest;
    m_context.office.casePage(query, std::nullopt, kCases)
        .then(this, [this, typed = m_typed](const core::Result<QList<core::CaseRow>>& rows) {
            if (!rows)
                return m_context.navigator.tellFailed(rows.error());
            if (typed != m_typed)
                return;
            for (const core::CaseRow& row : *rows)
                m_cases.append(
                    {u"folder"_s, row.summary, row.number + u"  "_s + row.customerName, {}, [this, id = row.id] {
                         m_context.navigator.openCase(id);
                     }});
            show();
        });
}

void Palette::findCallers() {
    if (m_context.office.user().role == core::Role::NetworkMember)
        return; // callers are none of their business
    m_context.office.suggestParties(m_typed, kCallers, this)
        .then(this, [this, typed = m_typed](const core::Result<QList<core::PartySuggestion>>& people) {
            if (!people)
                return m_context.navigator.tellFailed(people.error());
            if (typed != m_typed)
                return;
            for (const core::PartySuggestion& each : *people)
                m_callers.append(
                    {u"person"_s, each.name, core::displayPhone(each.matchedContact), {}, [this, id = each.id] {
                         m_context.navigator.openList(u"customer:#%1"_s.arg(id.value()));
                     }});
            show();
        });
}

} // namespace pages
