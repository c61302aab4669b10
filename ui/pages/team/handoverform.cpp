#include "pages/team/handoverform.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/handovertext.h"
#include "pages/case/casesource.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"

#include <QKeyEvent>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 120ms;

} // namespace

HandoverForm::HandoverForm(const PageContext& context, const QString& id, const QString& title, const QString& act,
                           QWidget* parent)
    : ActForm(context, id, title, act, parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &HandoverForm::refresh);
    connect(this, &ActForm::changed, this, [this] {
        m_isReady = false;
        m_pause.start();
    });
}

/// Made last, so that it stands below the fields.
void HandoverForm::addPreview() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context().theme.px(2));
    m_shares = new widgets::ThemedLabel(context().theme, widgets::Type::Body, widgets::Ink::Text, box);
    m_shares->setObjectName(u"shares"_s);
    m_shares->setBold(true);
    m_stays = new widgets::ThemedLabel(context().theme, widgets::Type::Small, widgets::Ink::Text2, box);
    m_stays->setObjectName(u"stays"_s);
    for (widgets::ThemedLabel* each : {m_shares, m_stays}) {
        each->setWordWrap(true);
        column->addWidget(each);
    }
    addRow(u"moves"_s, tr("Who gets what"), box);
}

void HandoverForm::beginFor(core::UserId user) {
    m_user = user;
    m_plan = {};
    begin(CaseView());
    refresh();
}

void HandoverForm::fill(const CaseView&) {
    if (!m_shares)
        addPreview();
    m_shares->setText(tr("Looking…"));
    m_stays->hide();
    fillFields();
}

QString HandoverForm::personName() const { return context().office.company()->userName(m_user); }

void HandoverForm::refresh() {
    m_pause.stop();
    if (!m_user.isValid())
        return;
    const app::HandoverRequest asked = request();
    context().office.planHandover(asked, this).then(this, [this, asked](const core::Result<app::Handover>& plan) {
        if (asked == request())
            take(plan);
    });
}

void HandoverForm::take(const core::Result<app::Handover>& plan) {
    m_plan = plan.value_or(app::Handover());
    m_isReady = plan.has_value();
    m_shares->setText(plan ? previewText() : app::describe(plan.error()));
    const QString stays = plan ? models::staysText(m_plan) : QString();
    m_stays->setText(stays);
    m_stays->setVisible(!stays.isEmpty());
}

QString HandoverForm::previewText() const {
    const QString shares = models::sharesText(m_plan, *context().office.company());
    return shares.isEmpty() ? tr("No case moves.") : shares;
}

/// Enter in any field carries it out; a list or a button takes its own Enter first.
void HandoverForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit submitted();
    else
        ActForm::keyPressEvent(event);
}

} // namespace pages
