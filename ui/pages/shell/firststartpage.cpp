#include "pages/shell/firststartpage.h"

#include "app/founding.h"
#include "core/fold.h"
#include "pages/shell/centred.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::FormRow;
using widgets::Ink;
using widgets::KeyButton;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kFormWidth = 520;
constexpr int kShortestPassword = 8;

ThemedLabel* addText(const widgets::Theme& theme, QVBoxLayout* column, Type type, Ink ink, const QString& text) {
    auto* label = new ThemedLabel(theme, type, ink);
    label->setText(text);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

/// In the language of the screens.
QString countryName(const QString& region) {
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    return QLocale().language() == QLocale::Spanish ? QLocale(QLocale::Spanish, territory).nativeTerritoryName()
                                                    : QLocale::territoryToString(territory);
}

/// "Julián Peña" signs in as "julian".
QString loginOf(const QString& name) {
    const QString first = core::folded(name).section(u' ', 0, 0);
    return first == FoundingAnswers::administrator() ? first + u'1' : first;
}

} // namespace

FirstStartPage::FirstStartPage(const widgets::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setObjectName(u"firstStartPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_bar = new widgets::MessageBar(theme, this);
    column->addWidget(m_bar);
    auto* steps = new QWidget(this);
    steps->setFixedWidth(theme.px(kFormWidth));
    m_steps = new QStackedLayout(steps);
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(makeQuestions());
    column->addStretch(2);
    column->addLayout(centred(steps));
    column->addStretch(3);
    setFocusProxy(m_demo);
}

QWidget* FirstStartPage::makeChoice() {
    auto* step = new QWidget(this);
    auto* column = new QVBoxLayout(step);
    column->setSpacing(14);
    addText(m_theme, column, Type::Page, Ink::Text, tr("Welcome to Reparo"));
    addText(
        m_theme, column, Type::Body, Ink::Text2,
        tr("Every complaint gets a number, an owner and a clock. Look around with a made-up company first, or begin "
           "with your own."));
    m_demo = new KeyButton(m_theme, tr("Try the demo company"), {}, KeyButton::Look::Primary, step);
    addText(
        m_theme, column, Type::Small, Ink::Hint,
        tr("Hogar Claro repairs home appliances in Bogotá: people, partners and cases of the last months. Its store "
           "is a separate file; nothing of it mixes with yours."));
    column->insertWidget(2, m_demo, 0, Qt::AlignLeft);
    m_empty = new KeyButton(m_theme, tr("Start empty"), {}, KeyButton::Look::Plain, step);
    column->addSpacing(6);
    column->addWidget(m_empty, 0, Qt::AlignLeft);
    addText(m_theme, column, Type::Small, Ink::Hint, tr("Three questions, then the first call."));
    connect(m_demo, &QAbstractButton::clicked, this, &FirstStartPage::demoWanted);
    connect(m_empty, &QAbstractButton::clicked, this, [this] {
        m_steps->setCurrentIndex(1);
        m_company->setFocus();
    });
    return step;
}

QWidget* FirstStartPage::makeQuestions() {
    auto* step = new QWidget(this);
    auto* column = new QVBoxLayout(step);
    column->setSpacing(14);
    addText(m_theme, column, Type::Page, Ink::Text, tr("Three questions"));
    m_company = new QLineEdit(step);
    m_region = new QComboBox(step);
    for (const QString& each : app::offeredRegions())
        m_region->addItem(countryName(each), each);
    m_name = new QLineEdit(step);
    m_password = new QLineEdit(step);
    m_password->setEchoMode(QLineEdit::Password);
    m_companyRow = new FormRow(m_theme, tr("Your company"), m_company, step);
    auto* regionRow = new FormRow(m_theme, tr("Where it works"), m_region, step);
    regionRow->setHint(tr("Decides how phone numbers, money and local time are read."));
    m_nameRow = new FormRow(m_theme, tr("Your name"), m_name, step);
    m_passwordRow = new FormRow(m_theme, tr("Password"), m_password, step);
    m_passwordRow->setHint(tr("Eight characters or more. \"admin\", who adds people, gets the same."));
    for (FormRow* each : {m_companyRow, regionRow, m_nameRow, m_passwordRow})
        column->addWidget(each);
    m_create = new KeyButton(m_theme, tr("Begin"), tr("Enter"), KeyButton::Look::Primary, step);
    column->addWidget(m_create, 0, Qt::AlignRight);
    connect(m_create, &QAbstractButton::clicked, this, &FirstStartPage::submitAnswers);
    connect(m_password, &QLineEdit::returnPressed, this, &FirstStartPage::submitAnswers);
    return step;
}

void FirstStartPage::submitAnswers() {
    m_companyRow->setError(m_company->text().trimmed().isEmpty() ? tr("Write the company's name.") : QString());
    m_nameRow->setError(m_name->text().trimmed().isEmpty() ? tr("Write your name.") : QString());
    m_passwordRow->setError(m_password->text().size() < kShortestPassword ? tr("Use eight characters or more.")
                                                                          : QString());
    for (FormRow* each : {m_companyRow, m_nameRow, m_passwordRow})
        if (each->hasError())
            return each->editor()->setFocus();
    emit emptyWanted({m_company->text().trimmed(), m_region->currentData().toString(), m_name->text().trimmed(),
                      loginOf(m_name->text()), m_password->text()});
}

void FirstStartPage::setBusy(bool isBusy) {
    for (KeyButton* each : {m_demo, m_empty, m_create})
        each->setEnabled(!isBusy);
    if (isBusy)
        m_bar->showMessage({widgets::MessageBar::Kind::Info, {}, tr("Making the store. This takes a moment."), {}, {}});
    else
        m_bar->clear();
}

void FirstStartPage::showError(const QString& sentence) {
    setBusy(false);
    m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, sentence, {}, {}});
}

} // namespace pages
