#include "pages/case/casefactspane.h"

#include "app/conflict.h"
#include "app/office.h"
#include "app/wording.h"
#include "models/fieldtext.h"
#include "models/moneyinput.h"
#include "models/timetext.h"
#include "pages/case/factfield.h"
#include "pages/case/factlink.h"
#include "pages/shell/navigator.h"
#include "widgets/elidedlabel.h"
#include "widgets/factspanel.h"
#include "widgets/panes.h"
#include "widgets/sectionhead.h"

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr qsizetype kLongWord = 22;

/// A frame that can't have the focus itself: the panel then sets the label level with the text, not with an editor.
QWidget* framed(QWidget* field) {
    auto* frame = new QWidget;
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field);
    frame->setFocusProxy(field);
    return frame;
}

} // namespace

CaseFactsPane::CaseFactsPane(const PageContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context) {
    setObjectName(u"caseFacts"_s);
    setAccessibleName(tr("Facts"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

bool CaseFactsPane::isEditing() const {
    return std::any_of(m_fields.begin(), m_fields.end(), [](const FactField* each) { return each->isEditing(); });
}

QList<models::CaseFactSection> CaseFactsPane::sectionsOf(const CaseView& view) const {
    const auto company = m_context.office.company();
    return models::factsOf(
        view.detail, {*company, m_context.office.user(), view.casesInYear, m_context.office.clock().now(), QLocale()});
}

void CaseFactsPane::showCase(const CaseView& view) {
    const bool isSame = m_detail && m_detail->subject.id == view.detail.subject.id;
    if (isSame && isEditing()) {
        // The open field keeps what it saw, so that a change by somebody else is found out when it is saved.
        m_newer = view;
        return;
    }
    m_newer.reset();
    m_detail = view.detail;
    const QList<models::CaseFactSection> sections = sectionsOf(view);
    if (sections == m_sections)
        return;
    m_sections = sections;
    rebuild();
}

void CaseFactsPane::rebuild() {
    const QString focused =
        widget() != nullptr && widget()->focusWidget() != nullptr && widget()->focusWidget()->hasFocus()
            ? widget()->focusWidget()->objectName()
            : QString();
    m_fields.clear();
    auto* ground = new widgets::Pane(m_context.theme, widgets::Pane::Ground::Window);
    auto* panel = new widgets::FactsPanel(m_context.theme, ground);
    for (const models::CaseFactSection& each : std::as_const(m_sections))
        addSection(panel, each);
    // Values that wrap need more height than the panel asks for at its favourite width.
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    column->addStretch(1);
    setWidget(ground);
    setFocusProxy(m_fields.isEmpty() ? nullptr : m_fields.first());
    if (auto* again = focused.isEmpty() ? nullptr : ground->findChild<QWidget*>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void CaseFactsPane::catchUp() {
    if (m_newer && !isEditing())
        showCase(*std::exchange(m_newer, std::nullopt));
}

void CaseFactsPane::addSection(widgets::FactsPanel* panel, const models::CaseFactSection& section) {
    const bool hasCases = section.facts.first().link.isValid();
    panel->addSection(section.title, hasCases ? u"L"_s : QString());
    for (const models::CaseFact& each : section.facts)
        addFact(panel, each);
}

void CaseFactsPane::addFact(widgets::FactsPanel* panel, const models::CaseFact& fact) {
    if (fact.link.isValid())
        panel->addWide(linkFor(fact));
    else if (!fact.query.isEmpty())
        panel->addRow(fact.label, linkFor(fact));
    else if (!fact.field.isEmpty())
        panel->addRow(fact.label, framed(fieldFor(fact)));
    else if (fact.value.size() > kLongWord && !fact.value.contains(u' '))
        panel->addRow(fact.label, longWord(fact.value));
    else
        panel->addFact(fact.label, fact.value, fact.isBold);
}

/// An address has no place to break a line at: it is cut, and told whole as a tooltip.
QWidget* CaseFactsPane::longWord(const QString& text) {
    auto* label = new widgets::ElidedLabel(m_context.theme, Type::Body, Ink::Text);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// "R-2026-000071 same cause", or the words of a list.
QWidget* CaseFactsPane::linkFor(const models::CaseFact& fact) {
    const bool isCase = fact.link.isValid();
    auto* line = new QWidget;
    auto* link = new FactLink(m_context.theme, isCase ? fact.label : fact.value, line);
    link->setObjectName(isCase ? u"case_"_s + fact.label : u"history"_s);
    connect(link, &FactLink::clicked, this, [this, fact, isCase] {
        if (isCase)
            m_context.navigator.openCase(fact.link);
        else
            m_context.navigator.openList(fact.query);
    });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme.px(6));
    row->addWidget(link);
    if (!isCase)
        return line;
    auto* words = new widgets::ElidedLabel(m_context.theme, Type::Body, Ink::Text2, line);
    words->setText(fact.value);
    words->setToolTip(fact.value + u"\n"_s + fact.remark);
    row->addWidget(words, 1);
    return line;
}

FactField* CaseFactsPane::fieldFor(const models::CaseFact& fact) {
    const auto choices = models::choicesFor(fact.field, m_context.office.company()->catalogue, QLocale().name());
    auto* field = new FactField(m_context.theme, fact, choices);
    connect(field, &FactField::changeWanted, this, [this, field](const QJsonValue& value) { save(field, value); });
    connect(field, &FactField::theirsChosen, field, &FactField::leave);
    connect(field, &FactField::editingEnded, this, [this] {
        // Not at once: the field that says so would be gone before it has finished.
        QMetaObject::invokeMethod(this, &CaseFactsPane::catchUp, Qt::QueuedConnection);
    });
    m_fields.append(field);
    return field;
}

void CaseFactsPane::save(FactField* field, const QJsonValue& value) {
    const QString& name = field->fact().field;
    QJsonValue after = value;
    if (name == u"amount") {
        const auto minor = models::minorFrom(value.toString(), QLocale());
        if (!minor && !value.toString().isEmpty())
            return field->showError(tr("Write an amount, such as %1.").arg(QLocale().toString(50000)));
        after =
            minor ? QJsonValue(QJsonObject{{u"minor"_s, *minor}, {u"currency"_s, m_context.office.company()->currency}})
                  : QJsonValue();
    }
    if (after == field->fact().current)
        return field->leave();
    submit(field, field->fact().current, after);
}

void CaseFactsPane::submit(FactField* field, const QJsonValue& before, const QJsonValue& after) {
    const app::EditCase edit{m_detail->subject.id, {{field->fact().field, before, after}}, m_detail->subject.version};
    QPointer<FactField> guarded = field;
    m_context.office.submit(edit).then(this, [this, guarded, after](const core::Result<app::Receipt>& outcome) {
        if (guarded == nullptr)
            return;
        if (!outcome)
            return showRefusal(guarded, outcome.error(), after);
        const QString label = guarded->fact().label;
        guarded->leave();
        m_context.navigator.tellDone(tr("%1: %2 changed").arg(outcome->number, label), *outcome);
        emit done();
    });
}

void CaseFactsPane::showRefusal(FactField* field, const core::Error& error, const QJsonValue& wanted) {
    const QList<app::OtherChange> others = app::conflictsOf(error);
    if (others.isEmpty())
        return field->showError(error.fields.isEmpty() ? app::describe(error) : app::describe(error.fields.first()));
    const app::OtherChange& other = others.first();
    const QString when = models::eventTime(other.at, m_context.office.clock().now(), QLocale());
    field->showConflict(tr("%1 changed this to “%2” at %3. Yours is “%4”.")
                            .arg(other.who, textOf(other.field, other.now), when, textOf(other.field, wanted)));
    disconnect(field, &FactField::mineChosen, this, nullptr);
    connect(field, &FactField::mineChosen, this,
            [this, field, now = other.now, wanted] { submit(field, now, wanted); });
}

QString CaseFactsPane::textOf(const QString& field, const QJsonValue& value) const {
    const auto company = m_context.office.company();
    return models::fieldText(field, value, {company.get(), &*m_detail, QLocale()});
}

} // namespace pages
