#include "pages/agreements/agreementform.h"

#include "pages/agreements/matchsection.h"
#include "pages/agreements/namesection.h"
#include "pages/agreements/targetssection.h"
#include "pages/agreements/termssection.h"
#include "widgets/panes.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollBar>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 14;

} // namespace

AgreementForm::AgreementForm(const PageContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_body(new widgets::Pane(context.theme, widgets::Pane::Ground::Base, this))
    , m_names(new NameSection(context, m_body))
    , m_targets(nullptr) {
    setObjectName(u"agreementForm"_s);
    setAccessibleName(tr("Agreement"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* match = new MatchSection(context, m_body);
    m_targets = new TargetsSection(context, m_body);
    m_sections = {m_names, match, m_targets, new TermsSection(context, m_body)};
    const int margin = context.theme.px(kMargin);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(margin, context.theme.px(14), margin, margin);
    column->setSpacing(margin);
    for (AgreementSection* each : std::as_const(m_sections)) {
        column->addWidget(each);
        connect(each, &AgreementSection::changed, this, &AgreementForm::noteChange);
    }
    column->addStretch(1);
    setWidget(m_body);
    m_body->installEventFilter(this);
    setReadOnly(false);
}

/// Lines that flow need more height where they have less width; a scroll area asks only for the least of all.
void AgreementForm::giveRoom() { m_body->setMinimumHeight(m_body->layout()->totalHeightForWidth(viewport()->width())); }

void AgreementForm::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    giveRoom();
}

bool AgreementForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        giveRoom();
    return QScrollArea::eventFilter(watched, event);
}

void AgreementForm::noteChange() {
    m_targets->setScope(agreement().scope);
    emit changed();
}

void AgreementForm::setAgreement(const core::Agreement& agreement) {
    m_agreement = agreement;
    for (AgreementSection* each : std::as_const(m_sections)) {
        each->fill(agreement);
        each->showErrors({});
    }
}

core::Agreement AgreementForm::agreement() const {
    core::Agreement made = m_agreement;
    for (const AgreementSection* each : m_sections)
        each->take(made);
    return made;
}

void AgreementForm::setReadOnly(bool isReadOnly) {
    m_body->setEnabled(!isReadOnly);
    setFocusPolicy(isReadOnly ? Qt::StrongFocus : Qt::NoFocus); // so that the keyboard can still scroll it
}

void AgreementForm::showErrors(const QList<core::FieldError>& errors) {
    for (AgreementSection* each : std::as_const(m_sections))
        each->showErrors(errors);
}

void AgreementForm::focusFirstError() {
    for (AgreementSection* each : std::as_const(m_sections))
        if (each->focusFirstError()) {
            if (QWidget* field = QApplication::focusWidget())
                ensureWidgetVisible(field);
            return;
        }
}

void AgreementForm::focusFirst() {
    verticalScrollBar()->setValue(0);
    QWidget* first = m_body->isEnabled() ? findChild<QWidget*>(u"name.es"_s) : this;
    first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace pages
