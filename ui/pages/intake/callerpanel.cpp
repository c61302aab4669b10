#include "pages/intake/callerpanel.h"

#include "app/office.h"
#include "core/phone.h"
#include "models/callermodel.h"
#include "models/labels.h"
#include "models/shortcaselist.h"
#include "models/timetext.h"
#include "pages/shell/navigator.h"
#include "widgets/caserowdelegate.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/iconlabel.h"
#include "widgets/panes.h"
#include "widgets/rowlistview.h"
#include "widgets/sectionhead.h"
#include "widgets/slachip.h"
#include "widgets/tag.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::ElidedLabel;
using widgets::Ink;
using widgets::SectionHead;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kMargin = 20;
constexpr int kGap = 8;
constexpr int kTagGap = 6;
constexpr int kSectionGap = 14;
/// A burst of changes elsewhere is one read.
constexpr auto kRefreshDelay = 200ms;

QString primaryContact(const core::Party& party, core::ContactKind kind) {
    for (const core::ContactPoint& each : party.contacts)
        if (each.kind == kind)
            return kind == core::ContactKind::Phone && !each.normalized.isEmpty() ? core::displayPhone(each.normalized)
                                                                                  : each.value;
    return {};
}

QString recentWords(const app::RecentContact& contact) {
    return contact.event.text.isEmpty() ? contact.summary : contact.event.text.simplified();
}

core::CaseDue promiseDue(const app::OpenPromise& promise, core::Instant now) {
    // A promise has no stored start; its chip turns "soon" on its last day.
    return core::runningDue(core::Measure::Promise, promise.due,
                            std::max(promise.due - now, core::Duration(std::chrono::hours(96))));
}

} // namespace

