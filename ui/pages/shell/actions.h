#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace pages {

/// Every command of the window as a QAction, registered under a stable id with its words for the palette. The palette,
/// the key sheet and the editor of keys read it; pages own their actions.
class Actions : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString id;           ///< "case.note"
        QString area;         ///< heading in the key sheet: "Anywhere", "In a list", "In a case"
        QStringList synonyms; ///< other words that find it, both languages
        QAction* action = nullptr;
        QList<QKeySequence> keys; ///< as we ship it, whatever the person chose
    };

    using QObject::QObject;
    /// Adds the action to `scope` (a page, a pane or the window) with its shortcut limited to it and what is inside. A
    /// remapped key from the settings replaces `keys`.
    QAction* add(QWidget* scope, const QString& id, const QString& text, const QString& area,
                 const QList<QKeySequence>& keys, const QStringList& synonyms = {});
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }
    /// Enabled ones whose scope is visible.
    [[nodiscard]] QList<Entry> available() const;
    /// One of each id, in the order they were added: pages of one kind share their commands.
    [[nodiscard]] QList<Entry> commands() const;
    /// Null when there is none.
    [[nodiscard]] QAction* find(const QString& id) const;
    /// "J K move": the first key of each and what they do, for the status line; without those that have none.
    [[nodiscard]] QString hint(const QStringList& ids, const QString& words) const;

    /// The other commands that the key would reach as well where `id` works. Pairs that we ship on one key (pause and
    /// resume) share it by their state and don't count.
    [[nodiscard]] QList<Entry> conflicts(const QString& id, const QKeySequence& key) const;
    /// From now on and after the next start; no keys = none.
    void remap(const QString& id, const QList<QKeySequence>& keys);
    /// Our own keys again.
    void reset(const QString& id);
    [[nodiscard]] bool isRemapped(const QString& id) const;

private:
    void forget(const QObject* action);
    void apply(const QString& id, const QList<QKeySequence>& keys);
    QList<Entry> m_entries;
};

} // namespace pages
