#include "pages/shell/savefile.h"

#include "pages/shell/navigator.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrent>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("SaveFile", text); }

core::Result<void> write(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return core::fail(core::ErrorCode::Refused, u"file.unwritable"_s, path);
    return {};
}

void keep(QWidget* parent, Navigator& navigator, const QString& path, const core::Result<QByteArray>& content) {
    if (!content)
        return navigator.tellFailed(content.error());
    QtConcurrent::run(write, path, *content).then(parent, [&navigator, path](const core::Result<void>& written) {
        if (!written)
            return navigator.tellFailed(written.error());
        navigator.tellDone(words(QT_TRANSLATE_NOOP("SaveFile", "Saved: %1")).arg(QFileInfo(path).fileName()),
                           QList<app::Receipt>());
    });
}

} // namespace

void saveFile(QWidget* parent, Navigator& navigator, const QString& name,
              const std::function<QFuture<core::Result<QByteArray>>()>& read) {
    auto* dialog = new QFileDialog(parent, words(QT_TRANSLATE_NOOP("SaveFile", "Save the file")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->selectFile(name.contains(u'/') ? QString() : name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, &navigator, read](const QString& path) {
        read().then(parent, [parent, &navigator, path](const core::Result<QByteArray>& content) {
            keep(parent, navigator, path, content);
        });
    });
    dialog->open();
}

} // namespace pages
