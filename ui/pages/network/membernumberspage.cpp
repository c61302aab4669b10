#include "pages/network/membernumberspage.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/directorymodel.h"
#include "models/timetext.h"
#include "pages/shell/actions.h"
#include "widgets/elidedlabel.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/sparkbars.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::ElidedLabel;
using widgets::Ink;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr auto kRefreshDelay = 400ms;
constexpr int kMargin = 20;
constexpr int kGap = 20;

QString percent(const app::WeekShare& share) {
    return share.judged == 0 ? u"–"_s : MemberNumbersPage::tr("%1 %").arg(qRound(100.0 * share.kept / share.judged));
}

QString madeOf(const app::WeekShare& share) {
    return share.judged == 0 ? MemberNumbersPage::tr("nothing to judge yet")
                             : MemberNumbersPage::tr("%1 of %2 in 13 weeks").arg(share.kept).arg(share.judged);
}

QList<int> courseOf(const QList<app::WeekShare>& weeks) {
    QList<int> values;
    for (const app::WeekShare& each : weeks)
        values << (each.judged == 0 ? 0 : qRound(100.0 * each.kept / each.judged));
    return values;
}

QString shareOf(double share) { return MemberNumbersPage::tr("%1 %").arg(qRound(100 * share)); }

QString othersText(const QList<double>& shares) {
    if (shares.isEmpty())
        return MemberNumbersPage::tr("Of the other members there are too few cases to compare.");
    return MemberNumbersPage::tr("%n other member(s), accepted in time: from %1 to %2, the middle one %3. Nobody is "
                                 "named, to them neither.",
                                 nullptr, static_cast<int>(shares.size()))
        .arg(shareOf(shares.first()), shareOf(shares.last()), shareOf(shares[shares.size() / 2]));
}

} // namespace

MemberNumbersPage::MemberNumbersPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_header(new widgets::PageHeader(context.theme, this))
    , m_bar(new widgets::MessageBar(context.theme, this))
    , m_card(new widgets::Pane(context.theme, widgets::Pane::Ground::Base, this))
    , m_others(new ThemedLabel(context.theme, Type::Body, Ink::Text2, m_card)) {
    setObjectName(u"memberNumbersPage"_s);
    m_card->setObjectName(u"memberNumbers"_s);
    m_card->setFocusPolicy(Qt::TabFocus);
    m_card->setAccessibleName(tr("Your numbers"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(context.theme.px(kGap));
    grid->setVerticalSpacing(context.theme.px(14));
    grid->setColumnStretch(3, 1);
    m_accepted = addLine(grid, 0, tr("Accepted in time"));
    m_resolved = addLine(grid, 1, tr("Resolved in time"));
    m_median = addLine(grid, 2, tr("Until you accept"));
    m_open = addLine(grid, 3, tr("In your hands now"));
    m_others->setWordWrap(true);
    const int margin = context.theme.px(kMargin);
    auto* inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(margin, margin, margin, margin);
    inner->setSpacing(context.theme.px(kGap));
    inner->addLayout(grid);
    inner->addWidget(m_others);
    inner->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_card, 1);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &MemberNumbersPage::read);
    connect(&context.office.feed(), &app::ChangeFeed::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, &MemberNumbersPage::read);
}

MemberNumbersPage::Line MemberNumbersPage::addLine(QGridLayout* grid, int row, const QString& name) {
    const widgets::Theme& theme = context().theme;
    Line line{new ElidedLabel(theme, Type::Body, Ink::Text2, m_card),
              new ElidedLabel(theme, Type::Figure, Ink::Text, m_card), new widgets::SparkBars(theme, m_card),
              new ThemedLabel(theme, Type::Body, Ink::Text2, m_card)};
    line.name->setText(name);
    line.figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.course->hide();
    grid->addWidget(line.name, row, 0);
    grid->addWidget(line.figure, row, 1);
    grid->addWidget(line.course, row, 2);
    grid->addWidget(line.words, row, 3);
    return line;
}

void MemberNumbersPage::read() {
    if (!isVisible())
        return; // enter() reads
    context().office.memberNumbers(this).then(
        this, [this](const core::Result<app::MemberNumbers>& numbers) { take(numbers); });
}

void MemberNumbersPage::take(const core::Result<app::MemberNumbers>& numbers) {
    if (!numbers)
        return m_bar->showMessage(
            {widgets::MessageBar::Kind::Error, {}, app::describe(numbers.error()), tr("Try again"), {}});
    m_bar->clear();
    showNumbers(*numbers);
}

void MemberNumbersPage::showNumbers(const app::MemberNumbers& numbers) {
    const auto company = context().office.company();
    const core::NetworkMember* member = company->catalogue.networkMember(numbers.member);
    m_header->setTitle(tr("Your numbers"));
    m_header->setSummary(member ? member->name : QString());
    m_accepted.figure->setText(percent(numbers.accepted));
    m_accepted.words->setText(madeOf(numbers.accepted));
    m_accepted.course->setValues(courseOf(numbers.weeks));
    m_accepted.course->setVisible(numbers.accepted.judged > 0);
    m_accepted.course->setToolTip(tr("Week by week, the latest at the right"));
    m_resolved.figure->setText(percent(numbers.resolved));
    m_resolved.words->setText(madeOf(numbers.resolved));
    m_median.figure->setText(numbers.medianToAccept ? models::spanText(*numbers.medianToAccept) : u"–"_s);
    m_median.words->setText(tr("the middle one of all cases"));
    m_open.figure->setText(QLocale().toString(numbers.open));
    m_open.words->setText(numbers.overdue == 0 ? tr("none overdue") : tr("%n overdue", nullptr, numbers.overdue));
    m_others->setText(othersText(numbers.otherShares));
    QStringList spoken;
    for (const Line& each : {m_accepted, m_resolved, m_median, m_open})
        spoken << u"%1: %2, %3"_s.arg(each.name->text(), each.figure->text(), each.words->text());
    m_card->setAccessibleDescription((spoken << m_others->text()).join(u". "_s));
}

void MemberNumbersPage::enter() {
    m_card->setFocus();
    read();
}

QList<QWidget*> MemberNumbersPage::panes() const { return {m_card}; }

QStringList MemberNumbersPage::keyHints() const { return {}; }

} // namespace pages
