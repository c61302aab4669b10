#include "pages/agreements/effectpane.h"

#include "app/office.h"
#include "core/permissions.h"
#include "models/failuretext.h"
#include "pages/agreements/duechange.h"
#include "pages/shell/navigator.h"
#include "widgets/agreementrowdelegate.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"
#include "widgets/reparostyle.h"
#include "widgets/rowlistview.h"
#include "widgets/sectionhead.h"
#include "widgets/segmentedcontrol.h"

#include <QBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::Ink;
using widgets::KeyButton;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kMargin = 16;
constexpr auto kPause = 350ms;
const QList<int> kDays{30, 90};

bool mayLookAtCases(const core::User& user) { return core::isAllowed(user.role, core::Verb::ReadAllCases); }

} // namespace

EffectPane::EffectPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_mayLook(mayLookAtCases(context.office.user()))
    , m_days(new widgets::SegmentedControl(context.theme, this))
    , m_headline(new ThemedLabel(context.theme, Type::Body, Ink::Text, this))
    , m_model(new DueChangeModel(this))
    , m_list(new widgets::RowListView(context.theme, this)) {
    setObjectName(u"effectPane"_s);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &EffectPane::read);
    const int margin = context.theme.px(kMargin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, context.theme.px(12), margin, context.theme.px(12));
    column->setSpacing(context.theme.px(8));
    auto* head = new widgets::SectionHead(context.theme, tr("Effect on past cases"), {}, this);
    head->addRight(m_days);
    column->addWidget(head);
    column->addWidget(m_headline);
    column->addWidget(m_list, 1);
    makeList();
    makeFoot();
}

void EffectPane::makeList() {
    m_days->setObjectName(u"effectDays"_s);
    m_days->setAccessibleName(tr("Closed cases of"));
    m_days->setSegments({{tr("%n days", nullptr, kDays[0]), {}, {}}, {tr("%n days", nullptr, kDays[1]), {}, {}}});
    connect(m_days, &widgets::SegmentedControl::currentChanged, this, &EffectPane::read);
    m_headline->setObjectName(u"effectHeadline"_s);
    m_headline->setWordWrap(true);
    m_list->setObjectName(u"effects"_s);
    m_list->setAccessibleName(tr("Cases that would change"));
    m_list->setGround(widgets::Pane::Ground::Window);
    m_list->setItemDelegate(new widgets::AgreementRowDelegate(m_context.theme, m_list));
    m_list->setModel(m_model);
    setFocusProxy(m_list);
    connect(m_list, &QListView::activated, this, &EffectPane::openCurrent);
}

void EffectPane::makeFoot() {
    m_apply = new KeyButton(m_context.theme, tr("Apply to open cases…"), {}, KeyButton::Look::Plain, this);
    m_apply->setObjectName(u"applyToOpen"_s);
    m_reason = new ThemedLabel(m_context.theme, Type::Small, Ink::Text2, this);
    m_reason->setObjectName(u"applyReason"_s);
    m_reason->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_apply);
    foot->addWidget(m_reason, 1);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(foot);
    connect(m_apply, &QAbstractButton::clicked, this, &EffectPane::applyWanted);
    m_days->setVisible(m_mayLook);
    m_list->setVisible(m_mayLook);
    m_apply->setVisible(m_mayLook);
    if (!m_mayLook)
        m_headline->setText(
            tr("Administrators see no cases. A supervisor sees here which would change, and applies the "
               "agreement to open ones."));
}

void EffectPane::setDraft(const core::Agreement& draft, bool begins) {
    if (draft == m_request.draft)
        return;
    m_request.draft = draft;
    if (m_mayLook)
        m_pause.start(begins ? 0ms : kPause);
}

void EffectPane::setApplyReason(const QString& reason) {
    m_apply->setEnabled(reason.isEmpty());
    m_reason->setText(m_mayLook ? reason : QString());
}

QString EffectPane::headline() const { return m_headline->text(); }

void EffectPane::focusApply() { m_apply->setFocus(); }

void EffectPane::read() {
    m_request.days = kDays.at(std::max(0, m_days->currentIndex()));
    m_context.office.agreementEffect(m_request, this)
        .then(this, [this, asked = m_request](const core::Result<app::AgreementEffect>& effect) {
            if (asked == m_request)
                take(effect);
        });
}

void EffectPane::take(const core::Result<app::AgreementEffect>& effect) {
    if (!effect) {
        m_model->clear();
        return m_headline->setText(models::failureText(effect.error()));
    }
    const auto changed = static_cast<int>(effect->changed.size());
    QString said = tr("Of %n case(s), open or closed lately, ", nullptr, effect->looked) +
                   tr("%n would change.", nullptr, changed);
    if (effect->isCut)
        said += u' ' + tr("Only the newest %1 open and %1 closed ones were looked at.").arg(app::kMostEffectCases);
    m_headline->setText(said);
    const auto company = m_context.office.company();
    const core::CaseId before = m_model->caseAt(m_list->currentIndex().row());
    m_model->setEffects(effect->changed, company->zone, m_context.office.clock().now());
    for (int row = m_model->rowCount() - 1; row >= 0; --row)
        if (row == 0 || m_model->caseAt(row) == before)
            return m_list->setCurrentIndex(m_model->index(row, 0));
}

void EffectPane::openCurrent() {
    const core::CaseId id = m_model->caseAt(m_list->currentIndex().row());
    if (id.isValid())
        m_context.navigator.openCase(id);
}

} // namespace pages