CallerPanel::CallerPanel(const PageContext& context, Purpose purpose, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_purpose(purpose) {
    setObjectName(u"callerPanel"_s);
    setAccessibleName(purpose == Purpose::Call ? tr("Caller") : tr("Customer"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &CallerPanel::read);
    connect(&context.office.feed(), &app::ChangeFeed::changed, this, &CallerPanel::follow);
    rebuild(nullptr);
}

void CallerPanel::showCaller(core::PartyId party) {
    m_party = party;
    m_card.reset();
    if (!party.isValid())
        return rebuild(nullptr);
    read();
}

void CallerPanel::follow(const app::ChangeSet& changes) {
    // Which of a person's cases are open can change with any case, also with one that is merged.
    const auto isAbout = [this](const app::Change& each) {
        return each.entity == u"case" || (each.entity == u"party" && each.id == m_party.value());
    };
    if (m_party.isValid() && std::any_of(changes.changes.begin(), changes.changes.end(), isAbout))
        m_refresh.start();
}

void CallerPanel::read() {
    if (!m_party.isValid() || !m_context.office.user().id.isValid())
        return;
    m_context.office.callerCard(m_party, this)
        .then(this, [this, party = m_party](const core::Result<app::CallerCard>& card) {
            if (party == m_party) // somebody else is on the line by now
                take(card);
        });
}

void CallerPanel::take(const core::Result<app::CallerCard>& card) {
    if (!card) {
        m_context.navigator.tellFailed(card.error());
        return m_card ? void() : rebuild(nullptr);
    }
    if (m_card == *card)
        return;
    m_card = *card;
    rebuild(&*m_card);
    emit openCasesKnown(card->openCases);
}

core::CaseId CallerPanel::openCase(int index) const {
    return m_card ? m_card->openCases.value(index).id : core::CaseId();
}

void CallerPanel::setScript(const QString& heading, const QString& words) {
    m_scriptHead = heading;
    m_script = words;
    rebuild(m_card ? &*m_card : nullptr);
}

void CallerPanel::rebuild(const app::CallerCard* card) {
    auto* body = new widgets::Pane(m_context.theme, widgets::Pane::Ground::Window);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kGap);
    if (card != nullptr) {
        addIdentity(column, *card);
        addOpenCases(column, *card);
        addRecent(column, *card);
        addPromises(column, *card);
    } else {
        auto* status = new ThemedLabel(m_context.theme, Type::Body, Ink::Text, body);
        status->setBold(true);
        status->setText(m_purpose == Purpose::Call ? tr("Who is calling?") : tr("Whose history?"));
        auto* next = new ThemedLabel(m_context.theme, Type::Body, Ink::Text2, body);
        next->setWordWrap(true);
        next->setText(
            tr("Type the last digits of the phone, a name or a document. Open cases, last contacts and promises of "
               "the person appear here."));
        column->addWidget(status);
        column->addWidget(next);
    }
    column->addStretch(1);
    addScript(column);
    setWidget(body);
}

void CallerPanel::addIdentity(QVBoxLayout* column, const app::CallerCard& card) {
    const core::Party& party = card.party;
    auto* name = new ElidedLabel(m_context.theme, Type::Page, Ink::Text);
    name->setText(party.name);
    auto* contacts = new ElidedLabel(m_context.theme, Type::Body, Ink::Text2);
    QStringList parts{models::maskedDocument(party.document), primaryContact(party, core::ContactKind::Phone),
                      primaryContact(party, core::ContactKind::Email)};
    parts.removeAll(QString());
    contacts->setText(parts.join(u"  ·  "_s));
    auto* tagBox = new QWidget;
    auto* tags = new widgets::FlowLayout(tagBox, kTagGap);
    const auto addTag = [&](const QString& text, const QString& icon) {
        tags->addWidget(new widgets::Tag(m_context.theme, text, icon));
    };
    if (party.isVip)
        addTag(tr("Preferred customer"), u"star"_s);
    addTag(party.consentAt ? tr("Data notice accepted") : tr("Data notice pending"),
           party.consentAt ? u"check"_s : u"flag"_s);
    if (party.preferredChannel)
        addTag(tr("Prefers %1").arg(models::label(*party.preferredChannel)), models::iconName(*party.preferredChannel));
    if (!party.place.isEmpty())
        addTag(party.place, u"pin"_s);
    column->addWidget(name);
    column->addWidget(contacts);
    column->addWidget(tagBox);
}

void CallerPanel::addOpenCases(QVBoxLayout* column, const app::CallerCard& card) {
    const auto count = static_cast<int>(card.openCases.size());
    column->addSpacing(kSectionGap);
    if (count == 0)
        return column->addWidget(new SectionHead(m_context.theme, tr("No open cases"), {}));
    const bool isCall = m_purpose == Purpose::Call;
    column->addWidget(new SectionHead(m_context.theme, tr("Open cases · %1").arg(count),
                                      isCall ? tr("the digit adds this call to the case") : QString()));
    auto* frame = new widgets::CardFrame(m_context.theme);
    auto* list = new widgets::RowListView(m_context.theme, frame);
    list->setObjectName(u"openCases"_s);
    list->setAccessibleName(tr("Open cases"));
    list->setFitsContents(true);
    using RowShape = widgets::CaseRowDelegate::Shape;
    list->setItemDelegate(
        new widgets::CaseRowDelegate(m_context.theme, isCall ? RowShape::Card : RowShape::TwoLines, list));
    auto* model = new models::ShortCaseList(list);
    model->setRows(
        card.openCases,
        {m_context.office.clock().now(), m_context.office.user().id, m_context.office.company(), QLocale().name(), {}});
    list->setModel(model);
    connect(list, &QListView::activated, this, [this](const QModelIndex& index) { emit caseChosen(index.row()); });
    frame->add(list);
    column->addWidget(frame);
}

void CallerPanel::addRecent(QVBoxLayout* column, const app::CallerCard& card) {
    if (card.recent.isEmpty())
        return;
    column->addSpacing(kSectionGap);
    column->addWidget(new SectionHead(m_context.theme, tr("Last contacts"),
                                      tr("%n case(s) in 12 months", nullptr, static_cast<int>(card.casesInYear))));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(2, 1);
    const core::Instant now = m_context.office.clock().now();
    for (int row = 0; row < card.recent.size(); ++row) {
        const app::RecentContact& each = card.recent.at(row);
        auto* when = new ElidedLabel(m_context.theme, Type::Small, Ink::Text2);
        when->setText(models::rowTime(each.event.at, now, QLocale()));
        auto* words = new ElidedLabel(m_context.theme, Type::Body, Ink::Text);
        words->setText(recentWords(each));
        grid->addWidget(new widgets::IconLabel(m_context.theme, models::iconName(each.event.type)), row, 0);
        grid->addWidget(when, row, 1);
        grid->addWidget(words, row, 2);
    }
    column->addLayout(grid);
}

void CallerPanel::addPromises(QVBoxLayout* column, const app::CallerCard& card) {
    if (card.promises.isEmpty())
        return;
    column->addSpacing(kSectionGap);
    column->addWidget(new SectionHead(m_context.theme, tr("Promises"), {}));
    const core::Instant now = m_context.office.clock().now();
    for (const app::OpenPromise& each : card.promises) {
        const core::CaseDue due = promiseDue(each, now);
        auto* chip = new widgets::SlaChip(m_context.theme);
        chip->setSla(core::slaState(due, now), models::chipText(due, now), models::chipWords(due, now));
        auto* words = new ElidedLabel(m_context.theme, Type::Body, Ink::Text);
        words->setText(each.text);
        auto* by = new ElidedLabel(m_context.theme, Type::Small, Ink::Text2);
        by->setText(tr("promised by %1").arg(each.by));
        auto* row = new QHBoxLayout;
        row->addWidget(chip);
        row->addWidget(words, 1);
        row->addWidget(by);
        column->addLayout(row);
    }
}

void CallerPanel::addScript(QVBoxLayout* column) {
    if (m_script.isEmpty())
        return;
    column->addWidget(new SectionHead(m_context.theme, m_scriptHead, {}));
    auto* block = new widgets::ScriptBlock(m_context.theme);
    block->setText(m_script);
    column->addWidget(block);
}

} // namespace pages
