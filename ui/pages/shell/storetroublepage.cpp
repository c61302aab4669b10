#include "pages/shell/storetroublepage.h"

#include "app/wording.h"
#include "pages/shell/centred.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::KeyButton;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kWidth = 560;

} // namespace

StoreTroublePage::StoreTroublePage(const widgets::Theme& theme, QWidget* parent)
    : QWidget(parent) {
    setObjectName(u"storeTroublePage"_s);
    auto* box = new QWidget(this);
    box->setFixedWidth(theme.px(kWidth));
    auto* column = new QVBoxLayout(box);
    column->setSpacing(14);
    m_title = new ThemedLabel(theme, Type::Page, Ink::Text, box);
    m_title->setText(tr("The store can't be opened"));
    m_words = new ThemedLabel(theme, Type::Body, Ink::Text, box);
    m_store = new ThemedLabel(theme, Type::Small, Ink::Hint, box);
    m_retry = new KeyButton(theme, tr("Try again"), tr("Enter"), KeyButton::Look::Primary, box);
    auto* other = new KeyButton(theme, tr("Open another store…"), {}, KeyButton::Look::Plain, box);
    for (ThemedLabel* each : {m_title, m_words, m_store}) {
        each->setWordWrap(true);
        column->addWidget(each);
    }
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addWidget(other, 0, Qt::AlignLeft);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(centred(box));
    page->addStretch(3);
    m_retry->setDefault(true);
    m_retry->setAutoDefault(true);
    connect(m_retry, &QAbstractButton::clicked, this, &StoreTroublePage::retryWanted);
    connect(other, &QAbstractButton::clicked, this, &StoreTroublePage::chooseOther);
}

void StoreTroublePage::showTrouble(const QString& store, const core::Error& error) {
    m_words->setText(app::describe(error));
    m_store->setText(store);
    m_retry->setFocus();
}

void StoreTroublePage::chooseOther() {
    auto* dialog = new QFileDialog(this, tr("Open another store"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StoreTroublePage::otherStoreWanted);
    dialog->open();
}

} // namespace pages
