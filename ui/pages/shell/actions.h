#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace pages {

/// Every command of the window as a QAction, registered under a stable id with its words for the palette. The palette,
/// the key sheet and remapping read it; pages own their actions.
class Actions : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString id;           ///< "case.note"
        QString area;         ///< heading in the key sheet: "Anywhere", "In a list", "In a case"
        QStringList synonyms; ///< other words that find it, both languages
        QAction* action = nullptr;
    };

    using QObject::QObject;
    /// Adds the action to `scope` (a page, a pane or the window) with its shortcut limited to it and what is inside. A
    /// remapped key from the settings replaces `keys`.
    QAction* add(QWidget* scope, const QString& id, const QString& text, const QString& area,
                 const QList<QKeySequence>& keys, const QStringList& synonyms = {});
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }
    /// Enabled ones whose scope is visible.
    [[nodiscard]] QList<Entry> available() const;

private:
    void forget(const QObject* action);
    QList<Entry> m_entries;
};

} // namespace pages
