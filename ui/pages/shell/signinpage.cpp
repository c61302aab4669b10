#include "pages/shell/signinpage.h"

#include "app/office.h"
#include "app/wording.h"
#include "pages/shell/centred.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 420;

} // namespace

SignInPage::SignInPage(app::Office& office, const widgets::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
    , m_theme(theme) {
    setObjectName(u"signInPage"_s);
    auto* column = new QVBoxLayout(this);
    m_bar = new widgets::MessageBar(theme, this);
    column->addWidget(m_bar);
    column->addStretch(2);
    column->addLayout(centred(makeForm()));
    column->addStretch(3);
    column->setContentsMargins(0, 0, 0, 0);
}

QWidget* SignInPage::makeForm() {
    auto* form = new QWidget(this);
    form->setFixedWidth(m_theme.px(kFormWidth));
    auto* column = new QVBoxLayout(form);
    column->setSpacing(14);
    m_title = new widgets::ThemedLabel(m_theme, widgets::Type::Page, widgets::Ink::Text, form);
    m_hint = new widgets::ThemedLabel(m_theme, widgets::Type::Body, widgets::Ink::Text2, form);
    m_hint->setWordWrap(true);
    m_login = new QLineEdit(form);
    m_login->setObjectName(u"login"_s);
    m_password = new QLineEdit(form);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_loginRow = new widgets::FormRow(m_theme, tr("User"), m_login, form);
    m_passwordRow = new widgets::FormRow(m_theme, tr("Password"), m_password, form);
    m_button = new widgets::KeyButton(m_theme, tr("Sign in"), tr("Enter"), widgets::KeyButton::Look::Primary, form);
    for (QWidget* each : QList<QWidget*>{m_title, m_hint, m_loginRow, m_passwordRow})
        column->addWidget(each);
    column->addWidget(m_button, 0, Qt::AlignRight);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_button, &QAbstractButton::clicked, this, &SignInPage::submit);
    return form;
}

void SignInPage::begin(const QString& login, bool isLocked) {
    const auto company = m_office.company();
    m_title->setText(isLocked ? tr("Locked") : tr("Sign in to %1").arg(company->name));
    m_hint->setText(
        isLocked ? tr("Your drafts are kept. Sign in to go on where you were.")
        : company->isDemo
            ? tr("This is the demo company: marta (advisor), carolina (claims manager), lucia (supervisor), all "
                 "with the password \"demo\". Nothing here is real.")
            : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_bar->clear();
    m_login->setText(login);
    m_password->clear();
    m_loginRow->clearError();
    m_passwordRow->clearError();
    (login.isEmpty() ? m_login : m_password)->setFocus();
}

void SignInPage::submit() {
    m_loginRow->setError(m_login->text().isEmpty() ? tr("Write your user name.") : QString());
    if (m_loginRow->hasError())
        return m_login->setFocus();
    m_button->setEnabled(false);
    m_office.signIn(m_login->text().trimmed(), m_password->text())
        .then(this, [this](const core::Result<core::User>& outcome) { showOutcome(outcome); });
}

void SignInPage::showOutcome(const core::Result<core::User>& outcome) {
    m_button->setEnabled(true);
    m_password->clear();
    if (outcome) {
        emit signedIn(*outcome);
        return;
    }
    m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, app::describe(outcome.error()), {}, {}});
    m_password->setFocus();
}

} // namespace pages
