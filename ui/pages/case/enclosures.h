#pragma once

#include "app/casereads.h"
#include "pages/shell/page.h"
#include <QWidget>

class QMenu;

namespace widgets {
class ElidedLabel;
class KeyButton;
} // namespace widgets

namespace pages {

/// Files that go with a mail to the customer, named in a line as long as there are some. Its button stands where the
/// form has room for it; the menu offers the files of the case, those that came by mail, and what is on this computer.
/// What is no file of the case yet becomes one first, so that the history keeps it.
class Enclosures : public QWidget {
    Q_OBJECT

public:
    Enclosures(const PageContext& context, QWidget* parent);

    /// None chosen, of this case.
    void begin(const app::CaseDetail& detail);
    /// The case as it is now; what was chosen and is still there stays.
    void follow(const app::CaseDetail& detail);
    [[nodiscard]] const QList<core::CaseFileId>& files() const { return m_chosen; }
    void setFiles(const QList<core::CaseFileId>& files);
    /// Something that was chosen is not in the case yet.
    [[nodiscard]] bool isWaiting() const { return m_waiting > 0; }
    [[nodiscard]] widgets::KeyButton* button() const { return m_button; }
    /// Reads a file of this computer and puts it into case and message.
    void addFromComputer(const QString& path);

signals:
    void changed();

private:
    void openMenu();
    void fillMenu(QMenu* menu);
    void browse();
    void attach(const QString& name, const QFuture<core::Result<QByteArray>>& content);
    void keep(const QString& name, const QByteArray& content);
    /// Invalid: it could not be attached.
    void arrived(core::CaseFileId file);
    void toggle(core::CaseFileId id, bool isChosen);
    void showChosen();

    PageContext m_context;
    core::CaseId m_caseId;
    QList<core::CaseFile> m_files;
    QList<core::MailFile> m_mailFiles;
    QList<core::CaseFileId> m_chosen;
    int m_waiting = 0; ///< files on their way into the case
    int m_turn = 0;    ///< grows with each begin(): what arrives from before is not of this message
    widgets::KeyButton* m_button;
    widgets::ElidedLabel* m_names;
};

} // namespace pages
