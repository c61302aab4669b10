#include "pages/agreements/namesection.h"

#include "models/agreementwords.h"
#include "widgets/formrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOrder = 1'000'000; ///< as core/agreementjson

/// "Promesa VIP, llamadas" → "promesa-vip-llamadas"
QString codeFrom(const QString& name) {
    QString code;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D).toLower())
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            code += letter;
        else if (letter.category() != QChar::Mark_NonSpacing && !code.isEmpty() && !code.endsWith(u'-'))
            code += u'-';
    return code.endsWith(u'-') ? code.chopped(1) : code;
}

} // namespace

NameSection::NameSection(const PageContext& context, QWidget* parent)
    : AgreementSection(context, {}, parent)
    , m_nameEs(addLine(u"name.es"_s, tr("Name")))
    , m_nameEn(addLine(u"name.en"_s, tr("In English")))
    , m_code(addLine(u"code"_s, tr("Code"))) {
    m_nameEn->setPlaceholderText(tr("Optional, for screens in English"));
    addNumbers();
    connect(m_nameEs, &QLineEdit::textEdited, this, &NameSection::suggestCode);
}

/// Until somebody gives a new agreement a code of his own, it follows the name.
void NameSection::suggestCode(const QString& name) {
    if (m_code->isEnabled() && m_code->text() == m_suggested)
        m_code->setText(codeFrom(name));
    m_suggested = codeFrom(name);
}

void NameSection::addNumbers() {
    m_scope = new QComboBox(this);
    for (const auto& entry : core::Codes<core::AgreementScope>::table)
        m_scope->addItem(models::label(entry.first), core::toCode(entry.first));
    addRow(u"scope"_s, tr("Made"), m_scope)->setEditorFits(true);
    m_order = new QSpinBox(this);
    m_order->setRange(-kMostOrder, kMostOrder);
    m_isActive = new QCheckBox(tr("In use"), this);
    m_isActive->setObjectName(u"active"_s);
    auto* row = addRow(u"position"_s, tr("Order"), m_order);
    row->setEditorFits(true);
    row->addTrailing(m_isActive);
    row->setHint(tr("The first that speaks of a case holds: small numbers are asked first."));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &NameSection::noteChange);
    connect(m_order, &QSpinBox::valueChanged, this, &NameSection::noteChange);
    connect(m_isActive, &QCheckBox::toggled, this, &NameSection::noteChange);
}

void NameSection::show(const core::Agreement& agreement) {
    m_nameEs->setText(agreement.name.es);
    m_nameEn->setText(agreement.name.en);
    m_code->setText(agreement.code);
    m_suggested = codeFrom(agreement.name.es);
    m_code->setEnabled(!agreement.id.isValid());
    row(u"code"_s)->setHint(agreement.id.isValid() ? QString()
                                                   : tr("Short and lasting, for files and reports: vip.calls"));
    m_scope->setCurrentIndex(m_scope->findData(core::toCode(agreement.scope)));
    m_order->setValue(agreement.position);
    m_isActive->setChecked(agreement.isActive);
}

void NameSection::take(core::Agreement& agreement) const {
    agreement.name = {m_nameEs->text().trimmed(), m_nameEn->text().trimmed()};
    agreement.code = m_code->text().trimmed();
    agreement.scope =
        core::fromCode<core::AgreementScope>(m_scope->currentData().toString()).value_or(core::AgreementScope::Case);
    agreement.position = m_order->value();
    agreement.isActive = m_isActive->isChecked();
}

} // namespace pages
