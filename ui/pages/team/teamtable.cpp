#include "pages/team/teamtable.h"

#include "models/teammodel.h"
#include "models/teamroles.h"
#include "widgets/painting.h"
#include "widgets/teamcelldelegate.h"

#include <QHeaderView>

namespace pages {

using namespace Qt::StringLiterals;
using models::TeamModel;

namespace {

constexpr int kPersonWidth = 200;
constexpr int kFigureWidth = 98;
constexpr int kHourWidth = 48;
constexpr int kPaceWidth = 190;

/// Column heads that stand over the figures as the cells place them; the present hour is marked.
class TeamHeader : public QHeaderView {
public:
    TeamHeader(const widgets::Theme& theme, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_theme(theme) {
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(0);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const widgets::Tokens& t = m_theme.tokens();
        const bool isNow = model()->headerData(section, Qt::Horizontal, models::IsStrongRole).toBool();
        const Qt::Alignment alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        painter->fillRect(rect, t.base);
        widgets::paintBottomLine(painter, rect, isNow ? t.accent : t.line);
        const QRect words = widgets::teamCellRect(rect, section == 0, section == count() - 1, m_theme);
        widgets::paintText(painter, alignment & Qt::AlignHCenter ? rect : words,
                           model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                           m_theme.font(widgets::Type::Small, true), isNow ? t.accent : t.text2,
                           alignment & Qt::AlignHorizontal_Mask);
    }

private:
    const widgets::Theme& m_theme;
};

} // namespace

TeamTable::TeamTable(const widgets::Theme& theme, TeamModel& team, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_team(team) {
    setObjectName(u"teamTable"_s);
    setAccessibleName(tr("Team"));
    setModel(&team);
    setItemDelegate(new widgets::TeamCellDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(new TeamHeader(theme, this));
    takeMeasures();
    connect(&theme, &widgets::Theme::changed, this, &TeamTable::takeMeasures);
    connect(&team, &QAbstractItemModel::modelReset, this, [this] {
        takeMeasures();
        setCurrentUser(m_user);
    });
    connect(&team, &QAbstractItemModel::dataChanged, this, &TeamTable::spanAbsences);
}

/// The hours share what the other columns leave.
void TeamTable::takeMeasures() {
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    QHeaderView* header = horizontalHeader();
    if (m_team.columnCount() == 0)
        return;
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setStretchLastSection(false);
    header->resizeSection(TeamModel::PersonColumn, m_theme.px(kPersonWidth));
    for (int column = TeamModel::OpenColumn; column <= TeamModel::OldestColumn; ++column)
        header->resizeSection(column, m_theme.px(kFigureWidth));
    for (int column = TeamModel::FirstHourColumn; column < m_team.paceColumn(); ++column) {
        header->resizeSection(column, m_theme.px(kHourWidth));
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    header->resizeSection(m_team.paceColumn(), m_theme.px(kPaceWidth));
    spanAbsences();
}

/// Where somebody is away, the hours say so instead of figures.
void TeamTable::spanAbsences() {
    clearSpans();
    for (int row = 0; row < m_team.rowCount(); ++row)
        if (m_team.hourCount() > 1 && m_team.memberAt(row)->isAbsent(m_team.team().now))
            setSpan(row, TeamModel::FirstHourColumn, 1, m_team.hourCount());
}

core::UserId TeamTable::currentUser() const {
    const app::TeamMember* member = m_team.memberAt(currentIndex().row());
    return member ? member->user : core::UserId();
}

void TeamTable::setCurrentUser(core::UserId user) {
    const int row = std::max(0, m_team.rowOf(user));
    setCurrentIndex(m_team.index(row, TeamModel::PersonColumn));
}

void TeamTable::step(int by) {
    const int next = currentIndex().row() + by;
    if (next >= 0 && next < m_team.rowCount())
        setCurrentIndex(m_team.index(next, std::max(0, currentIndex().column())));
}

void TeamTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_user = currentUser();
    viewport()->update();
    emit currentUserChanged();
}

void TeamTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    viewport()->update();
}

void TeamTable::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace pages
