#include "pages/case/enclosures.h"

#include "app/commands.h"
#include "app/office.h"
#include "models/labels.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QtConcurrent>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::KeyButton;

namespace {

core::Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::NotFound, u"file.unreadable"_s, path + u": "_s + file.errorString());
    return file.read(core::kLargestFile + 1); // one byte more is too large already
}

bool isAmong(const QList<core::CaseFile>& files, core::CaseFileId id) {
    return std::ranges::find(files, id, &core::CaseFile::id) != files.end();
}

} // namespace

Enclosures::Enclosures(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_names(new widgets::ElidedLabel(context.theme, widgets::Type::Small, widgets::Ink::Text2, this)) {
    QAction* attaching = context.actions.add(parent, u"reply.attach"_s, tr("Attach a file…"), tr("In a case"),
                                             {Qt::ALT | Qt::Key_A}, {u"adjuntar archivo attach file"_s});
    connect(attaching, &QAction::triggered, this, &Enclosures::openMenu);
    m_button = KeyButton::of(attaching, context.theme, KeyButton::Look::Plain, parent);
    m_button->setObjectName(u"replyAttach"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, context.theme.px(4), 0, 0);
    line->addWidget(m_names);
    hide();
}

void Enclosures::begin(const app::CaseDetail& detail) {
    m_chosen.clear();
    m_waiting = 0;
    ++m_turn;
    m_caseId = detail.subject.id;
    follow(detail);
}

void Enclosures::follow(const app::CaseDetail& detail) {
    const auto isGone = [&](core::CaseFileId id) { // what the case had, and has no more
        return isAmong(m_files, id) && !isAmong(detail.files, id);
    };
    m_chosen.removeIf(isGone);
    m_files = detail.files;
    m_mailFiles = detail.mailFiles;
    showChosen();
}

void Enclosures::setFiles(const QList<core::CaseFileId>& files) {
    m_chosen = files;
    showChosen();
}

void Enclosures::openMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"enclosureMenu"_s);
    fillMenu(menu);
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
    menu->setActiveAction(menu->actions().first());
}

void Enclosures::fillMenu(QMenu* menu) {
    const auto lineOf = [](const QString& name, qint64 size) { return u"%1, %2"_s.arg(name, models::sizeText(size)); };
    for (const core::CaseFile& each : std::as_const(m_files)) {
        QAction* choice = menu->addAction(lineOf(each.name, each.size));
        choice->setCheckable(true);
        choice->setChecked(m_chosen.contains(each.id));
        connect(choice, &QAction::toggled, this, [this, id = each.id](bool isChosen) { toggle(id, isChosen); });
    }
    for (const core::MailFile& each : std::as_const(m_mailFiles)) {
        QAction* choice = menu->addAction(tr("%1, of the mail").arg(lineOf(each.name, each.size)));
        connect(choice, &QAction::triggered, this,
                [this, file = each] { attach(file.name, m_context.office.mailFile(m_caseId, file)); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("From this computer…")), &QAction::triggered, this, &Enclosures::browse);
}

void Enclosures::browse() {
    auto* dialog = new QFileDialog(this, tr("Attach a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures, PDF and text (*.jpg *.jpeg *.png *.webp *.pdf *.txt)"));
    connect(dialog, &QFileDialog::fileSelected, this, &Enclosures::addFromComputer);
    dialog->open();
}

void Enclosures::addFromComputer(const QString& path) {
    attach(QFileInfo(path).fileName(), QtConcurrent::run(contentOf, path));
}

void Enclosures::attach(const QString& name, const QFuture<core::Result<QByteArray>>& content) {
    ++m_waiting;
    showChosen();
    QFuture<core::Result<QByteArray>>(content).then(this,
                                                    [this, name, turn = m_turn](const core::Result<QByteArray>& read) {
                                                        if (turn != m_turn)
                                                            return; // another message, perhaps of another case
                                                        if (read)
                                                            return keep(name, *read);
                                                        arrived({});
                                                        m_context.navigator.tellFailed(read.error());
                                                    });
}

void Enclosures::keep(const QString& name, const QByteArray& content) {
    m_context.office.submit(app::AttachFile{m_caseId, name, content})
        .then(this, [this, turn = m_turn](const core::Result<app::Receipt>& receipt) {
            if (turn == m_turn)
                arrived(receipt ? receipt->file : core::CaseFileId());
            if (!receipt)
                m_context.navigator.tellFailed(receipt.error());
        });
}

void Enclosures::arrived(core::CaseFileId file) {
    --m_waiting;
    if (file.isValid())
        toggle(file, true);
    else
        showChosen();
}

void Enclosures::toggle(core::CaseFileId id, bool isChosen) {
    m_chosen.removeOne(id);
    if (isChosen)
        m_chosen << id;
    showChosen();
    emit changed();
}

/// One that was just added is named as soon as the case was read again.
void Enclosures::showChosen() {
    QStringList names;
    qint64 size = 0;
    for (const core::CaseFile& each : std::as_const(m_files)) {
        if (!m_chosen.contains(each.id))
            continue;
        names << each.name;
        size += each.size;
    }
    QStringList parts;
    if (!names.isEmpty())
        parts << tr("With: %1 (%2)").arg(names.join(u", "_s), models::sizeText(size));
    if (m_waiting > 0)
        parts << tr("a file is being attached …");
    m_names->setText(parts.join(u" · "_s));
    setVisible(!parts.isEmpty());
}

} // namespace pages
