#include "pages/case/casepreviewhead.h"

#include "app/office.h"
#include "models/casewords.h"
#include "models/labels.h"
#include "models/timetext.h"
#include "pages/case/casesource.h"
#include "pages/case/emptylayout.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/painting.h"
#include "widgets/slachip.h"

#include <QGridLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::ElidedLabel;
using widgets::Ink;
using widgets::Type;

namespace {

constexpr int kMargin = 20;
constexpr int kFactColumns = 2;

} // namespace

CasePreviewHead::CasePreviewHead(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new ElidedLabel(context.theme, Type::Head, Ink::Text, this))
    , m_line(new ElidedLabel(context.theme, Type::Body, Ink::Text2, this))
    , m_chips(nullptr)
    , m_facts(new QGridLayout) {
    m_title->setBold(true);
    auto* chips = new QWidget(this);
    m_chips = new widgets::FlowLayout(chips, context.theme.px(8));
    m_facts->setHorizontalSpacing(context.theme.px(14));
    m_facts->setVerticalSpacing(context.theme.px(4));
    m_facts->setColumnStretch(1, 3);
    m_facts->setColumnStretch(3, 2);
    auto* column = new QVBoxLayout(this);
    const int margin = context.theme.px(kMargin);
    column->setContentsMargins(margin, context.theme.px(14), margin, context.theme.px(11));
    column->setSpacing(context.theme.px(4));
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(context.theme.px(4));
    column->addWidget(chips);
    column->addSpacing(context.theme.px(4));
    column->addLayout(m_facts);
}

void CasePreviewHead::showCase(const CaseView& view) {
    const core::Case& subject = view.detail.subject;
    m_title->setText(subject.summary);
    m_line->setText(subject.number + u"  "_s +
                    models::kindLine(subject, m_context.office.company()->catalogue, QLocale().name()));
    showChips(view);
    showFacts(view);
}

void CasePreviewHead::showChips(const CaseView& view) {
    emptyLayout(m_chips);
    const core::Instant now = m_context.office.clock().now();
    for (const core::CaseClock& clock : models::currentClocks(view.detail)) {
        const core::CaseDue due = models::dueOfClock(clock);
        const core::SlaState state = core::slaState(due, now);
        if (state == core::SlaState::None)
            continue;
        // Together on one line; the next promise goes below where the pane is narrow.
        auto* promise = new QWidget(this);
        auto* row = new QHBoxLayout(promise);
        row->setContentsMargins(0, 0, m_context.theme.px(6), 0);
        row->setSpacing(m_context.theme.px(8));
        auto* name = new ElidedLabel(m_context.theme, Type::Small, Ink::Text2, promise);
        name->setText(models::label(clock.measure));
        auto* chip = new widgets::SlaChip(m_context.theme, promise);
        chip->setSla(state, models::chipText(due, now), models::chipWords(due, now));
        row->addWidget(name);
        row->addWidget(chip);
        if (clock.state == core::ClockState::Running) {
            auto* when = new ElidedLabel(m_context.theme, Type::Small, Ink::Text2, promise);
            when->setText(models::dueTime(clock.dueAt, now, QLocale()));
            row->addWidget(when);
        }
        m_chips->addWidget(promise);
    }
}

void CasePreviewHead::showFacts(const CaseView& view) {
    emptyLayout(m_facts);
    const core::Case& subject = view.detail.subject;
    const auto company = m_context.office.company();
    QList<std::pair<QString, QString>> facts;
    const auto add = [&facts](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.append({name, value});
    };
    if (view.detail.customer)
        add(tr("Customer"),
            (QStringList{view.detail.customer->name} + models::phonesOf(*view.detail.customer).mid(0, 1)).join(u' '));
    if (const core::NetworkMember* member = company->catalogue.networkMember(subject.networkMember))
        add(tr("Network"), member->name);
    add(tr("Owner"), company->userName(subject.owner));
    add(tr("Wants"), subject.remedySought);
    for (int i = 0; i < facts.size(); ++i) {
        auto* name = new ElidedLabel(m_context.theme, Type::Body, Ink::Text2, this);
        name->setText(facts.at(i).first);
        auto* value = new ElidedLabel(m_context.theme, Type::Body, Ink::Text, this);
        value->setText(facts.at(i).second);
        const int column = i % kFactColumns * 2;
        m_facts->addWidget(name, i / kFactColumns, column);
        m_facts->addWidget(value, i / kFactColumns, column + 1);
    }
}

void CasePreviewHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Tokens& tokens = m_context.theme.tokens();
    painter.fillRect(rect(), tokens.base);
    widgets::paintBottomLine(&painter, rect(), tokens.line);
}

} // namespace pages
