#include "pages/texts/textspage.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/failuretext.h"
#include "models/textlistmodel.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "pages/texts/texteditor.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/rowlistview.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPreviewDelay = 300ms;

QString nameOf(const core::TextKey& key) {
    return u"%1.%2.%3"_s.arg(core::toCode(key.purpose), core::toCode(key.medium), key.language);
}

} // namespace

void TextsPage::connectParts() {
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TextsPage::open);
    for (TextEditor* each : {m_spanish, m_english}) {
        connect(each, &TextEditor::changed, this, [this, each] { noteEdit(each); });
        connect(each, &TextEditor::entered, this, [this, each] {
            m_current = each;
            askPreview();
        });
    }
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &TextsPage::askPreview);
    connect(m_number, &QLineEdit::returnPressed, this, [this] { chooseCase(m_number->text()); });
    connect(&context().office.feed(), &app::ChangeFeed::changed, this, [this](const app::ChangeSet& changes) {
        const auto isText = [](const app::Change& each) { return each.entity == u"text"; };
        if (isVisible() && std::ranges::any_of(changes.changes, isText))
            read();
    });
}

void TextsPage::read() {
    context().office.texts(this).then(this, [this](const core::Result<QList<core::MessageText>>& texts) {
        if (texts)
            return take(*texts);
        m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, app::describe(texts.error()), {}, {}});
    });
}

void TextsPage::take(const QList<core::MessageText>& texts) {
    m_bar->clear();
    m_texts->setTexts(texts);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_texts->index(0));
    else
        open();
}

void TextsPage::open() {
    const int row = m_list->currentIndex().row();
    const core::MessageText* any = nullptr;
    for (TextEditor* each : {m_spanish, m_english}) {
        const core::MessageText* stored = m_texts->textAt(row, each == m_spanish ? u"es"_s : u"en"_s);
        if (stored == nullptr) {
            each->showNothing();
            continue;
        }
        any = stored;
        const auto edit = m_edits.constFind(nameOf(stored->key));
        each->showText(*stored, edit == m_edits.constEnd() ? std::nullopt : std::optional(*edit));
        readVersions(each);
    }
    if (any != nullptr)
        showNames(any->key.purpose);
    m_save->setEnabled(m_spanish->isEdited() || m_english->isEdited());
    m_discard->setEnabled(m_save->isEnabled());
    askPreview();
}

void TextsPage::readVersions(TextEditor* editor) {
    const core::TextKey key = editor->text().key;
    context()
        .office.textVersions(key, editor)
        .then(this, [this, editor, key](const core::Result<QList<core::MessageText>>& versions) {
            if (versions && editor->text().key == key)
                editor->showVersions(*versions, *context().office.company(), context().office.clock().now());
        });
}

/// What is not saved stays while one looks at other texts.
void TextsPage::noteEdit(TextEditor* editor) {
    const core::MessageText text = editor->text();
    if (editor->isEdited())
        m_edits.insert(nameOf(text.key), text);
    else
        m_edits.remove(nameOf(text.key));
    m_texts->setEdited(text.key, editor->isEdited());
    m_save->setEnabled(m_spanish->isEdited() || m_english->isEdited());
    m_discard->setEnabled(m_save->isEnabled());
    m_current = editor;
    m_previewTimer.start();
}

void TextsPage::chooseCase(const QString& number) {
    context()
        .office.findCaseByNumber(number.trimmed())
        .then(this, [this, number](const core::Result<core::CaseId>& id) {
            if (id)
                return takeCase(*id, number);
            m_missing->setText(models::failureText(id.error()));
        });
}

void TextsPage::takeCase(core::CaseId id, const QString& number) {
    m_case = id;
    m_number->setText(number);
    askPreview();
}

void TextsPage::askPreview() {
    if (!m_case.isValid() || !m_current->hasText())
        return;
    context()
        .office.previewText(m_current->text(), m_case, this)
        .then(this, [this](const core::Result<app::OpenLetter>& letter) { showPreview(letter); });
}

void TextsPage::showPreview(const core::Result<app::OpenLetter>& letter) {
    if (!letter) {
        m_missing->setText(tr("The preview waits until the text is right."));
        return;
    }
    const QString subject = letter->letter.subject;
    m_preview->setPlainText(subject.isEmpty() ? letter->letter.body : subject + u"\n\n"_s + letter->letter.body);
    QStringList missing;
    for (const QString& each : letter->missing)
        missing << models::nameText(each);
    m_missing->setText(missing.isEmpty() ? QString() : tr("Without value here: %1").arg(missing.join(u", "_s)));
}

void TextsPage::save() {
    QList<core::MessageText> waiting;
    for (TextEditor* each : {m_spanish, m_english}) {
        if (!each->isEdited())
            continue;
        if (each->goToFault())
            return;
        waiting << each->text();
    }
    saveNext(waiting, 0);
}

void TextsPage::saveNext(QList<core::MessageText> waiting, int saved) {
    if (waiting.isEmpty()) {
        if (saved > 0)
            context().navigator.tellDone(tr("%n text(s) saved", nullptr, saved), QList<app::Receipt>());
        return read();
    }
    const core::MessageText text = waiting.takeFirst();
    context().office.saveText(text).then(this, [=, this](const core::Result<core::MessageText>& outcome) {
        if (!outcome)
            return context().navigator.tellFailed(outcome.error());
        m_edits.remove(nameOf(text.key));
        m_texts->setEdited(text.key, false);
        saveNext(waiting, saved + 1);
    });
}

void TextsPage::discard() {
    for (TextEditor* each : {m_spanish, m_english}) {
        m_edits.remove(nameOf(each->text().key));
        m_texts->setEdited(each->text().key, false);
    }
    open();
}

void TextsPage::enter() {
    m_list->setFocus();
    read();
    if (m_case.isValid())
        return;
    const core::QueryScope scope{context().office.user().id, nullptr, {}, context().office.clock().now()};
    const auto newest = core::parseQuery(u"sort:newest"_s, scope);
    if (!newest)
        return;
    context()
        .office.casePage(*newest, std::nullopt, 1)
        .then(this, [this](const core::Result<QList<core::CaseRow>>& rows) {
            if (rows && !rows->isEmpty() && !m_case.isValid())
                takeCase(rows->first().id, rows->first().number);
        });
}

QList<QWidget*> TextsPage::panes() const { return {m_list, m_spanish, m_english, m_names, m_number}; }

QStringList TextsPage::keyHints() const {
    const Actions& actions = context().actions;
    return {actions.hint({u"texts.down"_s, u"texts.up"_s}, tr("move")), actions.hint({u"texts.edit"_s}, tr("edit")),
            actions.hint({u"texts.save"_s}, tr("save"))};
}

} // namespace pages
