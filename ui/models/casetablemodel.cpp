#include "models/casetablemodel.h"

#include "app/office.h"
#include "models/caseroles.h"
#include "models/pagedrows.inl"

#include <QTimer>
#include <chrono>

namespace models {

using namespace std::chrono_literals;

namespace {

/// Reads a query's pages through the office.
class OfficeCases final : public PageSource<core::CaseRow> {
public:
    OfficeCases(app::Office& office, const core::CaseQuery& query)
        : m_office(office)
        , m_query(query) {}

    [[nodiscard]] Qt::SortOrder order() const override {
        return core::isDescending(m_query.sort) ? Qt::DescendingOrder : Qt::AscendingOrder;
    }

    [[nodiscard]] QFuture<core::Result<Page<core::CaseRow>>> page(const std::optional<PageKey>& from,
                                                                  int limit) override {
        return m_office.casePage(m_query, from, limit)
            .then([](const core::Result<QList<core::CaseRow>>& rows) -> core::Result<Page<core::CaseRow>> {
                if (!rows)
                    return tl::unexpected<core::Error>(rows.error());
                Page<core::CaseRow> page;
                for (const core::CaseRow& row : *rows)
                    page.keys.append(row.key);
                page.rows = *rows;
                return page;
            });
    }

    [[nodiscard]] QFuture<core::Result<Anchors>> anchors(int step) override {
        return m_office.caseAnchors(m_query, step)
            .then([](const core::Result<app::CaseAnchors>& anchors) -> core::Result<Anchors> {
                if (!anchors)
                    return tl::unexpected<core::Error>(anchors.error());
                return Anchors{anchors->keys, static_cast<int>(anchors->count)};
            });
    }

private:
    app::Office& m_office;
    core::CaseQuery m_query;
};

} // namespace

CaseTableModel::CaseTableModel(app::Office& office, QObject* parent)
    : KeysetTableModel(parent)
    , m_office(office)
    , m_rows(observer(), this) {
    connect(&office.feed(), &app::ChangeFeed::changed, this, &CaseTableModel::follow);
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &CaseTableModel::passMinute);
    minute->start(1min);
}

void CaseTableModel::setQuery(const core::CaseQuery& query) {
    m_query = query;
    m_context = {m_office.clock().now(), m_office.user().id, m_office.company(), QLocale().name(), query.text};
    clearTicks();
    m_rows.setSource(std::make_unique<OfficeCases>(m_office, query));
}

core::CaseId CaseTableModel::idAt(int row) const {
    const auto key = m_rows.keyAt(row);
    return key ? core::CaseId(key->id) : core::CaseId();
}

int CaseTableModel::rowOf(core::CaseId id) const {
    const auto key = m_rows.keyOf(id.value());
    return key ? m_rows.rowOf(*key) : -1;
}

void CaseTableModel::toggleTick(int row) {
    const core::CaseId id = idAt(row);
    if (!id.isValid())
        return;
    if (!m_ticked.remove(id))
        m_ticked.insert(id);
    emit dataChanged(index(row, 0), index(row, 0), {IsSelectedRole});
    emit ticksChanged();
}

void CaseTableModel::clearTicks() {
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {IsSelectedRole});
    emit ticksChanged();
}

int CaseTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.rowCount(); }

int CaseTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 1; }

QVariant CaseTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == IsSelectedRole)
        return m_ticked.contains(idAt(index.row()));
    const core::CaseRow* row = m_rows.at(index.row());
    if (row == nullptr)
        return role == IsLoadingRole ? QVariant(true) : QVariant();
    return caseRowData(*row, role, m_context);
}

void CaseTableModel::follow(const app::ChangeSet& changes) {
    bool concernsCases = false;
    for (const app::Change& each : changes.changes) {
        if (each.entity != QLatin1String("case"))
            continue;
        concernsCases = true;
        const core::CaseId id(each.id);
        m_office.caseRow(m_query, id).then(this, [this, id](const core::Result<std::optional<core::CaseRow>>& row) {
            place(id, row);
        });
    }
    if (concernsCases)
        emit listChanged();
}

void CaseTableModel::place(core::CaseId id, const core::Result<std::optional<core::CaseRow>>& row) {
    if (!row)
        return;
    if (*row)
        m_rows.rowStands((*row)->key, **row);
    else
        m_rows.rowGone(id.value());
}

void CaseTableModel::passMinute() {
    m_context.now = m_office.clock().now();
    m_context.company = m_office.company();
    m_rows.recount();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {ChipTextRole, SlaStateRole, TimeRole});
}

} // namespace models
