#include "pages/network/filepicker.h"

#include "app/wording.h"
#include "core/casefile.h"
#include "models/labels.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::KeyButton;

namespace {

/// What the command would refuse, said before it is sent.
QString whyNot(const QByteArray& content) {
    const char* rule = content.isEmpty()                        ? "file_empty"
                       : content.size() > core::kLargestFile    ? "file_too_large"
                       : !core::fileTypeOf(content).has_value() ? "file_type"
                                                                : nullptr;
    return rule ? app::describe(core::FieldError{u"file"_s, QString::fromLatin1(rule)}) : QString();
}

} // namespace

FilePicker::FilePicker(const widgets::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_choose(new KeyButton(theme, tr("Add a file…"), {}, KeyButton::Look::Plain, this))
    , m_trouble(new widgets::ThemedLabel(theme, widgets::Type::Small, widgets::Ink::Error, this)) {
    setAcceptDrops(true);
    m_choose->setObjectName(u"addFile"_s);
    m_choose->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto* hint = new widgets::ThemedLabel(theme, widgets::Type::Small, widgets::Ink::Text2, this);
    hint->setText(tr("or drop them here: pictures, PDF or text, 25 MB each at most"));
    hint->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(4));
    m_column->addWidget(m_choose);
    m_column->addWidget(hint);
    m_column->addWidget(m_trouble);
    setFocusProxy(m_choose);
    connect(m_choose, &QAbstractButton::clicked, this, &FilePicker::choose);
}

void FilePicker::clear() {
    m_files.clear();
    m_trouble->hide();
    showFiles();
}

void FilePicker::remove(const QString& name) {
    m_files.removeIf([&](const Picked& each) { return each.name == name; });
    showFiles();
    emit changed();
}

bool FilePicker::add(const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray content = isOpen ? file.read(core::kLargestFile + 1) : QByteArray();
    const QString reason = isOpen ? whyNot(content) : file.errorString();
    m_trouble->setText(reason.isEmpty() ? QString() : u"%1: %2"_s.arg(name, reason));
    m_trouble->setVisible(!reason.isEmpty());
    if (!reason.isEmpty())
        return false;
    m_files.removeIf([&](const Picked& each) { return each.name == name; });
    m_files << Picked{name, content};
    showFiles();
    emit changed();
    return true;
}

void FilePicker::choose() {
    auto* dialog = new QFileDialog(this, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Pictures, PDF and text (*.jpg *.jpeg *.png *.webp *.pdf *.txt)"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        for (const QString& each : paths)
            if (!add(each))
                break;
    });
    dialog->open();
}

void FilePicker::showFiles() {
    delete m_list;
    m_list = new QWidget(this);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const Picked& each : std::as_const(m_files)) {
        auto* button = new KeyButton(m_theme, tr("%1 · %2").arg(each.name, models::sizeText(each.content.size())), {},
                                     KeyButton::Look::Quiet, m_list);
        button->setObjectName(u"file."_s + each.name);
        button->setAccessibleName(tr("Take %1 away").arg(each.name));
        button->setToolTip(button->accessibleName());
        button->setIconName(u"close"_s);
        connect(
            button, &QAbstractButton::clicked, this, [this, name = each.name] { remove(name); },
            Qt::QueuedConnection); // the button goes with its row
        rows->addWidget(button);
    }
    m_list->setVisible(!m_files.isEmpty());
    m_column->insertWidget(0, m_list);
}

void FilePicker::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FilePicker::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& each : urls)
        if (each.isLocalFile() && !add(each.toLocalFile()))
            break;
    event->acceptProposedAction();
}

} // namespace pages
